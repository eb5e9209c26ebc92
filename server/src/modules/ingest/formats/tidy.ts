import { invalid } from '../../../platform/errors/domain-error.js';
import type { MunicipalityDoubt } from '../reading/read-municipality-code.js';
import type { Doubt } from '../reading/reading.js';
import { isCodeHeading } from '../tables/label.js';
import type { TableRow } from '../reading/read-csv.js';

const REQUIRED = ['unit', 'metric', 'period', 'value'] as const;

const OPTIONAL = [
  'reporter',
  'options',
  'definition',
  'unit_measure',
  'status',
  'qualifier',
  'numerator',
  'denominator',
  'coverage_from',
  'coverage_to',
  'as_of',
  'ordinal',
  'document',
  'line',
  'printed',
  'note_ja',
  'note_en',
  'method',
] as const;

/** Words for readers that an export carries; not read. */
const LABELS = [
  'unit_name',
  'metric_name',
  'option_name',
  'status_name',
  'unit_measure_name',
] as const;

export type TidyColumn = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number];

const READ: readonly string[] = [...REQUIRED, ...OPTIONAL];
const KNOWN: readonly string[] = [...READ, ...LABELS];

/** A row of the tidy layout, by column; a column the file lacks is empty. */
export interface TidyRow {
  readonly line: number;
  get(column: TidyColumn): string;
  /** What was assumed when it was checked, for the report of its file. */
  readonly assumed?: TidyDoubt[];
}

export interface TidyDoubt extends Doubt<MunicipalityDoubt> {
  readonly column: TidyColumn;
}

/** Enough of the names that no table for people has. */
export function looksTidy(head: readonly string[]): boolean {
  return REQUIRED.filter((column) => head.includes(column)).length >= 2;
}

/** The names of the columns; a municipality code names a unit as well as its own code does. */
export const tidyColumns = (head: readonly string[]): string[] =>
  head.map((column) => (isCodeHeading(column) ? 'unit' : column));

/** The first row names the columns; their order is free. @throws FILE_EMPTY, HEADER_… */
export function readTidy(rows: readonly TableRow[]): TidyRow[] {
  const [header, ...body] = rows;
  if (!header || body.length === 0) throw invalid('FILE_EMPTY');
  const at = new Map<string, number>();
  for (const [i, column] of tidyColumns(header.cells).entries()) {
    if (!KNOWN.includes(column)) throw invalid('HEADER_UNKNOWN_COLUMN', { column });
    if (at.has(column)) throw invalid('HEADER_DUPLICATE_COLUMN', { column });
    at.set(column, i);
  }
  for (const column of REQUIRED) {
    if (!at.has(column)) throw invalid('HEADER_MISSING_COLUMN', { column });
  }
  return body.map(({ line, cells }) => ({
    line,
    assumed: [],
    get: (column) => cells[at.get(column) ?? -1] ?? '',
  }));
}
