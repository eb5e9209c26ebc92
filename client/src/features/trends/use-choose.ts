import { useNavigate } from '@tanstack/react-router';
import type { TrendsSearch } from './trends-search';

/** Writes choices into the address, where the page reads them. */
export function useChoose(): (choices: TrendsSearch) => void {
  const navigate = useNavigate();
  return (choices) =>
    void navigate({
      to: '.',
      resetScroll: false,
      search: (previous) => ({ ...previous, ...choices }),
    });
}
