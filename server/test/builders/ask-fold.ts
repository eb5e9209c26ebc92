import type { Cell } from '../../src/modules/analytics/cell.js';
import { Fold } from '../../src/modules/analytics/fold.js';
import { getMetric, type Split, TOTAL } from '../../src/modules/catalogue/index.js';
import { parsePeriod } from '../../src/platform/time/period.js';
import { aNetwork } from './cells.js';

export interface Asked {
  metric: string;
  cells: Cell[];
  unit?: string;
  period?: string;
  split?: Split;
}

/** What the cells say of a unit of the small network, with its months as `reported/expected`. */
export function ask({ metric, cells, unit = 'a', period = 'FY2021', split = TOTAL }: Asked) {
  const directory = aNetwork();
  const span = parsePeriod(period);
  if (!span) throw new Error(period);
  const fold = new Fold(getMetric(metric), directory, cells, null);
  const value = fold.at(directory.get(unit), span, split);
  const { reported, expected } = value.coverage;
  return {
    ...value,
    months: `${reported}/${expected}`,
    codes: value.notes.map((note) => note.code),
  };
}
