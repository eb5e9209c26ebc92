import encodings from 'encoding-japanese';
import { invalid } from '../../../platform/errors/domain-error.js';
import { type FileBytes, placeOf, sliceOf } from './file-bytes.js';

/** CP932 is what Japanese Windows calls Shift_JIS. */
export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'CP932';

/** A file that is text from its first byte to its last, without the mark at its beginning. */
export interface TextFile {
  readonly encoding: Encoding;
  /** From its beginning, as often as it is asked for. */
  pieces(): Iterable<string>;
}

/** What a file may begin with, to say how it is encoded. */
const MARKS = [
  { encoding: 'UTF-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'UTF-16LE', bytes: [0xff, 0xfe] },
  { encoding: 'UTF-16BE', bytes: [0xfe, 0xff] },
] as const;

const DECODERS = {
  'UTF-8': 'utf-8',
  'UTF-16LE': 'utf-16le',
  'UTF-16BE': 'utf-16be',
  CP932: 'shift_jis',
} as const;

/** Encodings that are known and not read: the file has to be saved again. */
const NOT_READ = { EUCJP: 'EUC-JP', JIS: 'ISO-2022-JP' } as const;

/**
 * Bytes → text. All of it is looked at before any of it is read: what cannot be decoded is refused, never replaced.
 * @throws FILE_EMPTY, FILE_NOT_TEXT, FILE_ENCODING, FILE_BAD_BYTE, FILE_MIXED_ENCODING
 */
export function openText(file: FileBytes): TextFile {
  if (file.size === 0) throw invalid('FILE_EMPTY');
  const head = sliceOf(file, 0, LONGEST_MARK);
  const mark = MARKS.find((one) => one.bytes.every((byte, i) => head[i] === byte));
  const encoding = mark?.encoding ?? encodingOf(file);
  checkText(file, encoding);
  return { encoding, pieces: () => decoded(file, encoding) };
}

const LONGEST_MARK = 3;

function encodingOf(file: FileBytes): Encoding {
  const nul = placeOf(file, 0);
  if (nul >= 0) throw invalid('FILE_NOT_TEXT', { byte: nul + 1 });
  if (isUtf8(file)) return 'UTF-8';
  const found = encodings.detect(sampleOf(file));
  if (found === 'EUCJP' || found === 'JIS')
    throw invalid('FILE_ENCODING', { encoding: NOT_READ[found] });
  return found === 'SJIS' ? 'CP932' : 'UTF-8';
}

/** ISO-2022-JP is made of the same bytes, and begins its characters with an escape. */
function isUtf8(file: FileBytes): boolean {
  try {
    for (const text of decoded(file, 'UTF-8')) if (text.includes('\u001b')) return false;
    return true;
  } catch (error) {
    if (error instanceof BadByte) return false;
    throw error;
  }
}

const SAMPLE = 1024 * 1024;
const ESCAPE = 0x1b;
const ASCII_END = 0x80;

const LINE_FEED = 0x0a;

/** From the first byte on that tells encodings apart, in whole lines: half a character would tell of another one. */
function sampleOf(file: FileBytes): Uint8Array {
  const start = placeOf(file, (byte) => byte >= ASCII_END || byte === ESCAPE);
  const sample = sliceOf(file, Math.max(0, start), SAMPLE);
  return sample.length < SAMPLE
    ? sample
    : sample.subarray(0, sample.lastIndexOf(LINE_FEED) + 1 || SAMPLE);
}

/** Kana of UTF-8 read as CP932 begin with one of these: two of them in a row are no Japanese. */
const MOJIBAKE = /(?:[縺繧繝][\u0080-\uffff]?){3}/u;

function checkText(file: FileBytes, encoding: Encoding): void {
  let isBlank = true;
  try {
    for (const text of decoded(file, encoding)) {
      if (text.includes('\0')) throw invalid('FILE_NOT_TEXT', { byte: placeOf(file, 0) + 1 });
      if (encoding === 'CP932' && MOJIBAKE.test(text))
        throw invalid('FILE_MIXED_ENCODING', { byte: firstBadByte(file, 'UTF-8') });
      isBlank &&= text.trim() === '';
    }
  } catch (error) {
    if (!(error instanceof BadByte)) throw error;
    throw invalid('FILE_BAD_BYTE', { encoding, byte: firstBadByte(file, encoding) });
  }
  if (isBlank) throw invalid('FILE_EMPTY');
}

/** A byte does not belong there. */
class BadByte extends Error {}

/** @throws BadByte */
function* decoded(file: FileBytes, encoding: Encoding): Generator<string> {
  const decoder = new TextDecoder(DECODERS[encoding], { fatal: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
      throw new BadByte();
    }
  };
  for (const bytes of file.pieces()) yield decode(bytes);
  yield decode();
}

/** Position of the first byte that cannot be decoded, from 1: by pieces first, then byte by byte in the bad one. */
function firstBadByte(file: FileBytes, encoding: Encoding): number {
  const good = goodBytes(file, encoding);
  const decoder = new TextDecoder(DECODERS[encoding], { fatal: true });
  let at = 0;
  for (const piece of file.pieces()) {
    const isGood = at + piece.length <= good;
    try {
      if (isGood) decoder.decode(piece, { stream: true });
      else
        for (let i = 0; i < piece.length; i += 1, at += 1)
          decoder.decode(piece.subarray(i, i + 1), { stream: true });
    } catch {
      return at + 1;
    }
    if (isGood) at += piece.length;
  }
  return file.size;
}

/** How many bytes from the beginning on can be decoded, to the end of a piece. */
function goodBytes(file: FileBytes, encoding: Encoding): number {
  const decoder = new TextDecoder(DECODERS[encoding], { fatal: true });
  let good = 0;
  for (const piece of file.pieces()) {
    try {
      decoder.decode(piece, { stream: true });
    } catch {
      return good;
    }
    good += piece.length;
  }
  return good;
}
