import { invalid } from '../../platform/errors/domain-error.js';
import { type PeriodForm, toOneSpan } from '../../platform/time/period-form.js';
import { grainOf, type Period } from '../../platform/time/period.js';
import { type DataSetName, isOfYear } from './data-set.js';

/** Which report somebody means. */
export interface AskedReport {
  /** Code of a center. */
  readonly unit: string;
  readonly dataSet: DataSetName;
  readonly period: PeriodForm;
}

/** One month; of an annual report one fiscal year. @throws REPORT_PERIOD, PERIOD_… */
export function toReportPeriod(dataSet: DataSetName, form: PeriodForm): Period {
  const span = toOneSpan(form);
  const grain = isOfYear(dataSet) ? 'FISCAL_YEAR' : 'MONTH';
  if (grainOf(span) !== grain) throw invalid('REPORT_PERIOD', { ...span, grain });
  return span;
}
