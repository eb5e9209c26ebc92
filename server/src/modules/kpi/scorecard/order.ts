import type { Verdict } from '../pace/pace.js';
import type { Assessed, KpiState } from './assess.js';

const STATES: readonly KpiState[] = ['BEHIND', 'ON_THE_WAY', 'NOT_JUDGED', 'REACHED'];
const VERDICTS: readonly Verdict[] = ['FAR_BEHIND', 'BEHIND', 'ON_PACE', 'AHEAD'];

/** What is behind first, by far before a little; then what is on the way, what nobody knows, and what is reached. */
export function inOrderOfNeed<Row extends { readonly assessed: Assessed }>(
  rows: readonly Row[],
  place: (row: Row) => number,
): Row[] {
  const verdict = ({ assessed }: Row): number =>
    assessed.pace ? VERDICTS.indexOf(assessed.pace.verdict) : VERDICTS.length;
  const state = ({ assessed }: Row): number => STATES.indexOf(assessed.state);
  return [...rows].sort(
    (a, b) => state(a) - state(b) || verdict(a) - verdict(b) || place(a) - place(b),
  );
}

/** How many targets are in each state. */
export function countStates(states: readonly KpiState[]): Record<KpiState, number> {
  const count = (of: KpiState): number => states.filter((state) => state === of).length;
  return {
    REACHED: count('REACHED'),
    ON_THE_WAY: count('ON_THE_WAY'),
    BEHIND: count('BEHIND'),
    NOT_JUDGED: count('NOT_JUDGED'),
  };
}
