import { crc32, deflateRawSync } from 'node:zlib';

/** One part of a zip made by hand: what is in it, and what is said of it when that is something else. */
export interface ZipEntry {
  readonly name: string;
  readonly data: string | Buffer;
  readonly packed?: Buffer;
  readonly stored?: boolean;
  readonly size?: number;
  readonly packedSize?: number;
  readonly sum?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly extra?: Buffer;
  /** Place of the local header; another part's, to lie over it. */
  readonly at?: number;
}

/** A zip of these parts, byte by byte. `count` is the number of parts its end speaks of. */
export function zipOf(entries: readonly ZipEntry[], count = entries.length): Buffer {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const data = Buffer.from(entry.data as string);
    const packed = entry.packed ?? (entry.stored ? data : deflateRawSync(data));
    const name = Buffer.from(entry.name);
    const extra = entry.extra ?? Buffer.alloc(0);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE((entry.flags ?? 0) | 0x800, 2);
    fields.writeUInt16LE(entry.method ?? (entry.stored ? 0 : 8), 4);
    fields.writeUInt32LE(entry.sum ?? crc32(data), 10);
    fields.writeUInt32LE(entry.packedSize ?? packed.length, 14);
    fields.writeUInt32LE(entry.size ?? data.length, 18);
    fields.writeUInt16LE(name.length, 22);
    fields.writeUInt16LE(extra.length, 24);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, name, extra]);
    body.push(local, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(entry.at ?? at, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), fields, tail, name, extra);
    at += local.length + packed.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...body, ...directory, Buffer.from('PK\u0005\u0006'), end]);
}

/** Names of vocabularies look like addresses; nothing is ever fetched from them. */
const SPACE = ['http:', '', 'schemas.openxmlformats.org'].join('/');
const SHEET_TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const PLAIN_WORKBOOK = `${SHEET_TYPES}.sheet.main+xml`;

export interface SheetXml {
  readonly name: string;
  /** What stands in `sheetData`. */
  readonly rows: string;
  readonly state?: string;
  readonly before?: string;
  readonly after?: string;
}

