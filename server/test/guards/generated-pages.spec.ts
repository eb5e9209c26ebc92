import 'reflect-metadata';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { docsPages } from '../../src/docs-pages.js';
import { read, repositoryFiles } from './repository-files.js';

describe('the generated pages of docs/', () => {
  let pages: Map<string, string>;

  beforeAll(async () => {
    pages = await docsPages();
  });

  it('are all there, and no other', () => {
    const committed = repositoryFiles().filter((path) => /^docs\/(metrics|data)\//.test(path));
    expect(committed).toEqual([...pages.keys()].map((path) => `docs/${path}`).sort());
  });

  it('say what the definitions and entities say today (else: npm run docs)', () => {
    const stale = [...pages].filter(([path, text]) => read(`docs/${path}`) !== text);
    expect(stale.map(([path]) => path)).toEqual([]);
  });

  it('explain every table and every column', () => {
    const unexplained = [...pages].filter(([, text]) =>
      / \|\s*\|$/m.test(text.replace('| | |', '')),
    );
    expect(unexplained.map(([path]) => path)).toEqual([]);
  });
});
