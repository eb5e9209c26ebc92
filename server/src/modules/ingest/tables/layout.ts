import { foldName } from '../reading/fold-name.js';
import { FIGURE_LAYOUTS, type FigureLayout } from './figure.types.js';
import type { Line } from './line.js';

export interface LayoutTask {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** True for a label that names a center, city or space. */
  readonly isUnit: (line: Line) => boolean;
}

/** Every layout that is true of a table, the most telling first; never empty. */
export function layoutsOf({ rows, columns, isUnit }: LayoutTask): readonly FigureLayout[] {
  const found = new Set<FigureLayout>();
  if (rows.some(({ labels, parent }) => labels.length > 1 && parent === null))
    found.add('row-groups');
  if (rows.some(({ parent, role }) => parent !== null || role === 'OF_WHICH')) found.add('nested');
  const parts = { across: timesOf(columns, 'PART'), down: timesOf(rows, 'PART') };
  const years = { across: timesOf(columns, 'YEAR'), down: timesOf(rows, 'YEAR') };
  const isWholeDown = columns.length > 1;
  if (parts.across > 1) found.add('months-across');
  if (parts.down > 1 || (parts.down === 1 && isWholeDown)) found.add('months-down');
  if (years.across > 1) found.add('years-across');
  if (years.down > 1 || (years.down === 1 && isWholeDown && years.across + parts.across < 2))
    found.add('years-down');
  if (isMostly(columns, isUnit)) found.add('units-across');
  if (isMostly(rows, isUnit)) found.add('units-down');
  const isTimed = FIGURE_LAYOUTS.slice(3, 7).some((layout) => found.has(layout));
  if (!isTimed && columns.length > 1) found.add('cross-tab');
  if (columns.length === 1 || found.size === 0) found.add('list');
  return FIGURE_LAYOUTS.filter((layout) => found.has(layout));
}

/** How many times of a kind an axis names. */
function timesOf(lines: readonly Line[], kind: 'PART' | 'YEAR'): number {
  const names = lines.flatMap(({ time, role, at }) => {
    if (role !== 'VALUE') return [];
    const { part, full, year, unclear } = time;
    if (kind === 'YEAR') return year ? [String(year.year)] : unclear ? [`line ${at}`] : [];
    return part ? [part.text] : full ? [full.reading.period.from] : [];
  });
  return new Set(names).size;
}

function isMostly(lines: readonly Line[], is: (line: Line) => boolean): boolean {
  const values = lines.filter(({ role }) => role === 'VALUE');
  return values.length > 1 && values.filter(is).length * 2 > values.length;
}

/** The headings of a table in one text, to find tables that repeat them. */
export const headingKey = (columns: readonly Line[]): string =>
  columns
    .map(({ entries }) => entries.map(({ label }) => foldName(label.bare)).join('/'))
    .join('|');

/** Which axis a person says holds the time; null when nothing is said. */
export function saidTimeAxis(layout: FigureLayout | undefined): 'ACROSS' | 'DOWN' | 'NONE' | null {
  switch (layout) {
    case 'months-across':
    case 'years-across':
      return 'ACROSS';
    case 'months-down':
    case 'years-down':
      return 'DOWN';
    case 'cross-tab':
    case 'list':
    case 'units-across':
    case 'units-down':
      return 'NONE';
    case 'stacked-blocks':
    case 'row-groups':
    case 'nested':
    case undefined:
      return null;
  }
}
