import type { Name } from './directory.js';

/** What may have happened to a unit that its figures show. */
export const MARK_KINDS = [
  'OPERATOR',
  'MOVE',
  'DEFINITION',
  'CLOSURE',
  'EMERGENCY',
  'OTHER',
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export interface TimeMark {
  /** Holds for all below it, too. */
  readonly unitId: string;
  /** The metric it concerns; null: every one. */
  readonly metric: string | null;
  readonly kind: MarkKind;
  /** Values before and after are not to be set against each other. */
  readonly breaks: boolean;
  readonly from: string;
  /** null: a moment, or still going on. */
  readonly to: string | null;
  readonly text: Name;
}
