import { shiftYears } from '../../../platform/time/period.js';
import { readNumber } from '../reading/read-number.js';
import { Unreadable } from '../reading/reading.js';
import type { Figure, FigureRefusal, FigureRole, TableCorrection } from './figure.types.js';
import type { FigureTimes } from './figure-times.js';
import type { Line } from './line.js';
import type { FigureNamer } from './name-figure.js';
import type { TimeFound } from './place-in-time.js';
import type { CellRead, Quantity } from './read-cell.js';
import type { CellFound, TableCells } from './table-cells.js';

export interface FigureTask {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  readonly cells: TableCells;
  readonly times: FigureTimes;
  readonly namer: FigureNamer;
  readonly titles: readonly string[];
  readonly block: number;
  readonly correction: TableCorrection | undefined;
  readonly lineOf: (row: number) => number;
}

export interface FiguresRead {
  readonly values: readonly Figure[];
  readonly refusals: readonly FigureRefusal[];
  /** Joined cells that were taken for a longer time, as printed. */
  readonly joined: readonly Figure[];
}

/** Every cell as a figure or a refusal, row by row. */
export function toFigures(task: FigureTask): FiguresRead {
  const values: Figure[] = [];
  const refusals: FigureRefusal[] = [];
  const joined: Figure[] = [];
  for (const [row, cells] of task.cells.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (!cell) continue;
      const found = readOne(task, [row, column], cell);
      values.push(...found.values);
      refusals.push(...found.refusals);
      joined.push(...found.joined);
    }
  }
  return { values, refusals, joined };
}

type At = readonly [number, number];

const NOTHING: FiguresRead = { values: [], refusals: [], joined: [] };

function readOne(task: FigureTask, at: At, cell: CellFound): FiguresRead {
  const [row, column] = [task.rows[at[0]], task.columns[at[1]]];
  if (!row || !column || row.bad || column.bad) return NOTHING;
  if (cell.refusal || !cell.read)
    return { ...NOTHING, refusals: cell.refusal ? [cell.refusal] : [] };
  const place = { row: task.lineOf(row.at), column: column.at + 1, printed: cell.printed };
  try {
    const spread = spreadOf(task, at, cell);
    const time = spread ?? task.times.at(...at);
    const values = figuresOf(task, [row, column], cell, { ...time, ...place });
    return { values, refusals: [], joined: spread ? values : [] };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    // Nothing is said of 31 April.
    if (cell.read.state === 'EMPTY') return NOTHING;
    const params = { ...error.params, printed: cell.printed.trim() };
    return { ...NOTHING, refusals: [{ ...place, code: error.code, params }] };
  }
}

/** One figure over several months; null for a cell of its own. @throws Unreadable TABLE_JOINED_VALUE over anything else */
function spreadOf(
  { times, rows, columns, cells }: FigureTask,
  [row, column]: At,
  { joined, read, printed }: CellFound,
): TimeFound | null {
  if (!joined || read?.value == null) return null;
  const inRow = (columns[column]?.at ?? 0) + joined.right;
  const inColumn = (rows[row]?.at ?? 0) + joined.bottom;
  const right = columns.findLastIndex((line) => line.at <= inRow);
  const bottom = rows.findLastIndex((line) => line.at <= inColumn);
  if (right <= column && bottom <= row) return null;
  const [first, last] = [
    times.at(row, column),
    times.at(Math.max(row, bottom), Math.max(column, right)),
  ];
  const follows = first.period && last.period && first.period.to < last.period.from;
  if (!follows || !first.period || !last.period || cells.length === 0) {
    throw new Unreadable('TABLE_JOINED_VALUE', { printed: printed.trim() });
  }
  const period = { from: first.period.from, to: last.period.to };
  return { ...first, period, periodKind: 'JOINED' };
}

type Told = TimeFound & { readonly row: number; readonly column: number; readonly printed: string };

function figuresOf(
  task: FigureTask,
  [row, column]: readonly [Line, Line],
  { read }: CellFound,
  told: Told,
): readonly Figure[] {
  if (!read) return [];
  const { period, periodKind, coverage, asOf, doubts } = told;
  const lines = [...row.labels, ...column.labels];
  const common = {
    labels: lines.map(({ text }) => text),
    ...task.namer.name(lines, task.titles),
    ...{ period, periodKind, coverage, asOf },
    ...{ block: task.block, row: told.row, column: told.column, printed: told.printed },
    notes: read.notes,
    doubts: [...read.doubts, ...doubts],
  };
  const role = roleOfCell(row.role, column.role);
  const first = { ...common, ...quantity(read, task.correction), role };
  const rest = read.rest ? [{ ...common, ...quantity(read.rest, task.correction), role }] : [];
  return [...inBrackets(first, read, task.correction), ...rest];
}

function quantity(
  { value, to, state, qualifier, unit }: Quantity,
  correction: TableCorrection | undefined,
): Quantity {
  const said =
    state === 'NUMBER' || state === 'RANGE' || state === 'NO_VALUE'
      ? undefined
      : correction?.states?.[state];
  // A sign that is said to be a number is 0.
  if (said === 'NUMBER') return { value: '0', to: null, state: said, qualifier: null, unit };
  return { value, to, state: said ?? state, qualifier, unit };
}

/** What is no value in one direction is none at all: the mean of totals is a mean. */
const STRENGTH: readonly FigureRole[] = [
  ...(['VALUE', 'OF_WHICH', 'SUBTOTAL', 'TOTAL', 'CUMULATIVE', 'TARGET'] as const),
  ...(['PREVIOUS', 'MEAN', 'SHARE', 'CHANGE'] as const),
];

const roleOfCell = (row: FigureRole, column: FigureRole): FigureRole =>
  STRENGTH.indexOf(row) >= STRENGTH.indexOf(column) ? row : column;

const ROLE_IN_BRACKETS = {
  OF_WHICH: 'OF_WHICH',
  BREAKDOWN: 'OF_WHICH',
  PREVIOUS_YEAR: 'PREVIOUS',
  SHARE: 'SHARE',
  CHANGE: 'CHANGE',
} as const;

/** The number in brackets as a figure of its own, when a person said what it means. */
function inBrackets(
  figure: Figure,
  { doubts }: CellRead,
  correction: TableCorrection | undefined,
): readonly Figure[] {
  const role = roleInBrackets(correction);
  const inside = doubts.find(({ code }) => code === 'BRACKETS')?.params.inside;
  if (role === null || inside === undefined) return [figure];
  const changed = {
    ...{ ...figure, role, inBrackets: true },
    ...(role === 'PREVIOUS' ? yearBefore(figure) : {}),
  };
  if (figure.printed.trim().replace(/^[(（]|[)）]$/gu, '') === inside) return [changed];
  try {
    const printed = String(inside).replace(/^[^\d△▲+-]+/u, '');
    const read = readNumber(
      printed,
      figure.unit === null || role === 'SHARE' ? {} : { unit: figure.unit },
    );
    if (read.kind !== 'NUMBER') return [figure];
    const { value, unit, qualifier } = read;
    return [figure, { ...changed, value, unit, qualifier, to: null, state: 'NUMBER', doubts: [] }];
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return [figure];
  }
}

function roleInBrackets(correction: TableCorrection | undefined): FigureRole | null {
  const said = correction?.brackets;
  return said === undefined || said === 'UNCLEAR' || said === 'QUALIFIER'
    ? null
    : ROLE_IN_BRACKETS[said];
}

const yearBefore = ({ period }: Figure): Pick<Figure, 'period' | 'coverage' | 'asOf'> => ({
  period: period && shiftYears(period, -1),
  coverage: null,
  asOf: null,
});
