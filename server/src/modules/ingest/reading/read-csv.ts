import { CsvError, parse } from 'csv-parse/sync';
import { invalid } from '../../../platform/errors/domain-error.js';
import { firstLineBreak, lastBorder, LONGEST_RECORD, wholeRecords } from './csv-blocks.js';
import type { TextFile } from './decode-text.js';
import type { GridCell, GridRow, LongTable } from './grid.js';

/** One line of a table with the line of the file it starts on. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A file of text as a table, by commas or tabs as in its first lines; lines may have fewer cells than others. */
export function csvTable(text: TextFile): LongTable {
  const form = formOf(text);
  return { name: null, rows: { [Symbol.iterator]: () => readRows(text, form) }, joined: [] };
}

/** @throws CSV_BROKEN */
function* readRows(text: TextFile, form: CsvForm): Generator<GridRow> {
  const cellOf = cellMaker();
  let line = 1;
  for (const block of wholeRecords(text.pieces(), form.lineBreak)) {
    if (block.length > LONGEST_RECORD) throw invalid('CSV_BROKEN', { line });
    const hasQuotes = block.includes('"');
    const records = hasQuotes ? parseBlock(block, form, line) : splitBlock(block, form);
    for (const record of records) {
      yield { line, hidden: false, cells: record.map(cellOf) };
      line += 1 + (hasQuotes ? breaksIn(record) : 0);
    }
  }
}

/** A cell that is never closed is named by the line its row begins on, not by the end of the file. */
function linesBefore(error: CsvError, block: string, lineBreak: string): number {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return block.slice(0, lastBorder(block, lineBreak)).match(BREAK)?.length ?? 0;
  return typeof error['lines'] === 'number' ? error['lines'] - 1 : 0;
}

/** Without a quotation mark a line is its cells: six times as fast as reading it sign by sign. */
function splitBlock(block: string, { delimiter, lineBreak }: CsvForm): string[][] {
  const lines = block.split(lineBreak);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => line.split(delimiter));
}

function parseBlock(block: string, { delimiter, lineBreak }: CsvForm, line: number): string[][] {
  try {
    return parse(block, {
      delimiter,
      record_delimiter: lineBreak,
      relax_column_count: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw invalid('CSV_BROKEN', { line: line + linesBefore(error, block, lineBreak) });
  }
}

/** The same cell for the same text: but for numbers, a column of a long file has few different ones. */
function cellMaker(): (text: string, column: number) => GridCell {
  const columns: Map<string, GridCell>[] = [];
  return (text, column) => {
    const known = (columns[column] ??= new Map());
    const there = known.get(text);
    if (there) return there;
    const cell = { printed: plain(text), exact: null };
    if (known.size < KEPT) known.set(text, cell);
    return cell;
  };
}

/** Of each column. */
const KEPT = 2_000;

/** How a file of text is cut. */
interface CsvForm {
  readonly delimiter: string;
  readonly lineBreak: string;
}

const HEAD = 20_000;
/** 1,024 is no two cells where tabs stand between them. */
const WITHIN_NUMBER = /,(?=\d{3}(?!\d))/g;

/** What most of its first lines are cut by, and how the first of them ends. */
function formOf(text: TextFile): CsvForm {
  let head = '';
  let lineBreak: string | null = null;
  for (const piece of text.pieces()) {
    head += piece;
    lineBreak = firstLineBreak(head);
    if ((lineBreak !== null && head.length >= HEAD) || head.length > LONGEST_RECORD) break;
  }
  const first = head.slice(0, HEAD);
  const commas = first.replace(WITHIN_NUMBER, '').split(',').length;
  return {
    delimiter: first.split('\t').length > commas ? '\t' : ',',
    lineBreak: lineBreak ?? '\n',
  };
}

const BREAK = /\r\n|\n|\r/g;

/** Line breaks inside quoted cells: a row is named by the line it starts on. */
const breaksIn = (record: readonly string[]): number =>
  record.reduce((n, cell) => n + (cell.match(BREAK)?.length ?? 0), 0);

/** An export puts an apostrophe before a text that a spreadsheet would run as a formula. */
function plain(cell: string): string {
  const text = cell.trim();
  return text.startsWith("'") && /^'[=+\-@\t\r＝＋－＠]/.test(text) ? text.slice(1) : text;
}

/**
 * A table with a head, from one of its rows on, without empty rows; every row has as many cells as the head. A sheet
 * leaves out cells at the end that are empty; a file of text that does so was cut off. `after`: rows before it.
 * @throws CSV_BROKEN
 */
export function* tableRows({ name, rows }: LongTable, after = 0): Generator<TableRow> {
  let width: number | null = null;
  let place = 0;
  for (const { line, cells } of rows) {
    place += 1;
    if (place <= after || cells.every(({ printed }) => printed === '')) continue;
    width ??= cells.length;
    const isTooLong =
      cells.length > width && cells.slice(width).some(({ printed }) => printed !== '');
    const isCut = name === null && cells.length < width;
    if (isTooLong || isCut) throw invalid('CSV_BROKEN', { line });
    const texts: string[] = [];
    for (let i = 0; i < width; i += 1) texts.push(cells[i]?.printed ?? '');
    yield { line, cells: texts };
  }
}
