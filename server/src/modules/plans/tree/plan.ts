/** What a plan is called on its way: 素案, 案, 確定. */
export const PLAN_STATUSES = ['DRAFT', 'PROPOSAL', 'FINAL'] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

/** 基本方針, 基本施策, 施策, 取組; a note (※) explains one of them and is none itself. */
export const PLAN_KINDS = ['POLICY', 'BASIC_MEASURE', 'MEASURE', 'ACTION', 'NOTE'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

/** How far a measure came in a fiscal year. */
export const RESULT_STATES = ['DONE', 'UNDER_WAY', 'NOT_STARTED', 'DROPPED'] as const;
export type ResultState = (typeof RESULT_STATES)[number];

/** An entry of a plan as it is printed, in the order of the print. */
export interface PrintedNode {
  /** Its place in the plan: 2-1-3 is ③ of 2-1. */
  readonly code: string;
  /** Code of the entry above; null: it stands at the top. */
  readonly parent: string | null;
  readonly kind: PlanKind;
  readonly title: string;
  /** Its text, line by line. */
  readonly body: string;
  /** That it is listed again, as printed: [2-5の再掲]. */
  readonly mark: string | null;
  /** A line that points elsewhere: ※…2-1 ②に記載. */
  readonly remark: string | null;
  /** Its title where the plan lists its entries, with the number there. */
  readonly listedTitle: string | null;
}

export interface StoredNode extends PrintedNode {
  /** As printed before the title; null: nothing. */
  readonly number: string | null;
  readonly line: number | null;
  readonly lineTo: number | null;
  readonly remarkLine: number | null;
  readonly listedLine: number | null;
  readonly tags: readonly string[];
}

export interface Plan {
  readonly code: string;
  /** Code of the unit or group whose plan it is. */
  readonly node: string;
  readonly nameJa: string;
  readonly nameEn: string;
  /** First and last fiscal year; null: not stated. */
  readonly fromYear: number | null;
  readonly toYear: number | null;
}

export interface PlanVersion {
  readonly number: number;
  readonly status: PlanStatus;
  /** As the document calls itself; null: it does not. */
  readonly printedStatus: string | null;
  /** Its date as printed. */
  readonly dated: string | null;
  /** Code of the source document. */
  readonly document: string | null;
  readonly authorName: string | null;
  /** ISO instant. */
  readonly createdAt: string;
}

/** What was said of an entry, whatever the version of the plan. */
export interface MeasureNote {
  readonly node: string;
  readonly section: string | null;
  /** The copy a person took for the one that counts. */
  readonly canonical: string | null;
  readonly confirmedBy: string | null;
  readonly confirmedAt: string | null;
  readonly version: number;
}

export interface Indicator {
  readonly node: string;
  readonly metric: string;
  /** Code of a programme of the catalogue; empty: all of the metric. */
  readonly programme: string;
}

export interface MeasureResult {
  readonly node: string;
  readonly fiscalYear: number;
  readonly state: ResultState;
  readonly text: string;
  /** Codes of programmes of the catalogue that belong to it. */
  readonly programmes: readonly string[];
  readonly authorName: string;
  readonly changedAt: string;
  readonly version: number;
}
