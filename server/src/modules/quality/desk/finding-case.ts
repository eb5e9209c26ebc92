/** What became of a finding. CORRECTED: an import of other figures took it away. */
export const RESOLUTIONS = ['EXPLAINED', 'CORRECTED', 'ACCEPTED'] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

export const FINDING_STATES = ['OPEN', ...RESOLUTIONS] as const;
export type FindingState = (typeof FINDING_STATES)[number];

/** What was done with it. */
export const FINDING_STEPS = ['COMMENTED', 'ASSIGNED', 'REOPENED', ...RESOLUTIONS] as const;
export type FindingStep = (typeof FINDING_STEPS)[number];

export interface FindingPerson {
  readonly email: string;
  readonly name: string;
}

export interface FindingComment {
  readonly step: FindingStep;
  readonly text: string;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
}

/** What people said about a finding, and where it stands. */
export interface FindingCase {
  readonly state: FindingState;
  /** It was resolved with other numbers than those of today, or is back after a correction. */
  readonly changed: boolean;
  readonly gone: boolean;
  readonly owner: FindingPerson | null;
  readonly note: string | null;
  /** null with CORRECTED: it went by an import. */
  readonly resolvedBy: string | null;
  readonly resolvedAt: string | null;
  readonly comments: readonly FindingComment[];
}
