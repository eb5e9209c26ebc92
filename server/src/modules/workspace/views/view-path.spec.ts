import { describe, expect, it } from '@jest/globals';
import { toViewPath } from './view-path.js';

const YUME = 'nishitokyo-yumecollabo';

describe('the address of a view', () => {
  it.each([
    ['/', '/'],
    [`/trends?unit=${YUME}&fy=2021`, `/trends?unit=${YUME}&fy=2021`],
    ['/compare?lang=en&metric=web.access', '/compare?metric=web.access'],
    ['/trends?units=a%2Cb', '/trends?units=a%2Cb'],
    ['/findings?state=OPEN', '/findings?state=OPEN'],
    ['/./trends', '/trends'],
  ])('%s is kept as %s', (given, kept) => {
    expect(toViewPath(given).path).toBe(kept);
  });

  it.each([
    ['another site', 'https://example.com/trends'],
    ['another site without its scheme', '//example.com/trends'],
    ['one that browsers read as another site', '/\\example.com/trends'],
    ['a script', 'javascript:alert(1)'],
    ['no path', 'trends'],
    ['nothing', ''],
    ['a page that is not read', '/admin/users'],
    ['the way in', '/sign-in?to=/'],
    ['a page that is not there', '/nowhere'],
    ['the interface for programs', '/graphql?query=x'],
    ['a way back up', '/trends/../admin'],
    ['a place on a page', '/trends#main'],
    ['an end of a line', '/trends?unit=a\nb'],
    ['a hidden end of a line', '/trends?unit=a%0Ab'],
    ['a strange name', '/trends?a%5B%5D=1'],
    ['too long a one', `/trends?unit=${'a'.repeat(1_000)}`],
  ])('%s is refused', (_, given) => {
    expect(() => toViewPath(given)).toThrow('VIEW_PATH');
  });

  it('tells the units it is about, and what else may be one', () => {
    const { units, words } = toViewPath(`/trends?unit=${YUME}&units=a,b,,a&with=c&fy=2021`);
    expect(units).toEqual([YUME, 'a', 'b']);
    expect(words).toEqual([YUME, 'a', 'b', 'c', '2021']);
  });
});
