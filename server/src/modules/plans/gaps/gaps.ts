/**
 * What plan and report leave open. PLANNED_NO_RESULT: planned, and the report says nothing of it. RESULT_NO_PLAN: reported,
 * and the plan says nothing of it. ONLY_NARRATIVE: only the prose beside the results tells of it. OUTCOME_NO_INDICATOR: an
 * outcome is meant, and no figure says whether it came. NO_NUMBERS: a programme without any reported figure.
 */
export const GAP_KINDS = [
  'PLANNED_NO_RESULT',
  'RESULT_NO_PLAN',
  'ONLY_NARRATIVE',
  'OUTCOME_NO_INDICATOR',
  'NO_NUMBERS',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** What is known of a programme of a year, or of a part of one. */
export interface GapEntry {
  readonly code: string;
  readonly parent: string | null;
  readonly planned: string | null;
  readonly result: string | null;
  readonly narrative: string | null;
  readonly outcome: string | null;
  /** A figure of what was done was reported. */
  readonly hasNumber: boolean;
  /** A figure is named by which the outcome is followed. */
  readonly hasIndicator: boolean;
}

export interface Gap {
  readonly kind: GapKind;
  readonly code: string;
}

export interface Gaps {
  /** Whether the year has a plan, and a report: without one its side cannot be missing in single places. */
  readonly hasPlan: boolean;
  readonly hasReport: boolean;
  readonly gaps: readonly Gap[];
}

/** Programmes are looked at by their parts; one without parts by itself. */
export function gapsOf(entries: readonly GapEntry[]): Gaps {
  const hasPlan = entries.some(({ planned }) => planned !== null);
  const hasReport = entries.some(({ result, narrative, hasNumber }) =>
    isTold({ result, narrative, hasNumber }),
  );
  const lowest = entries.filter(({ code }) => !entries.some(({ parent }) => parent === code));
  const below = ({ code }: GapEntry): readonly GapEntry[] =>
    entries.filter((entry) => entry.code === code || entry.parent === code);
  const found: Readonly<Record<GapKind, readonly GapEntry[]>> = {
    PLANNED_NO_RESULT: hasReport
      ? lowest.filter((entry) => entry.planned !== null && !isTold(entry))
      : [],
    RESULT_NO_PLAN: hasPlan
      ? lowest.filter(({ planned, result }) => result !== null && planned === null)
      : [],
    ONLY_NARRATIVE: lowest.filter(({ result, narrative }) => result === null && narrative !== null),
    OUTCOME_NO_INDICATOR: entries.filter(
      ({ outcome, hasIndicator }) => outcome !== null && !hasIndicator,
    ),
    NO_NUMBERS: hasReport
      ? entries.filter(
          (entry) => entry.parent === null && !below(entry).some(({ hasNumber }) => hasNumber),
        )
      : [],
  };
  const gaps = GAP_KINDS.flatMap((kind) => found[kind].map(({ code }) => ({ kind, code })));
  return { hasPlan, hasReport, gaps };
}

function isTold({
  result,
  narrative,
  hasNumber,
}: Pick<GapEntry, 'result' | 'narrative' | 'hasNumber'>): boolean {
  return result !== null || narrative !== null || hasNumber;
}
