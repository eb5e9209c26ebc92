import { timeSources } from './axis-times.js';
import { checkTable, type AxisResult, type CheckTask } from './check-table.js';
import { FigureTimes } from './figure-times.js';
import type {
  FigureContext,
  FigureFinding,
  FigureLayout,
  FigureRefusal,
  Figure,
} from './figure.types.js';
import type { Block } from './find-blocks.js';
import type { Columns } from './find-columns.js';
import type { GuessBook } from './guess-book.js';
import { headingKey, layoutsOf, saidTimeAxis } from './layout.js';
import { type Line, toLine } from './line.js';
import { type FigureNamer, isNaming } from './name-figure.js';
import { TimePlacer } from './place-in-time.js';
import { withRateUnits } from './rate-units.js';
import { type LinesRead, readColumns } from './read-columns.js';
import { readRows, type RowsRead } from './read-rows.js';
import { type SaidAbove, saidAbove, textsOf, type TitleRow } from './said-above.js';
import { labelAt, type Sheet } from './sheet.js';
import { type Amounts, readCells, type TableCells, toAmounts } from './table-cells.js';
import {
  noteCells,
  noteColumns,
  noteLines,
  noteTimes,
  noteTitle,
  noteUnits,
} from './table-guesses.js';
import { withTimeRoles } from './time-roles.js';
import { toFigures } from './to-figures.js';
import { yearOrder } from './year-order.js';

export interface TableTask {
  readonly sheet: Sheet;
  readonly block: Block;
  readonly index: number;
  readonly context: FigureContext;
  readonly namer: FigureNamer;
  readonly guesses: GuessBook;
  readonly titleRows: readonly TitleRow[];
}

export interface TableRead {
  readonly values: readonly Figure[];
  readonly refusals: readonly FigureRefusal[];
  readonly findings: readonly FigureFinding[];
  /** Every layout that is true of it, the most telling first. */
  readonly layouts: readonly FigureLayout[];
  readonly headingKey: string;
  readonly checked: number;
  readonly agreed: number;
}

/** One table of the sheet. Null when it has no column of figures. */
export function readTable(task: TableTask, columns: Columns): TableRead {
  const lines = readLines(task, columns);
  const said = saidAbove(aboveOf(task, columns), task.context);
  noteColumns(task, columns);
  noteLines(task, lines);
  noteTitle(task, said);
  return finish(task, lines, said, cornerOf(task, columns));
}

interface TableLinesRead {
  readonly rows: RowsRead;
  readonly columns: LinesRead;
}

function readLines(
  { sheet, block, context, namer, guesses }: TableTask,
  columns: Columns,
): TableLinesRead {
  const { correction } = context;
  const era = correction?.era ?? null;
  const layout = correction?.layout;
  const rows = readRows({ sheet, block, columns, era, layout });
  const { labels: labelColumns, values: valueColumns } = columns;
  const across = readColumns({ sheet, block, labelColumns, valueColumns, era, layout });
  const left = new Set(correction?.leaveOut?.rows ?? []);
  for (const row of left) guesses.add('LINE_LEFT_OUT', {}, { row });
  const kept = rows.lines.map((line) =>
    as(line, namer, saidTimeAxis(layout) === 'ACROSS' || saidTimeAxis(layout) === 'NONE'),
  );
  return {
    rows: { ...rows, lines: withoutRows(kept, (line) => left.has(sheet.rows[line.at]?.line ?? 0)) },
    columns: {
      ...across,
      lines: across.lines.map((line) =>
        as(line, namer, saidTimeAxis(layout) === 'DOWN' || saidTimeAxis(layout) === 'NONE'),
      ),
    },
  };
}

/** A line with the role a person said, and without times where a person said there are none. */
function as(line: Line, namer: FigureNamer, timeless: boolean): Line {
  const entries = timeless ? line.entries.map((entry) => ({ ...entry, time: null })) : line.entries;
  const { parent, heads, unit } = line;
  const plain = timeless ? { ...toLine(line.at, entries), parent, heads, unit } : line;
  const meanings = plain.labels.map((label) => namer.meaningOf(label));
  const role = meanings.findLast((said) => said?.role !== undefined)?.role;
  const said = meanings.findLast((meaning) => meaning?.unit !== undefined)?.unit;
  return {
    ...plain,
    ...(role ? { role, isRoleSaid: true } : {}),
    unit: said === undefined ? plain.unit : said,
  };
}

/** Positions of parents move with the rows that are left out. */
function withoutRows(lines: readonly Line[], isLeftOut: (line: Line) => boolean): readonly Line[] {
  const kept = lines.flatMap((line, at) => (isLeftOut(line) ? [] : [at]));
  if (kept.length === lines.length) return lines;
  const moved = new Map(kept.map((at, index) => [at, index]));
  return kept.flatMap((at) => {
    const line = lines[at];
    return line
      ? [{ ...line, parent: line.parent === null ? null : (moved.get(line.parent) ?? null) }]
      : [];
  });
}

function aboveOf(task: TableTask, columns: Columns) {
  const { sheet, block, titleRows } = task;
  return { sheet, block, titleRows, corner: cornerOf(task, columns) };
}

/** What stands where the headings of rows and columns meet. */
function cornerOf({ sheet, block }: TableTask, columns: Columns): readonly string[] {
  const corner = block.header.flatMap((row) =>
    columns.labels.map((column) => labelAt(sheet, row, column).trim()),
  );
  return corner.filter((text) => text !== '');
}

