import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 40rem)';

/** Whether the screen is a phone's: a drawing then has room for fewer words. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, isNarrow);
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
