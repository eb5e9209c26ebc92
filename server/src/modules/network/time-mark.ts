import type { Name, Unit } from './directory.js';

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

/** A mark as it is given: whose it is stands beside it. */
export interface GivenMark {
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

export interface TimeMark extends GivenMark {
  /** Holds for all below it, too. */
  readonly unitId: string;
}

/** A mark with the unit it was noted of. */
export interface NotedMark extends GivenMark {
  readonly unit: Unit;
}

/** By what a mark of a unit is found again. */
export interface MarkKey extends Pick<GivenMark, 'metric' | 'kind' | 'from'> {
  /** Its Japanese text. */
  readonly ja: string;
}

export function isMark({ text, ...mark }: GivenMark, { ja, metric, kind, from }: MarkKey): boolean {
  return mark.metric === metric && mark.kind === kind && mark.from === from && text.ja === ja;
}
