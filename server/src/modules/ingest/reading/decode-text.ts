import encodings from 'encoding-japanese';
import { invalid } from '../../../platform/errors/domain-error.js';

/** CP932 is what Japanese Windows calls Shift_JIS. */
export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'CP932';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
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
 * Bytes → text, without the mark at its beginning. What cannot be decoded is refused, never replaced.
 * @throws FILE_EMPTY, FILE_NOT_TEXT, FILE_ENCODING, FILE_BAD_BYTE, FILE_MIXED_ENCODING
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) throw invalid('FILE_EMPTY');
  const mark = MARKS.find((one) => one.bytes.every((byte, i) => bytes[i] === byte));
  const decoded = mark ? decodeAs(bytes, mark.encoding) : decodeUnmarked(bytes);
  if (decoded.text.includes('\0')) throw invalid('FILE_NOT_TEXT', { byte: bytes.indexOf(0) + 1 });
  if (decoded.text.trim() === '') throw invalid('FILE_EMPTY');
  return decoded;
}

function decodeUnmarked(bytes: Uint8Array): DecodedText {
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw invalid('FILE_NOT_TEXT', { byte: nul + 1 });
  const utf8 = decoded(bytes, 'UTF-8');
  if (utf8 !== null && !utf8.includes('\u001b')) return { text: utf8, encoding: 'UTF-8' };
  const found = encodings.detect(sampleOf(bytes));
  if (found === 'EUCJP' || found === 'JIS')
    throw invalid('FILE_ENCODING', { encoding: NOT_READ[found] });
  if (found !== 'SJIS') return decodeAs(bytes, 'UTF-8');
  const decodedText = decodeAs(bytes, 'CP932');
  if (looksLikeUtf8(decodedText.text))
    throw invalid('FILE_MIXED_ENCODING', { byte: firstBadByte(bytes, 'UTF-8') });
  return decodedText;
}

const SAMPLE = 1024 * 1024;
const ESCAPE = 0x1b;
const ASCII_END = 0x80;

/** From the first byte on that tells encodings apart. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => byte >= ASCII_END || byte === ESCAPE);
  return bytes.subarray(Math.max(0, start), start + SAMPLE);
}

/** Kana of UTF-8 read as CP932 begin with one of these: two of them in a row are no Japanese. */
const MOJIBAKE = /(?:[縺繧繝][\u0080-\uffff]?){3}/u;

const looksLikeUtf8 = (text: string): boolean => MOJIBAKE.test(text);

function decodeAs(bytes: Uint8Array, encoding: Encoding): DecodedText {
  const text = decoded(bytes, encoding);
  if (text !== null) return { text, encoding };
  throw invalid('FILE_BAD_BYTE', { encoding, byte: firstBadByte(bytes, encoding) });
}

/** null: a byte does not belong there. */
function decoded(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(DECODERS[encoding], { fatal: true }).decode(bytes);
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return null;
    throw error;
  }
}

const CHUNK = 64 * 1024;

/** Position of the first byte that cannot be decoded, from 1: by chunks first, then byte by byte in the bad one. */
function firstBadByte(bytes: Uint8Array, encoding: Encoding): number {
  let decoder = new TextDecoder(DECODERS[encoding], { fatal: true });
  let good = 0;
  for (let at = 0; at < bytes.length; at += CHUNK) {
    try {
      decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true });
      good = at + CHUNK;
    } catch {
      break;
    }
  }
  // A character may have begun in the chunk before: all that was good is read once more.
  decoder = new TextDecoder(DECODERS[encoding], { fatal: true });
  decoder.decode(bytes.subarray(0, good), { stream: true });
  for (let at = good; at < bytes.length; at += 1) {
    try {
      decoder.decode(bytes.subarray(at, at + 1), { stream: true });
    } catch {
      return at + 1;
    }
  }
  return bytes.length;
}
