import { invalid } from '../../../platform/errors/domain-error.js';
import { toOneSpan } from '../../../platform/time/period-form.js';
import { getDisaggregation, getMetric, getOption } from '../../catalogue/index.js';
import type { Reading } from './claim.js';

/** @throws UNKNOWN_METRIC, UNKNOWN_DISAGGREGATION, UNKNOWN_OPTION, FISCAL_YEAR_OUT_OF_RANGE, CLAIM_LINK */
export function checkReading({ fiscalYear, kind, link }: Reading): void {
  toOneSpan({ fiscalYear });
  if (!link) return;
  const metric = getMetric(link.metric);
  if (link.breakdown !== null) {
    const list = getDisaggregation(metric, link.breakdown);
    if (link.option !== null) getOption(list, link.option);
  }
  const isOptionAlone = link.breakdown === null && link.option !== null;
  const isWithoutPart = kind === 'MORE_OF_A_KIND' && link.breakdown === null;
  const isWithinYear = kind === 'MOST_EVER' && link.comparison === 'WITHIN_YEAR';
  if (isOptionAlone || isWithoutPart || isWithinYear) throw invalid('CLAIM_LINK');
}
