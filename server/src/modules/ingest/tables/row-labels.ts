import type { Era } from '../reading/eras.js';
import type { FigureLayout } from './figure.types.js';
import type { Block } from './find-blocks.js';
import type { Columns } from './find-columns.js';
import { toLabel } from './label.js';
import type { Entry } from './line.js';
import { cellAt, isCovered, labelAt, type Sheet } from './sheet.js';
import type { TimeLabel } from './time-label.js';
import { readTimeLine, saidHint, type TimeLineDoubt, timeHint } from './time-line.js';

export interface RowTask {
  readonly sheet: Sheet;
  readonly block: Block;
  readonly columns: Columns;
  readonly era: Era | null;
  /** What a person said the table is. */
  readonly layout: FigureLayout | undefined;
}

/** The labels of one row, by label column; null where it has none of its own. */
export interface RowLabels {
  readonly row: number;
  readonly own: readonly (Entry | null)[];
  /** Something stands in a column of figures. */
  readonly hasFigures: boolean;
  readonly afterGap: boolean;
}

export interface RowLabelsRead {
  readonly rows: readonly RowLabels[];
  readonly doubts: ReadonlySet<TimeLineDoubt>;
}

/** What each row of a table prints in its label columns, with the times among them. */
export function readRowLabels({ sheet, block, columns, era, layout }: RowTask): RowLabelsRead {
  const doubts = new Set<TimeLineDoubt>();
  const byColumn = columns.labels.map((column) => {
    const texts = block.body.map((row) =>
      isCovered(sheet, row, column) ? '' : toLabel(cellAt(sheet, row, column).printed).bare,
    );
    const heading = block.header.map((row) => labelAt(sheet, row, column).trim());
    const hint =
      saidHint(layout, 'down') ?? timeHint(heading.findLast((text) => text !== '') ?? '');
    const times = readTimeLine(texts, hint, era);
    for (const doubt of times.doubts) doubts.add(doubt);
    return entriesOf({ sheet, block }, column, times.labels);
  });
  const rows = block.body.map((row, at): RowLabels => ({
    row,
    own: byColumn.map((entries) => entries[at] ?? null),
    hasFigures: columns.values.some((column) => cellAt(sheet, row, column).kind !== 'EMPTY'),
    afterGap: block.afterGap.has(row),
  }));
  return { rows, doubts };
}

/** One entry for each row; joined cells share that of the first. */
function entriesOf(
  { sheet, block }: Pick<RowTask, 'sheet' | 'block'>,
  column: number,
  times: readonly (TimeLabel | null)[],
): readonly (Entry | null)[] {
  const byRow = new Map<number, Entry>();
  return block.body.map((row, at) => {
    const area = sheet.areaAt(row, column);
    if (area && area.left < column) return null;
    const shared = area ? byRow.get(area.top) : undefined;
    if (shared) return shared;
    const printed = labelAt(sheet, row, column);
    if (printed.trim() === '') return null;
    const entry = { label: toLabel(printed), time: times[at] ?? null, row, column };
    byRow.set(area?.top ?? row, entry);
    return entry;
  });
}

/** The innermost label a row has of its own. */
export const innerOf = (row: RowLabels | undefined): Entry | null =>
  row?.own.findLast((entry) => entry !== null) ?? null;
