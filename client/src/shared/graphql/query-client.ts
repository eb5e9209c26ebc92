import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error';

const MINUTE = 60_000;

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: MINUTE,
        refetchOnWindowFocus: false,
        retry: (count, error) => count < 1 && error instanceof ApiError && error.code === 'NETWORK',
      },
    },
  });
}
