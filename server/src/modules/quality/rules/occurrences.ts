import type { MetricDefinition } from '../../catalogue/index.js';
import { isValued, type RuleFigure, type Valued } from './figure-set.js';

/** True for a metric that counts how often, or on how many days, something took place: each date is one. */
export function countsOccurrences(metric: MetricDefinition): boolean {
  return metric.inTime === 'ADDITIVE' && (metric.unit === 'time' || metric.unit === 'day');
}

/** The dates on which something took place, each with how often. */
export function datesOf(series: readonly RuleFigure[]): Valued[] {
  return series.filter(isValued).filter(({ grain, value }) => grain === 'DAY' && value > 0);
}
