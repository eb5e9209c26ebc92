import { CLEAR_SHARE, FEWEST_POINTS } from './claim-kinds.js';
import type { Judgement, Tendency } from './judgement.js';

/** Every value set against every later one: no single month decides. */
export function tendencyOf(values: readonly number[]): Tendency {
  let [rising, falling] = [0, 0];
  for (const [i, early] of values.entries()) {
    for (const late of values.slice(i + 1)) {
      if (late > early) rising += 1;
      if (late < early) falling += 1;
    }
  }
  return { rising, falling, pairs: (values.length * (values.length - 1)) / 2 };
}

export function judgeTendency(
  { rising, falling }: Tendency,
  sign: 1 | -1,
  count: number,
): Pick<Judgement, 'verdict' | 'reason'> {
  if (count < FEWEST_POINTS) return { verdict: 'NOT_COMPUTABLE', reason: 'TOO_FEW_POINTS' };
  const differing = rising + falling;
  const [as, against] = sign === 1 ? [rising, falling] : [falling, rising];
  // Equal all year through is no change, either.
  if (against >= differing * CLEAR_SHARE) return { verdict: 'CONTRADICTED', reason: 'TREND' };
  if (as >= differing * CLEAR_SHARE) return { verdict: 'SUPPORTED', reason: 'TREND' };
  return { verdict: 'NOT_COMPUTABLE', reason: 'UNCLEAR' };
}
