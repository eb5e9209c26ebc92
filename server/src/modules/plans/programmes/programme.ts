/** A programme of a year, or a part of one, as it is printed. */
export interface YearlyProgramme {
  /** 4-2 is the second part of the fourth programme. */
  readonly code: string;
  readonly parent: string | null;
  readonly number: string | null;
  readonly name: string;
  readonly line: number | null;
  readonly otherName: string | null;
  readonly otherLine: number | null;
  readonly planned: string | null;
  readonly plannedLine: number | null;
  readonly result: string | null;
  readonly resultLine: number | null;
  /** What only the prose beside the results tells. */
  readonly narrative: string | null;
  readonly narrativeLine: number | null;
  readonly outcome: string | null;
  readonly outcomeLine: number | null;
  /** `session.held seminar`, `web.access` */
  readonly figures: readonly string[];
  /** Code of the document the lines are of. */
  readonly document: string | null;
}

export interface StoredLink {
  readonly from: string;
  readonly to: string;
  readonly partial: boolean;
  readonly note: string | null;
}

/** Two years that are set against each other. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** The code of what a part belongs to; null: it is a programme. */
export const parentOf = (code: string): string | null =>
  code.includes('-') ? code.slice(0, code.lastIndexOf('-')) : null;
