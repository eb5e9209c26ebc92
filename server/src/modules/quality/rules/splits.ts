import {
  type Disaggregation,
  disaggregationsOf,
  type MetricDefinition,
  type Split,
  toSplit,
} from '../../catalogue/index.js';

/** Disaggregation and option of a split, one by one. */
export function pairsOf({ breakdown, option }: Split): (readonly [string, string])[] {
  if (breakdown === '') return [];
  const options = option.split(',');
  return breakdown.split(',').map((code, i) => [code, options[i] ?? ''] as const);
}

/** The split that is left when one disaggregation is not looked at. */
export function without(split: Split, disaggregation: string): Split {
  return toSplit(pairsOf(split).filter(([code]) => code !== disaggregation));
}

/** The disaggregations whose options add up to the total: for a rate those the catalogue names, else where a case has one option. */
export function addsUpBy(metric: MetricDefinition): Disaggregation[] {
  return disaggregationsOf(metric).filter(({ code, multiLabel }) =>
    metric.inTime === 'NON_ADDITIVE' ? metric.addsUpBy?.includes(code) : !multiLabel,
  );
}
