import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { TypedDocumentString } from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { Skeleton } from '../../shared/ui/skeleton';

interface AnswerProps<TResult> {
  document: TypedDocumentString<TResult, Record<string, never>>;
  children: (answer: TResult) => ReactNode;
}

const NOTHING = {};

/** What the server answers to a question without conditions; until then its place is kept. */
export function Answer<TResult>({ document, children }: AnswerProps<TResult>) {
  const app = useTranslations('app');
  const { data, error, refetch } = useQuestion(document, NOTHING);
  if (data) return children(data);
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  return <Skeleton label={app('loading')} />;
}
