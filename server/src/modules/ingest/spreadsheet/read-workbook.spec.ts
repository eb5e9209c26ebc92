import { describe, expect, it } from '@jest/globals';
import * as sheetJs from '@e965/xlsx';
import { printedIn, readBook, readHere, readSheet } from '../../../../test/builders/read-grids.js';
import {
  cell,
  row,
  textCell,
  workbookParts,
  zipOf,
} from '../../../../test/builders/spreadsheet-files.js';

/** Written before anything is read: SheetJS has one table of formats for all. */
const NAMED_BY_NUMBER = ((): Buffer => {
  const from = sheetJs.utils.aoa_to_sheet([[-1_500]]);
  // Format 37, which SheetJS shows in brackets.
  from['A1'].z = '#,##0 ;(#,##0)';
  const workbook = { SheetNames: ['a'], Sheets: { a: from } };
  return sheetJs.write(workbook, { bookType: 'biff8', type: 'buffer' }) as Buffer;
})();

describe('a sheet becomes a grid', () => {
  it('with empty rows between and none behind', async () => {
    const rows =
      row('2', cell('B2', '1')) +
      row('4', '<c r="D4" s="1"/>') +
      row('5', cell('A5', '2')) +
      row('9', '');
    const found = await readSheet(rows, { before: '<dimension ref="A1:Z99"/>' });
    expect(printedIn(found)).toEqual([
      ['', ''],
      ['', '1'],
      ['', ''],
      ['', ''],
      ['2', ''],
    ]);
    expect(found.sheets[0]?.rows.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
  });

  it('of no rows, when nothing stands in it', async () => {
    expect(printedIn(await readSheet(''))).toEqual([]);
    expect(printedIn(await readSheet(row('1', textCell('A1', ''))))).toEqual([]);
  });

  it('with its hidden rows and columns', async () => {
    const rows = ['1', '2', '3', '4'].map((at) => row(at, cell(`C${at}`, at), HIDDEN[at]));
    const cols =
      '<cols><col min="2" max="3" hidden="1"/><col min="9" max="16384" hidden="1"/></cols>';
    const found = await readSheet(rows.join(''), { before: cols });
    expect(found.sheets[0]?.rows.map(({ hidden }) => hidden)).toEqual([false, true, true, false]);
    expect(found.asides[0]?.hiddenColumns).toEqual([1, 2]);
    expect(printedIn(found)[1]).toEqual(['', '', '2']);
  });

  it('with its joined cells, as far as the grid goes', async () => {
    const rows = row('1', cell('A1', '1') + cell('B1', '9')) + row('3', cell('C3', '2'));
    const merges = ['A1:B2', 'C3:F9', 'H9:J9', 'B3', 'C1:C2'].map(
      (ref) => `<mergeCell ref="${ref}"/>`,
    );
    const found = await readSheet(rows, { after: `<mergeCells>${merges.join('')}</mergeCells>` });
    expect(found.sheets[0]?.joined).toEqual([
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 0, left: 2, bottom: 1, right: 2 },
    ]);
    expect(printedIn(found)).toEqual([
      ['1', '', ''],
      ['', '', ''],
      ['', '', '2'],
    ]);
  });

  it('with formulas that have no result named', async () => {
    const rows = row(
      '1',
      '<c r="A1"><f>B1</f></c><c r="B1"><f>1</f><v/></c><c r="C1" t="str"><f>1</f><v></v></c>' +
        cell('D1', '1'),
    );
    const found = await readSheet(rows);
    expect(printedIn(found)).toEqual([['', '', '', '1']]);
    expect(found.asides[0]?.withoutResult).toEqual({ count: 2, first: ['A1', 'B1'] });
  });

  it('with cells shown in thousands named', async () => {
    const sheets = [{ name: '表', rows: row('1', cell('A1', '1') + cell('B1', '2000', ' s="1"')) }];
    const found = await readBook({ sheets, formats: ['#,##0,'] });
    expect(found.asides[0]?.scaled).toEqual({ count: 1, first: ['B1'] });
  });

  it('when its rows and cells do not say where they stand', async () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
    expect(printedIn(await readSheet(rows))).toEqual([
      ['1', '2'],
      ['3', ''],
    ]);
  });

  it('whatever the prefix of its elements', async () => {
    const rows = row('1', cell('A1', '1')).replace(/<(\/?)(row|c|v)/g, '<$1x:$2');
    const parts = workbookParts({ sheets: [{ name: '表', rows }] }).map((part) => ({
      ...part,
      data: String(part.data)
        .replace(/<(\/?)(sheetData|worksheet)/g, '<$1x:$2')
        .replace('worksheet xmlns', 'worksheet xmlns:x'),
    }));
    expect(printedIn(await readHere(zipOf(parts)))).toEqual([['1']]);
  });

  it('without what links and remarks say of its cells', async () => {
    const after = '<hyperlinks><hyperlink ref="A1:XFD1048576" r:id="r1"/></hyperlinks>';
    expect(printedIn(await readSheet(row('1', cell('A1', '1')), { after }))).toEqual([['1']]);
  });
});

const HIDDEN: Readonly<Record<string, string>> = { '2': ' hidden="1"', '3': ' ht="0"' };

