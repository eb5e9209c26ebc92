import { decodeXml } from './xml.js';
import type { ByteRange } from './sheet-scan.js';

/** A worksheet cut down to its rows, as SheetJS is to see it. */
export interface SheetRows {
  readonly bytes: Buffer;
  /** Values written as a text of their own. */
  readonly ownTexts: readonly ByteRange[];
  readonly data: ByteRange | null;
}

/** A part as SheetJS keeps it once a zip is unpacked. */
interface PackagePart {
  readonly name: string;
  readonly type: number;
  readonly content: Buffer;
}

export interface SheetJsPackage {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly PackagePart[];
}

/** Names of vocabularies look like addresses; nothing is ever fetched from them. */
const SPACE = ['http:', '', 'schemas.openxmlformats.org'].join('/');
const MAIN = `${SPACE}/spreadsheetml/2006/main`;
const KINDS = `${SPACE}/officeDocument/2006/relationships`;
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What SheetJS calls the sheet at a place. */
export const sheetKey = (place: number): string => `s${place}`;

/**
 * A workbook of nothing but rows, texts and styles. SheetJS unpacks zips without a limit, fills every cell of a linked
 * area, and leaves out sheets it cannot follow; here it meets none of that.
 *
 * It keeps no style of a cell but its fill, so every style has a fill of its own that says its number.
 */
export function sheetJsPackage(
  sheets: readonly SheetRows[],
  strings: Buffer,
  styles: number,
  from1904: boolean,
): SheetJsPackage {
  const places = [...sheets.keys()];
  const parts: [string, Buffer][] = [
    ['[Content_Types].xml', Buffer.from(typesPart(places))],
    ['xl/workbook.xml', Buffer.from(workbookPart(places, from1904))],
    ['xl/_rels/workbook.xml.rels', Buffer.from(relationsPart(places))],
    ['xl/styles.xml', Buffer.from(stylesPart(styles))],
    ['xl/sharedStrings.xml', withoutLargeReferences(strings)],
    ...sheets.map((sheet, place): [string, Buffer] => [`xl/s${place}.xml`, rowsPart(sheet)]),
  ];
  return {
    FullPaths: parts.map(([name]) => name),
    FileIndex: parts.map(([name, content]) => ({ name, type: 2, content })),
  };
}

function typesPart(places: readonly number[]): string {
  const part = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${TYPES}.${type}+xml"/>`;
  const sheets = places.map((place) => part(sheetKey(place), 'worksheet')).join('');
  const others = [
    part('workbook', 'sheet.main'),
    part('styles', 'styles'),
    part('sharedStrings', 'sharedStrings'),
  ];
  return `<Types xmlns="${SPACE}/package/2006/content-types">${others.join('')}${sheets}</Types>`;
}

function workbookPart(places: readonly number[], from1904: boolean): string {
  const sheets = places.map(
    (place) =>
      `<sheet name="${sheetKey(place)}" sheetId="${place + 1}" r:id="${sheetKey(place)}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${KINDS}"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${sheets.join('')}</sheets></workbook>`;
}

function relationsPart(places: readonly number[]): string {
  const relations = places.map(
    (place) =>
      `<Relationship Id="${sheetKey(place)}" Type="${KINDS}/worksheet" Target="${sheetKey(place)}.xml"/>`,
  );
  return `<Relationships>${relations.join('')}</Relationships>`;
}

function stylesPart(count: number): string {
  const places = Array.from({ length: count }, (_, place) => place);
  const fills = places.map(
    (place) => `<fill><patternFill patternType="${place}"></patternFill></fill>`,
  );
  const styles = places.map((place) => `<xf numFmtId="0" fillId="${place}"/>`);
  return `<styleSheet xmlns="${MAIN}"><fills>${fills.join('')}</fills><cellXfs>${styles.join('')}</cellXfs></styleSheet>`;
}

/** The bytes as they are, wherever that will do: there may be 100 MB of them. */
function rowsPart({ bytes, ownTexts, data }: SheetRows): Buffer {
  const { from, to } = data ?? { from: 0, to: 0 };
  const pieces: Buffer[] = [];
  let at = from;
  for (const text of ownTexts) {
    const value = bytes.toString('utf8', text.from, text.to);
    const twice = encodedTwice(value);
    if (twice === value) continue;
    pieces.push(bytes.subarray(at, text.from), Buffer.from(twice));
    at = text.to;
  }
  const rest = bytes.subarray(at, to);
  return withoutLargeReferences(pieces.length === 0 ? rest : Buffer.concat([...pieces, rest]));
}

/** SheetJS decodes the text of a formula twice: `&amp;lt;` would become `<`. */
const encodedTwice = (value: string): string =>
  value.replaceAll('_', '_x005F_').replaceAll('&', '&amp;');

const LARGE_REFERENCE = /&#(?:x0*[1-9a-f][\da-f]{4,5}|0*[1-9]\d{4,6});/gi;

/** SheetJS keeps sixteen bits of a reference: `&#x20BB7;` would become another character. */
function withoutLargeReferences(bytes: Buffer): Buffer {
  if (!bytes.includes('&#')) return bytes;
  const text = bytes.toString('utf8');
  return Buffer.from(text.replace(LARGE_REFERENCE, (reference) => decodeXml(reference)));
}
