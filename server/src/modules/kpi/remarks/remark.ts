import type { TargetKey } from '../targets/target.js';

/** REASON: why a target stands as it does. MEASURE: what is done about it. */
export const REMARK_KINDS = ['REASON', 'MEASURE'] as const;

export type RemarkKind = (typeof REMARK_KINDS)[number];

/** What a director says of a target. */
export interface Remark extends TargetKey {
  readonly id: string;
  readonly kind: RemarkKind;
  readonly text: string;
  /** null: the server, for a demo. */
  readonly authorId: string | null;
  readonly authorName: string;
  /** ISO instant. */
  readonly writtenAt: string;
}
