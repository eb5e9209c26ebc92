import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ViewSearch } from '../filters/view-search';

export type FrameView = 'chart' | 'table';

/** Whether it is the one frame shown within another page. */
export function useIsAlone(id: string): boolean {
  const { only }: ViewSearch = useSearch({ strict: false });
  return only === id;
}

/** Whether a frame shows its chart or its table; kept in the address like everything else. */
export function useFrameView(id: string): [FrameView, (view: FrameView) => void] {
  const { tables = '' }: ViewSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const shown = new Set(tables.split(',').filter(Boolean));
  const choose = (view: FrameView) => {
    if (view === 'table') shown.add(id);
    else shown.delete(id);
    void navigate({
      to: '.',
      replace: true,
      resetScroll: false,
      search: (previous) => ({ ...previous, tables: [...shown].sort().join(',') || undefined }),
    });
  };
  return [shown.has(id) ? 'table' : 'chart', choose];
}
