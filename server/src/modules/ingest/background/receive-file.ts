import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type FileBytes, inMemory, onDisk } from '../reading/file-bytes.js';

/** From so many bytes on a file is read by a process of its own, so that nobody waits for it. */
export const LONG_FILE = 1_000_000;

export const isLong = ({ size }: FileBytes): boolean => size > LONG_FILE;

/** Takes what is sent: into memory where it is short, else into a file at `path`; its digest is made meanwhile. */
export async function receiveFile(sent: Readable, path: string): Promise<FileBytes> {
  const first: Buffer[] = [];
  let size = 0;
  const pieces = sent[Symbol.asyncIterator]() as AsyncIterator<Buffer, undefined>;
  while (size <= LONG_FILE) {
    const { value, done } = await pieces.next();
    if (done === true) return inMemory(Buffer.concat(first));
    first.push(value);
    size += value.length;
  }
  const digest = createHash('sha256');
  async function* digested(): AsyncGenerator<Buffer> {
    for (const piece of first) {
      digest.update(piece);
      yield piece;
    }
    for await (const piece of { [Symbol.asyncIterator]: () => pieces }) {
      digest.update(piece);
      yield piece;
    }
  }
  await pipeline(digested(), createWriteStream(path, { mode: 0o600 }));
  return onDisk(path, digest.digest('hex'));
}
