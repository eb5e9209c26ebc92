import type { ObsStatus } from '../../catalogue/index.js';
import type { Evaluated } from '../evaluated.js';
import { notReported } from '../from-cell.js';

/**
 * Months without a session have none of anything. Where those are all that is known, and sessions were held in other
 * months, the zero would speak for them: it was not counted, or, of seats, there was no limit. A zero that was told of
 * a month with sessions stays.
 */
export function unlessIdle(
  value: Evaluated,
  held: Evaluated,
  status: Extract<ObsStatus, 'NOT_COLLECTED' | 'NOT_APPLICABLE'>,
  isTold: () => boolean,
): Evaluated {
  const { reported, expected } = value.coverage;
  const isIdle = value.value === 0 && value.method === 'SUM' && reported < expected;
  if (!isIdle || !held.value || isTold()) return value;
  return notReported({ status, definition: value.definition, notes: [], expected });
}
