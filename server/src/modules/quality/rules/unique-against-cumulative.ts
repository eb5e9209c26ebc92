import type { Finding } from '../finding.js';
import { areComparable } from './exactness.js';
import { coversSame, type FigureSet, isValued, type Valued } from './figure-set.js';
import { plain } from './rounding.js';
import { open, standingAt } from './standing.js';

/**
 * Different people or groups against their visits. Nobody comes less than once, so the unique number is never the
 * larger one. A stock below the visits is no contradiction, but the two are easily read as one thing.
 */
export function uniqueAgainstCumulative(set: FigureSet): Finding[] {
  return set.figures.filter(isValued).flatMap((figure) => {
    const { cumulativeMetric, countType } = figure.metric;
    if (!cumulativeMetric) return [];
    const visits = set.beside(figure, cumulativeMetric).filter(isValued);
    return visits.flatMap((cumulative) =>
      countType === 'STOCK' ? besideStock(figure, cumulative) : above(figure, cumulative),
    );
  });
}

function above(unique: Valued, cumulative: Valued): Finding[] {
  if (unique.value <= cumulative.value) return [];
  if (!coversSame(unique, cumulative) || !areComparable([unique, cumulative])) return [];
  return [
    {
      kind: 'UNIQUE_AGAINST_CUMULATIVE',
      severity: 'CONTRADICTION',
      verdict: 'CONTRADICTION',
      ...standingAt(unique, cumulative.metric.code),
      numbers: { UNIQUE: unique.value, CUMULATIVE: cumulative.value },
      hypotheses: open('UNIQUE_COUNTED_BY_VISIT', 'NUMBERS_SWAPPED'),
    },
  ];
}

function besideStock(stock: Valued, cumulative: Valued): Finding[] {
  if (stock.value === 0 || stock.value >= cumulative.value) return [];
  return [
    {
      kind: 'UNIQUE_AGAINST_CUMULATIVE',
      severity: 'QUESTION',
      verdict: 'OPEN',
      ...standingAt(stock, cumulative.metric.code),
      numbers: {
        STOCK: stock.value,
        CUMULATIVE: cumulative.value,
        PER_ONE: plain(cumulative.value / stock.value),
      },
      hypotheses: open('WORD_HAS_TWO_MEANINGS'),
    },
  ];
}
