import { useState, useSyncExternalStore } from 'react';

const NARROW = '(max-width: 40rem)';

/** Whether the screen is a phone's: a drawing then has room for fewer words. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, isNarrow);
}

/** Of a chart half as wide as the page: as little room as on a phone. */
const TIGHT_PX = 520;

/** Whether a drawing has room for fewer words, on a phone or beside another; the second is told the width it gets. */
export function useTight(): [tight: boolean, onResize: (width: number) => void] {
  const isPhone = useNarrow();
  const [isTight, setTight] = useState(false);
  return [isPhone || isTight, (width) => setTight(width > 0 && width < TIGHT_PX)];
}

function subscribe(onChange: () => void): () => void {
  const media = narrowScreen();
  media?.addEventListener('change', onChange);
  return () => media?.removeEventListener('change', onChange);
}

function isNarrow(): boolean {
  return narrowScreen()?.matches ?? false;
}

function narrowScreen(): MediaQueryList | null {
  return 'matchMedia' in window ? window.matchMedia(NARROW) : null;
}
