import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a browser has to load, in kB packed: before the first page is drawn, and more for the first chart. */
export async function scriptSizes(dist: string): Promise<{ initial: number; chart: number }> {
  const assets = join(dist, 'assets');
  const html = await readFile(join(dist, 'index.html'), 'utf8');
  const names = (await readdir(assets)).filter((name) => name.endsWith('.js'));
  const texts = new Map<string, string>();
  for (const name of names) texts.set(name, await readFile(join(assets, name), 'utf8'));
  const initial = withImports(
    names.filter((name) => html.includes(name)),
    texts,
  );
  const chart = withImports(
    names.filter((name) => name.startsWith(LINES)),
    texts,
  );
  const later = [...chart].filter((name) => !initial.has(name));
  if (later.length === 0) throw new Error(`No script ${LINES}… among ${names.join(', ')}`);
  return { initial: packedKb([...initial], texts), chart: packedKb(later, texts) };
}

/** The chart with the most in it. */
const LINES = 'series-drawing-';

const packedKb = (names: readonly string[], texts: ReadonlyMap<string, string>): number =>
  names.reduce((sum, name) => sum + gzipSync(texts.get(name) ?? '').length, 0) / 1000;

/** The scripts, and all they import without being asked. */
function withImports(first: readonly string[], texts: ReadonlyMap<string, string>): Set<string> {
  const reached = new Set(first);
  for (const name of reached) {
    const imports = (texts.get(name) ?? '').matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g);
    for (const [, imported = ''] of imports) reached.add(imported);
  }
  return reached;
}
