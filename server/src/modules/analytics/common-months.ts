import { fiscalYearOf, months, overlap, type Period } from '../../platform/time/period.js';
import type { Split } from '../catalogue/index.js';
import type { UnitOrGroup } from '../network/index.js';
import type { Fold } from './fold.js';

/** One line of values: whose, and of which option. */
export interface Series {
  readonly fold: Fold;
  readonly node: UnitOrGroup;
  readonly split: Split;
}

/** A series with the periods it is asked for. */
export interface Asked {
  readonly series: Series;
  readonly periods: readonly Period[];
}

/** Calendar months, 1 to 12, by which values of several series and years are made alike. */
export type Months = ReadonlySet<number>;

const ALL = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3];

export const monthOf = (period: Period): number => Number(period.from.slice(5, 7));

/** Months from April on: 0 to 11. */
export const fiscalPlace = (month: number): number => (month + 8) % 12;

/**
 * The months of a period a series has a value for: those with one of their own, else those a figure for the whole
 * period covers. Such a figure cannot be cut.
 */
export function covered(
  { fold, node, split }: Series,
  period: Period,
): { months: Period[]; whole: boolean } {
  const asked = months(period);
  const own = asked.filter((month) => fold.at(node, month, split).value !== null);
  if (own.length > 0 || asked.length <= 1) return { months: own, whole: false };
  const { value, coverage } = fold.at(node, period, split);
  if (value === null) return { months: [], whole: true };
  const stated = { from: coverage.from ?? period.from, to: coverage.to ?? period.to };
  return { months: asked.filter((month) => overlap(month, stated)), whole: true };
}

/** The months every series has in every year it reported at all. */
export function sharedMonths(asked: readonly Asked[]): Months {
  const missing = new Set<number>();
  for (const { series, periods } of asked) {
    for (const year of byFiscalYear(periods)) {
      const has = new Set(year.flatMap((p) => covered(series, p).months.map(({ from }) => from)));
      if (has.size === 0) continue;
      for (const month of year.flatMap(months))
        if (!has.has(month.from)) missing.add(monthOf(month));
    }
  }
  return new Set(ALL.filter((month) => !missing.has(month)));
}

/** April to the last month the series reported in the latest year it reported at all. */
export function monthsToDate({ series, periods }: Asked): Months {
  const years = byFiscalYear(periods).map((year) =>
    year.flatMap((period) => covered(series, period).months),
  );
  const last = years.findLast((year) => year.length > 0)?.at(-1);
  if (!last) return new Set();
  return new Set(ALL.slice(0, fiscalPlace(monthOf(last)) + 1));
}

/** In the order of the fiscal year. */
export function inOrder(chosen: Months): number[] {
  return ALL.filter((month) => chosen.has(month));
}

function byFiscalYear(periods: readonly Period[]): Period[][] {
  const years = Map.groupBy(periods, (period) => fiscalYearOf(period.from));
  return [...years].sort(([a], [b]) => a - b).map(([, year]) => year);
}
