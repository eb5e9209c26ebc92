import type { Standing } from '../targets/standing.js';
import { nameOf, type TargetKey } from '../targets/target.js';

/** A target as somebody saw it. */
export interface SeenRow extends Pick<TargetKey, 'metric' | 'programme'> {
  readonly version: number;
  readonly actual: number | null;
  readonly standing: Standing;
}

/** NEW: the target was not there. TARGET: it has another version. ACTUAL and STANDING: the figures say something else. */
export const CHANGE_KINDS = ['NEW', 'TARGET', 'ACTUAL', 'STANDING'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface KpiChange {
  readonly kind: ChangeKind;
  /** null: the target is new. */
  readonly before: SeenRow | null;
  readonly now: SeenRow;
}

/** What changed of a target since somebody looked. */
export function changesSince(seen: readonly SeenRow[], now: SeenRow): KpiChange[] {
  const before = seen.find((row) => nameOf(row) === nameOf(now));
  if (!before) return [{ kind: 'NEW', before: null, now }];
  const kinds: ChangeKind[] = [
    ...(before.version === now.version ? [] : (['TARGET'] as const)),
    ...(before.actual === now.actual ? [] : (['ACTUAL'] as const)),
    ...(before.standing === now.standing ? [] : (['STANDING'] as const)),
  ];
  return kinds.map((kind) => ({ kind, before, now }));
}

/** Targets somebody saw that no longer stand. */
export function goneSince(seen: readonly SeenRow[], now: readonly SeenRow[]): SeenRow[] {
  const names = new Set(now.map(nameOf));
  return seen.filter((row) => !names.has(nameOf(row)));
}
