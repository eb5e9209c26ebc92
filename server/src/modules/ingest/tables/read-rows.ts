import { countBelowHeadings, isGroupHeading } from './group-heading.js';
import { isBreakdown } from './label.js';
import { type Entry, type Line, toLine } from './line.js';
import type { LinesRead } from './read-columns.js';
import { innerOf, readRowLabels, type RowLabels, type RowTask } from './row-labels.js';
import { type Placed, RowNest } from './row-nest.js';
import { cellAt, labelAt } from './sheet.js';

export interface RowsRead extends LinesRead {
  /** Rows with a label and no figures that head no group. */
  readonly empty: readonly Entry[];
  /** Headings of groups. */
  readonly heads: readonly Entry[];
}

/** The rows of figures with everything that names them. */
export function readRows(task: RowTask): RowsRead {
  const { rows, doubts } = readRowLabels(task);
  const place = { task, rows, below: countBelowHeadings(rows) };
  const nest = new RowNest();
  const empty: Entry[] = [];
  const heads: Entry[] = [];
  const lines: Line[] = [];
  let carried: Entry | null = null;
  for (const [at, row] of rows.entries()) {
    const inner = innerOf(row);
    if (row.hasFigures) {
      const { entries, taken } = nest.complete(row.own);
      carried ??= taken;
      const above = lines.at(-1);
      const isShare = entries.length === 0 && above !== undefined && isRateRow(task, row.row);
      lines.push(isShare ? shareOf(above, row.row) : toRow(row.row, nest.place(entries), task));
    } else if (inner === null) continue;
    else if (isBreakdown(inner.label.bare)) nest.breakDown(inner);
    else if (isCarriedHead(rows, at)) nest.carry(row.own);
    else if (isGroupHeading(place, at)) {
      heads.push(inner);
      nest.head(inner);
    } else empty.push(inner);
  }
  const unclear = lines.flatMap(({ entries }) =>
    entries.filter(({ time }) => time?.kind === 'BARE'),
  );
  const once = [...new Map(unclear.map((entry) => [entry.label.text, entry])).values()];
  return { lines, doubts, carried, empty, heads, unclear: once };
}

/** A row of nothing but rates without a label: the shares of the row above. */
function isRateRow({ sheet, columns }: RowTask, row: number): boolean {
  const cells = columns.values.map((column) => cellAt(sheet, row, column));
  const filled = cells.filter(({ kind }) => kind === 'NUMBER');
  return filled.length > 0 && filled.every(({ printed }) => /[%％][)）]?\s*$/u.test(printed));
}

function shareOf(above: Line, row: number): Line {
  return { ...above, at: row, role: 'SHARE', unit: null, parent: null };
}

function toRow(row: number, { entries, parent, heads }: Placed, { sheet, columns }: RowTask): Line {
  const line = toLine(row, entries);
  const own = columns.units === null ? '' : labelAt(sheet, row, columns.units).trim();
  return { ...line, unit: own === '' ? line.unit : own, parent, heads };
}

/** 会議室 on a row of its own, with 件数 and 人数 in the next column below: the next rows carry it. */
function isCarriedHead(rows: readonly RowLabels[], at: number): boolean {
  const [own, next] = [rows[at]?.own ?? [], rows[at + 1]];
  const deepest = own.findLastIndex((entry) => entry !== null);
  if (!next?.hasFigures || deepest === own.length - 1) return false;
  const blank = next.own.slice(0, deepest + 1).every((entry) => entry === null);
  return blank && next.own.some((entry) => entry !== null);
}
