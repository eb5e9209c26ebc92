import type { MetricReach } from '../../shared/filters/metric-reach';
import type { View } from '../../shared/filters/view';
import type {
  Grain,
  NetworkQuery,
  TrendsCatalogueQuery,
} from '../../shared/graphql/generated/graphql';
import { MEASURES, type TrendsSearch } from './trends-search';
import { unitsOf } from './trends-sets';

export type CatalogueMetric = TrendsCatalogueQuery['metrics'][number];

/** More lines than these cannot be told apart. */
export const MOST_LINES = 8;
/** More small charts than these are not asked for at once. */
export const MOST_CHARTS = 100;
/** Years that can be told apart, one over the other. */
const MOST_YEARS = 5;

type Measure = (typeof MEASURES)[number];

/** What the page shows, after the defaults are filled in. */
export interface TrendsChoice {
  metric: string;
  /** The lead first. */
  units: string[];
  /** Chosen, but one line too many. */
  dropped: string[];
  /** Among all of a kind, but without any figure of the metric. */
  silent: string[];
  /** A line for each unit, or one for each year over the months of one. */
  lines: 'units' | 'years';
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
  network: NetworkQuery;
  metrics: readonly CatalogueMetric[];
  /** How far the figures of the units chosen reach. */
  reach: ReadonlyMap<string, MetricReach>;
  isReported: (unit: string, metric: string) => boolean;
}

/** How it is drawn; the question stays the same. */
export interface TrendsDisplay {
  layout: 'one' | 'grid';
  axis: 'shared' | 'free';
  /** The unit of the small chart that is shown large. */
  open: string | null;
}

/** One chart as far as lines can be told apart; small ones for all of a kind, and for years of several units. */
export function layoutOf({ layout, every, lines }: TrendsSearch, count: number): 'one' | 'grid' {
  if (count <= 1) return 'one';
  if (lines === 'years') return 'grid';
  return layout ?? (every || count > MOST_LINES ? 'grid' : 'one');
}

const GRAIN_OF = { month: 'MONTH', quarter: 'QUARTER', year: 'FISCAL_YEAR' } as const;
const MODE_OF = { reported: 'AS_REPORTED', same: 'LIKE_FOR_LIKE', 'to-date': 'TO_DATE' } as const;

/** Fills in what the address leaves open, so that the first picture has something to show. */
export function toTrendsChoice(
  search: TrendsSearch,
  view: View,
  { network, metrics, reach, isReported }: Known,
): TrendsChoice | null {
  const metric =
    metrics.find(({ code }) => code === search.metric) ?? firstMetric(metrics, reach, view);
  if (!metric) return null;
  const known = reach.get(metric.code);
  const grain = search.grain ? GRAIN_OF[search.grain] : grainFor(known);
  const isWhole = grain === 'FISCAL_YEAR';
  const measure = measuresOf(metric).find((each) => each === search.measure) ?? 'count';
  const lines = search.lines === 'years' && !isWhole ? 'years' : 'units';
  const years = yearsFor(search, isWhole, known, view);
  return {
    metric: metric.code,
    ...chosenUnits(
      unitsOf(network, search, view),
      { ...search, lines: lines === 'years' ? lines : undefined },
      (unit) => isReported(unit, metric.code),
    ),
    grain,
    ...(lines === 'years' ? yearsOver(years, search, known) : years),
    mode: MODE_OF[search.mode ?? 'reported'],
    measure,
    lines,
    base: search.base ?? null,
    previous: search.previous === 'yes' && lines === 'units',
    cumulative: search.cumulative === 'yes' && canAddUp(metric, grain, measure),
  };
}

/** Of all of a kind only those with figures; of units chosen one by one also those without. */
function chosenUnits(
  all: readonly string[],
  search: TrendsSearch,
  isReported: (unit: string) => boolean,
): Pick<TrendsChoice, 'units' | 'dropped' | 'silent'> {
  const some = search.every ? all.filter(isReported) : all;
  const units = some.length > 0 ? some : all;
  const most = layoutOf(search, units.length) === 'grid' ? MOST_CHARTS : MOST_LINES;
  return {
    units: units.slice(0, most),
    dropped: units.slice(most),
    silent: all.filter((unit) => !units.includes(unit)),
  };
}

/** As many years back as there are figures and lines to tell apart; the last ones. */
function yearsOver(
  { from, to }: Pick<TrendsChoice, 'from' | 'to'>,
  search: TrendsSearch,
  reach: MetricReach | undefined,
): Pick<TrendsChoice, 'from' | 'to'> {
  const first = search.from === undefined ? (reach?.firstYear ?? from) : from;
  return { from: Math.max(Math.min(first, to), to - MOST_YEARS + 1), to };
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
