import { describe, expect, it } from '@jest/globals';
import { READING_PAGES } from '../../src/modules/workspace/views/view-path.js';
import { read } from './repository-files.js';

const pathsIn = (path: string, pattern: RegExp): string[] =>
  [...read(path).matchAll(pattern)].map(([, to = '']) => to);

describe('the pages that can be saved', () => {
  const pages: readonly string[] = READING_PAGES;

  it('hold every page of the navigation', () => {
    const navigation = pathsIn('client/src/app/pages.ts', /\{ to: '([^']+)'/g);
    expect(navigation.length).toBeGreaterThan(0);
    expect(navigation.filter((path) => !pages.includes(path))).toEqual([]);
  });

  it('are routes of the client', () => {
    const routes = pathsIn('client/src/app/router.ts', / path: '([^']+)'/g);
    expect(pages.filter((path) => !routes.includes(path))).toEqual([]);
  });
});
