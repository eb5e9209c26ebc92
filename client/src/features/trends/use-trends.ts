import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { reachOf } from '../../shared/filters/metric-reach';
import { useMetricAvailability } from '../../shared/filters/use-metric-availability';
import type { View } from '../../shared/filters/view';
import { execute } from '../../shared/graphql/execute';
import {
  TrendsCatalogueDocument,
  TrendsDocument,
  type NetworkQuery,
  type NormaliseInput,
  type TrendsQuery,
  type TrendsQueryVariables,
} from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import {
  layoutOf,
  toTrendsChoice,
  type Known,
  type TrendsChoice,
  type TrendsDisplay,
} from './trends-choice';
import { baseOf, basePeriod, firstReported } from './trends-base';
import { toTrendsSearch, type TrendsSearch } from './trends-search';
import { unitsOf } from './trends-sets';

const NONE = {};

export interface TrendsQuestion extends Pick<Known, 'metrics' | 'reach'> {
  /** As it stands in the address. */
  search: TrendsSearch;
  choice: TrendsChoice;
  display: TrendsDisplay;
  /** Whether a unit has figures of the metric chosen. */
  isReported: (unit: string) => boolean;
}

interface TrendsState {
  /** Null until the catalogue and the reach of the figures are known. */
  question: TrendsQuestion | null;
  error: Error | null;
  retry: () => void;
}

/** What the address and the figures there are make of the page. */
export function useTrendsQuestion(network: NetworkQuery, view: View): TrendsState {
  const search = toTrendsSearch(useSearch({ strict: false }));
  const catalogue = useQuestion(TrendsCatalogueDocument, NONE);
  const availability = useMetricAvailability();
  const state = {
    error: catalogue.error ?? availability.error,
    retry: () => void Promise.all([catalogue.refetch(), availability.refetch()]),
  };
  if (!catalogue.data || !availability.data) return { ...state, question: null };
  const { metrics } = catalogue.data;
  const reachFor = (units: string[]) => reachOf(network, availability.data.availability, units);
  const reach = reachFor(unitsOf(network, search, view));
  const isReported = (unit: string, metric: string) => reachFor([unit]).has(metric);
  const choice = toTrendsChoice(search, view, { network, metrics, reach, isReported });
  if (!choice) return { ...state, question: null };
  const question = { search, choice, display: toDisplay(search, choice), metrics, reach };
  return {
    ...state,
    question: { ...question, isReported: (unit) => isReported(unit, choice.metric) },
  };
}

function toDisplay(search: TrendsSearch, { units, lines }: TrendsChoice): TrendsDisplay {
  const drawn = { ...search, lines: lines === 'years' ? lines : undefined };
  return {
    layout: layoutOf(drawn, units.length),
    axis: search.axis === 'free' ? 'free' : 'shared',
    open: units.find((unit) => unit === search.open) ?? null,
  };
}

/** An answer with the choice it answers: while the next one is on its way, both stay. */
export interface TrendsAnswer {
  choice: TrendsChoice;
  trend: TrendsQuery['trend'];
  /** First day of the period an index takes as 100. */
  base: string | null;
}

export function useTrends(choice: TrendsChoice): UseQueryResult<TrendsAnswer> {
  return useQuery({
    queryKey: ['trends', choice],
    queryFn: ({ signal }) => ask(choice, signal),
    placeholderData: keepPreviousData,
  });
}

async function ask(choice: TrendsChoice, signal: AbortSignal): Promise<TrendsAnswer> {
  const one = async (normalise: NormaliseInput | null) => {
    const { trend } = await execute(TrendsDocument, toVariables(choice, normalise), signal);
    return trend;
  };
  switch (choice.measure) {
    case 'count':
      return { choice, trend: await one(null), base: null };
    case 'per-1000':
      return { choice, trend: await one({ by: 'PER_1000_RESIDENTS' }), base: null };
    case 'per-day':
      return { choice, trend: await one({ by: 'PER_OPEN_DAY' }), base: null };
    case 'index': {
      const base = baseOf(choice) ?? firstReported(await one(null)) ?? `${choice.from}-04-01`;
      const trend = await one({ by: 'INDEX', basePeriod: basePeriod(choice, base) });
      return { choice, trend, base };
    }
  }
}

function toVariables(
  { metric, units, grain, from, to, mode, lines, previous, cumulative }: TrendsChoice,
  normalise: NormaliseInput | null,
): TrendsQueryVariables {
  return {
    metric,
    units,
    period: { from: `${from}-04-01`, to: `${to + 1}-03-31` },
    grain,
    mode,
    normalise,
    withPrevious: previous,
    withLatest: units.length > 1 || lines === 'years',
    cumulative,
  };
}
