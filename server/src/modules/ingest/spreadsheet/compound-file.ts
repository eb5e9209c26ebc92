import { broken } from './zip-parts.js';

/** One stream or folder of a compound file, as its directory lists it. */
interface DirectoryEntry {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const SIGNATURE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const HEADER = 512;
const ENTRY = 128;
const LAST_SECTOR = 0xfffffffa;
const NONE = 0xffffffff;
const SMALL_SECTOR = 64;

export const isCompoundFile = (bytes: Uint8Array): boolean =>
  SIGNATURE.equals(bytes.subarray(0, SIGNATURE.length));

/** The file within a file that Office used before 2007 (OLE2): only what is needed to see what it is. */
export class CompoundFile {
  private readonly bytes: Buffer;
  private readonly sectorSize: number;
  private readonly next: readonly number[];
  private readonly entries: readonly DirectoryEntry[];
  /** By name, those that lie in no folder. */
  private readonly top: ReadonlyMap<string, DirectoryEntry>;

  /** @throws SPREADSHEET_BROKEN */
  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.byteLength < HEADER || !isCompoundFile(bytes)) throw broken();
    const shift = this.bytes.readUInt16LE(30);
    if (shift !== 9 && shift !== 12) throw broken();
    this.sectorSize = 2 ** shift;
    this.next = this.readTable();
    this.entries = this.readDirectory();
    this.top = this.readTop();
  }

  /** Names of the streams and folders that lie in no folder. */
  get names(): string[] {
    return [...this.top.keys()];
  }

  /** At most `length` bytes from the beginning of a stream. @throws SPREADSHEET_BROKEN */
  read(name: string, length: number): Buffer {
    const entry = this.top.get(name);
    if (!entry) throw broken();
    const size = Math.min(entry.size, length);
    if (entry.size >= this.bytes.readUInt32LE(56))
      return this.chain(entry.start, size).subarray(0, size);
    return this.readSmall(entry.start, size);
  }

  /** Small streams lie together in the stream of the root, by sectors of 64 bytes with a table of their own. */
  private readSmall(start: number, size: number): Buffer {
    const [root] = this.entries;
    const all = this.chain(root?.start ?? NONE, root?.size ?? 0);
    const table = this.chain(this.bytes.readUInt32LE(60), this.bytes.byteLength);
    const pieces: Buffer[] = [];
    let sector = start;
    for (let read = 0; read < size; read += SMALL_SECTOR) {
      const from = sector * SMALL_SECTOR;
      if (from + SMALL_SECTOR > all.length || sector * 4 + 4 > table.length) throw broken();
      pieces.push(all.subarray(from, from + SMALL_SECTOR));
      sector = table.readUInt32LE(sector * 4);
    }
    return Buffer.concat(pieces).subarray(0, size);
  }

  private sector(number: number): Buffer {
    const from = (number + 1) * this.sectorSize;
    if (from + this.sectorSize > this.bytes.length) {
      // Some writers leave the last sector short.
      const short = this.bytes.subarray(from);
      if (short.length === 0) throw broken();
      return Buffer.concat([short, Buffer.alloc(this.sectorSize - short.length)]);
    }
    return this.bytes.subarray(from, from + this.sectorSize);
  }

  /** The sectors from one on, until `length` bytes are there or the chain ends. A chain that runs in a circle ends. */
  private chain(start: number, length: number): Buffer {
    const pieces: Buffer[] = [];
    const most = Math.min(this.next.length, Math.ceil(length / this.sectorSize));
    let number = start;
    while (pieces.length < most && number < LAST_SECTOR) {
      pieces.push(this.sector(number));
      number = this.next[number] ?? NONE;
    }
    return Buffer.concat(pieces);
  }

  /** For each sector the one that follows it. Where the table itself lies is listed in the header, then in a chain. */
  private readTable(): number[] {
    const places: number[] = [];
    const most = Math.ceil(this.bytes.length / this.sectorSize);
    for (let at = 76; at < HEADER; at += 4) places.push(this.bytes.readUInt32LE(at));
    let more = this.bytes.readUInt32LE(68);
    for (let seen = 0; more < LAST_SECTOR && seen < most; seen += 1) {
      const list = this.sector(more);
      for (let at = 0; at < this.sectorSize - 4; at += 4) places.push(list.readUInt32LE(at));
      more = list.readUInt32LE(this.sectorSize - 4);
    }
    const next: number[] = [];
    for (const place of places.filter((number) => number < LAST_SECTOR)) {
      if (next.length > most) break;
      const table = this.sector(place);
      for (let at = 0; at < this.sectorSize; at += 4) next.push(table.readUInt32LE(at));
    }
    return next;
  }

  private readDirectory(): DirectoryEntry[] {
    const bytes = this.chain(this.bytes.readUInt32LE(48), this.bytes.length);
    const entries: DirectoryEntry[] = [];
    for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
      const letters = Math.min(64, bytes.readUInt16LE(at + 64)) - 2;
      entries.push({
        name: bytes.toString('utf16le', at, at + Math.max(0, letters)),
        left: bytes.readUInt32LE(at + 68),
        right: bytes.readUInt32LE(at + 72),
        child: bytes.readUInt32LE(at + 76),
        start: bytes.readUInt32LE(at + 116),
        size: bytes.readUInt32LE(at + 120),
      });
    }
    return entries;
  }

  private readTop(): Map<string, DirectoryEntry> {
    const top = new Map<string, DirectoryEntry>();
    const seen = new Set<number>();
    const ahead = [this.entries[0]?.child ?? NONE];
    for (let number = ahead.pop(); number !== undefined; number = ahead.pop()) {
      const entry = this.entries[number];
      if (!entry || seen.has(number)) continue;
      seen.add(number);
      top.set(entry.name, entry);
      ahead.push(entry.left, entry.right);
    }
    return top;
  }
}
