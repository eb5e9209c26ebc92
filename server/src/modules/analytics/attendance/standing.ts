import type { Evaluated } from '../evaluated.js';

/** How what was held stands to what was planned. */
export const STANDINGS = [
  'AS_PLANNED',
  'MORE',
  'FEWER',
  'NOT_HELD',
  'SO_FAR',
  'HELD_UNKNOWN',
  'PLAN_PARTIAL',
  'HELD_PARTIAL',
  'NO_PLAN',
  'NOTHING',
] as const;
export type Standing = (typeof STANDINGS)[number];

export interface PlanAgainstHeld {
  readonly standing: Standing;
  /** Held − planned; null where the two may not be set against each other. */
  readonly difference: number | null;
}

/** Neither is guessed: what was not stated or not reported is said to be so. */
export function standingOf(planned: Evaluated, held: Evaluated): PlanAgainstHeld {
  const alone = (standing: Standing): PlanAgainstHeld => ({ standing, difference: null });
  if (planned.value === null) return alone(held.value ? 'NO_PLAN' : 'NOTHING');
  if (held.value === null) return alone('HELD_UNKNOWN');
  // Centers that hold it without having stated a plan would be taken for more than planned.
  if (isPartOfUnits(planned)) return alone('PLAN_PARTIAL');
  const difference = held.value - planned.value;
  if (difference > 0) return { standing: 'MORE', difference };
  // What the silent centers held may make up for what is missing.
  if (isPartOfUnits(held)) return alone('HELD_PARTIAL');
  if (difference === 0) return { standing: 'AS_PLANNED', difference };
  if (held.coverage.reported < held.coverage.expected) return { standing: 'SO_FAR', difference };
  return { standing: held.value === 0 ? 'NOT_HELD' : 'FEWER', difference };
}

function isPartOfUnits({ coverage: { units } }: Evaluated): boolean {
  return units !== undefined && units.reported < units.expected;
}
