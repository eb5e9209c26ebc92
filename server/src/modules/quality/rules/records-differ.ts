import { contains, isWholeMonths, months } from '../../../platform/time/period.js';
import type { Finding } from '../finding.js';
import { areComparable, isExact } from './exactness.js';
import { coveredBy, type FigureSet, type RuleFigure, type Valued } from './figure-set.js';
import { equals, sum } from './rounding.js';
import { open, standingAt } from './standing.js';

/**
 * A reported total against what the log of the same unit counts for its months. Only where the log covers every day of
 * them can it be said that the two differ.
 */
export function recordsDiffer(figures: FigureSet, logged: FigureSet): Finding[] {
  const counted = Map.groupBy(logged.figures.filter(coversItsMonth), seriesOf);
  return figures.figures.filter(isReportedTotal).flatMap((figure) => {
    const cells = counted.get(seriesOf(figure)) ?? [];
    const covered = coveredBy(figure);
    const own = months(covered).map(({ from }) => cells.find((cell) => cell.from === from));
    return own.every((cell) => cell !== undefined) ? compare(figure, own) : [];
  });
}

const seriesOf = ({ unitId, metric, definition }: RuleFigure): string =>
  [unitId, metric.code, definition].join('|');

const coversItsMonth = (cell: RuleFigure): cell is Valued =>
  cell.grain === 'MONTH' && isTotal(cell) && isExact(cell) && contains(coveredBy(cell), cell);

/** A figure of a few days says nothing of a month, and a rate or a number of different people is no sum. */
const isReportedTotal = (figure: RuleFigure): figure is Valued =>
  figure.grain !== 'DAY' &&
  isTotal(figure) &&
  isExact(figure) &&
  figure.metric.inTime === 'ADDITIVE' &&
  isWholeMonths(coveredBy(figure));

const isTotal = ({ breakdown, definition, metric }: RuleFigure): boolean =>
  breakdown === '' && definition === metric.variants[0].id;

function compare(figure: Valued, cells: readonly Valued[]): Finding[] {
  const recorded = sum(cells.map(({ value }) => value));
  if (equals(recorded, figure.value) || !areComparable([figure, ...cells])) return [];
  const first = recorded < figure.value ? 'LOG_INCOMPLETE' : 'FIGURE_BEFORE_LOG';
  return [
    {
      kind: 'RECORDS_DIFFER',
      severity: 'CONTRADICTION',
      verdict: 'CONTRADICTION',
      ...standingAt(figure),
      numbers: { REPORTED: figure.value, RECORDED: recorded },
      hypotheses: open(first, 'COUNTED_DIFFERENTLY'),
    },
  ];
}
