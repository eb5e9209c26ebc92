import { describe, expect, it } from '@jest/globals';
import { guarded } from '../../../../test/builders/read-grids.js';
import {
  compoundOf,
  PLAIN_WORKBOOK,
  records,
  workbookParts,
  type ZipEntry,
  zipOf,
} from '../../../../test/builders/spreadsheet-files.js';

const MB = 1024 * 1024;
const text = (content: string): Buffer => Buffer.from(content);
const plain = zipOf(workbookParts());
const withPart = (...more: ZipEntry[]): Buffer => zipOf([...workbookParts(), ...more]);
const changed = (name: string, change: Partial<ZipEntry>): Buffer =>
  zipOf(workbookParts().map((part) => (part.name === name ? { ...part, ...change } : part)));
const SHEET = 'xl/worksheets/sheet1.xml';
const BEGIN = [0x0809, Buffer.alloc(16)] as const;
const xls = compoundOf({ Workbook: records(BEGIN, [0x000a]) });
const ofType = (type: string): Buffer => zipOf(workbookParts({ type }));
const zip64 = (sizes: readonly number[]): Buffer => {
  const data = Buffer.alloc(4 + sizes.length * 8);
  data.writeUInt16LE(1, 0);
  data.writeUInt16LE(sizes.length * 8, 2);
  sizes.forEach((size, i) => data.writeBigUInt64LE(BigInt(size), 4 + i * 8));
  return data;
};

const macros = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const slides = 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml';
const bomb = Buffer.alloc(30 * MB, 0x20);
const macroSheet =
  '<Override PartName="/x" ContentType="application/vnd.ms-excel.macrosheet+xml"/>';

