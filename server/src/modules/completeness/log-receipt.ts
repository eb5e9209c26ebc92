import { addDays, overlap, type Period } from '../../platform/time/period.js';
import type { Receipt } from './cell-state.js';

/** Days of a log, as an import claimed them. */
export interface Claim extends Period {
  /** ISO instant. */
  readonly at: string;
  /** It says that nothing happened. */
  readonly nothing: boolean;
  /** False: a later import said the same days anew. */
  readonly current: boolean;
}

/** When all days of a period were first claimed; null: some are not. */
export function receiptOf(need: Period, claims: readonly Claim[]): Receipt | null {
  const about = claims.filter((claim) => overlap(claim, need) !== null);
  const current = about.filter((claim) => claim.current);
  if (!isCovered(need, current)) return null;
  const byTime = about.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const last = byTime.findIndex((_, i) => isCovered(need, byTime.slice(0, i + 1)));
  return { at: byTime[last]?.at ?? '', nothing: current.every(({ nothing }) => nothing) };
}

function isCovered(need: Period, spans: readonly Period[]): boolean {
  let next = need.from;
  for (const { from, to } of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (from > next) return false;
    if (to >= next) next = addDays(to, 1);
  }
  return next > need.to;
}
