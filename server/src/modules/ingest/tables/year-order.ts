import type { YearUnit } from '../reading/printed-year.js';
import type { Line } from './line.js';
import { monthOf } from './time-label.js';

const APRIL = 4;

/** The year in which the months of a table stand: from April to March, or from January on. Null when they do not tell. */
export function yearOrder(rows: readonly Line[], columns: readonly Line[]): YearUnit | null {
  return orderOf(columns) ?? orderOf(rows);
}

/** Below 令和4年 and 令和5年 the months of each year count by themselves. */
function orderOf(lines: readonly Line[]): YearUnit | null {
  const byYear = new Map<number | null, number[]>();
  for (const { time } of lines) {
    const month = monthOf(time.part);
    const year = time.year?.year ?? null;
    if (month !== null) addTo(byYear, year, month);
  }
  return [...byYear.values()].map(orderOfMonths).find((order) => order !== null) ?? null;
}

function addTo(byYear: Map<number | null, number[]>, year: number | null, month: number): void {
  const known = byYear.get(year);
  if (known) known.push(month);
  else byYear.set(year, [month]);
}

function orderOfMonths(months: readonly number[]): YearUnit | null {
  const turn = months.findIndex((month, at) => at > 0 && month === 1 && months[at - 1] === 12);
  const first = turn > 0 ? months.slice(0, turn) : months;
  if (turn > 0 && first[0] !== 1) return '年度';
  return first[0] === 1 && first.includes(APRIL) ? '年' : null;
}
