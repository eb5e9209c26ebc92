import { useQuery } from '@tanstack/react-query';
import { execute } from '../../shared/graphql/execute';
import { ImportBatchDocument } from '../../shared/graphql/generated/graphql';

const AGAIN_MS = 1_000;

const isAtWork = (state: string | undefined): boolean => state === 'READING' || state === 'RUNNING';

/** A file that was handed in; asked for again while it is being read or stored. */
export function useWaitingFile(id: string) {
  return useQuery({
    queryKey: [ImportBatchDocument.toString(), id],
    queryFn: ({ signal }) => execute(ImportBatchDocument, { id }, signal),
    refetchInterval: ({ state }) => (isAtWork(state.data?.importBatch.state) ? AGAIN_MS : false),
  });
}