/** The cells of a table with its lines, as far as the sums tell what they are. */
interface Checked {
  readonly cells: TableCells;
  readonly amounts: Amounts;
  readonly down: AxisResult;
  readonly across: AxisResult;
}

function check(task: TableTask, { rows, columns }: TableLinesRead, said: SaidAbove): Checked {
  const { sheet, block, context } = task;
  const unit = { unit: context.correction?.unit ?? said.unit, several: said.severalUnits };
  const [down, across] = withRates(task, withTimeRoles(rows.lines), withTimeRoles(columns.lines));
  const dashOverZero = context.correction?.dashOverZero;
  const cells = readCells({ sheet, rows: down, columns: across, unit, dashOverZero });
  noteCells(task, cells);
  const amounts = toAmounts(cells);
  const lineOf = lineIn(sheet);
  const common = { cells, amounts, severalLabels: saysSeveral(sheet, block), lineOf };
  const checked = checkBoth(common, down, across);
  return { cells, amounts, down: checked[0], across: checked[1] };
}

/** Rows and columns of rates whose percent signs are left out. */
function withRates(
  { sheet, guesses }: TableTask,
  rows: readonly Line[],
  columns: readonly Line[],
): readonly [readonly Line[], readonly Line[]] {
  const down = withRateUnits(sheet, rows, ({ at }) => columns.map((column) => [at, column.at]));
  const across = withRateUnits(sheet, columns, ({ at }) => rows.map((row) => [row.at, at]));
  for (const { labels } of [...down.assumed, ...across.assumed]) {
    guesses.add('RATE_AS_PERCENT', { label: labels.at(-1)?.text ?? '' });
  }
  return [down.lines, across.lines];
}

function finish(
  task: TableTask,
  lines: TableLinesRead,
  said: SaidAbove,
  corner: readonly string[],
): TableRead {
  const { sheet, block, context, namer, index } = task;
  const { cells, amounts, down, across } = check(task, lines, said);
  const order = yearOrder(down.lines, across.lines);
  const times = new FigureTimes(
    new TimePlacer({ said: said.time, order }),
    { lines: down.lines, sources: timeSources(down.lines, down.parts) },
    { lines: across.lines, sources: timeSources(across.lines, across.parts) },
    (row, column) => (amounts.at[row]?.[column] ?? null) !== null,
    said.stock,
  );
  const figures = toFigures({
    ...{ rows: down.lines, columns: across.lines, cells, times, namer, block: index },
    ...{
      titles: [...corner, ...titlesOf(sheet, block)],
      lineOf: lineIn(sheet),
      correction: context.correction,
    },
  });
  noteUnits(task, [...lines.rows.lines, ...lines.columns.lines]);
  noteTimes(task, { said, order, down, across, figures, cells });
  const isUnit = ({ labels }: Line): boolean =>
    labels.some((label) => namer.name([label], []).unitCode !== null);
  return {
    values: figures.values,
    refusals: [...badLabels([...down.lines, ...across.lines], lineIn(sheet)), ...figures.refusals],
    findings: [...down.findings, ...across.findings],
    layouts: layoutsOf({ rows: down.lines, columns: across.lines, isUnit }),
    headingKey: headingKey(across.lines),
    checked: down.checked + across.checked,
    agreed: down.agreed + across.agreed,
  };
}

/** Line of the grid of a row of the sheet. */
const lineIn =
  (sheet: Sheet) =>
  (row: number): number =>
    sheet.rows[row]?.line ?? 0;

type Common = Pick<CheckTask, 'cells' | 'amounts' | 'severalLabels' | 'lineOf'>;

/** Rows first: a column is checked beside what the rows turned out to be. */
function checkBoth(
  common: Common,
  rows: readonly Line[],
  columns: readonly Line[],
): readonly [AxisResult, AxisResult] {
  const down = checkTable({ ...common, lines: rows, cross: columns, isColumns: false });
  const across = checkTable({ ...common, lines: columns, cross: down.lines, isColumns: true });
  return [down, across];
}

/** ※1件の相談が、複数の項目に分類されることもある */
function saysSeveral(sheet: Sheet, block: Block): boolean {
  const rows = [...block.titles, ...block.notes];
  const texts = rows.flatMap((row) =>
    textsOf(sheet, { row, left: block.left, right: block.right }),
  );
  return texts.some((text) => /複数|重複|延べ|のべ/u.test(text));
}

/** What stands above a table, the nearest first, without lines that only name a unit. */
export function titlesOf(sheet: Sheet, { titles, left, right }: Block): readonly string[] {
  const texts = [...titles].reverse().flatMap((row) => textsOf(sheet, { row, left, right }));
  return texts.filter(
    (text) => text.length <= 100 && !/^[([（［]?単位|^[※＊*]/u.test(text) && isNaming(text),
  );
}

/** A label that is wrong is refused once, and its figures with it. */
function badLabels(
  lines: readonly Line[],
  lineOf: (row: number) => number,
): readonly FigureRefusal[] {
  const bad = lines.flatMap((line) => (line.bad ? [line.bad] : []));
  const once = new Map(bad.map((label) => [`${label.row} ${label.column}`, label]));
  return [...once.values()].map(({ row, column, printed, code, params }) => ({
    ...{ row: lineOf(row), column: column + 1, printed, code, params },
  }));
}
