import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of a kind in `seeds/plans/`, read and checked, in the order of their names. */
export async function readSeeds<Content>(
  root: string,
  names: RegExp,
  schema: { parse(content: unknown): Content },
): Promise<Content[]> {
  const folder = join(root, 'seeds', 'plans');
  const found = (await readdir(folder)).filter((name) => names.test(name)).sort();
  return Promise.all(
    found.map(async (name) => schema.parse(JSON.parse(await readFile(join(folder, name), 'utf8')))),
  );
}
