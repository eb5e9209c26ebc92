import { isSettled, type Finding, type Severity } from './finding';

/** The sign beside the words of a severity: told apart by its shape, not by colour alone. null: it is settled. */
export function FindingMark({ severity }: { severity: Severity | null }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className="inline-block size-4 shrink-0 fill-none stroke-current stroke-2"
    >
      {severity === null ? <path d="M2.5 8.5 L6.5 12.5 L13.5 4" /> : SHAPES[severity]}
    </svg>
  );
}

const SHAPES = {
  CONTRADICTION: (
    <>
      <path d="M3 6 H13 M3 10 H13" />
      <path d="M10.5 2.5 L5.5 13.5" />
    </>
  ),
  QUESTION: (
    <>
      <path d="M5 5.5 C5 1.5 11 1.5 11 5.5 C11 8 8 7.5 8 10.5" />
      <path d="M8 12.5 V14.5" />
    </>
  ),
  NOTE: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M8 7 V12 M8 4 V5.5" />
    </>
  ),
} as const;

/** Ground, border and text of each severity. */
export const FINDING_TONES: Record<Severity, string> = {
  CONTRADICTION: 'border-text-error bg-surface-error text-text-error',
  QUESTION: 'border-border-notice bg-surface-notice text-text-notice',
  NOTE: 'border-border-strong bg-surface text-text',
};

/** Where only the edge has a colour. */
const EDGES: Record<Severity, string> = {
  CONTRADICTION: 'border-l-text-error',
  QUESTION: 'border-l-border-notice',
  NOTE: 'border-l-border-strong',
};

export const edgeOf = (finding: Finding): string =>
  isSettled(finding) ? 'border-l-border' : EDGES[finding.severity];

/** Text of each severity, on the ground of the page. */
const INKS: Record<Severity, string> = {
  CONTRADICTION: 'text-text-error',
  QUESTION: 'text-text-notice',
  NOTE: 'text-text',
};

export const inkOf = (finding: Finding): string =>
  isSettled(finding) ? 'text-text-quiet' : INKS[finding.severity];

/** Of what is settled. */
export const SETTLED_TONE = 'border-border bg-surface text-text-quiet';

export const toneOf = (finding: Finding): string =>
  isSettled(finding) ? SETTLED_TONE : FINDING_TONES[finding.severity];