describe('the sheets of a workbook', () => {
  it('stand in their order, the hidden ones named only', async () => {
    const rows = row('1', cell('A1', '1'));
    const found = await readBook({
      sheets: [
        { name: '四月', rows },
        { name: '控え & メモ', rows, state: 'hidden' },
        { name: '五月', rows },
        { name: '設定', rows, state: 'veryHidden' },
      ],
    });
    expect(found.sheets.map(({ name }) => name)).toEqual(['四月', '五月']);
    expect(found.hiddenSheets).toEqual(['控え & メモ', '設定']);
    expect(found.asides).toHaveLength(2);
  });

  it('share equal cells', async () => {
    const rows = row('1', textCell('A1', '窓口') + textCell('B1', '窓口') + cell('C1', '1'));
    const found = await readBook({
      sheets: [
        { name: '一', rows },
        { name: '二', rows },
      ],
    });
    const [one, two, three] = found.sheets[1]?.rows[0]?.cells ?? [];
    expect(one).toBe(two);
    expect(one).toBe(found.sheets[0]?.rows[0]?.cells[0]);
    expect([one?.printed, three?.printed]).toEqual(['窓口', '1']);
  });
});

it('a sheet of more different cells than are remembered is read whole', async () => {
  const at = Array.from({ length: 60_000 }, (_, i) => i);
  const rows = at.map((i) => row(`${i + 1}`, cell(`A${i + 1}`, `${i}`) + cell(`B${i + 1}`, '7')));
  const found = await readSheet(rows.join(''));
  expect(printedIn(found)).toEqual(at.map((i) => [`${i}`, '7']));
});

describe('a workbook is refused', () => {
  const parts = workbookParts();
  const SHEET = 'xl/worksheets/sheet1.xml';
  const withSheet = (data: string | Buffer): Buffer =>
    zipOf(parts.map((part) => (part.name === SHEET ? { ...part, data } : part)));
  const wide = Array.from({ length: 21_000 }, (_, i) => row(`${i + 1}`, cell(`A${i + 1}`, '1')));
  const CELLS = withSheet(
    `<worksheet><sheetData>${wide.join('')}${row('21001', cell('SF21001', '1'))}</sheetData></worksheet>`,
  );

  it.each([
    ['that is no zip', Buffer.from('PK'), 'SPREADSHEET_BROKEN'],
    [
      'of texts that are not UTF-8',
      withSheet(Buffer.from([...Buffer.from('<worksheet><a>'), 0xff, 0xfe])),
      'SPREADSHEET_BROKEN',
    ],
    [
      'with a text that is not there',
      withSheet(
        `<worksheet><sheetData>${row('1', cell('A1', '5', ' t="s"'))}</sheetData></worksheet>`,
      ),
      'SPREADSHEET_NOT_READ',
    ],
    [
      'with a far cell',
      withSheet(`<worksheet><sheetData>${row('1', cell('XFD1', '1'))}</sheetData></worksheet>`),
      'SPREADSHEET_FAR_CELL',
    ],
    ['whose grid would be too large', CELLS, 'SPREADSHEET_CELLS'],
  ])('%s', async (_, bytes, code) => {
    await expect(readHere(bytes)).rejects.toMatchObject({ code });
  });

  it('of before 2007 that is cut short', async () => {
    await expect(readHere(Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'xls')).rejects.toMatchObject({
      code: 'SPREADSHEET_BROKEN',
    });
  });
});

describe('a workbook of before 2007', () => {
  const made = (): sheetJs.WorkBook => {
    const from = sheetJs.utils.aoa_to_sheet([
      ['日付', '数', '率', '額'],
      [44_287, 12, 0.683, 1_234_567],
      [57, true, '𠮷田', null],
    ]);
    from['A2'].z = '[$-411]ggge"年"m"月"d"日"';
    from['C2'].z = '0%';
    from['D2'].z = '#,##0,';
    from['!merges'] = [{ s: { r: 0, c: 2 }, e: { r: 0, c: 3 } }];
    from['!rows'] = [{}, { hidden: true }];
    from['!cols'] = [{}, { hidden: true }];
    const hidden = sheetJs.utils.aoa_to_sheet([[1]]);
    return {
      SheetNames: ['相談', '控え'],
      Sheets: { 相談: from, 控え: hidden },
      Workbook: { Sheets: [{ name: '相談' }, { name: '控え', Hidden: 1 }] },
    };
  };

  it('is read like a new one', async () => {
    const bytes = sheetJs.write(made(), { bookType: 'biff8', type: 'buffer' }) as Buffer;
    const found = await readHere(bytes, 'xls');
    expect(printedIn(found)).toEqual([
      ['日付', '数', '率', ''],
      ['令和3年4月1日', '12', '68%', '1,234,567'],
      ['57', 'TRUE', '𠮷田', ''],
    ]);
    expect(found.sheets[0]?.rows[1]?.cells.map(({ exact }) => exact)).toEqual([
      null,
      '12',
      '0.683',
      '1234567',
    ]);
    expect(found.sheets[0]?.joined).toEqual([{ top: 0, left: 2, bottom: 0, right: 3 }]);
    expect(found.hiddenSheets).toEqual(['控え']);
  });

  it('shows formats that are named by number as Japan does', async () => {
    expect(printedIn(await readHere(NAMED_BY_NUMBER, 'xls'))).toEqual([['-1,500']]);
  });

  it('of before 1997 too', async () => {
    const plain = { SheetNames: ['a'], Sheets: { a: sheetJs.utils.aoa_to_sheet([['abc', 1.5]]) } };
    const bytes = sheetJs.write(plain, { bookType: 'biff5', type: 'buffer' }) as Buffer;
    expect(printedIn(await readHere(bytes, 'xls'))).toEqual([['abc', '1.5']]);
  });
});
