import { type Disaggregation, disaggregationsOf, isRate } from '../../catalogue/index.js';
import type { Finding } from '../finding.js';
import { areComparable } from './exactness.js';
import { coversSame, type FigureSet, isValued, type Valued } from './figure-set.js';
import { plain } from './rounding.js';
import { pairsOf } from './splits.js';
import { standingAt } from './standing.js';

/** Above this share the rest says more than the options that have a name. */
const LARGE = 0.2;

/** Of fewer a handful decides the share. */
const FEW = 30;

/** The part of the cases that is only その他. */
export function residualShare(set: FigureSet): Finding[] {
  return set.figures.filter(isValued).flatMap((figure) => {
    if (isRate(figure.metric)) return [];
    const own = new Map(pairsOf(figure));
    return disaggregationsOf(figure.metric)
      .filter(({ code, options }) => options.some((o) => o.residual && o.code === own.get(code)))
      .flatMap((by) => compare(set, figure, by));
  });
}

function compare(set: FigureSet, rest: Valued, by: Disaggregation): Finding[] {
  const whole = set.wholeOf(rest, by.code);
  if (!whole || !isValued(whole) || whole.value < FEW || !areComparable([rest, whole])) return [];
  const share = plain(rest.value / whole.value);
  // More than all is no large share but a contradiction, found by another rule.
  if (share <= LARGE || share > 1) return [];
  const labels = by.multiLabel ? labelsOf(set, whole, by) : null;
  return [
    {
      kind: 'RESIDUAL_SHARE',
      severity: 'QUESTION',
      verdict: 'OPEN',
      ...standingAt(rest, ...(labels ? [labels.metric.code] : [])),
      against: by.code,
      numbers: {
        RESIDUAL: rest.value,
        TOTAL: whole.value,
        SHARE_OF_TOTAL: share,
        ...(labels && { LABELS: labels.value, SHARE_OF_LABELS: plain(rest.value / labels.value) }),
      },
      hypotheses: [],
    },
  ];
}

/** The labels of the cases, where the labels of this disaggregation are counted. */
function labelsOf(set: FigureSet, whole: Valued, by: Disaggregation): Valued | null {
  const { labelsMetric } = whole.metric;
  const beside = labelsMetric ? set.beside(whole, labelsMetric) : [];
  const labels = beside.filter(isValued).find((f) => f.value > 0 && coversSame(f, whole));
  return labels?.metric.disaggregations.includes(by.code) ? labels : null;
}
