import { type Attributes, elementsOf, insideOf, isTrue } from './xml.js';
import { broken, type ZipParts } from './zip-parts.js';

export const CONTENT_TYPES = '[Content_Types].xml';

/** What a package says each of its parts is. */
export interface ContentTypes {
  typeOf(part: string): string;
  /** Everything that is said of single parts. */
  readonly stated: readonly string[];
}

export function contentTypes(xml: string): ContentTypes {
  const lower = (value: string | undefined): string => (value ?? '').toLowerCase();
  const named = (name: string, key: string): Map<string, string> =>
    new Map(
      elementsOf(xml, name).map((one) => [lower(one.get(key)), lower(one.get('ContentType'))]),
    );
  const parts = named('Override', 'PartName');
  const endings = named('Default', 'Extension');
  return {
    typeOf: (part) => {
      const path = `/${lower(part)}`;
      return parts.get(path) ?? endings.get(path.slice(path.lastIndexOf('.') + 1)) ?? '';
    },
    stated: [...parts.values()],
  };
}

/** Path of what a relation of a part points to; `.` and `..` are followed, nothing leads above the package. */
function targetPath(from: string, target: string): string {
  const base = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') base.pop();
    else if (step !== '' && step !== '.') base.push(step);
  }
  return base.join('/');
}

interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`. */
  readonly kind: string;
  readonly path: string;
}

/** The relations of a part; of the package itself for ''. */
async function relationsOf(zip: ZipParts, part: string): Promise<Relation[]> {
  const at = part.lastIndexOf('/') + 1;
  const xml = await zip.text(`${part.slice(0, at)}_rels/${part.slice(at)}.rels`);
  return elementsOf(xml, 'Relationship')
    .filter((one) => one.get('TargetMode') !== 'External')
    .map((one) => ({
      id: one.get('Id') ?? '',
      kind: (one.get('Type') ?? '').split('/').pop() ?? '',
      path: targetPath(part, one.get('Target') ?? ''),
    }));
}

/** Path of the part a package is about; null when it names none that is there. */
export async function mainPart(zip: ZipParts): Promise<string | null> {
  const relations = await relationsOf(zip, '');
  const path = relations.find(({ kind }) => kind === 'officeDocument')?.path;
  return path !== undefined && zip.has(path) ? path : null;
}

export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly path: string;
}

export interface WorkbookParts {
  /** Worksheets in their order; sheets that are a chart or a dialog are none. */
  readonly sheets: readonly SheetPart[];
  /** Days are counted from 1904, as on a Macintosh. */
  readonly from1904: boolean;
  readonly strings: string | null;
  readonly styles: string | null;
}

/** What a workbook is made of. @throws SPREADSHEET_BROKEN when a worksheet it names is not there */
export async function workbookParts(zip: ZipParts, main: string): Promise<WorkbookParts> {
  const xml = await zip.text(main);
  const relations = await relationsOf(zip, main);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets = elementsOf(insideOf(xml, 'sheets'), 'sheet')
    .map((sheet) => ({ sheet, relation: byId.get(sheet.get('id') ?? '') }))
    .filter(({ relation }) => relation === undefined || relation.kind === 'worksheet')
    .map(({ sheet, relation }) => sheetPart(sheet, relation?.path));
  if (sheets.some(({ path }) => !zip.has(path))) throw broken();
  const partOf = (kind: string): string | null => {
    const path = relations.find((relation) => relation.kind === kind)?.path;
    return path !== undefined && zip.has(path) ? path : null;
  };
  return {
    sheets,
    from1904: elementsOf(xml, 'workbookPr').some((one) => isTrue(one.get('date1904'))),
    strings: partOf('sharedStrings'),
    styles: partOf('styles'),
  };
}

function sheetPart(sheet: Attributes, path = ''): SheetPart {
  const state = sheet.get('state') ?? 'visible';
  return { name: sheet.get('name') ?? '', hidden: state !== 'visible', path };
}
