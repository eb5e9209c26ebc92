import { type MetricDefinition, METRICS } from '../../catalogue/index.js';
import type { DataSet } from './event.js';

/** The metrics that are counted from each kind of log, and those set against them. */
const DOMAINS: Readonly<Record<DataSet, MetricDefinition['domain']>> = {
  CONSULTATION: 'consultation',
  BOOKING: 'space',
  SESSION: 'session',
};

/** Codes of the metrics a log is about. */
export function metricsOfLog(dataSet: DataSet): string[] {
  return METRICS.filter(({ domain }) => domain === DOMAINS[dataSet]).map(({ code }) => code);
}
