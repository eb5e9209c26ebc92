import { useSearch } from '@tanstack/react-router';
import { toPlansSearch, type PlansSearch } from './plans-search';

/** What of the page is chosen in the address. */
export function usePlansSearch(): PlansSearch {
  const raw: Record<string, unknown> = useSearch({ strict: false });
  return toPlansSearch(raw);
}
