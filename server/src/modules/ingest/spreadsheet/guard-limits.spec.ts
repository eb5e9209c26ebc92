import { describe, expect, it } from '@jest/globals';
import { guarded } from '../../../../test/builders/read-grids.js';
import {
  cell,
  compoundOf,
  records,
  row,
  workbookParts,
  zipOf,
} from '../../../../test/builders/spreadsheet-files.js';
import { SheetScan } from './sheet-scan.js';

const sheet = (rows: string, more: object = {}): Buffer =>
  zipOf(workbookParts({ sheets: [{ name: '相談', rows, ...more }] }));
const BEGIN = [0x0809, Buffer.alloc(16)] as const;

describe('a workbook is refused for', () => {
  it.each([
    ['far to the right', row('1', cell('A1', '1') + cell('XFD1', '1')), 'XFD1'],
    ['just too far to the right', row('1', cell('SG1', '1')), 'SG1'],
    ['far down', row('1', cell('A1', '1')) + row('1048576', cell('B1048576', '1')), 'B1048576'],
    ['just too far down', row('1', cell('A1', '1')) + row('10003', cell('A10003', '1')), 'A10003'],
  ])('a cell %s, named with its sheet', async (_, rows, name) => {
    const refused = {
      code: 'SPREADSHEET_FAR_CELL',
      sheet: '相談',
      cell: name,
      columns: 500,
      gap: 10_000,
    };
    expect(await guarded(sheet(rows), 'a.xlsx')).toEqual(refused);
  });

  it('a cell of no sheet', async () => {
    expect(await guarded(sheet('<c r="1A"><v>1</v></c>'), 'a.xlsx')).toMatchObject({
      code: 'SPREADSHEET_BROKEN',
    });
  });

  it.each([
    [
      'new',
      zipOf(
        workbookParts({
          sheets: Array.from({ length: 201 }, (_, i) => ({ name: `${i}`, rows: '' })),
        }),
      ),
      'a.xlsx',
    ],
    [
      'old',
      compoundOf({
        Workbook: records(
          BEGIN,
          ...Array.from({ length: 201 }, () => [0x0085, Buffer.alloc(12)] as const),
        ),
      }),
      'a.xls',
    ],
  ])('more than 200 sheets of a %s workbook', async (_, bytes, name) => {
    const refused = { code: 'SPREADSHEET_SHEETS', count: 201, max: 200 };
    expect(await guarded(bytes, name)).toEqual(refused);
  });

  it('more cells than can be read, of all sheets together', () => {
    const count = { cells: 2_999_999 };
    const scan = new SheetScan('相談', count, false);
    scan.push(Buffer.from(row('1', cell('A1', '1'))));
    expect(() => scan.push(Buffer.from(row('2', cell('A2', '1'))))).toThrow('SPREADSHEET_CELLS');
  });
});
