import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { ApiError } from '../../shared/graphql/api-error';
import { execute } from '../../shared/graphql/execute';
import {
  OccupancyDayDocument,
  OccupancyDocument,
  OccupancyFreeDocument,
  OccupancyWeekDocument,
  type OccupancyDayQuery,
  type OccupancyFreeQuery,
  type OccupancyQuery,
  type OccupancyWeekQuery,
} from '../../shared/graphql/generated/graphql';
import { questionKey, useQuestion } from '../../shared/graphql/use-question';
import type { OccupancySearch } from './occupancy-search';

/** All that is drawn of a place; null: it is not to be told, or there is no such thing of it. */
export interface Answered {
  year: OccupancyQuery;
  week: OccupancyWeekQuery | null;
  free: OccupancyFreeQuery | null;
  day: OccupancyDayQuery | null;
}

interface Asked {
  place: string;
  /** The center of the place; null: there is none. */
  house: string | null;
  fiscalYear: number;
}

/** Asks for everything at once, and answers once: nothing moves because a part comes later. */
export function useOccupancy({ place, house, fiscalYear }: Asked) {
  const year = useQuestion(OccupancyDocument, { space: place, fiscalYear });
  const week = useQuestion(OccupancyWeekDocument, { space: place, fiscalYear });
  const free = useQuestion(
    OccupancyFreeDocument,
    house === null ? null : { unit: house, fiscalYear },
  );
  const day = useDay(house, fiscalYear);
  // Weekday and part of the day at once are for members: to others the unit does not exist there.
  const weekError = isOutOfSight(week.error) ? null : week.error;
  const error = year.error ?? weekError ?? free.error ?? day.error;
  const isPending = [year, week, free, day].some(({ isLoading }) => isLoading);
  const retry = () => {
    for (const each of [year, week, free, day]) if (each.error) void each.refetch();
  };
  const answered: Answered | null =
    year.data && !isPending
      ? { year: year.data, week: week.data ?? null, free: free.data ?? null, day: day.data ?? null }
      : null;
  return { answered, error, retry };
}

const isOutOfSight = (error: Error | null): boolean =>
  error instanceof ApiError && error.code === 'UNKNOWN_UNIT';

/** While another day is on its way, the one before stays in sight. */
function useDay(house: string | null, fiscalYear: number) {
  const search: OccupancySearch = useSearch({ strict: false });
  const day = search.day ?? null;
  const variables = house === null ? null : { unit: house, fiscalYear, day };
  return useQuery({
    queryKey: questionKey(OccupancyDayDocument, variables),
    queryFn: ({ signal }) => execute(OccupancyDayDocument, variables ?? NONE, signal),
    enabled: variables !== null,
    placeholderData: keepPreviousData,
  });
}

const NONE = { unit: '', fiscalYear: 0, day: null };
