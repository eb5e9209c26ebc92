import type {
  FindingPartQuery,
  FindingPartQueryVariables,
  FindingTotalQuery,
  FindingTotalQueryVariables,
} from '../graphql/generated/graphql';
import type { Figure } from './figure';
import type { Finding } from './finding';

/** The question for the number a finding stands beside: a total, or one part of it. */
export function toTotalQuestion({
  unit,
  metric,
  period,
  periodTo,
}: Finding): FindingTotalQueryVariables {
  return { unit: unit.code, metric: metric.code, from: period, to: periodTo };
}

export function toPartQuestion(finding: Finding): FindingPartQueryVariables {
  const by = finding.options.map(({ disaggregation }) => disaggregation);
  return { ...toTotalQuestion(finding), by };
}

export function toTotalFigure(finding: Finding, { comparison }: FindingTotalQuery): Figure | null {
  const [row] = comparison.rows;
  return row ? { ...placeOf(finding), metric: comparison.metric, value: row.value } : null;
}

export function toPartFigure(finding: Finding, { breakdown }: FindingPartQuery): Figure | null {
  const codes = finding.options.map(({ option }) => option.code);
  const found = breakdown.options.find(
    ({ option, second }) => option.code === codes[0] && second?.code === codes[1],
  );
  return found ? { ...placeOf(finding), metric: breakdown.metric, value: found.value } : null;
}

function placeOf({
  unit,
  options,
  period,
  periodTo,
}: Finding): Pick<Figure, 'unit' | 'options' | 'period'> {
  return { unit, options, period: { from: period, to: periodTo } };
}
