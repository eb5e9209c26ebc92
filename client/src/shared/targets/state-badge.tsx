import type { KpiState } from '../graphql/generated/graphql';

/** Told apart by their shape, not by colour alone. */
const SHAPES: Record<KpiState, string> = {
  REACHED: 'M2.5 8.5 L6.5 12.5 L13.5 4',
  ON_THE_WAY: 'M2.5 8 H13 M9 4 L13 8 L9 12',
  BEHIND: 'M8 2 V13 M4 9 L8 13.5 L12 9',
  NOT_JUDGED: 'M5 5.5 C5 1.5 11 1.5 11 5.5 C11 8 8 7.5 8 10.5 M8 12.5 V14.5',
};

const TONES: Record<KpiState, string> = {
  REACHED: 'border-accent bg-surface-accent text-text',
  ON_THE_WAY: 'border-border-strong bg-surface text-text',
  BEHIND: 'border-text-error bg-surface-error text-text-error',
  NOT_JUDGED: 'border-border bg-surface-quiet text-text-quiet',
};

export function StateSign({ state }: { state: KpiState }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className="inline-block size-4 shrink-0 fill-none stroke-current stroke-2"
    >
      <path d={SHAPES[state]} />
    </svg>
  );
}

/** How a target stands: sign and words. */
export function StateBadge({ state, children }: { state: KpiState; children: string }) {
  return (
    <span
      className={`inline-flex min-h-6 items-center gap-1 rounded-4 border px-1.5 text-sm font-bold whitespace-nowrap ${TONES[state]}`}
    >
      <StateSign state={state} />
      {children}
    </span>
  );
}
