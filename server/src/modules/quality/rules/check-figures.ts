import type { Finding } from '../finding.js';
import { attendanceAboveCapacity, sessionsAboveCapacity } from './attendance-above-capacity.js';
import { countAgainstDates } from './count-against-dates.js';
import { doubleBooking } from './double-booking.js';
import { FigureSet, type RuleFigure } from './figure-set.js';
import { type FromLogs, NO_LOGS } from './from-logs.js';
import { ordinalAgainstCount } from './ordinal-against-count.js';
import { outOfHours } from './out-of-hours.js';
import { outlier } from './outlier.js';
import { publishedMean } from './published-mean.js';
import { rateAboveOne } from './rate-above-one.js';
import { recordsDiffer } from './records-differ.js';
import { residualShare } from './residual-share.js';
import { sumOfParts } from './sum-of-parts.js';
import { uniqueAgainstCumulative } from './unique-against-cumulative.js';

/**
 * Raise it when a rule, or what the catalogue says of a metric, lets the same figures give other findings: at its next
 * start every server checks the figures anew.
 */
export const RULES_VERSION = '4';

const RULES = [
  sumOfParts,
  countAgainstDates,
  ordinalAgainstCount,
  uniqueAgainstCumulative,
  publishedMean,
  residualShare,
  outlier,
  rateAboveOne,
  attendanceAboveCapacity,
];

/**
 * What a person should look at in the figures of one reporter, and in what is counted from its logs. The order they
 * come in does not matter.
 */
export function checkFigures(
  figures: readonly RuleFigure[],
  { months, doubleBookings, fullSessions, minutesOutside }: FromLogs = NO_LOGS,
): Finding[] {
  const set = new FigureSet(figures);
  const logged = new FigureSet(months);
  const found = RULES.flatMap((rule) => rule(set));
  // Where a month is far off both as reported and as counted, it is found once, as reported.
  const far = outlier(logged).filter((finding) => !found.some((known) => isSame(known, finding)));
  return [
    ...[...found, ...far, ...recordsDiffer(set, logged), ...doubleBooking(doubleBookings)],
    ...[...sessionsAboveCapacity(fullSessions), ...outOfHours(minutesOutside)],
  ];
}

const isSame = (a: Finding, b: Finding): boolean =>
  a.kind === b.kind &&
  a.unitId === b.unitId &&
  a.metrics[0] === b.metrics[0] &&
  a.definition === b.definition &&
  a.split.breakdown === b.split.breakdown &&
  a.period.from === b.period.from &&
  a.period.to === b.period.to;
