import { fiscalYearOf, type Grain } from '../../../platform/time/period.js';
import type { Finding } from '../finding.js';
import { areComparable } from './exactness.js';
import { coversSame, type FigureSet, isValued, type Valued } from './figure-set.js';
import { plain } from './rounding.js';
import { open, standingAt } from './standing.js';

/**
 * Different people or groups against their visits. Nobody comes less than once, so the unique number is never the
 * larger one. A stock below the visits of a year is no contradiction, but the two are easily read as one thing.
 */
export function uniqueAgainstCumulative(set: FigureSet): Finding[] {
  return set.series().flatMap((series) => {
    const pairs = series.filter(isValued).flatMap((figure) => besideVisits(set, figure));
    return series[0]?.metric.countType === 'STOCK'
      ? longestOfEachYear(pairs).flatMap(besideStock)
      : pairs.flatMap(above);
  });
}

interface Pair {
  readonly own: Valued;
  readonly cumulative: Valued;
}

function besideVisits(set: FigureSet, own: Valued): Pair[] {
  const { cumulativeMetric } = own.metric;
  if (!cumulativeMetric) return [];
  return set
    .beside(own, cumulativeMetric)
    .filter(isValued)
    .map((cumulative) => ({ own, cumulative }));
}

/** From the longest on. In a month fewer visits than groups, or more, are both ordinary. */
const LONG: readonly Grain[] = ['FISCAL_YEAR', 'CALENDAR_YEAR', 'QUARTER'];

/** The pairs of the longest period published in each fiscal year, of its first one where several are as long. */
function longestOfEachYear(pairs: readonly Pair[]): Pair[] {
  const long = pairs.filter(({ own }) => LONG.includes(own.grain));
  const years = Map.groupBy(long, ({ own }) => fiscalYearOf(own.from));
  return [...years.values()].flatMap((year) => {
    const [longest] = year.toSorted((a, b) => rankOf(a) - rankOf(b));
    return year.filter(({ own }) => own === longest?.own);
  });
}

const rankOf = ({ own }: Pair): number => LONG.indexOf(own.grain);

function above({ own: unique, cumulative }: Pair): Finding[] {
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

function besideStock({ own: stock, cumulative }: Pair): Finding[] {
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
