import { type Disaggregation, disaggregationsOf, isRate } from '../../catalogue/index.js';
import type { Finding } from '../finding.js';
import { areComparable, isExact } from './exactness.js';
import { type FigureSet, isValued, type RuleFigure, type Valued } from './figure-set.js';
import { around, equals, halfPlace, meet, sum } from './rounding.js';
import { addsUpBy } from './splits.js';
import { open, standingAt } from './standing.js';

/**
 * A total against the sum of one disaggregation of the same unit, meaning and period. Where a case may carry several
 * options, their sum is set against the number of labels, and each option alone against the cases.
 */
export function sumOfParts(set: FigureSet): Finding[] {
  return set.figures.filter(isExact).flatMap((total) => {
    const { metric } = total;
    const { optionsOf } = metric;
    const own = addsUpBy(metric).map((by) => compare(total, by, set.partsOf(total, by.code)));
    const labels = disaggregationsOf(metric).map((by) =>
      optionsOf ? compare(total, by, set.partsOf(total, by.code, optionsOf)) : [],
    );
    return [...own, ...labels, aboveTotal(set, total)].flat();
  });
}

function compare(total: Valued, by: Disaggregation, parts: readonly RuleFigure[]): Finding[] {
  const counted = parts.filter(isValued);
  const [first] = counted;
  if (!first || !areComparable([total, ...counted])) return [];
  const partsSum = sum(counted.map(({ value }) => value));
  if (equals(partsSum, total.value)) return [];
  const below = partsSum < total.value;
  // An option that is not reported may hold what is missing.
  if (below && !isComplete(by, parts)) return [];
  const others = first.metric === total.metric ? [] : [first.metric.code];
  const rounded = isRate(total.metric) && mayBeRounded(total, counted, partsSum);
  return [
    {
      kind: 'SUM_OF_PARTS',
      severity: rounded ? 'NOTE' : 'CONTRADICTION',
      verdict: rounded ? 'EXPLAINABLE_BY_ROUNDING' : 'CONTRADICTION',
      ...standingAt(total, ...others),
      against: by.code,
      numbers: { TOTAL: total.value, PARTS_SUM: partsSum },
      hypotheses: hypothesesOf(total, rounded, below),
    },
  ];
}

function mayBeRounded(total: Valued, parts: readonly Valued[], partsSum: number): boolean {
  const half = sum(parts.map(halfPlace));
  return meet(around(partsSum, half), around(total.value, halfPlace(total)));
}

function isComplete(by: Disaggregation, parts: readonly RuleFigure[]): boolean {
  const known = parts.filter((part) => part.value !== null || part.status === 'NIL');
  return known.length === by.options.length;
}

function hypothesesOf(total: Valued, rounded: boolean, below: boolean): Finding['hypotheses'] {
  if (rounded) return [{ code: 'ROUNDED_INPUTS', fits: true }];
  if (isRate(total.metric)) return open('OTHER_DENOMINATOR', 'TOTAL_OUT_OF_DATE');
  const first = below ? 'PART_NOT_ASSIGNED' : 'SEVERAL_TO_ONE';
  return open(first, 'OTHER_COUNTING_UNIT', 'TOTAL_OUT_OF_DATE');
}

/** One case carries an option once at most, so no option can have more than there are cases. */
function aboveTotal(set: FigureSet, total: Valued): Finding[] {
  if (isRate(total.metric)) return [];
  const several = disaggregationsOf(total.metric).filter((by) => by.multiLabel);
  return several.flatMap((by) =>
    set
      .partsOf(total, by.code)
      .filter(isValued)
      .filter((part) => part.value > total.value && areComparable([total, part]))
      .map((part) => ({
        kind: 'SUM_OF_PARTS',
        severity: 'CONTRADICTION',
        verdict: 'CONTRADICTION',
        ...standingAt(part),
        against: by.code,
        numbers: { OPTION: part.value, TOTAL: total.value },
        hypotheses: open('SEVERAL_TO_ONE', 'TOTAL_OUT_OF_DATE'),
      })),
  );
}
