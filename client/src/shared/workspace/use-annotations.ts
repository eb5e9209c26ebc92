import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Period } from '../format/period';
import { execute } from '../graphql/execute';
import { AnnotationsDocument, type AnnotationsQuery } from '../graphql/generated/graphql';
import { questionKey } from '../graphql/use-question';
import { useMe } from '../session/use-me';

export type Annotations = AnnotationsQuery['annotations'];
export type Annotation = Annotations['items'][number];

/** What remarks are asked for: those about the metric, or about every one, with a day in the period. */
interface Remarked {
  units: readonly string[];
  metric: string;
  period: Period;
}

/** What people noted beside some figures; null: nobody signed in, or not known yet. While others are asked for, they stay. */
export function useAnnotations({ units, metric, period: { from, to } }: Remarked) {
  const isSignedIn = useMe()?.person != null;
  const asked = { units: [...units], metric, period: { from, to } };
  const { data, error, refetch } = useQuery({
    queryKey: questionKey(AnnotationsDocument, asked),
    queryFn: ({ signal }) => execute(AnnotationsDocument, asked, signal),
    enabled: isSignedIn,
    placeholderData: keepPreviousData,
  });
  return {
    annotations: isSignedIn ? (data?.annotations ?? null) : null,
    error: isSignedIn ? error : null,
    retry: () => void refetch(),
  };
}
