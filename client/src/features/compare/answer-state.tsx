import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { Skeleton } from '../../shared/ui/skeleton';

interface AnswerStateProps<TAnswer> {
  answer: UseQueryResult<TAnswer>;
  children: (data: TAnswer) => ReactNode;
}

/** The answer when it is there; until then a place kept for it, or what went wrong. */
export function AnswerState<TAnswer>({ answer, children }: AnswerStateProps<TAnswer>) {
  const app = useTranslations('app');
  if (answer.error) {
    return <ErrorNotice error={answer.error} onRetry={() => void answer.refetch()} />;
  }
  if (!answer.data) return <Skeleton label={app('loading')} />;
  return children(answer.data);
}
