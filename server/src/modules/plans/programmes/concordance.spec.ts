import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { concordanceOf, type Link } from './concordance.js';
import { programmesFile } from './programme-files.js';

const link = (from: string, to: string, partial = false): Link => ({ from, to, partial });
const told = (earlier: string[], later: string[], links: Link[]): string => {
  const found = concordanceOf(earlier, later, links);
  const words = (side: 'earlier' | 'later'): string =>
    found[side].map(({ code, fate }) => `${code} ${fate}`).join(', ');
  return `${words('earlier')} → ${words('later')}`;
};

describe('what became of programmes', () => {
  it.each<[string, string[], string[], Link[], string]>([
    ['one went on', ['a'], ['x'], [link('a', 'x')], 'a SAME → x SAME'],
    ['one ended, one began', ['a'], ['x'], [], 'a RETIRED → x NEW'],
    [
      'one was split',
      ['a'],
      ['x', 'y'],
      [link('a', 'x'), link('a', 'y')],
      'a SPLIT → x SPLIT, y SPLIT',
    ],
    [
      'two were merged',
      ['a', 'b'],
      ['x'],
      [link('a', 'x'), link('b', 'x')],
      'a MERGED, b MERGED → x MERGED',
    ],
    [
      'one split, and one half merged',
      ['a', 'b'],
      ['x', 'y'],
      [link('a', 'x'), link('a', 'y'), link('b', 'y')],
      'a SPLIT, b MERGED → x SPLIT, y MERGED',
    ],
    [
      'a part alone makes a new one',
      ['a'],
      ['x', 'y'],
      [link('a', 'x'), link('a', 'y', true)],
      'a SAME → x SAME, y NEW',
    ],
    ['a part alone, and the rest ended', ['a'], ['y'], [link('a', 'y', true)], 'a RETIRED → y NEW'],
    [
      'a link to what is not there says nothing',
      ['a'],
      ['x'],
      [link('a', 'z'), link('q', 'x')],
      'a RETIRED → x NEW',
    ],
    ['nothing on either side', [], [], [], ' → '],
  ])('%s', (...[, earlier, later, links, expected]) => {
    expect(told(earlier, later, links)).toBe(expected);
  });

  it('names the others in the order of their year, and which went over in part', () => {
    const { earlier, later } = concordanceOf(
      ['a'],
      ['x', 'y'],
      [link('a', 'y', true), link('a', 'x')],
    );
    expect(earlier[0]).toMatchObject({ others: ['x', 'y'], partly: ['y'] });
    expect(later[1]).toMatchObject({ others: ['a'], partly: ['a'] });
  });
});

describe('the programmes of Yokohama (D003-05)', () => {
  const path = resolve(process.cwd(), '..', 'seeds/plans/programmes-yokohama.json');
  const { years, links } = programmesFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  const top = (year: number): string[] =>
    (years.find(({ fiscalYear }) => fiscalYear === year)?.programmes ?? [])
      .map(({ code }) => code)
      .filter((code) => !code.includes('-'));
  const between = (from: number, to: number): Link[] =>
    links
      .filter((each) => each.fromYear === from && each.toYear === to)
      .map((each) => ({ from: each.from, to: each.to, partial: each.partial ?? false }));

  it.each([
    [2020, 2021, '1 SAME, 2 SAME, 3 SAME, 4 SAME, 5 SAME → 1 SAME, 2 SAME, 3 SAME, 4 SAME, 5 SAME'],
    [
      2021,
      2023,
      '1 SAME, 2 SAME, 3 SAME, 4 SPLIT, 5 SAME → 1 SAME, 2 SAME, 3 NEW, 4 SAME, 5 SPLIT, 6 SAME, 7 SPLIT',
    ],
  ])('of %i and %i', (from, to, expected) => {
    expect(told(top(from), top(to), between(from, to))).toBe(expected);
  });
});
