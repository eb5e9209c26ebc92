import { describe, expect, it } from '@jest/globals';
import { cellKind } from './cell-kind.js';
import { readCell } from './read-cell.js';
import { toSheet } from './sheet.js';
import { draw } from './drawing.js';

const cell = (printed: string, exact: string | null = null) => ({
  printed,
  exact,
  kind: cellKind(printed),
});
const unit = (text: string | null, weak = false) => ({ unit: text, weak });

describe('a cell looks like', () => {
  it.each([
    [
      'NUMBER',
      ['5', '1,234', '△3', '68%', '12件', '①153', '約510', '3〜4回', '15団体・15名', '１２'],
    ],
    ['STATE', ['-', '－', '…', 'x', '※', '*']],
    ['BROKEN', ['184183,900', '1,2,3', '12人・3人', '※3']],
    ['TEXT', ['4月', '休館', 'なし', '10代', '第1回', '12:30', '備考あり', 'R3']],
    ['EMPTY', ['', ' ', '　']],
  ])('%s', (kind, texts) => {
    expect(texts.map((text) => [text, cellKind(text)])).toEqual(texts.map((text) => [text, kind]));
  });
});

describe('the number behind a cell', () => {
  it.each([
    ['of which the printed one is a rounding', ['68%', '0.683', null], ['0.683', 'FINER']],
    ['in the unit of the heading', ['5', '5.25', '千円'], ['5250', 'FINER']],
    ['that a format shows in thousands', ['5', '5250', '千円'], ['5250', 'FINER']],
    ['in percent below %', ['30.2', '30.21', '%'], ['0.3021', 'FINER']],
    ['that is the same', ['12', '12', null], ['12', 'SAME']],
    ['with more zeros', ['12', '12.00', null], ['12', 'SAME']],
    ['that is another one', ['3', '7', null], ['3', 'OTHER']],
    ['below zero in brackets of an account', ['(1,234)', '-1234', null], ['-1234', 'SAME']],
    ['0 shown as a dash', ['-', '0', null], ['0', 'ZERO']],
    ['that is no number', ['5', '5e3', null], ['5', null]],
  ] as const)('%s', (_what, [printed, exact, header], [value, behind]) => {
    expect(readCell(cell(printed, exact), unit(header))).toMatchObject({ value, behind });
  });

  it('is left where a dash stands over another number', () => {
    expect(readCell(cell('-', '5'), unit(null))).toMatchObject({ value: null, behind: 'OTHER' });
  });

  it.each([
    ['12', null, null],
    ['30.2%', null, 3],
    ['5', '千円', -3],
    ['10.7', null, 1],
    ['約500', null, 0],
  ])('says how far a value is rounded: %s', (printed, header, rounded) => {
    expect(readCell(cell(printed), unit(header)).rounded).toBe(rounded);
  });

  it('a unit of the table gives way to that of the cell, one of a heading does not', () => {
    expect(readCell(cell('30%'), unit('件', true))).toMatchObject({ value: '0.3', unit: '%' });
    expect(() => readCell(cell('30%'), unit('件'))).toThrow('NUMBER_UNIT_DIFFERS');
  });
});

describe('a sheet', () => {
  it('has no empty margins, and knows what is joined', () => {
    const sheet = toSheet(draw('a | < | \nb | 1 | \n | | '));
    expect([sheet.rows.length, sheet.width]).toEqual([2, 2]);
    expect(sheet.areaAt(0, 1)).toEqual({ top: 0, left: 0, bottom: 0, right: 1 });
    expect(sheet.areaAt(1, 1)).toBe(null);
  });
});
