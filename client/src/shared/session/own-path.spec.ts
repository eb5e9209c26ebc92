import { describe, expect, test } from '@jest/globals';
import { ownPath } from './own-path';

describe('the address to go back to after signing in', () => {
  test.each([
    '/',
    '/trends?unit=132292&fy=2021',
    '/sources/S0?line=15&printed=79%E4%BB%B6#L15',
    '/sign-in-statistics',
  ])('%s is kept as it is', (to) => {
    expect(ownPath(to)).toBe(to);
  });

  test.each([
    'https://example.org/',
    '//example.org',
    '/\\example.org',
    '\\\\example.org',
    '/\t/example.org',
    '/\n/example.org',
    '/trends//example.org',
    'javascript:alert(1)',
    'trends',
    '',
    undefined,
    ['/trends'],
  ])('%j is refused', (to) => {
    expect(ownPath(to)).toBeNull();
  });

  test.each(['/sign-in', '/sign-in?to=/', '/invitation#secret', '/sign-in/'])(
    '%s would only lead in a circle',
    (to) => {
      expect(ownPath(to)).toBeNull();
    },
  );
});
