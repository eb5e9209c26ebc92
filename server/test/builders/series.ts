import type { Cell } from '../../src/modules/analytics/cell.js';
import type { Series } from '../../src/modules/analytics/common-months.js';
import { Fold } from '../../src/modules/analytics/fold.js';
import { getMetric, TOTAL } from '../../src/modules/catalogue/index.js';
import type { Directory } from '../../src/modules/network/index.js';
import { parsePeriod, type Period } from '../../src/platform/time/period.js';
import { aNetwork } from './cells.js';

/** `FY2021`, `2021-04`: as a period; a misspelt one fails the test. */
export function aPeriod(text: string): Period {
  const period = parsePeriod(text);
  if (!period) throw new Error(text);
  return period;
}

/** The series of one unit of the small network. */
export function aSeries(
  metric: string,
  unit: string,
  cells: readonly Cell[],
): Series & { directory: Directory } {
  const directory = aNetwork();
  const fold = new Fold(getMetric(metric), directory, cells, null);
  return { directory, fold, node: directory.get(unit), split: TOTAL };
}
