import type { Severity } from './finding';

/** The sign beside the words of a severity: told apart by its shape, not by colour alone. */
export function FindingMark({ severity }: { severity: Severity }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className="inline-block size-4 shrink-0 fill-none stroke-current stroke-2"
    >
      {SHAPES[severity]}
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
