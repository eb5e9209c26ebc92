import { useInfiniteQuery } from '@tanstack/react-query';
import { execute } from '../graphql/execute';
import { EventsDocument, type EventsQuery } from '../graphql/generated/graphql';
import type { Figure } from './figure';

export type LoggedEvent = EventsQuery['records']['events'][number];

/** The single events a figure is counted from, a page at a time. */
export function useEvents({ metric, unit, period, options }: Figure) {
  const asked = {
    metric: metric.code,
    unit: unit.code,
    period,
    option:
      options.length > 0
        ? options.map(({ disaggregation, option }) => `${disaggregation}=${option.code}`).join()
        : null,
  };
  return useInfiniteQuery({
    queryKey: ['events', asked],
    queryFn: ({ pageParam, signal }) =>
      execute(EventsDocument, { ...asked, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ records }) => (records.hasNextPage ? records.endCursor : null),
  });
}
