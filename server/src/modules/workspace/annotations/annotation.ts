import type { Period } from '../../../platform/time/period.js';
import type { Kept } from '../kept.js';

/** What somebody says at a time span; the days are those it is about. */
export interface GivenAnnotation extends Period {
  readonly metric: string | null;
  readonly text: string;
  /** For all who may read the unit by a role; else for nobody but the author. */
  readonly shared: boolean;
}

export interface Annotation extends GivenAnnotation, Kept {
  /** Code of the unit or group. */
  readonly node: string;
  readonly authorId: string;
  readonly authorName: string;
  /** ISO instant. */
  readonly createdAt: string;
  /** null: never. */
  readonly changedAt: string | null;
}

/** Which are asked for. */
export interface AnnotationQuestion {
  readonly nodes: readonly string[];
  /** With it only what is about this metric or about every one. */
  readonly metric: string | null;
  /** With it only what has a day in it. */
  readonly period: Period | null;
}
