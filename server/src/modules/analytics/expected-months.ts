import { contains, overlap, type Period } from '../../platform/time/period.js';
import { type ObsStatus, type Split, TOTAL } from '../catalogue/index.js';
import { closedMonths, openMonths, type Unit } from '../network/index.js';
import type { Cell } from './cell.js';
import type { CellIndex } from './cell-index.js';

const UNTOLD: readonly ObsStatus[] = ['MISSING', 'NOT_OPEN'];

/**
 * Months in which the unit had opened. One it was closed for a reason throughout is expected only where something was
 * reported of it all the same: the telephone of a closed house may be answered.
 */
export function expectedMonths(
  index: CellIndex,
  unit: Unit,
  period: Period,
  splits: readonly Split[],
): number {
  const open = openMonths(unit, period);
  const closed = closedMonths(unit, period);
  if (closed.length === 0) return open;
  // A month with a total is one in which its parts could have been reported.
  const told = cellsWithin(index, unit, period, [TOTAL, ...splits]).filter(
    ({ status }) => !UNTOLD.includes(status),
  );
  return open - closed.filter((month) => !speaksOf(told, month)).length;
}

export function cellsWithin(
  index: CellIndex,
  unit: Unit,
  period: Period,
  splits: readonly Split[],
): Cell[] {
  return splits
    .flatMap((split) => index.ofSplit(unit.id, split))
    .filter((cell) => contains(period, cell));
}

/** Whether one of the cells says something of the month. */
export function speaksOf(cells: readonly Cell[], month: Period): boolean {
  return cells.some(({ coverageFrom, coverageTo, from, to }) => {
    return overlap({ from: coverageFrom ?? from, to: coverageTo ?? to }, month) !== null;
  });
}
