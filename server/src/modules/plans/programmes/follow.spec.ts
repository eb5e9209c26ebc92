import { describe, expect, it } from '@jest/globals';
import { follow, type KnownYears } from './follow.js';

/** `2021: a b | 2022: x` and `a>x b~>x` (in part), of neighbouring years. */
function known(years: string, links = ''): KnownYears {
  const list = years.split(' | ').map((each) => {
    const [year = '', codes = ''] = each.split(':');
    return { fiscalYear: Number(year), codes: codes.trim().split(' ') };
  });
  const pairs = links.split(' | ').map((each) => each.split(' ').filter(Boolean));
  return {
    years: list,
    links: pairs.flatMap((pair, at) =>
      pair.map((link) => {
        const [from = '', to = ''] = link.split(/~?>/);
        const years = { from: list[at]?.fiscalYear ?? 0, to: list[at + 1]?.fiscalYear ?? 0 };
        return { from, to, partial: link.includes('~'), years };
      }),
    ),
  };
}

/** `a / a | x`: each line year by year, a sum as a+b, `|` where it begins anew; then what happened. */
function told(given: KnownYears, start: string, isAdditive = true): string[] {
  const [fiscalYear = 0, code = ''] = start
    .split(' ')
    .map((part, at) => (at ? part : Number(part)));
  const found = follow(given, { fiscalYear: Number(fiscalYear), code: String(code) }, isAdditive);
  const lines = found.lines.map(({ role, stages, anew }) => {
    const text = stages.map(
      (stage) =>
        `${anew.includes(stage.fiscalYear) ? '| ' : ''}${stage.fiscalYear} ${stage.codes.join('+')}`,
    );
    return `${role}: ${text.join(', ')}`;
  });
  const changes = found.changes
    .filter(({ kind }) => kind !== 'SAME')
    .map(
      ({ kind, years, earlier, later, partly, summed }) =>
        `${years.to} ${kind}${summed ? ' summed' : ''} ${earlier.join('+')}>${later.join('+')}${partly.length > 0 ? ` ~${partly.join('+')}` : ''}`,
    );
  return [...lines, ...changes];
}

describe('a programme followed over the years', () => {
  it.each<[string, KnownYears, string, string[]]>([
    [
      'the same goes on, whatever its name or place',
      known('2021: a | 2022: x y | 2024: z', 'a>x | x>z'),
      '2022 x',
      ['FOLLOWED: 2021 a, 2022 x, 2024 z'],
    ],
    [
      'several that became one: their sum goes before it, and each stands beside',
      known('2021: a b | 2022: a b | 2023: x', 'a>a b>b | a>x b>x'),
      '2023 x',
      [
        ...['FOLLOWED: 2021 a+b, 2022 a+b, | 2023 x', 'EARLIER: 2021 a, 2022 a'],
        ...['EARLIER: 2021 b, 2022 b', '2023 MERGED_FROM summed a+b>x'],
      ],
    ],
    [
      'one that went up in another with others: its line ends',
      known('2021: a b | 2022: x | 2023: x', 'a>x b>x | x>x'),
      '2021 a',
      ['FOLLOWED: 2021 a', 'LATER: 2022 x, 2023 x', '2022 MERGED_INTO a+b>x'],
    ],
    [
      'one that was split: nothing is apportioned',
      known('2021: a | 2022: x y', 'a>x a>y'),
      '2021 a',
      ['FOLLOWED: 2021 a', 'LATER: 2022 x', 'LATER: 2022 y', '2022 SPLIT a>x+y'],
    ],
    [
      'one of several that one was split into: what it came of stands beside',
      known('2020: a | 2021: a | 2022: x y', 'a>a | a>x a>y'),
      '2022 y',
      ['FOLLOWED: | 2022 y', 'EARLIER: 2020 a, 2021 a', '2022 SPLIT a>x+y'],
    ],
    [
      'the same, but a part went elsewhere: it begins anew',
      known('2021: a | 2022: x y', 'a>x a~>y'),
      '2022 x',
      ['FOLLOWED: 2021 a, | 2022 x', '2022 PARTLY a>x'],
    ],
    [
      'new, of a part of another',
      known('2021: a | 2022: x y', 'a>x a~>y'),
      '2022 y',
      ['FOLLOWED: | 2022 y', 'EARLIER: 2021 a', '2022 NEW >y ~a'],
    ],
    [
      'ended, and a part went elsewhere',
      known('2021: a b | 2022: b', 'b>b a~>b'),
      '2021 a',
      ['FOLLOWED: 2021 a', 'LATER: 2022 b', '2022 RETIRED a> ~b'],
    ],
    [
      'merged of one whole and a part of another: the same, begun anew, and no sum',
      known('2021: a b | 2022: x b', 'a>x b>b b~>x'),
      '2022 x',
      ['FOLLOWED: 2021 a, | 2022 x', '2022 PARTLY a>x ~b'],
    ],
    [
      'merged, where one of them was split as well: no sum',
      known('2021: a b | 2022: x y', 'a>x b>x b>y'),
      '2022 x',
      ['FOLLOWED: | 2022 x', 'EARLIER: 2021 a', 'EARLIER: 2021 b', '2022 SPLIT a+b>x+y'],
    ],
    [
      'a sum ends where one of its programmes is new',
      known('2021: a | 2022: a b | 2023: x', 'a>a | a>x b>x'),
      '2023 x',
      [
        ...['FOLLOWED: | 2022 a+b, | 2023 x', 'EARLIER: 2021 a, 2022 a', 'EARLIER: 2022 b'],
        ...['2022 SUM_BEGINS a>a+b', '2023 MERGED_FROM summed a+b>x'],
      ],
    ],
    [
      'links over a year between, and to what is not there, say nothing',
      { ...known('2021: a | 2022: a'), links: known('2021: a | 2023: a', 'a>a b>a').links },
      '2022 a',
      ['FOLLOWED: | 2022 a', '2022 NEW >a'],
    ],
    ['one year alone', known('2021: a'), '2021 a', ['FOLLOWED: 2021 a']],
  ])('%s', (...[, given, start, expected]) => {
    expect(told(given, start)).toEqual(expected);
  });

  it('has no sum before it where the metric does not add up', () => {
    const given = known('2021: a b | 2022: x', 'a>x b>x');
    expect(told(given, '2022 x', false)).toEqual([
      ...['FOLLOWED: | 2022 x', 'EARLIER: 2021 a', 'EARLIER: 2021 b', '2022 MERGED_FROM a+b>x'],
    ]);
  });
});
