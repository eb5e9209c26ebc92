import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { guarded } from '../../../../test/builders/read-grids.js';
import {
  cell,
  compoundOf,
  records,
  row,
  workbookParts,
  type ZipEntry,
  zipOf,
} from '../../../../test/builders/spreadsheet-files.js';

const text = (content: string): Buffer => Buffer.from(content);
const plain = zipOf(workbookParts());
const sheet = (rows: string, more: object = {}): Buffer =>
  zipOf(workbookParts({ sheets: [{ name: '相談', rows, ...more }] }));
const withPart = (...more: ZipEntry[]): Buffer => zipOf([...workbookParts(), ...more]);
const changed = (name: string, change: Partial<ZipEntry>): Buffer =>
  zipOf(workbookParts().map((part) => (part.name === name ? { ...part, ...change } : part)));
const SHEET = 'xl/worksheets/sheet1.xml';
const BEGIN = [0x0809, Buffer.alloc(16)] as const;
const xls = compoundOf({ Workbook: records(BEGIN, [0x000a]) });
const zip64 = (sizes: readonly number[]): Buffer => {
  const data = Buffer.alloc(4 + sizes.length * 8);
  data.writeUInt16LE(1, 0);
  data.writeUInt16LE(sizes.length * 8, 2);
  sizes.forEach((size, i) => data.writeBigUInt64LE(BigInt(size), 4 + i * 8));
  return data;
};

describe('a file is handed to the reader', () => {
  it.each([
    ['a plain workbook', plain, '相談.xlsx', 'xlsx'],
    ['its ending in capitals', plain, 'SOUDAN.XLSX', 'xlsx'],
    ['a workbook without an ending', plain, 'download', 'xlsx'],
    ['a workbook of before 2007', xls, '相談.xls', 'xls'],
    ['one of before 1997', compoundOf({ Book: records(BEGIN, [0x000a]) }), 'a.xls', 'xls'],
    [
      'parts of no use to a table',
      withPart({ name: 'xl/media/a.png', data: 'PNG' }),
      'a.xlsx',
      'xlsx',
    ],
    ['a part packed as nothing', changed(SHEET, { stored: true }), 'a.xlsx', 'xlsx'],
    [
      'sizes in 64 bits that are true',
      withPart({
        name: 'docProps/app.xml',
        data: '<a/>',
        size: 0xffffffff,
        extra: zip64([4]),
      }),
      'a.xlsx',
      'xlsx',
    ],
    ['text', text('日付,内容\n'), '相談.csv', null],
    ['text by another name', text('日付,内容\n'), '相談', null],
    ['nothing', text(''), 'a.csv', null],
    ['a picture', text('\u0089PNG'), 'a.png', null],
  ])('%s', async (_, bytes, name, kind) => {
    expect(await guarded(bytes, name)).toEqual({ kind });
  });

  it('an empty row is no gap as long as rows follow soon', async () => {
    const rows = row('1', cell('A1', '1')) + row('10001', cell('A10001', '1'));
    expect(await guarded(sheet(rows), 'a.xlsx')).toEqual({ kind: 'xlsx' });
  });

  it('a styled cell without a value may stand anywhere', async () => {
    const rows = row('1', cell('A1', '1') + '<c r="XFD1" s="0"/>') + row('1048576', '');
    expect(await guarded(sheet(rows), 'a.xlsx')).toEqual({ kind: 'xlsx' });
  });

  it('a dimension is not believed', async () => {
    const before = '<dimension ref="A1:XFD1048576"/>';
    const bytes = sheet(row('1', cell('A1', '1')), { before });
    expect(await guarded(bytes, 'a.xlsx')).toEqual({ kind: 'xlsx' });
  });

  it('far cells of hidden sheets do not matter', async () => {
    const hidden = sheet(row('1', cell('XFD1', '1')), { state: 'veryHidden' });
    expect(await guarded(hidden, 'a.xlsx')).toEqual({ kind: 'xlsx' });
  });
});

describe('whatever the bytes are', () => {
  it('they are a kind, null or refused', async () => {
    const names = fc.constantFrom('a.xlsx', 'a.xls', 'a.csv', 'a');
    const heads = fc.constantFrom(plain.subarray(0, 4), xls.subarray(0, 8), Buffer.alloc(0));
    await fc.assert(
      fc.asyncProperty(
        names,
        heads,
        fc.uint8Array({ maxLength: 3_000 }),
        async (name, head, rest) => {
          const found = await guarded(Buffer.concat([head, rest]), name);
          expect(found).toHaveProperty(Object.hasOwn(found as object, 'kind') ? 'kind' : 'code');
        },
      ),
    );
  });

  it.each([
    ['a new', plain, 'a.xlsx'],
    ['an old', xls, 'a.xls'],
  ])('%s workbook with one byte changed passes or is refused', async (_, bytes, name) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (at, byte) => {
        const mutated = Buffer.from(bytes);
        mutated[at] = byte;
        const found = await guarded(mutated, name);
        expect(found).toHaveProperty(Object.hasOwn(found as object, 'kind') ? 'kind' : 'code');
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['an open tag', '<c '.repeat(100_000)],
    ['attributes without an end', `<c ${'a="'.repeat(100_000)}`],
    ['a name without an end', `<${'a'.repeat(1_000_000)}`],
    ['signs that open nothing', '<'.repeat(1_000_000)],
  ])('%s does not take its time', async (_, rows) => {
    const found = await guarded(sheet(rows), 'a.xlsx');
    expect(found).toHaveProperty(Object.hasOwn(found as object, 'kind') ? 'kind' : 'code');
  });
});
