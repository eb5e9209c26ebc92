import { addDays, months, overlap, type Period, periodOf } from '../../../platform/time/period.js';
import type { OpenPlace } from '../../network/index.js';
import type { DataSet } from '../../records/index.js';

/** Which cells of a log are counted: of one center and data set, for the months that reach into a period. */
export interface LogScope {
  readonly reporterId: string;
  readonly unitId: string;
  readonly dataSet: DataSet;
  readonly from: string;
  readonly to: string;
}

/** Some days for which a log was handed in, and when. */
export interface LogSpan extends Period {
  readonly at: string;
}

/** A month of a center or a space of which a log says something. */
export interface LoggedMonth {
  readonly unitId: string;
  readonly month: string;
  /** First and last day it says something of; null: all days on which the unit had opened. */
  readonly from: string | null;
  readonly to: string | null;
  /** When the last of it came in. */
  readonly at: string;
}

/** Whole months around the scope, which may begin or end within one. */
export function wholeMonths({ from, to }: Period): Period {
  return { from: periodOf('MONTH', from).from, to: periodOf('MONTH', to).to };
}

/** The days of several spans, as spans that neither meet nor overlap, in the order of time. */
export function union(spans: readonly Period[]): Period[] {
  const sorted = [...spans].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const joined: { from: string; to: string }[] = [];
  for (const { from, to } of sorted) {
    const last = joined.at(-1);
    if (last && from <= addDays(last.to, 1)) last.to = to > last.to ? to : last.to;
    else joined.push({ from, to });
  }
  return joined;
}

/** The months of a place within a period of which the log says something; a place that had not opened has none. */
export function loggedMonths(
  { id, open }: OpenPlace,
  spans: readonly LogSpan[],
  period: Period,
): LoggedMonth[] {
  if (!open) return [];
  const covered = union(spans);
  return months(period).flatMap((month) => {
    const asked = overlap(open, month);
    const days = asked ? covered.flatMap((span) => overlap(span, asked) ?? []) : [];
    const [first, last] = [days[0], days.at(-1)];
    if (!asked || !first || !last) return [];
    const isWhole = days.length === 1 && first.from === asked.from && first.to === asked.to;
    const at = spans
      .filter((span) => overlap(span, month))
      .map((span) => span.at)
      .sort()
      .at(-1);
    return {
      unitId: id,
      month: month.from,
      from: isWhole ? null : first.from,
      to: isWhole ? null : last.to,
      at: at ?? '',
    };
  });
}

/** Whether a day is one of those the spans cover. */
export function covers(spans: readonly Period[], day: string): boolean {
  return spans.some(({ from, to }) => from <= day && day <= to);
}
