import { foldName } from '../reading/fold-name.js';
import { isFigure } from './cell-kind.js';
import { cellAt, type Sheet } from './sheet.js';
import { timeHint } from './time-line.js';

/** Columns and rows of the sheet in which tables stand below each other. */
export interface Region {
  readonly left: number;
  readonly right: number;
  /** Every row from the first to the last, blank ones too. */
  readonly rows: readonly number[];
}

/** Rows between two blank ones. */
interface Band {
  readonly rows: readonly number[];
  readonly hasFigures: boolean;
  readonly hasHeader: boolean;
}

interface Group {
  readonly rows: number[];
  readonly starts: readonly number[];
}

/** Tables side by side are told apart by their own labels, not by an empty column alone. */
export function findRegions(sheet: Sheet): readonly Region[] {
  const groups: Group[] = [];
  for (const rows of joinWords(toBands(sheet))) {
    const last = groups.at(-1);
    const own = startsOf(sheet, rows);
    const starts = last && !hasHeader(sheet, rows) ? last.starts : own;
    if (last && starts.join() === last.starts.join()) last.rows.push(...rows);
    else groups.push({ rows: [...rows], starts });
  }
  return groups.flatMap(({ rows, starts }) =>
    starts.map((left, at) => ({
      left,
      right: (starts[at + 1] ?? sheet.width) - 1,
      rows: filled(rows),
    })),
  );
}

/** The blank rows between stay, for they part tables. */
function filled(rows: readonly number[]): readonly number[] {
  const [first = 0] = rows;
  const last = rows.at(-1) ?? first;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function toBands(sheet: Sheet): readonly Band[] {
  const bands: number[][] = [[]];
  for (const [at, row] of sheet.rows.entries()) {
    const blank = row.cells.every(({ kind }) => kind === 'EMPTY');
    if (blank) bands.push([]);
    else bands.at(-1)?.push(at);
  }
  return bands
    .filter((rows) => rows.length > 0)
    .map((rows) => ({
      rows,
      hasFigures: rows.some((row) => countFigures(sheet, row) > 0),
      hasHeader: hasHeader(sheet, rows),
    }));
}

const countFigures = (sheet: Sheet, row: number): number =>
  sheet.rows[row]?.cells.filter(({ kind }) => isFigure(kind)).length ?? 0;

/** A row of several words and no figures, or with words over most of its columns. */
function hasHeader(sheet: Sheet, rows: readonly number[]): boolean {
  return rows.some((row) => {
    const cells = sheet.rows[row]?.cells ?? [];
    const words = cells.filter(({ kind }) => kind === 'TEXT').length;
    return words >= 2 && words > cells.filter(({ kind }) => isFigure(kind)).length;
  });
}

/** Titles and headings go with the figures below them; what stands after the last figures stays there. */
function joinWords(bands: readonly Band[]): readonly (readonly number[])[] {
  const joined: number[][] = [];
  let words: number[] = [];
  for (const { rows, hasFigures } of bands) {
    words.push(...rows);
    if (!hasFigures) continue;
    joined.push(words);
    words = [];
  }
  if (joined.length === 0) return words.length > 0 ? [words] : [];
  joined.at(-1)?.push(...words);
  return joined;
}

/** The first columns of the tables that stand side by side. */
function startsOf(sheet: Sheet, rows: readonly number[]): readonly number[] {
  const all = [afterGaps, repeatedHeadings, pairs].flatMap((find) => find(sheet, rows));
  const candidates = [...new Set(all)];
  candidates.sort((a, b) => a - b);
  const starts = [0];
  for (const [at, column] of candidates.entries()) {
    const end = candidates[at + 1] ?? sheet.width;
    const before = starts.at(-1) ?? 0;
    const isTable =
      hasOwnLabels(sheet, rows, [before, column]) && hasOwnLabels(sheet, rows, [column, end]);
    if (isTable) starts.push(column);
  }
  return starts;
}

/** Columns that are filled and stand behind an empty one. */
function afterGaps(sheet: Sheet, rows: readonly number[]): readonly number[] {
  const used = Array.from({ length: sheet.width }, (_, column) =>
    rows.some((row) => cellAt(sheet, row, column).kind !== 'EMPTY'),
  );
  const first = used.indexOf(true);
  return used.flatMap((isUsed, at) => (isUsed && at > first && !used[at - 1] ? [at] : []));
}

/** 月 | 件数 | 月 | 件数: the first heading stands there again. */
function repeatedHeadings(sheet: Sheet, rows: readonly number[]): readonly number[] {
  return rows.flatMap((row) => {
    if (countFigures(sheet, row) > 0) return [];
    const cells = sheet.rows[row]?.cells ?? [];
    const names = cells.map(({ printed }) => foldName(printed.slice(0, 40)));
    const first = names.find((name) => name !== '');
    const filledCells = names.filter((name) => name !== '').length;
    if (first === undefined || filledCells < 4) return [];
    return names.flatMap((name, at) => (name === first && at > names.indexOf(first) ? [at] : []));
  });
}

/** 相談件数 | 79 | 来館者数 | 2,211 without a heading: labels stand behind figures. */
function pairs(sheet: Sheet, rows: readonly number[]): readonly number[] {
  if (hasHeader(sheet, rows)) return [];
  const kinds = Array.from({ length: sheet.width }, (_, column) =>
    rows.map((row) => cellAt(sheet, row, column).kind),
  );
  const holds = (column: number): boolean => kinds[column]?.some(isFigure) ?? false;
  return kinds.flatMap((own, at) => {
    const isLabels = own.includes('TEXT') && !own.some(isFigure);
    return isLabels && at > 0 && holds(at - 1) && holds(at + 1) ? [at] : [];
  });
}

/** Most figures of these columns stand in a row that begins with a label. */
const MOSTLY = 0.6;

function hasOwnLabels(
  sheet: Sheet,
  rows: readonly number[],
  span: readonly [number, number],
): boolean {
  let figures = 0;
  let labels = 0;
  let hint = false;
  for (const row of rows) {
    const cells = sheet.rows[row]?.cells.slice(...span) ?? [];
    const at = cells.findIndex(({ kind }) => kind !== 'EMPTY');
    const first = cells[at];
    if (!first) continue;
    const own = cells.slice(at + 1).filter(({ kind }) => isFigure(kind)).length;
    const heading = timeHint(first.printed);
    if (first.kind === 'TEXT' && own === 0) hint ||= heading.month || heading.year !== null;
    if (own === 0 && !isFigure(first.kind)) continue;
    figures += 1;
    const isLabel =
      at === 0 && own > 0 && (first.kind === 'TEXT' || (hint && first.kind === 'NUMBER'));
    if (isLabel) labels += 1;
  }
  return figures > 0 && labels >= figures * MOSTLY;
}
