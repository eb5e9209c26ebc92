import type { YearUnit } from '../reading/printed-year.js';
import type { Line } from './line.js';
import { monthOf } from './time-label.js';

const APRIL = 4;

/** The year in which the months of a table stand: from April to March, or from January on. Null when they do not tell. */
export function yearOrder(rows: readonly Line[], columns: readonly Line[]): YearUnit | null {
  return orderOf(columns) ?? orderOf(rows);
}

function orderOf(lines: readonly Line[]): YearUnit | null {
  const months = lines.flatMap(({ time }) => monthOf(time.part) ?? []);
  const turn = months.findIndex((month, at) => at > 0 && month === 1 && months[at - 1] === 12);
  const first = turn > 0 ? months.slice(0, turn) : months;
  if (turn > 0 && first[0] !== 1) return '年度';
  const isFromJanuary = first[0] === 1 && first.includes(APRIL);
  return isFromJanuary ? '年' : null;
}
