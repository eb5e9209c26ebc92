import { Unreadable } from '../reading/reading.js';
import { MAX_SHEETS } from './limits.js';
import { type CellCount, SheetScan } from './sheet-scan.js';
import {
  CONTENT_TYPES,
  type ContentTypes,
  contentTypes,
  mainPart,
  workbookParts,
} from './workbook-parts.js';
import { broken, unsafe, ZipParts } from './zip-parts.js';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const MACROS = /macroenabled|vbaproject|macrosheet/;
const BINARY = 'application/vnd.ms-excel.sheet.binary.macroenabled.main';

/** Kinds of package by the type of what they are about. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['wordprocessingml', 'Word (.docx)'],
  ['presentationml', 'PowerPoint (.pptx)'],
  ['spreadsheetml.template', 'Excel (.xltx)'],
];

/** Kinds of zip by a part that only they have. */
const OTHER_ZIPS: readonly (readonly [string, string])[] = [
  ['meta-inf/manifest.xml', 'OpenDocument (.ods)'],
  ['index/document.iwa', 'Numbers'],
  ['index.zip', 'Numbers'],
  ['objectdata.xml', 'UOF'],
];

/** A DOCTYPE may state entities that unfold without end; no writer of workbooks states any. */
const FORBIDDEN = ['<!DOCTYPE', '<!ENTITY'];
const LONGEST_FORBIDDEN = 9;
const XML = /\.(?:xml|rels|vml)$/;

/**
 * A zip is a plain workbook that may be read, or it is refused. All XML in it is unpacked once and thrown away.
 * @throws SPREADSHEET_OTHER_KIND, SPREADSHEET_MACROS, SPREADSHEET_BINARY, SPREADSHEET_SHEETS, SPREADSHEET_CELLS,
 *   SPREADSHEET_FAR_CELL and what ZipParts throws
 */
export async function guardXlsx(bytes: Uint8Array): Promise<void> {
  const zip = await ZipParts.open(bytes);
  const main = await guardKind(zip);
  const { sheets } = await workbookParts(zip, main);
  if (sheets.length > MAX_SHEETS)
    throw new Unreadable('SPREADSHEET_SHEETS', { count: sheets.length, max: MAX_SHEETS });
  const count: CellCount = { cells: 0 };
  const scans = new Map(
    sheets
      .filter(({ hidden }) => !hidden)
      .map(({ name, path }) => [path.toLowerCase(), new SheetScan(name, count, false)]),
  );
  for (const part of zip.names) {
    const scan = scans.get(part);
    if (scan === undefined && !XML.test(part)) continue;
    const declarations = new DeclarationGuard();
    await zip.each(part, (piece) => {
      declarations.push(piece);
      scan?.push(piece);
    });
  }
}

/** The path of the workbook. */
async function guardKind(zip: ZipParts): Promise<string> {
  if (!zip.has(CONTENT_TYPES)) {
    const [, found = 'ZIP'] = OTHER_ZIPS.find(([part]) => zip.has(part)) ?? [];
    throw new Unreadable('SPREADSHEET_OTHER_KIND', { found });
  }
  const types = contentTypes(await zip.text(CONTENT_TYPES));
  const main = await mainPart(zip);
  if (main === null) throw broken();
  const type = types.typeOf(main);
  if (type === BINARY) throw new Unreadable('SPREADSHEET_BINARY', {});
  if (MACROS.test(type) || hasMacros(zip, types)) throw new Unreadable('SPREADSHEET_MACROS', {});
  if (type === WORKBOOK) return main;
  const [, found = 'ZIP'] = OTHERS.find(([word]) => type.includes(word)) ?? [];
  throw new Unreadable('SPREADSHEET_OTHER_KIND', { found });
}

/** What a package says of an ending is not asked: some writers state .bin as macros in every workbook. */
const hasMacros = (zip: ZipParts, types: ContentTypes): boolean =>
  types.stated.some((type) => MACROS.test(type)) ||
  zip.names.some((part) => part.endsWith('vbaproject.bin'));

/** Refuses a declaration wherever the pieces are cut, and XML in anything but UTF-8. */
class DeclarationGuard {
  private end = Buffer.alloc(0);
  private first = true;

  /** @throws SPREADSHEET_UNSAFE */
  push(piece: Buffer): void {
    // In UTF-16 every letter of the declaration has a zero byte beside it.
    if (this.first && piece.subarray(0, 4).includes(0)) throw unsafe();
    this.first = false;
    const border = Buffer.concat([this.end, piece.subarray(0, LONGEST_FORBIDDEN)]);
    if (FORBIDDEN.some((word) => piece.includes(word) || border.includes(word))) throw unsafe();
    const end = Buffer.concat([this.end, piece.subarray(-LONGEST_FORBIDDEN)]);
    this.end = end.subarray(-LONGEST_FORBIDDEN);
  }
}
