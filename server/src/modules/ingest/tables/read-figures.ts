import type { ErrorParams } from '../../../platform/errors/domain-error.js';
import type { Grid } from '../reading/grid.js';
import { Unreadable } from '../reading/reading.js';
import { noteFigures } from './figure-guesses.js';
import {
  FIGURE_LAYOUTS,
  type Figure,
  type FigureBlock,
  type FigureContext,
  type FigureLayout,
  type FigureReading,
  type FigureRefusal,
} from './figure.types.js';
import { type Block, findBlocks } from './find-blocks.js';
import { findColumns, type Columns } from './find-columns.js';
import { findRegions } from './find-regions.js';
import { GuessBook } from './guess-book.js';
import { withoutFolded } from './folded-tables.js';
import { FigureNamer } from './name-figure.js';
import { readTable, type TableRead, titlesOf } from './read-table.js';
import { textsOf } from './said-above.js';
import { type Sheet, toSheet } from './sheet.js';
import { headed } from './without-header.js';

/**
 * The figures of a spreadsheet as a person reads it: which tables stand there, what their rows and columns name, when
 * each figure was, and which of them are totals. What was assumed stands in `guesses`; with a `correction` of the context
 * the same grid is read again. Never throws: what cannot be read is in `refusals`.
 */
export function readFigures(grid: Grid, context: FigureContext): FigureReading {
  try {
    return readSheet(toSheet(grid), context);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { code, params } = error;
    return nothing(
      [{ row: grid.rows[0]?.line ?? 1, column: 0, printed: '', code, params }],
      new GuessBook(),
    );
  }
}

const nothing = (refusals: readonly FigureRefusal[], guesses: GuessBook): FigureReading => ({
  ...{ layout: null, alternatives: [], blocks: [], values: [], findings: [] },
  guesses: guesses.all(),
  refusals,
});

interface Found {
  readonly block: Block;
  readonly columns: Columns;
}

function readSheet(sheet: Sheet, context: FigureContext): FigureReading {
  const guesses = new GuessBook();
  const { correction } = context;
  const said = correction?.headerRows ? new Set(correction.headerRows) : null;
  const regions = findRegions(sheet);
  const blocks = regions.flatMap((region) =>
    headed(sheet, findBlocks(sheet, region, said), guesses),
  );
  const { found, unclear } = sortOut(sheet, blocks, { guesses, context });
  if (found.length === 0) {
    return nothing(unclear.length > 0 ? unclear : [refuse(sheet, 0, 'TABLE_NOT_FOUND')], guesses);
  }
  if (regions.length > 1) guesses.add('TABLES_SIDE_BY_SIDE', { count: regions.length });
  const titleRows = blocks.flatMap(({ titles, left, right }) =>
    titles.map((row) => ({ row, left, right })),
  );
  const namer = new FigureNamer(context.known, correction);
  const tables = found.map(({ block, columns }, index) =>
    readTable({ sheet, block, index, context, namer, guesses, titleRows }, columns),
  );
  return together({ sheet, found, tables, unclear, guesses, context });
}

interface SortedOut {
  readonly found: readonly Found[];
  readonly unclear: readonly FigureRefusal[];
}

/** Tables of figures, tables of words, and figures that nothing names. */
function sortOut(
  sheet: Sheet,
  blocks: readonly Block[],
  { guesses, context }: Pick<Together, 'guesses' | 'context'>,
): SortedOut {
  const found: Found[] = [];
  const unclear: FigureRefusal[] = [];
  for (const block of blocks) {
    const columns = findColumns(sheet, block, context.correction);
    const { values, labels } = columns;
    const isNamed = block.header.length > 0 || (values.length === 1 && labels.length > 0);
    if (values.length === 0) noteWords(sheet, block, guesses);
    else if (isNamed) found.push({ block, columns });
    else unclear.push(refuse(sheet, block.body[0] ?? 0, 'TABLE_HEADER_UNCLEAR'));
  }
  return { found, unclear };
}

function noteWords(sheet: Sheet, { body }: Block, guesses: GuessBook): void {
  const [from, to] = [body[0] ?? 0, body.at(-1) ?? 0].map((row) => sheet.rows[row]?.line ?? 0);
  guesses.add('WORDS_LEFT_OUT', { from: from ?? 0, to: to ?? 0 }, { row: from });
}

