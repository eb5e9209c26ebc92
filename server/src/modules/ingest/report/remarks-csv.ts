import { stringify } from 'csv-stringify/sync';
import type { BothLanguages } from '../../../platform/errors/describe-error.js';
import type { Grid } from '../reading/grid.js';
import type { ImportReport } from './import-report.js';

type Language = keyof BothLanguages;

const BOM = '\uFEFF';
const HEADING: BothLanguages = { ja: '取り込みの備考', en: 'Remarks of the import' };
const SHEET: BothLanguages = { ja: 'シート', en: 'Sheet' };

type Said = Pick<ImportReport, 'guesses' | 'findings' | 'refusals'>;

/** The same file with a column of what was said of each row; a cell that would run as a formula does not. */
export function remarksCsv(grids: readonly Grid[], said: Said, language: Language): string {
  const bySheetAndRow = remarksByRow(said, language);
  const width = Math.max(0, ...grids.flatMap(({ rows }) => rows.map(({ cells }) => cells.length)));
  const isBook = grids.length > 1;
  const head = [
    ...(isBook ? [SHEET[language]] : []),
    ...Array.from({ length: width }, () => ''),
    HEADING[language],
  ];
  const lines = grids.flatMap(({ name, rows }) =>
    rows.map(({ line, cells }) => [
      ...(isBook ? [name ?? ''] : []),
      ...Array.from({ length: width }, (_, i) => cells[i]?.printed ?? ''),
      bySheetAndRow.get(keyOf(name, line)) ?? '',
    ]),
  );
  return BOM + stringify([head, ...lines], { record_delimiter: 'windows', escape_formulas: true });
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
