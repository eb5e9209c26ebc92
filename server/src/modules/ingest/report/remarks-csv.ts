import { stringify } from 'csv-stringify/sync';
import type { BothLanguages } from '../../../platform/errors/describe-error.js';
import type { LongTable } from '../reading/grid.js';
import type { ImportReport } from './import-report.js';

type Language = keyof BothLanguages;

const BOM = '\uFEFF';
const HEADING: BothLanguages = { ja: '取り込みの備考', en: 'Remarks of the import' };
const SHEET: BothLanguages = { ja: 'シート', en: 'Sheet' };

type Said = Pick<ImportReport, 'guesses' | 'findings' | 'refusals'>;

const FORM = { record_delimiter: 'windows', escape_formulas: true } as const;

/**
 * The same file, line by line, with a column of what was said of each row; a cell that would run as a formula does not.
 */
export function* remarksCsv(
  tables: readonly LongTable[],
  said: Said,
  language: Language,
): Generator<string> {
  const bySheetAndRow = remarksByRow(said, language);
  const width = widthOf(tables);
  const isBook = tables.length > 1;
  const empty = Array.from({ length: width }, () => '');
  const head = [...(isBook ? [SHEET[language]] : []), ...empty, HEADING[language]];
  yield BOM + stringify([head], FORM);
  for (const { name, rows } of tables)
    for (const { line, cells } of rows) {
      const printed = empty.map((_, i) => cells[i]?.printed ?? '');
      const remark = bySheetAndRow.get(keyOf(name, line)) ?? '';
      yield stringify([[...(isBook ? [name ?? ''] : []), ...printed, remark]], FORM);
    }
}

function widthOf(tables: readonly LongTable[]): number {
  let width = 0;
  for (const { rows } of tables)
    for (const { cells } of rows) width = Math.max(width, cells.length);
  return width;
}

const keyOf = (sheet: string | null, row: number): string => `${row} ${sheet ?? ''}`;

function remarksByRow(said: Said, language: Language): Map<string, string> {
  const remarks = [
    ...said.refusals.map(({ message, next, ...at }) => {
      return { ...at, text: `${message[language]} ${next[language]}` };
    }),
    ...[...said.guesses, ...said.findings].map(({ text, ...at }) => ({
      ...at,
      text: text[language],
    })),
  ];
  const byRow = new Map<string, string>();
  for (const { sheet, row, text } of remarks) {
    if (row === null) continue;
    const key = keyOf(sheet, row);
    byRow.set(key, [byRow.get(key), text].filter(Boolean).join(' / '));
  }
  return byRow;
}
