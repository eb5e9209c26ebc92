import type { Kept } from '../../workspace/index.js';
import type { CaseStage } from './forms.js';

/** What is said of a case of collaboration. */
export interface GivenCase {
  readonly name: string;
  /** What is done together. */
  readonly text: string;
  /** Code of a form of the newest list. */
  readonly form: string;
  readonly stage: CaseStage;
  /** The section of the city; null: not said. */
  readonly section: string | null;
  /** Calendar year; null: not said. */
  readonly sinceYear: number | null;
}

export interface CollaborationCase extends GivenCase, Kept {
  /** Code of the unit. */
  readonly node: string;
  /** The list its form stands in. */
  readonly formList: string;
  readonly sincePrinted: string | null;
  readonly document: string | null;
  readonly line: number | null;
  readonly authorName: string;
  /** ISO instant. */
  readonly createdAt: string;
  /** null: never. */
  readonly changedAt: string | null;
}
