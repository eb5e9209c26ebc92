import { stringify } from 'csv-stringify/browser/esm/sync';
import type { SheetTable } from '../export/workbook';
import type { LocalText } from '../format/locale';
import { periodCode } from '../format/period';
import type { Figure } from './figure';

/** The columns of docs/guides/import-a-file.md, so that what goes out can come in again. */
export const TIDY_COLUMNS = [
  'reporter',
  'unit',
  'metric',
  'period',
  'options',
  'definition',
  'value',
  'unit_measure',
  'status',
  'qualifier',
  'numerator',
  'denominator',
  'coverage_from',
  'coverage_to',
  'as_of',
  'document',
  'line',
  'printed',
  'note_ja',
  'note_en',
  'method',
  'unit_name',
  'metric_name',
  'option_name',
] as const;

type TidyRow = Record<(typeof TIDY_COLUMNS)[number], string | number | null>;

const BOM = '\uFEFF';

/** Values unrounded; text that a spreadsheet would run as a formula is neutralised with a leading '. */
export function tidyCsv(figures: readonly Figure[], text: (text: LocalText) => string): string {
  const rows = figures.map((figure) => tidyRow(figure, text));
  return (
    BOM +
    stringify(rows, {
      header: true,
      columns: [...TIDY_COLUMNS],
      record_delimiter: 'windows',
      escape_formulas: true,
    })
  );
}

/** A table that is no list of figures, as it is read. */
export function sheetCsv({ head, rows }: SheetTable): string {
  const plain = rows.map((row) =>
    row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.ratio : cell)),
  );
  return (
    BOM + stringify([[...head], ...plain], { record_delimiter: 'windows', escape_formulas: true })
  );
}

export function tidyRow(figure: Figure, text: (text: LocalText) => string): TidyRow {
  const { metric, unit, options, period, value } = figure;
  const { coverage } = value;
  return {
    unit: unit.code,
    metric: metric.code,
    period: periodCode(period),
    options: options
      .map(({ disaggregation, option }) => `${disaggregation}=${option.code}`)
      .join(';'),
    definition: value.definitionId,
    value: value.value,
    unit_measure: value.unit,
    status: value.status,
    qualifier: value.qualifier,
    numerator: value.numerator,
    denominator: value.denominator,
    coverage_from: coverage.from,
    coverage_to: coverage.to,
    as_of: coverage.asOf,
    ...origin(figure),
    ...sourceNote(figure),
    method: value.method,
    unit_name: text(unit.name),
    metric_name: text(metric.name),
    option_name: options.map(({ option }) => text(option.name)).join(';'),
  };
}

function origin({ value }: Figure): Pick<TidyRow, 'reporter' | 'document' | 'line' | 'printed'> {
  const [first] = value.provenance;
  return {
    reporter: first?.reporter.code ?? null,
    document: first?.document?.code ?? null,
    line: first?.line ?? null,
    printed: first?.printed ?? null,
  };
}

function sourceNote({ value }: Figure): Pick<TidyRow, 'note_ja' | 'note_en'> {
  const note = value.notes.find(({ code }) => code === 'SOURCE_NOTE');
  return { note_ja: note?.text.ja ?? null, note_en: note?.text.en ?? null };
}
