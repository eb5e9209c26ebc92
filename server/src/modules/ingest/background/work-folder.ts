import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const DAY_MS = 86_400_000;

/** What was left by a server that went down; a file somebody works on is younger. */
export async function tidyWorkFolder(dataDir: string, now: number): Promise<void> {
  const folder = join(dataDir, 'work');
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const path = join(folder, name);
    const known = await stat(path).catch(() => null);
    if (known && now - known.mtimeMs > DAY_MS) await rm(path, { force: true });
  }
}

/** Runs work with the path of a file that is there only as long as the work. Nobody but the server may read it. */
export async function withWorkFile<Result>(
  dataDir: string,
  work: (path: string) => Promise<Result>,
): Promise<Result> {
  const folder = join(dataDir, 'work');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, randomUUID());
  try {
    return await work(path);
  } finally {
    await rm(path, { force: true });
  }
}
