import type { Finding } from '../finding.js';
import { countAgainstDates } from './count-against-dates.js';
import { FigureSet, type RuleFigure } from './figure-set.js';
import { ordinalAgainstCount } from './ordinal-against-count.js';
import { outlier } from './outlier.js';
import { publishedMean } from './published-mean.js';
import { residualShare } from './residual-share.js';
import { sumOfParts } from './sum-of-parts.js';
import { uniqueAgainstCumulative } from './unique-against-cumulative.js';

/**
 * Raise it when a rule, or what the catalogue says of a metric, lets the same figures give other findings: at its next
 * start every server checks the figures anew.
 */
export const RULES_VERSION = '2';

const RULES = [
  sumOfParts,
  countAgainstDates,
  ordinalAgainstCount,
  uniqueAgainstCumulative,
  publishedMean,
  residualShare,
  outlier,
];

/** What a person should look at in the figures of one reporter. The order of the figures does not matter. */
export function checkFigures(figures: readonly RuleFigure[]): Finding[] {
  const set = new FigureSet(figures);
  return RULES.flatMap((rule) => rule(set));
}
