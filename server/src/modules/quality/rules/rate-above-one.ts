import type { Finding, Hypothesis } from '../finding.js';
import { isExact } from './exactness.js';
import { type FigureSet, isValued, type Valued } from './figure-set.js';
import { plain } from './rounding.js';
import { open, standingAt } from './standing.js';

/** A share of a whole, as reported or as its reported parts give it, that is more than all of it. */
export function rateAboveOne(set: FigureSet): Finding[] {
  return set.figures
    .filter(isValued)
    .filter(({ metric }) => metric.partOfWhole === true)
    .flatMap((figure) => {
      const rate = Math.max(figure.value, formedFrom(figure) ?? 0);
      return rate > 1 ? [toFinding(figure, plain(rate))] : [];
    });
}

function formedFrom({ numerator, denominator }: Valued): number | null {
  return numerator === null || denominator === null || denominator === 0
    ? null
    : numerator / denominator;
}

function toFinding(figure: Valued, rate: number): Finding {
  // “At most” and “about” may be right as they stand.
  const isSure = figure.qualifier === 'AT_LEAST' || isExact(figure);
  return {
    kind: 'RATE_ABOVE_ONE',
    severity: isSure ? 'CONTRADICTION' : 'QUESTION',
    verdict: isSure ? 'CONTRADICTION' : 'OPEN',
    ...standingAt(figure),
    numbers: { RATE: rate },
    hypotheses: hypothesesOf(figure, rate),
  };
}

/** A whole of 0 to 1 written as 1.2 may have been meant as 1.2 %; what is exchanged gives its inverse. */
function hypothesesOf({ metric }: Valued, rate: number): Hypothesis[] {
  const beyond = metric.domain === 'space' ? open('OUT_OF_HOURS_COUNTED') : [];
  return [
    { code: 'PARTS_EXCHANGED', fits: null, value: plain(1 / rate) },
    { code: 'PERCENT_AS_RATIO', fits: null, value: plain(rate / 100) },
    ...beyond,
    ...open('OTHER_WHOLE'),
  ];
}
