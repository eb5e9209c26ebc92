import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Grid } from '../reading/grid.js';
import { contextOf, draw } from './drawing.js';
import type { FigureReading } from './figure.types.js';
import { readFigures } from './read-figures.js';

const WORDS = [
  ...['', '', '', '5', '12', '1,234', '△3', '-', '…', 'x', '休館', '184183,900', '12(3)', '(120)'],
  ...['4月', '5月', '12月', '1月', '13月', '令和3年度', '平成31年度', 'R2', '2021', '2022', '13'],
  ...['合計', '小計', '平均', 'うち新規', '内訳', '電話', '_来館', '（単位：件）', '※注', '①153'],
  ...[
    '15団体・15名',
    '68%',
    '件数',
    '備考',
    '前年度',
    '増減',
    '構成比',
    'No.',
    '年度',
    '月',
    '区分',
  ],
  ...[
    '累計',
    '3〜4回',
    '平成40年',
    '令和3年4月1日現在',
    '<',
    '^',
    '上半期',
    '第1四半期',
    '4/1',
    '目標',
  ],
];

const drawing = fc
  .array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 7 }), { maxLength: 9 })
  .map((rows) => rows.map((row) => row.join(' | ')).join('\n'));

const anyGrid: fc.Arbitrary<Grid> = fc
  .array(fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 6 }), {
    maxLength: 8,
  })
  .map((rows) => ({
    name: null,
    rows: rows.map((cells, at) => ({
      line: at + 1,
      hidden: false,
      cells: cells.map((printed) => ({ printed, exact: null })),
    })),
    joined: [],
  }));

/** Whether a plain number of a table is told: as a figure, a refusal, a label or something left out. */
function isTold({ values, refusals, guesses, blocks }: FigureReading, row: number, column: number) {
  const at = blocks.findIndex(
    ({ headerRows, firstRow, lastRow, firstColumn, lastColumn }) =>
      firstRow <= row &&
      row <= lastRow &&
      firstColumn <= column &&
      column <= lastColumn &&
      !headerRows.includes(row),
  );
  const own = values.filter(({ block }) => block === at);
  const firstFigure = Math.min(...own.map((figure) => figure.column));
  const isHere = (place: { row: number | null; column: number | null }): boolean =>
    place.row === row && (place.column === column || place.column === 0);
  const leftOut = guesses.some(
    ({ code, ...guess }) =>
      /^(?:COLUMN|LINE)_/.test(code) && (guess.column === column || guess.row === row),
  );
  return (
    at < 0 ||
    own.length === 0 ||
    column < firstFigure ||
    leftOut ||
    [...values, ...refusals].some(isHere)
  );
}

describe('whatever stands in a sheet', () => {
  it('is read without an error', () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const { layout, values, refusals } = readFigures(grid, contextOf(2021));
        expect(
          layout === null ? refusals.length : values.length + refusals.length + 1,
        ).toBeGreaterThan(0);
      }),
    );
  });

  it('no number of a table is lost', () => {
    fc.assert(
      fc.property(drawing, (text) => {
        const grid = draw(text);
        const reading = readFigures(grid, contextOf(2021));
        for (const { line, cells } of grid.rows) {
          for (const [at, { printed }] of cells.entries()) {
            if (/^[\d,]+$/.test(printed)) expect(isTold(reading, line, at + 1)).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('a value is exact decimal text, and a sign has none', () => {
    fc.assert(
      fc.property(drawing, (text) => {
        for (const { value, state } of readFigures(draw(text), contextOf(2021)).values) {
          const isNumber = state === 'NUMBER' || state === 'RANGE';
          expect(value === null).toBe(!isNumber);
          expect(value ?? '0').toMatch(/^-?\d+(?:\.\d*[1-9])?$/);
        }
      }),
    );
  });

  it('a correction says the same after JSON', () => {
    const correction = {
      fiscalYear: 2020,
      brackets: 'OF_WHICH' as const,
      states: { NIL: 'NO_VALUE' as const },
      leaveOut: { rows: [2] },
      names: { 電話: { metric: 'consultation.cases' } },
    };
    fc.assert(
      fc.property(drawing, (text) => {
        const again = JSON.parse(JSON.stringify(correction)) as typeof correction;
        const grid = draw(text);
        const one = readFigures(grid, contextOf(2021, correction));
        expect(readFigures(grid, contextOf(2021, again))).toEqual(one);
      }),
      { numRuns: 50 },
    );
  });

  const LONG = ['1', '（', '令和', ' ', '単位：', '4月', '-', '※', '計', '1,', '(', '年度', 'うち'];

  it.each(LONG)('a cell of 100,000 characters ends: %s', (text) => {
    const long = text.repeat(100_000 / text.length);
    const cells = (rows: readonly (readonly string[])[]): Grid['rows'] =>
      rows.map((row, at) => ({
        line: at + 1,
        hidden: false,
        cells: row.map((printed) => ({ printed, exact: null })),
      }));
    const rows = cells([
      [long],
      ['区分', long, '4月'],
      [long, '1', long],
      ['電話', '2', '3'],
      [long],
    ]);
    const reading = readFigures({ name: long, rows, joined: [] }, contextOf(2021));
    expect(reading.values.length + reading.refusals.length).toBeGreaterThan(0);
  });

  it('thousands of rows end', () => {
    const rows = Array.from({ length: 4_000 }, (_, at) =>
      at % 4 === 3 ? `計 | ${at} | 3` : `${'_'.repeat(at % 5)}項目${at} | ${at} | 1`,
    );
    const grid = draw(['区分 | 4月 | 5月', ...rows].join('\n'));
    expect(readFigures(grid, contextOf(2021)).values).toHaveLength(8_000);
  });

  it.each([
    ['rows', 5_001, 2],
    ['columns', 2, 201],
  ])('too many %s are refused', (_what, height, width) => {
    const row = Array.from({ length: width }, () => '1').join(' | ');
    const grid = draw(Array.from({ length: height }, () => row).join('\n'));
    const { layout, refusals } = readFigures(grid, contextOf(2021));
    expect(layout).toBe(null);
    expect(refusals).toMatchObject([{ code: 'TABLE_TOO_LARGE' }]);
  });

  it('joined cells without end cost no more than the sheet has', () => {
    const grid = draw('区分 | 4月\n電話 | 5');
    const area = { top: 0, left: 0, bottom: 1_000_000_000, right: 1_000_000_000 };
    const joined = Array.from({ length: 1_000 }, () => area);
    expect(readFigures({ ...grid, joined }, contextOf(2021)).values.length).toBeLessThan(2);
  });
});
