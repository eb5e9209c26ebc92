import { getMetric } from '../../catalogue/index.js';
import type { Finding } from '../finding.js';
import type { MinutesOutside } from './from-logs.js';
import { plain } from './rounding.js';
import { open } from './standing.js';

export const OUT_OF_HOURS = 'space.minutes_out_of_hours';
export const BOOKED = 'space.minutes_booked';

/**
 * An hour past the end of every full day of eleven is a twelfth. More than a tenth of all time booked in a month is no
 * late evening now and then, nor the half hour for setting up.
 */
const NOTABLE = 0.1;

/** Minutes: of less, a few evenings decide. */
const FEW = 600;

/** A center's rooms booked outside its hours for a notable share of the month. That may be so; or the hours are old. */
export function outOfHours(months: readonly MinutesOutside[]): Finding[] {
  return months
    .filter(({ outside, booked }) => outside >= FEW && outside > booked * NOTABLE)
    .map(({ unitId, from, to, outside, booked }) => ({
      kind: 'OUT_OF_HOURS',
      severity: 'NOTE',
      verdict: 'OPEN',
      ...{ unitId, metrics: [OUT_OF_HOURS, BOOKED], split: { breakdown: '', option: '' } },
      definition: getMetric(OUT_OF_HOURS).variants[0].id,
      ...{ period: { from, to }, against: null },
      numbers: { OUTSIDE: outside, BOOKED: booked, SHARE_OUTSIDE: plain(outside / booked) },
      hypotheses: open('HOURS_OUT_OF_DATE', 'TIME_MISTYPED', 'OPENED_ON_REQUEST'),
    }));
}
