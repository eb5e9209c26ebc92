import { METRICS } from '../catalogue/index.js';
import type { ReportStage } from './life-cycle.js';

/** One number of a report as it was counted or reported at some time. */
export interface Total {
  readonly unitId: string;
  readonly metric: string;
  readonly definition: string;
  readonly breakdown: string;
  readonly option: string;
  /** Exact; null: see status. */
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly status: string;
}

/** A step of a report. */
export interface Step {
  readonly version: number;
  readonly state: ReportStage;
  /** ISO instant. */
  readonly at: string;
  readonly by: string;
  readonly comment: string;
  /** null: the step changed nothing of them. */
  readonly totals: readonly Total[] | null;
}

/** A step with what was there then. */
export type Snapshot = Step & { readonly totals: readonly Total[] };

/** A number that is not what it was; null: it was not there. */
export interface Change {
  readonly before: Total | null;
  readonly after: Total | null;
}

export interface Difference {
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly changes: readonly Change[];
}

const keyOf = ({ unitId, metric, definition, breakdown, option }: Total): string =>
  [unitId, metric, definition, breakdown, option].join('|');

const contentOf = ({ value, numerator, denominator, status }: Total): string =>
  [value, numerator, denominator, status].join('|');

const ORDER = new Map(METRICS.map(({ code }, at) => [code, at]));

/** In the order of the catalogue, a total before its parts. */
export function inOrder(totals: readonly Total[]): Total[] {
  const rank = (total: Total): string =>
    `${String(ORDER.get(total.metric) ?? ORDER.size).padStart(4, '0')}|${keyOf(total)}`;
  return [...totals].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** What is no longer as it was, each number once. */
export function changesBetween(before: readonly Total[], after: readonly Total[]): Change[] {
  const [was, is] = [byKey(before), byKey(after)];
  const all = inOrder([...new Map([...was, ...is]).values()]);
  return all.flatMap((total) => {
    const key = keyOf(total);
    const change = { before: was.get(key) ?? null, after: is.get(key) ?? null };
    const isSame =
      change.before && change.after && contentOf(change.before) === contentOf(change.after);
    return isSame ? [] : [change];
  });
}

const byKey = (totals: readonly Total[]): Map<string, Total> =>
  new Map(totals.map((total) => [keyOf(total), total]));

const hasTotals = (step: Step): step is Snapshot => step.totals !== null;

/**
 * The way from what was submitted first to what was approved last: each version beside the one before, and what the
 * first was submitted with beside what was approved of it, where that differs.
 */
export function differencesOf(steps: readonly Step[]): Difference[] {
  const seen = steps.filter(hasTotals);
  const [first] = seen;
  const last = new Map(seen.map((step) => [step.version, step]));
  const chain = first ? [first, ...last.values()] : [];
  return chain.slice(1).flatMap((after, i) => {
    const before = chain[i];
    if (!before) return [];
    const changes = changesBetween(before.totals, after.totals);
    const isShown = changes.length > 0 || before.version !== after.version;
    return isShown ? [{ before, after, changes }] : [];
  });
}

/** The newest numbers somebody submitted or approved. */
export const newestOf = (steps: readonly Step[]): Snapshot | null =>
  steps.filter(hasTotals).at(-1) ?? null;