function refuse(
  sheet: Sheet,
  at: number,
  code: 'TABLE_NOT_FOUND' | 'TABLE_HEADER_UNCLEAR',
): FigureRefusal {
  const row = sheet.rows[at]?.line ?? 1;
  const params: ErrorParams = code === 'TABLE_NOT_FOUND' ? {} : { from: row };
  return { row, column: 0, printed: '', code, params };
}

interface Together {
  readonly sheet: Sheet;
  readonly found: readonly Found[];
  readonly tables: readonly TableRead[];
  readonly unclear: readonly FigureRefusal[];
  readonly guesses: GuessBook;
  readonly context: FigureContext;
}

function together({ sheet, found, tables, unclear, guesses, context }: Together): FigureReading {
  const blocks = found.map(({ block, columns }, at) =>
    toBlock(sheet, { block, columns }, tables[at]),
  );
  const values = tables.flatMap(({ values: own }, at) => {
    const block = found[at]?.block;
    const title = block ? (titlesOf(sheet, block)[0] ?? null) : null;
    return titled(own, title, tables.length > 1);
  });
  noteFigures(sheet, values, guesses);
  const lefts = found.map(({ block }) => block.left);
  const { layout, alternatives } = nameLayout(tables, lefts, context.correction?.layout);
  return {
    ...{ layout, alternatives, blocks, values },
    guesses: guesses.all(),
    findings: withoutFolded(
      tables,
      found.map(({ block }) => block.folded),
    ),
    refusals: [...unclear, ...tables.flatMap(({ refusals }) => refusals)],
  };
}

/** The title tells tables apart, and names figures that nothing else names. */
function titled(
  figures: readonly Figure[],
  title: string | null,
  isOneOfMany: boolean,
): readonly Figure[] {
  const needs = isOneOfMany || figures.some(({ labels }) => labels.length === 0);
  if (!needs || title === null) return figures;
  return figures.map((figure) => ({ ...figure, labels: [title, ...figure.labels] }));
}

function toBlock(
  sheet: Sheet,
  { block, columns }: Found,
  table: TableRead | undefined,
): FigureBlock {
  const lines = (rows: readonly number[]): readonly number[] =>
    rows.map((row) => sheet.rows[row]?.line ?? 0);
  const texts = (rows: readonly number[]): readonly string[] =>
    rows.flatMap((row) => textsOf(sheet, { row, left: block.left, right: block.right }));
  const all = [...block.header, ...block.body];
  return {
    layout: table?.layouts[0] ?? 'list',
    titles: texts(block.titles),
    headerRows: lines(block.header),
    firstRow: lines(all)[0] ?? 0,
    lastRow: lines(all).at(-1) ?? 0,
    firstColumn: Math.min(...columns.labels, ...columns.values) + 1,
    lastColumn: Math.max(...columns.labels, ...columns.values) + 1,
    notes: texts(block.notes),
    checked: table?.checked ?? 0,
    agreed: table?.agreed ?? 0,
  };
}

/** Of several tables the one with the most figures names the file, unless they repeat one heading. */
function nameLayout(
  tables: readonly TableRead[],
  lefts: readonly number[],
  said: FigureLayout | undefined,
): Pick<FigureReading, 'layout' | 'alternatives'> {
  const keys = tables.map(({ headingKey }, at) => `${lefts[at]} ${headingKey}`);
  const isStacked = new Set(keys).size < keys.length;
  const largest = tables.reduce<TableRead | null>(
    (most, table) => (most && most.values.length >= table.values.length ? most : table),
    null,
  );
  const all = new Set<FigureLayout>([
    ...(isStacked ? (['stacked-blocks'] as const) : []),
    ...(largest?.layouts ?? []),
    ...tables.flatMap(({ layouts }) => layouts.slice(0, 1)),
  ]);
  const layout = said ?? [...all][0] ?? null;
  const others = FIGURE_LAYOUTS.filter((name) => all.has(name) && name !== layout);
  return { layout, alternatives: others };
}
