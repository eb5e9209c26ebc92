import type { Day } from '../../../platform/time/period.js';
import type { Target } from '../targets/target.js';
import { type Outcome, outcomeOf } from './assess.js';
import type { YearFigures } from './year-figures.js';

/** An earlier year of the same metric and programme: what was planned then, by the version that holds, and what came. */
export interface PastYear {
  readonly figures: YearFigures;
  /** null: there was none. */
  readonly target: Target | null;
  readonly outcome: Outcome | null;
}

/** Those of which anything is known, the oldest first. */
export function pastYears(
  targets: readonly Target[],
  earlier: readonly YearFigures[],
  asOf: Day,
): PastYear[] {
  return earlier
    .map((figures): PastYear => {
      const target = targets.find(({ fiscalYear }) => fiscalYear === figures.fiscalYear) ?? null;
      return { figures, target, outcome: target && outcomeOf(target, figures, asOf) };
    })
    .filter(({ target, figures }) => target !== null || figures.actual.value !== null)
    .reverse();
}
