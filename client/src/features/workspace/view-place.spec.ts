import { describe, expect, test } from '@jest/globals';
import { pathnameOf, placeOf } from './view-place';

describe('the address of a view', () => {
  test.each([
    ['names the unit the page has chosen', ['/trends', '', 'a'], '/trends?unit=a'],
    [
      'keeps the unit of the address',
      ['/trends', '?unit=b&fy=2021', 'a'],
      '/trends?unit=b&fy=2021',
    ],
    ['leaves the language out', ['/compare', '?lang=en&unit=b', null], '/compare?unit=b'],
    ['may be a page alone', ['/findings', '?lang=ja', null], '/findings'],
  ] as const)('%s', (_, [pathname, search, unit], expected) => {
    expect(placeOf(pathname, search, unit)).toBe(expected);
    expect(pathnameOf(expected)).toBe(pathname);
  });
});
