import { CsvError, parse } from 'csv-parse/sync';
import { invalid } from '../../../platform/errors/domain-error.js';
import type { Grid, GridCell } from './grid.js';

/** One line of a table with the line of the file it starts on. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Text → a grid, by commas or tabs as in its first lines; lines may have fewer cells than others. @throws CSV_BROKEN */
export function readCsv(text: string): Grid {
  try {
    const rows = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
    });
    let line = 1;
    const cellOf = cellMaker();
    const lines = rows.map((record) => {
      const row = { line, hidden: false, cells: record.map(cellOf) };
      line += 1 + breaksIn(record);
      return row;
    });
    return { name: null, rows: lines, joined: [] };
  } catch (error) {
    if (error instanceof CsvError) {
      const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
      throw invalid('CSV_BROKEN', { line });
    }
    throw error;
  }
}

/** The same cell for the same text: a long file has few different ones. */
function cellMaker(): (text: string) => GridCell {
  const known = new Map<string, GridCell>();
  return (text) => {
    const cell = known.get(text) ?? { printed: plain(text), exact: null };
    if (known.size < KEPT) known.set(text, cell);
    return cell;
  };
}

const KEPT = 10_000;

const HEAD = 20_000;
/** 1,024 is no two cells where tabs stand between them. */
const WITHIN_NUMBER = /,(?=\d{3}(?!\d))/g;

/** What most of its first lines are cut by. */
function delimiterOf(text: string): string {
  const head = text.slice(0, HEAD);
  const commas = head.replace(WITHIN_NUMBER, '').split(',').length;
  return head.split('\t').length > commas ? '\t' : ',';
}

const BREAK = /\r\n|\n|\r/g;

/** Line breaks inside quoted cells: a row is named by the line it starts on. */
const breaksIn = (record: readonly string[]): number =>
  record.reduce((n, cell) => n + (cell.match(BREAK)?.length ?? 0), 0);

/** An export puts an apostrophe before a text that a spreadsheet would run as a formula. */
function plain(cell: string): string {
  const text = cell.trim();
  return /^'[=+\-@\t\r＝＋－＠]/.test(text) ? text.slice(1) : text;
}

/**
 * A grid as a table with a head from one of its rows on, without empty rows; every row has as many cells as the head.
 * A sheet leaves out cells at the end that are empty; a file of text that does so was cut off.
 * @throws CSV_BROKEN
 */
export function toTable({ name, rows }: Grid, head = 0): TableRow[] {
  const filled = rows
    .slice(head)
    .filter(({ cells }) => cells.some(({ printed }) => printed !== ''));
  const width = filled[0]?.cells.length ?? 0;
  return filled.map(({ line, cells }) => {
    const texts = cells.map(({ printed }) => printed);
    const isTooLong = texts.slice(width).some((text) => text !== '');
    const isCut = name === null && texts.length < width;
    if (isTooLong || isCut) throw invalid('CSV_BROKEN', { line });
    return { line, cells: Array.from({ length: width }, (_, i) => texts[i] ?? '') };
  });
}
