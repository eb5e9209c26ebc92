import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ImportBatchesDocument } from '../../shared/graphql/generated/graphql';
import type { ApiError } from '../../shared/graphql/api-error';
import { uploadFile } from './upload';

interface Chosen {
  file: File;
  unit: string;
}

/** Sends a file; `onKept` is told where it is kept. */
export function useUpload(onKept: (id: string) => void) {
  const client = useQueryClient();
  return useMutation<string, ApiError, Chosen>({
    mutationFn: ({ file, unit }) => uploadFile(file, unit),
    networkMode: 'always',
    onSuccess: async (id) => {
      onKept(id);
      await client.invalidateQueries({ queryKey: [ImportBatchesDocument.toString()] });
    },
  });
}
