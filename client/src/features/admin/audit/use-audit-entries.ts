import { useInfiniteQuery } from '@tanstack/react-query';
import { execute } from '../../../shared/graphql/execute';
import { AuditEntriesDocument } from '../../../shared/graphql/generated/graphql';
import { toAuditQuestion, type AuditSearch } from './audit-search';

const AT_ONCE = 50;
const FIRST_PAGE: string | null = null;

/** The trail page after page; the newest entries are always asked for anew. */
export function useAuditEntries(search: AuditSearch) {
  const question = toAuditQuestion(search);
  return useInfiniteQuery({
    queryKey: [AuditEntriesDocument.toString(), question],
    queryFn: ({ pageParam, signal }) =>
      execute(AuditEntriesDocument, { ...question, first: AT_ONCE, after: pageParam }, signal),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: ({ auditEntries }) =>
      auditEntries.hasNextPage ? auditEntries.endCursor : null,
    staleTime: 0,
  });
}
