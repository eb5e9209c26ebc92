import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { Unreadable } from '../reading/reading.js';
import {
  MAX_PARTS,
  MAX_RATIO,
  MAX_UNPACKED_BYTES,
  MAX_UNPACKED_MB,
  RATIO_COUNTS_FROM,
} from './limits.js';

export const broken = (): Unreadable => new Unreadable('SPREADSHEET_BROKEN', {});
export const unsafe = (): Unreadable => new Unreadable('SPREADSHEET_UNSAFE', {});

/** The parts of a zip, found by their names whatever the case, as packages do. */
export class ZipParts {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /**
   * What the directory at the end says, and whether it can be true. Nothing is unpacked yet.
   * @throws SPREADSHEET_BROKEN, SPREADSHEET_UNSAFE, SPREADSHEET_PARTS, SPREADSHEET_UNPACKED, SPREADSHEET_ENCRYPTED
   */
  static async open(bytes: Uint8Array): Promise<ZipParts> {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      const zip = await fromBufferPromise(buffer);
      if (zip.entryCount > MAX_PARTS) throw new Unreadable('SPREADSHEET_PARTS', { max: MAX_PARTS });
      const entries = new Map<string, Entry>();
      for await (const entry of zip.eachEntry()) {
        if (entry.fileName.endsWith('/')) continue;
        const name = keyOf(entry.fileName);
        // Two parts of one name: who reads the first sees another file than who reads the last.
        if (entries.has(name)) throw unsafe();
        entries.set(name, entry);
      }
      checkSizes([...entries.values()], bytes.byteLength);
      return new ZipParts(zip, entries);
    } catch (error) {
      throw refusalOf(error);
    }
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(keyOf(name));
  }

  /** Bytes of a part, as the directory states them. */
  sizeOf(name: string): number {
    return this.entries.get(keyOf(name))?.uncompressedSize ?? 0;
  }

  /**
   * Hands a part over piece by piece. It is never unpacked further than its stated size.
   * @throws SPREADSHEET_BROKEN when it is not there, longer or shorter than stated, or another checksum comes out
   */
  async each(name: string, take: (piece: Buffer) => void): Promise<void> {
    const entry = this.entries.get(keyOf(name));
    if (!entry) throw broken();
    let sum = 0;
    try {
      const stream = await this.zip.openReadStreamPromise(entry);
      for await (const piece of stream as AsyncIterable<Buffer>) {
        sum = crc32(piece, sum);
        take(piece);
      }
    } catch (error) {
      throw refusalOf(error);
    }
    if (sum !== entry.crc32) throw broken();
  }

  /** A whole part. @throws SPREADSHEET_BROKEN, as `each` does */
  async read(name: string): Promise<Buffer> {
    const pieces: Buffer[] = [];
    await this.each(name, (piece) => pieces.push(piece));
    return Buffer.concat(pieces);
  }

  /** A whole part of text; '' when it is not there. @throws SPREADSHEET_BROKEN when it is not UTF-8 */
  async text(name: string): Promise<string> {
    if (!this.has(name)) return '';
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(await this.read(name));
    } catch (error) {
      throw refusalOf(error);
    }
  }
}

const keyOf = (name: string): string => name.replace(/^\//, '').toLowerCase();

function checkSizes(entries: readonly Entry[], length: number): void {
  if (entries.some((entry) => entry.isEncrypted()))
    throw new Unreadable('SPREADSHEET_ENCRYPTED', {});
  const sum = (size: (entry: Entry) => number): number =>
    entries.reduce((total, entry) => total + size(entry), 0);
  // More than the file itself: parts that lie over one another, each unpacking the same bytes.
  if (sum((entry) => entry.compressedSize) > length) throw unsafe();
  if (sum((entry) => entry.uncompressedSize) > MAX_UNPACKED_BYTES)
    throw new Unreadable('SPREADSHEET_UNPACKED', { max: MAX_UNPACKED_MB });
  const bomb = (entry: Entry): boolean =>
    entry.uncompressedSize > RATIO_COUNTS_FROM &&
    entry.uncompressedSize > entry.compressedSize * MAX_RATIO;
  if (entries.some(bomb)) throw unsafe();
}

/** What yauzl says of names that lead out of the folder. */
const OUTSIDE = /^(?:absolute path|invalid relative path|invalid characters in fileName)/;

function refusalOf(error: unknown): Unreadable {
  if (error instanceof Unreadable) return error;
  if (!(error instanceof Error)) return broken();
  if (error.message.startsWith('strong encryption'))
    return new Unreadable('SPREADSHEET_ENCRYPTED', {});
  return OUTSIDE.test(error.message) ? unsafe() : broken();
}
