import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** The root of the repository; the guards run with server/ as their working folder. */
export const ROOT = resolve(process.cwd(), '..');

const slashes = (path: string): string => path.split(sep).join('/');

const ignoreLines = readFileSync(join(ROOT, '.gitignore'), 'utf8')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '' && !line.startsWith('#'));

/** The forms .gitignore uses here: a folder by name, a folder by path, an ending. */
function isIgnored(path: string, name: string): boolean {
  return ignoreLines.some((line) => {
    const pattern = line.replace(/\/$/, '');
    if (pattern.startsWith('*')) return name.endsWith(pattern.slice(1));
    return pattern.includes('/') ? path === pattern : name === pattern;
  });
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = join(folder, entry.name);
    const path = slashes(relative(ROOT, full));
    if (entry.name === '.git' || entry.isSymbolicLink() || isIgnored(path, entry.name)) return [];
    return entry.isDirectory() ? walk(full) : [path];
  });
}

let all: string[] | undefined;

/** Every file that is committed, or would be: paths from the root, with forward slashes. */
export function repositoryFiles(): string[] {
  all ??= walk(ROOT).sort();
  return all;
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

export function foldersIn(path: string): string[] {
  return readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The order of the server modules, as the import zones read it. */
export function moduleOrder(): string[] {
  const [, list = ''] = /serverModules = \[([^\]]*)\]/.exec(read('eslint/module-order.mjs')) ?? [];
  return [...list.matchAll(/'([a-z-]+)'/g)].map(([, name = '']) => name);
}

const TEXT = /\.(ts|tsx|mjs|js|json|md|css|html|svg|yml|yaml|csv|txt|graphql|sh|example)$/;

/** The files people write: text, without the documents handed in and without the lock file. */
export function writtenFiles(): string[] {
  return repositoryFiles().filter(
    (path) =>
      path !== 'package-lock.json' &&
      path !== 'LICENSE' &&
      !path.startsWith('seeds/sources/') &&
      (TEXT.test(path) || !/\.[^/]*$/.test(path.slice(1))),
  );
}
