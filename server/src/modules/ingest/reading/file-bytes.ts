import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** The bytes of a file, read in pieces, from its beginning as often as it is asked for. */
export interface FileBytes {
  readonly size: number;
  pieces(): Iterable<Uint8Array>;
  /** As hexadecimal digits. */
  sha256(): string;
}

/** Small enough that whoever reads on a thread with others does not hold them up. */
const PIECE = 64 * 1024;

export const inMemory = (bytes: Uint8Array): FileBytes => ({
  size: bytes.length,
  *pieces() {
    for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
  },
  sha256: () => createHash('sha256').update(bytes).digest('hex'),
});

/** Never more of it in memory than one piece. `sha256`: where it is known already. */
export const onDisk = (path: string, sha256?: string): FileBytes => ({
  size: statSync(path).size,
  pieces: () => piecesOf(path),
  sha256() {
    if (sha256 !== undefined) return sha256;
    const digest = createHash('sha256');
    for (const piece of piecesOf(path)) digest.update(piece);
    return digest.digest('hex');
  },
});

/** Each of them another piece of memory. */
function* piecesOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const piece = new Uint8Array(PIECE);
      const length = readSync(file, piece);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/** All of it, for who cannot do with less. */
export function wholeOf(file: FileBytes): Uint8Array {
  return Buffer.concat([...file.pieces()]);
}

/** Where a byte stands first, from 0; -1: nowhere. */
export function placeOf(file: FileBytes, what: number | ((byte: number) => boolean)): number {
  let before = 0;
  for (const piece of file.pieces()) {
    const at = typeof what === 'number' ? piece.indexOf(what) : piece.findIndex(what);
    if (at >= 0) return before + at;
    before += piece.length;
  }
  return -1;
}

/** So many bytes from a place on. */
export function sliceOf(file: FileBytes, start: number, length: number): Uint8Array {
  const taken: Uint8Array[] = [];
  let before = 0;
  for (const piece of file.pieces()) {
    const from = Math.max(0, start - before);
    if (from < piece.length) taken.push(piece.subarray(from, start + length - before));
    before += piece.length;
    if (before >= start + length) break;
  }
  return Buffer.concat(taken);
}
