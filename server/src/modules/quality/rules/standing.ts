import type { Finding, Hypothesis } from '../finding.js';
import type { RuleFigure } from './figure-set.js';

type Place = Pick<Finding, 'unitId' | 'metrics' | 'definition' | 'split' | 'period' | 'against'>;

/** Beside which figure a finding stands, and which other metrics it touches. */
export function standingAt(figure: RuleFigure, ...others: readonly string[]): Place {
  const { unitId, metric, definition, breakdown, option, from, to } = figure;
  return {
    unitId,
    metrics: [metric.code, ...others],
    definition,
    split: { breakdown, option },
    period: { from, to },
    against: null,
  };
}

/** Hypotheses that cannot be computed from the figures. */
export const open = (...codes: readonly Hypothesis['code'][]): Hypothesis[] =>
  codes.map((code) => ({ code, fits: null }));
