import type { MetricDefinition } from '../catalogue/index.js';
import { byCoverage, type Evaluated } from './evaluated.js';
import { notReported } from './from-cell.js';
import { join } from './join.js';

/**
 * Different options of one unit and period as one value: a sum, or a rate of both sums. Where one of them has no value
 * there is none: what is missing is not zero. Of what does not add up there is none either, and the value says so.
 * It covers as much as the option that covers least.
 */
export function optionsTogether(metric: MetricDefinition, parts: readonly Evaluated[]): Evaluated {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const expected = Math.max(0, ...parts.map(({ coverage }) => coverage.expected));
  const least = parts.toSorted(byCoverage).at(-1)?.coverage;
  const isFull = !least || least.reported >= least.expected;
  const { reported, expected: of } = isFull ? { reported: expected, expected } : least;
  const coverage = { reported, expected: of, from: null, to: null, asOf: null };
  const isWhole = parts.every(({ value }) => value !== null);
  const joined = isWhole ? join(metric, 'OPTIONS', parts, coverage) : null;
  if (joined && joined.method !== 'SIMPLE_MEAN_OF_RATES') return joined;
  const isHidden = parts.some(({ status }) => status === 'SUPPRESSED');
  const status = isHidden ? 'SUPPRESSED' : 'MISSING';
  return notReported({ status, expected, definition: metric.variants[0].id, notes: [] });
}