export interface WorkbookXml {
  readonly sheets?: readonly SheetXml[];
  readonly type?: string;
  /** `si` elements. */
  readonly strings?: string;
  /** Number formats of the styles 1, 2, …; a number is one built in. */
  readonly formats?: readonly (string | number)[];
  readonly from1904?: boolean;
  readonly overrides?: string;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The parts of a workbook, written as plainly as can be. */
export function workbookParts(book: WorkbookXml = {}): ZipEntry[] {
  const { sheets = [{ name: '表', rows: row('1', cell('A1', '1')) }], type = PLAIN_WORKBOOK } =
    book;
  const ids = sheets.map((_, i) => i + 1);
  const override = (part: string, kind: string): string =>
    `<Override PartName="/${part}" ContentType="${kind}"/>`;
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${SPACE}/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
  return [
    {
      name: '[Content_Types].xml',
      data: `<?xml version="1.0"?><Types xmlns="${SPACE}/package/2006/content-types"><Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/>${override('xl/workbook.xml', type)}${ids.map((id) => override(`xl/worksheets/sheet${id}.xml`, `${SHEET_TYPES}.worksheet+xml`)).join('')}${override('xl/styles.xml', `${SHEET_TYPES}.styles+xml`)}${override('xl/sharedStrings.xml', `${SHEET_TYPES}.sharedStrings+xml`)}${book.overrides ?? ''}</Types>`,
    },
    {
      name: '_rels/.rels',
      data: `<Relationships>${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns="${SPACE}/spreadsheetml/2006/main" xmlns:r="x"><workbookPr${book.from1904 ? ' date1904="1"' : ''}/><sheets>${sheets.map((sheet, i) => `<sheet name="${escaped(sheet.name)}" sheetId="${i + 1}" r:id="s${i + 1}"${sheet.state ? ` state="${sheet.state}"` : ''}/>`).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: `<Relationships>${ids.map((id) => relation(`s${id}`, 'worksheet', `worksheets/sheet${id}.xml`)).join('')}${relation('t1', 'styles', 'styles.xml')}${relation('t2', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    },
    { name: 'xl/styles.xml', data: stylesXml(book.formats ?? []) },
    {
      name: 'xl/sharedStrings.xml',
      data: `<sst xmlns="${SPACE}/spreadsheetml/2006/main">${book.strings ?? ''}</sst>`,
    },
    ...sheets.map((sheet, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      data: `<worksheet xmlns="${SPACE}/spreadsheetml/2006/main">${sheet.before ?? ''}<sheetData>${sheet.rows}</sheetData>${sheet.after ?? ''}</worksheet>`,
    })),
  ];
}

function stylesXml(formats: readonly (string | number)[]): string {
  const own = formats.map((format, i) =>
    typeof format === 'number'
      ? ''
      : `<numFmt numFmtId="${200 + i}" formatCode="${escaped(format)}"/>`,
  );
  const styles = formats.map(
    (format, i) => `<xf numFmtId="${typeof format === 'number' ? format : 200 + i}" fillId="0"/>`,
  );
  return `<styleSheet xmlns="${SPACE}/spreadsheetml/2006/main"><numFmts>${own.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`;
}

export const row = (number: string, cells: string, more = ''): string =>
  `<row r="${number}"${more}>${cells}</row>`;

/** A number, or what else the attributes say it is. */
export const cell = (name: string, value: string, more = ''): string =>
  `<c r="${name}"${more}><v>${value}</v></c>`;

export const textCell = (name: string, text: string): string =>
  `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

const SECTOR = 512;
const [FREE, END, FAT] = [0xffffffff, 0xfffffffe, 0xfffffffd];

/** A compound file with these streams (or folders, when there is nothing in them), none of them small. */
export function compoundOf(streams: Readonly<Record<string, Buffer | null>>): Buffer {
  const names = Object.keys(streams);
  const directorySectors = Math.ceil((names.length + 1) / 4);
  const table: number[] = [FAT];
  const chain = (count: number): number => {
    const first = table.length;
    for (let i = 1; i <= count; i += 1) table.push(i === count ? END : first + i);
    return first;
  };
  const directoryAt = chain(directorySectors);
  const directory = Buffer.alloc(directorySectors * SECTOR);
  writeEntry(directory, 0, { name: 'Root Entry', type: 5, child: 1, start: END, size: 0 });
  const bodies: Buffer[] = [];
  for (const [i, name] of names.entries()) {
    const data = streams[name];
    const size = data ? Math.max(4_096, data.length) : 0;
    const body = Buffer.alloc(Math.ceil(size / SECTOR) * SECTOR);
    data?.copy(body);
    const start = data ? chain(body.length / SECTOR) : END;
    const right = i + 1 < names.length ? i + 2 : FREE;
    writeEntry(directory, i + 1, { name, type: data ? 2 : 1, right, start, size });
    bodies.push(body);
  }
  if (table.length > SECTOR / 4) throw new Error('one sector of table is enough for a test');
  const fat = Buffer.alloc(SECTOR, 0xff);
  for (const [i, next] of table.entries()) fat.writeUInt32LE(next, i * 4);
  return Buffer.concat([compoundHeader(directoryAt), fat, directory, ...bodies]);
}

function compoundHeader(directoryAt: number): Buffer {
  const header = Buffer.alloc(SECTOR);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(directoryAt, 48);
  header.writeUInt32LE(4_096, 56);
  header.writeUInt32LE(END, 60);
  header.writeUInt32LE(END, 68);
  header.fill(0xff, 76);
  header.writeUInt32LE(0, 76);
  return header;
}

interface CompoundEntry {
  readonly name: string;
  readonly type: number;
  readonly child?: number;
  readonly right?: number;
  readonly start: number;
  readonly size: number;
}

function writeEntry(directory: Buffer, place: number, entry: CompoundEntry): void {
  const at = place * 128;
  directory.write(entry.name, at, 'utf16le');
  directory.writeUInt16LE(entry.name.length * 2 + 2, at + 64);
  directory.writeUInt8(entry.type, at + 66);
  directory.writeUInt32LE(FREE, at + 68);
  directory.writeUInt32LE(entry.right ?? FREE, at + 72);
  directory.writeUInt32LE(entry.child ?? FREE, at + 76);
  directory.writeUInt32LE(entry.start, at + 116);
  directory.writeUInt32LE(entry.size, at + 120);
}

/** The records a workbook of before 2007 begins with. */
export function records(...all: readonly (readonly [number, Buffer?])[]): Buffer {
  const pieces = all.map(([kind, data = Buffer.alloc(0)]) => {
    const head = Buffer.alloc(4);
    head.writeUInt16LE(kind, 0);
    head.writeUInt16LE(data.length, 2);
    return Buffer.concat([head, data]);
  });
  return Buffer.concat(pieces);
}
