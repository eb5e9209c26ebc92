import { isUtf8 } from 'node:buffer';
import * as sheetJs from '@e965/xlsx';
import { Unreadable } from '../reading/reading.js';
import { formatsOf } from './cell-formats.js';
import { type CellPlace, placeOf } from './cell-names.js';
import { type CellCount, SheetScan } from './sheet-scan.js';
import type { SheetSource, SourceCell } from './sheet-source.js';
import { type SheetJsPackage, sheetJsPackage, sheetKey } from './sheetjs-package.js';
import { mainPart, type SheetPart, workbookParts } from './workbook-parts.js';
import { broken, ZipParts } from './zip-parts.js';

/** A cell of SheetJS with the fill that says its style. */
interface StyledCell extends SourceCell {
  readonly s?: { readonly patternType?: string };
}

interface DenseWorkbook {
  readonly Sheets: Readonly<Record<string, { '!data'?: StyledCell[][] } | undefined>>;
}

/** There, but not among its types. */
const { parse_zip: parseZip } = sheetJs as unknown as {
  parse_zip: (parts: SheetJsPackage, options: sheetJs.ParsingOptions) => DenseWorkbook;
};

export interface SourceWorkbook {
  readonly sheets: readonly SheetSource[];
  readonly hiddenSheets: readonly string[];
}

interface ScannedSheet {
  readonly name: string;
  readonly bytes: Buffer;
  readonly scan: SheetScan;
}

/**
 * The shown sheets of a workbook that a guard has let pass.
 * @throws SPREADSHEET_BROKEN, SPREADSHEET_NOT_READ and what SheetScan throws
 */
export async function readXlsx(bytes: Uint8Array): Promise<SourceWorkbook> {
  const zip = await ZipParts.open(bytes);
  const main = await mainPart(zip);
  if (main === null) throw broken();
  const parts = await workbookParts(zip, main);
  const formats = parts.styles === null ? [] : formatsOf(await zip.text(parts.styles));
  const shown = await scanSheets(
    zip,
    parts.sheets.filter(({ hidden }) => !hidden),
  );
  const strings = parts.strings === null ? Buffer.alloc(0) : await readText(zip, parts.strings);
  const rows = shown.map(({ bytes: sheet, scan }) => ({ bytes: sheet, ...pick(scan) }));
  const workbook = parseZip(sheetJsPackage(rows, strings, formats.length, parts.from1904), {
    dense: true,
    cellFormula: false,
    cellHTML: false,
    cellText: false,
    // For the fills.
    cellStyles: true,
  });
  const formatOf = ({ s }: StyledCell): string => formats[Number(s?.patternType ?? 0)] ?? 'General';
  return {
    sheets: shown.map(({ name, scan }, place) => ({
      name,
      cells: cellsOf(workbook, place),
      formatOf,
      from1904: parts.from1904,
      ...notesOf(scan),
    })),
    hiddenSheets: parts.sheets.filter(({ hidden }) => hidden).map(({ name }) => name),
  };
}

const pick = ({ ownTexts, data }: SheetScan): Pick<SheetScan, 'ownTexts' | 'data'> => ({
  ownTexts,
  data,
});

/** A sheet that SheetJS could not follow is not there: it says nothing of it. */
function cellsOf(workbook: DenseWorkbook, place: number): (SourceCell[] | undefined)[] {
  const cells = workbook.Sheets[sheetKey(place)]?.['!data'];
  if (!cells) throw new Unreadable('SPREADSHEET_NOT_READ', {});
  return cells;
}

async function scanSheets(zip: ZipParts, sheets: readonly SheetPart[]): Promise<ScannedSheet[]> {
  const count: CellCount = { cells: 0 };
  const scanned: ScannedSheet[] = [];
  for (const { name, path } of sheets) {
    const bytes = await readText(zip, path);
    const scan = new SheetScan(name, count, true);
    scan.push(bytes);
    scanned.push({ name, bytes, scan });
  }
  return scanned;
}

async function readText(zip: ZipParts, path: string): Promise<Buffer> {
  const bytes = await zip.read(path);
  if (!isUtf8(bytes)) throw broken();
  return bytes;
}

type Notes = Pick<SheetSource, 'hiddenRows' | 'hiddenColumns' | 'joined' | 'withoutResult'>;

function notesOf({ hiddenRows, hiddenColumns, joined, withoutResult }: SheetScan): Notes {
  return { hiddenRows, hiddenColumns, withoutResult, joined: joined.flatMap(areaOf) };
}

/** `A1:C1` from its first to its last cell; a single cell joins nothing. */
function areaOf(name: string): { first: CellPlace; last: CellPlace }[] {
  const [from = '', to = ''] = name.split(':');
  const [one, other] = [placeOf(from), placeOf(to)];
  if (!one || !other) return [];
  const [top, bottom] = [one.row, other.row].sort((a, b) => a - b) as [number, number];
  const [left, right] = [one.column, other.column].sort((a, b) => a - b) as [number, number];
  return [{ first: { row: top, column: left }, last: { row: bottom, column: right } }];
}
