import { diffWordsWithSpace } from 'diff';
import { paragraphsOf } from './plan-text.js';
import type { PrintedNode } from './plan.js';

/** SAME: in both. BEFORE: only in the first text. AFTER: only in the second. */
export const PIECE_KINDS = ['SAME', 'BEFORE', 'AFTER'] as const;
export type PieceKind = (typeof PIECE_KINDS)[number];

export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
}

const words = new Intl.Segmenter('ja', { granularity: 'word' });

/** Two texts word by word; null: they say the same. */
export function driftBetween(before: string, after: string): Piece[] | null {
  if (before === after) return null;
  return diffWordsWithSpace(before, after, { intlSegmenter: words }).map(
    ({ value: text, added, removed }) => {
      const changed = removed ? 'BEFORE' : 'SAME';
      return { kind: added ? 'AFTER' : changed, text };
    },
  );
}

/** How a copy differs from the one that counts, in title and text as they read. */
export function driftOf(canonical: PrintedNode, copy: PrintedNode): Piece[] | null {
  return driftBetween(textOf(canonical), textOf(copy));
}

const textOf = ({ title, body }: PrintedNode): string => [title, ...paragraphsOf(body)].join('\n');

/** Where the list of a plan names an entry otherwise than its heading does. The number before it does not count. */
export function aliasOf({ title, listedTitle }: PrintedNode): Piece[] | null {
  if (listedTitle === null) return null;
  return driftBetween(listedTitle.replace(/^\s*-?\s*[\d０-９]+[\s.．、]*/u, ''), title);
}
