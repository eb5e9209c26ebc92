import 'reflect-metadata';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { docsPages } from './docs-pages.js';

/** Writes docs/metrics and docs/data; pages of what no longer exists go. */
const docs = join(import.meta.dirname, '../../docs');

for (const folder of ['metrics', 'data']) {
  rmSync(join(docs, folder), { recursive: true, force: true });
}
for (const [path, text] of await docsPages()) {
  mkdirSync(join(docs, dirname(path)), { recursive: true });
  writeFileSync(join(docs, path), text);
}
