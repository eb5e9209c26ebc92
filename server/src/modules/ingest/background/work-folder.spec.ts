import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isLong, LONG_FILE, receiveFile } from './receive-file.js';
import { tidyWorkFolder, withWorkFile } from './work-folder.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-work-'));
});
afterEach(() => rm(folder, { recursive: true }));

const work = () => readdir(join(folder, 'work'));

describe('a file that is worked on', () => {
  it('is gone when the work is over, also where it failed', async () => {
    await withWorkFile(folder, (path) => writeFile(path, 'a'));
    const failing = withWorkFile(folder, async (path) => {
      await writeFile(path, 'a');
      expect(await work()).toHaveLength(1);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await work()).toEqual([]);
  });

  it('is left for a day where a server went down', async () => {
    await mkdir(join(folder, 'work'));
    for (const name of ['old', 'new']) await writeFile(join(folder, 'work', name), 'a');
    await utimes(join(folder, 'work', 'old'), 0, 0);
    await tidyWorkFolder(folder, Date.now());
    expect(await work()).toEqual(['new']);
    await tidyWorkFolder(join(folder, 'nowhere'), Date.now());
  });
});

describe('a file that is sent', () => {
  it.each([
    [0, false],
    [LONG_FILE, false],
    [LONG_FILE + 1, true],
    [3 * LONG_FILE, true],
  ])('of %d bytes is as it was sent, in memory or on disk', async (size, long) => {
    const sent = Buffer.alloc(size, 'abc');
    const pieces = Array.from({ length: Math.ceil(size / 70_000) }, (_, i) => {
      return sent.subarray(i * 70_000, (i + 1) * 70_000);
    });
    const file = await receiveFile(Readable.from(pieces), join(folder, 'file'));
    expect([file.size, isLong(file)]).toEqual([size, long]);
    expect(Buffer.concat([...file.pieces()]).equals(sent)).toBe(true);
    expect((await readdir(folder)).includes('file')).toBe(long);
  });
});
