import { describe, expect, it } from '@jest/globals';
import { csvTable } from '../reading/read-csv.js';
import { NOTHING_UNDERSTOOD, type Refusal } from './import-report.js';
import { remarksCsv } from './remarks-csv.js';

const readCsv = (text: string) => csvTable({ encoding: 'UTF-8', pieces: () => [text] });
const written = (...asked: Parameters<typeof remarksCsv>) => [...remarksCsv(...asked)].join('');

const refusal: Refusal = {
  ...{ code: 'NUMBER_UNREADABLE', params: {}, sheet: null, row: 2, column: 1, printed: 'x' },
  ...{
    message: { ja: '読めません。', en: 'Not read.' },
    next: { ja: '直してください。', en: 'Mend it.' },
  },
};

describe('a file with remarks', () => {
  it('is the same file, and says in a column of its own what was said of each row', () => {
    const grid = readCsv('項目,値\nx,"1\n2"\ny,3\n');
    const guess = {
      code: 'G',
      sheet: null,
      row: 2,
      column: null,
      printed: null,
      correctedBy: null,
    };
    const text = { ja: '推定', en: 'A guess' };
    const csv = written(
      [grid],
      { ...NOTHING_UNDERSTOOD, refusals: [refusal], guesses: [{ ...guess, text }] },
      'ja',
    );
    const back = readCsv(csv.slice(1));
    expect([...back.rows].map(({ cells }) => cells.map(({ printed }) => printed))).toEqual([
      ['', '', '取り込みの備考'],
      ['項目', '値', ''],
      ['x', '1\n2', '読めません。 直してください。 / 推定'],
      ['y', '3', ''],
    ]);
  });

  it.each(['=1+1', '+1', '-1+1', '@a', '＝1', '\t=1'])('runs no formula: %j', (cell) => {
    const grid = {
      name: null,
      joined: [],
      rows: [{ line: 1, hidden: false, cells: [{ printed: cell, exact: null }] }],
    };
    const [, row = ''] = written([grid], NOTHING_UNDERSTOOD, 'en').split('\r\n');
    expect(row.replace(/^"/, '').startsWith("'")).toBe(true);
  });
});
