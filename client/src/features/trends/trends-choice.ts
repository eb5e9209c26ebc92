import type { MetricReach } from '../../shared/filters/metric-reach';
import type { View } from '../../shared/filters/view';
import type { Grain, TrendsCatalogueQuery } from '../../shared/graphql/generated/graphql';
import { MEASURES, type TrendsSearch } from './trends-search';

export type CatalogueMetric = TrendsCatalogueQuery['metrics'][number];

/** More lines than these cannot be told apart. */
export const MOST_LINES = 8;

type Measure = (typeof MEASURES)[number];

/** What the page shows, after the defaults are filled in. */
export interface TrendsChoice {
  metric: string;
  /** The lead first. */
  units: string[];
  /** Chosen, but one line too many. */
  dropped: string[];
  grain: Extract<Grain, 'MONTH' | 'QUARTER' | 'FISCAL_YEAR'>;
  from: number;
  to: number;
  mode: (typeof MODE_OF)[keyof typeof MODE_OF];
  measure: Measure;
  base: string | null;
  previous: boolean;
  cumulative: boolean;
}

export interface Known {
  metrics: readonly CatalogueMetric[];
  /** How far the figures of the units chosen reach. */
  reach: ReadonlyMap<string, MetricReach>;
}

const GRAIN_OF = { month: 'MONTH', quarter: 'QUARTER', year: 'FISCAL_YEAR' } as const;
const MODE_OF = { reported: 'AS_REPORTED', same: 'LIKE_FOR_LIKE', 'to-date': 'TO_DATE' } as const;

/** Fills in what the address leaves open, so that the first picture has something to show. */
export function toTrendsChoice(
  search: TrendsSearch,
  view: View,
  { metrics, reach }: Known,
): TrendsChoice | null {
  const metric =
    metrics.find(({ code }) => code === search.metric) ?? firstMetric(metrics, reach, view);
  if (!metric) return null;
  const known = reach.get(metric.code);
  const grain = search.grain ? GRAIN_OF[search.grain] : grainFor(known);
  const units = unitsOf(search, view);
  const isWhole = grain === 'FISCAL_YEAR';
  const measure = measuresOf(metric).find((each) => each === search.measure) ?? 'count';
  return {
    metric: metric.code,
    units: units.slice(0, MOST_LINES),
    dropped: units.slice(MOST_LINES),
    grain,
    ...yearsFor(search, isWhole, known, view),
    mode: MODE_OF[search.mode ?? 'reported'],
    measure,
    base: search.base ?? null,
    previous: search.previous === 'yes',
    cumulative: search.cumulative === 'yes' && canAddUp(metric, grain, measure),
  };
}

/** A running total needs periods shorter than a year, something that adds up, and no base it would outgrow. */
export function canAddUp(
  metric: CatalogueMetric,
  grain: TrendsChoice['grain'],
  measure: TrendsChoice['measure'],
): boolean {
  return (
    grain !== 'FISCAL_YEAR' && metric.additivityInTime !== 'SEMI_ADDITIVE' && measure !== 'index'
  );
}

/** Years side by side need a few of them, also where only one has figures. */
const FEWEST_YEARS = 3;

export function unitsOf({ units = '' }: TrendsSearch, { unit }: View): string[] {
  return [...new Set([unit, ...units.split(',').filter(Boolean)])];
}

/** A rate cannot be set against residents; what is set against open days has to come about day by day. */
export function measuresOf({ countType, additivityInTime }: CatalogueMetric): Measure[] {
  const isRate = countType === 'NOT_A_COUNT' && additivityInTime === 'NON_ADDITIVE';
  const unsuitable: Partial<Record<Measure, boolean>> = {
    'per-1000': isRate,
    'per-day': additivityInTime !== 'ADDITIVE',
  };
  return MEASURES.filter((measure) => !unsuitable[measure]);
}

/** The metric with the finest and the most figures, best in the year the reader comes from. */
function firstMetric(
  metrics: readonly CatalogueMetric[],
  reach: Known['reach'],
  { fiscalYear }: View,
): CatalogueMetric | undefined {
  const worth = ({ code }: CatalogueMetric): number[] => {
    const found = reach.get(code);
    if (!found) return [0, 0, 0];
    const inYear = found.firstYear <= fiscalYear && fiscalYear <= found.lastYear;
    return [Number(inYear), grainFor(found) === 'FISCAL_YEAR' ? 0 : 1, found.figures];
  };
  return metrics.toSorted((a, b) => compare(worth(b), worth(a)))[0];
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((part, index) => part - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

export function grainFor(reach: MetricReach | undefined): TrendsChoice['grain'] {
  switch (reach?.finest) {
    case 'DAY':
    case 'MONTH':
      return 'MONTH';
    case 'QUARTER':
      return 'QUARTER';
    case 'FISCAL_YEAR':
    case 'CALENDAR_YEAR':
    case undefined:
      return 'FISCAL_YEAR';
  }
}

/** Years side by side: all there are. Months: the year the reader comes from, else the last one with figures. */
function yearsFor(
  search: TrendsSearch,
  isWhole: boolean,
  reach: MetricReach | undefined,
  { fiscalYear }: View,
): Pick<TrendsChoice, 'from' | 'to'> {
  const inYear = reach && reach.firstYear <= fiscalYear && fiscalYear <= reach.lastYear;
  const one = reach && !inYear ? reach.lastYear : fiscalYear;
  const last =
    search.to ?? (isWhole ? (reach?.lastYear ?? one) : Math.max(one, search.from ?? one));
  const few = last - FEWEST_YEARS + 1;
  const first =
    search.from ?? (isWhole ? Math.min(reach?.firstYear ?? few, few) : Math.min(one, last));
  return { from: Math.min(first, last), to: Math.max(first, last) };
}
