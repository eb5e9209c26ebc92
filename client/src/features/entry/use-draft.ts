import { useState } from 'react';
import { keepDraft, readDraft } from './draft-store';
import type { Draft } from './entry-draft';

/** What was typed, kept in this browser with each change. The component is made anew for another key. */
export function useDraft(key: string) {
  const [draft, setDraft] = useState(() => readDraft(key));
  const change = (next: (draft: Draft) => Draft) =>
    setDraft((previous) => {
      const following = next(previous);
      keepDraft(key, following);
      return following;
    });
  return [draft, change] as const;
}
