import { type Draft, EMPTY } from './entry-draft';

/** Of one person, one unit and one month. */
export const draftKey = (person: string, unit: string, month: string): string =>
  `musubi.entry ${person} ${unit} ${month}`;

/** What was typed and not saved, as this browser keeps it; storage may be forbidden or hold something else. */
export function readDraft(key: string): Draft {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(key) ?? 'null');
    return isDraft(kept) ? kept : EMPTY;
  } catch {
    return EMPTY;
  }
}

export function keepDraft(key: string, draft: Draft): void {
  try {
    const isEmpty = Object.keys(draft.edits).length + draft.more.length === 0;
    if (isEmpty) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // Then it lasts for this page only.
  }
}

function isDraft(kept: unknown): kept is Draft {
  if (typeof kept !== 'object' || kept === null) return false;
  const { edits, more } = kept as Partial<Draft>;
  return typeof edits === 'object' && edits !== null && Array.isArray(more);
}
