import { CsvError, parse } from 'csv-parse/sync';
import { invalid } from '../../../platform/errors/domain-error.js';

/** One line of a table with the line of the file it starts on. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Text → rows, by commas or tabs as in its first line; every row has as many cells as the first. @throws CSV_BROKEN */
export function readCsv(text: string): TableRow[] {
  try {
    const rows = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      skip_empty_lines: true,
      relax_column_count: false,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return rows.map(({ record, info }) => ({
      line: info.lines - breaksIn(record),
      cells: record.map(plain),
    }));
  } catch (error) {
    if (error instanceof CsvError) {
      const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
      throw invalid('CSV_BROKEN', { line });
    }
    throw error;
  }
}

function delimiterOf(text: string): string {
  const [first = ''] = text.split(/[\r\n]/, 1);
  return first.split('\t').length > first.split(',').length ? '\t' : ',';
}

/** Line breaks inside quoted cells: a row is named by the line it starts on. */
const breaksIn = (record: readonly string[]): number =>
  record.reduce((n, cell) => n + cell.split(/\r\n|\n|\r/).length - 1, 0);

/** An export puts an apostrophe before a text that a spreadsheet would run as a formula. */
function plain(cell: string): string {
  const text = cell.trim();
  return /^'[=+\-@\t\r＝＋－＠]/.test(text) ? text.slice(1) : text;
}