describe('a file is refused', () => {
  it.each([
    ['a workbook with macros', ofType(macros), 'a.xlsm', 'SPREADSHEET_MACROS'],
    ['a workbook with macros, renamed', ofType(macros), 'a.xlsx', 'SPREADSHEET_MACROS'],
    [
      'a project of macros inside',
      withPart({ name: 'xl/vbaProject.bin', data: 'x' }),
      'a.xlsx',
      'SPREADSHEET_MACROS',
    ],
    [
      'a sheet of macros inside',
      zipOf(workbookParts({ overrides: macroSheet })),
      'a.xlsx',
      'SPREADSHEET_MACROS',
    ],
    [
      'macros in an old workbook',
      compoundOf({ Workbook: records(BEGIN), _VBA_PROJECT_CUR: null }),
      'a.xls',
      'SPREADSHEET_MACROS',
    ],
    ['a plain workbook named .xlsm', plain, 'a.xlsm', 'SPREADSHEET_MACROS'],
    [
      'a binary workbook',
      ofType('application/vnd.ms-excel.sheet.binary.macroEnabled.main'),
      'a.xlsb',
      'SPREADSHEET_BINARY',
    ],
    [
      'an encrypted workbook',
      compoundOf({ EncryptionInfo: text('x'), EncryptedPackage: text('x') }),
      'a.xlsx',
      'SPREADSHEET_ENCRYPTED',
    ],
    [
      'an encrypted old workbook',
      compoundOf({ Workbook: records(BEGIN, [0x002f, Buffer.alloc(6)]) }),
      'a.xls',
      'SPREADSHEET_ENCRYPTED',
    ],
    ['an encrypted part', changed(SHEET, { flags: 1 }), 'a.xlsx', 'SPREADSHEET_ENCRYPTED'],
    ['Word named .xlsx', ofType(word), 'a.xlsx', 'SPREADSHEET_OTHER_KIND'],
    ['PowerPoint named .xlsx', ofType(slides), 'a.xlsx', 'SPREADSHEET_OTHER_KIND'],
    [
      'a template',
      ofType(PLAIN_WORKBOOK.replace('sheet.main', 'template.main')),
      'a.xlsx',
      'SPREADSHEET_OTHER_KIND',
    ],
    [
      'old Word named .xls',
      compoundOf({ WordDocument: text('x') }),
      'a.xls',
      'SPREADSHEET_OTHER_KIND',
    ],
    [
      'OpenDocument named .xlsx',
      zipOf([{ name: 'META-INF/manifest.xml', data: '<a/>' }]),
      'a.xlsx',
      'SPREADSHEET_OTHER_KIND',
    ],
    [
      'Numbers named .xlsx',
      zipOf([{ name: 'Index/Document.iwa', data: 'x' }]),
      'a.xlsx',
      'SPREADSHEET_OTHER_KIND',
    ],
    [
      'any zip named .csv',
      zipOf([{ name: 'a.csv', data: 'x' }]),
      'a.csv',
      'SPREADSHEET_OTHER_KIND',
    ],
    ['an empty zip', zipOf([]), 'a.xlsx', 'SPREADSHEET_OTHER_KIND'],
    ['a new workbook named .xls', plain, 'a.xls', 'SPREADSHEET_NOT_AS_NAMED'],
    ['an old workbook named .xlsx', xls, 'a.xlsx', 'SPREADSHEET_NOT_AS_NAMED'],
    ['a workbook named .csv', plain, 'a.csv', 'SPREADSHEET_NOT_AS_NAMED'],
    ['HTML named .xls', text('<html><table></table></html>'), 'a.xls', 'SPREADSHEET_NOT_AS_NAMED'],
    [
      'XML named .xls',
      text('\ufeff<?xml version="1.0"?><Workbook/>'),
      'a.xls',
      'SPREADSHEET_NOT_AS_NAMED',
    ],
    ['CSV named .xlsx', text('日付,内容\n'), 'a.xlsx', 'SPREADSHEET_NOT_AS_NAMED'],
    ['PDF named .xlsx', text('%PDF-1.7'), 'a.xlsx', 'SPREADSHEET_NOT_AS_NAMED'],
    ['nothing named .xlsx', text(''), 'a.xlsx', 'FILE_EMPTY'],
    ['zero bytes named .xlsx', Buffer.alloc(100), 'a.xlsx', 'SPREADSHEET_BROKEN'],
    ['more than 20 MB', Buffer.concat([plain, Buffer.alloc(20 * MB)]), 'a.xlsx', 'FILE_TOO_LARGE'],
    [
      'more than 2,000 parts',
      withPart(
        ...Array.from({ length: 2_000 }, (_, i) => ({ name: `xl/media/${i}.png`, data: '' })),
      ),
      'a.xlsx',
      'SPREADSHEET_PARTS',
    ],
    ['a bomb', withPart({ name: 'xl/a.xml', data: bomb }), 'a.xlsx', 'SPREADSHEET_UNSAFE'],
    [
      'a bomb in a picture',
      withPart({ name: 'xl/media/a.png', data: bomb }),
      'a.xlsx',
      'SPREADSHEET_UNSAFE',
    ],
    ['a size stated too small', changed(SHEET, { size: 10 }), 'a.xlsx', 'SPREADSHEET_BROKEN'],
    ['a size stated too large', changed(SHEET, { size: 10_000 }), 'a.xlsx', 'SPREADSHEET_BROKEN'],
    [
      '200 MB stated',
      withPart({
        name: 'xl/media/a.png',
        data: 'x',
        stored: true,
        size: 201 * MB,
        packedSize: 201 * MB,
      }),
      'a.xlsx',
      'SPREADSHEET_UNSAFE',
    ],
    [
      'a bomb that says it is small',
      withPart({ name: 'xl/a.xml', data: bomb, size: 1_000 }),
      'a.xlsx',
      'SPREADSHEET_BROKEN',
    ],
    [
      'sizes in 64 bits that are not true',
      withPart({ name: 'xl/a.xml', data: '<a/>', size: 0xffffffff, extra: zip64([2 ** 40]) }),
      'a.xlsx',
      'SPREADSHEET_UNPACKED',
    ],
    [
      '64 bits without a size',
      withPart({ name: 'xl/a.xml', data: '<a/>', size: 0xffffffff, extra: zip64([]) }),
      'a.xlsx',
      'SPREADSHEET_BROKEN',
    ],
    [
      'parts over one another',
      withPart(
        ...Array.from({ length: 20 }, (_, i) => ({
          name: `xl/${i}.xml`,
          data: 'ab'.repeat(50),
          at: 0,
          packedSize: 1_000,
        })),
      ),
      'a.xlsx',
      'SPREADSHEET_UNSAFE',
    ],
    [
      'two parts of one name',
      withPart({ name: SHEET.toUpperCase(), data: '<a/>' }),
      'a.xlsx',
      'SPREADSHEET_UNSAFE',
    ],
    [
      'a path that leads outside',
      withPart({ name: '../../a.xml', data: '<a/>' }),
      'a.xlsx',
      'SPREADSHEET_UNSAFE',
    ],
    [
      'a path from the root of the disk',
      withPart({ name: '/etc/a.xml', data: '<a/>' }),
      'a.xlsx',
      'SPREADSHEET_UNSAFE',
    ],
    ['another checksum', changed(SHEET, { sum: 1 }), 'a.xlsx', 'SPREADSHEET_BROKEN'],
    [
      'a way of packing nobody knows',
      changed(SHEET, { method: 99 }),
      'a.xlsx',
      'SPREADSHEET_BROKEN',
    ],
    [
      'bytes that were not packed',
      changed(SHEET, { packed: Buffer.alloc(50, 0xff) }),
      'a.xlsx',
      'SPREADSHEET_BROKEN',
    ],
    ['fewer parts than its end says', zipOf(workbookParts(), 99), 'a.xlsx', 'SPREADSHEET_BROKEN'],
    ['a zip without its end', plain.subarray(0, -30), 'a.xlsx', 'SPREADSHEET_BROKEN'],
    [
      'a zip cut in the middle',
      plain.subarray(0, plain.length / 2),
      'a.xlsx',
      'SPREADSHEET_BROKEN',
    ],
    [
      'a workbook without its sheet',
      zipOf(workbookParts().filter(({ name }) => name !== SHEET)),
      'a.xlsx',
      'SPREADSHEET_BROKEN',
    ],
    [
      'a DOCTYPE',
      changed(SHEET, { data: '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>' }),
      'a.xlsx',
      'SPREADSHEET_UNSAFE',
    ],
    [
      'a DOCTYPE in a part that is not read',
      withPart({ name: 'docProps/app.xml', data: `${' '.repeat(16_380)}<!DOCTYPE a><a/>` }),
      'a.xlsx',
      'SPREADSHEET_UNSAFE',
    ],
    [
      'XML in UTF-16',
      changed(SHEET, { data: Buffer.from('<worksheet/>', 'utf16le') }),
      'a.xlsx',
      'SPREADSHEET_UNSAFE',
    ],
    ['an old workbook cut short', xls.subarray(0, 700), 'a.xls', 'SPREADSHEET_BROKEN'],
    ['no more than its signature', xls.subarray(0, 8), 'a.xls', 'SPREADSHEET_BROKEN'],
    [
      'an old workbook of nothing',
      compoundOf({ Workbook: Buffer.alloc(0) }),
      'a.xls',
      'SPREADSHEET_BROKEN',
    ],
  ])('%s', async (_, bytes, name, code) => {
    expect(await guarded(bytes, name)).toMatchObject({ code });
  });
});
