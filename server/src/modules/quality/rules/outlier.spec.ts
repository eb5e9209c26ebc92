import { describe, expect, it } from '@jest/globals';
import { aFigure, months, type More, percents } from '../../../../test/builders/figures.js';
import { FigureSet, type RuleFigure } from './figure-set.js';
import { outlier } from './outlier.js';

const found = (figures: readonly RuleFigure[]) => outlier(new FigureSet(figures));

const ROOM = 'space.occupancy';
const room = (together: number[], withAtrium: number[] = [], alone: number[] = []) => [
  ...percents(ROOM, '2020-07', together),
  ...percents(`${ROOM} mode=with_atrium`, '2020-07', withAtrium),
  ...percents(`${ROOM} mode=alone`, '2020-07', alone),
];
const TOGETHER = [22, 18, 14, 25, 64, 46, 30, 26];
const WITH_ATRIUM = [7, 8, 0, 10, 47, 5, 10, 4];
const ALONE = [15, 10, 14, 15, 17, 41, 20, 22];
const visitors = (...values: (number | null)[]) => months('facility.visitors', '2021-04', values);
const marked = (figures: readonly RuleFigure[], at: number, more: More) =>
  figures.map((figure, i) => (i === at ? { ...figure, ...more } : figure));
const BREAK: More = { status: 'BREAK' };
const low = Array.from({ length: 24 }, (_, i) => 100 + (i % 5));
const high = Array.from({ length: 12 }, (_, i) => 1000 + 10 * (i % 5));
const mostly = (usual: number, ...more: number[]) => [...Array<number>(11).fill(usual), ...more];

describe('a month far from the others', () => {
  it('D004-08: November with 64%, explained by the atrium with 47%', () => {
    expect(found(room(TOGETHER, WITH_ATRIUM))).toEqual([
      expect.objectContaining({
        kind: 'OUTLIER',
        severity: 'NOTE',
        verdict: 'OPEN',
        split: { breakdown: '', option: '' },
        period: { from: '2020-11-01', to: '2020-11-30' },
        numbers: { VALUE: 0.64, MEDIAN: 0.255, OTHERS_LOWEST: 0.14, OTHERS_HIGHEST: 0.46 },
        hypotheses: [
          {
            code: 'ONE_OPTION',
            fits: true,
            value: 0.47,
            split: { breakdown: 'mode', option: 'with_atrium' },
          },
        ],
      }),
    ]);
  });

  it('is found for an option alone where the total is as usual', () => {
    const options = found(room(TOGETHER, WITH_ATRIUM, ALONE)).map(({ period, split }) => [
      period.from,
      split.option,
    ]);
    expect(options.sort()).toEqual([
      ['2020-11-01', ''],
      ['2020-12-01', 'alone'],
    ]);
  });

  it('stands outside the range of the others, whatever else is far', () => {
    const ranges = found(visitors(100, 105, 102, 101, 1000, 103, 104, 0, 1055, 100));
    expect(ranges.map(({ numbers }) => numbers)).toMatchObject([
      { VALUE: 1000, OTHERS_LOWEST: 100, OTHERS_HIGHEST: 105 },
      { VALUE: 1055, OTHERS_LOWEST: 100, OTHERS_HIGHEST: 105 },
    ]);
  });

  it('is found where its stated coverage is the whole month', () => {
    const whole = { coverageFrom: '2021-09-01', coverageTo: '2021-09-30' };
    expect(found(marked(visitors(200, 210, 190, 205, 195, 900), 5, whole))).toHaveLength(1);
  });

  it('is none where the same month of another year is like it', () => {
    const year = (november: number) => [...low.slice(0, 7), november, ...low.slice(8, 12)];
    expect(found(visitors(...year(300), ...year(310)))).toEqual([]);
    expect(found(visitors(...year(300), ...year(101)))).toMatchObject([
      { period: { from: '2021-11-01' } },
    ]);
    expect(found(visitors(...year(300), ...year(900)))).toHaveLength(2);
  });

  it.each<[string, RuleFigure[], string]>([
    ['a flow far above', visitors(200, 210, 190, 205, 195, 900), '2021-09-01'],
    ['one of many that are the same', visitors(200, 200, 200, 200, 200, 900), '2021-09-01'],
    ['a flow far below', visitors(2000, 2100, 1900, 2050, 1950, 900), '2021-09-01'],
    ['all others the same', visitors(...mostly(10, 10_000)), '2022-03-01'],
    ['a rate, all others the same', percents(ROOM, '2021-04', mostly(25, 31)), '2022-03-01'],
    [
      'a rate printed with a decimal, all others the same',
      percents(ROOM, '2021-04', mostly(25.5, 26.1)),
      '2022-03-01',
    ],
    [
      'after a break, of the months counted the new way',
      marked(visitors(...low, ...high.with(6, 3000)), 24, BREAK),
      '2023-10-01',
    ],
    [
      'before a break, of the months counted the old way',
      marked(visitors(...low.with(6, 1000), ...high), 24, BREAK),
      '2021-10-01',
    ],
  ])('%s', (_, figures, from) => {
    expect(found(figures)).toMatchObject([{ period: { from }, hypotheses: [] }]);
  });

  it.each<[string, RuleFigure[]]>([
    ['five months say too little', visitors(200, 210, 190, 205, 900)],
    ['a missing month is none', visitors(200, 210, 190, 205, 900, null)],
    ['most months are the same, one is a little more', visitors(10, 10, 10, 10, 10, 11)],
    [
      'months of another way of counting are usual among themselves',
      visitors(100, 105, 98, 102, 101, 99, 1000, 1010, 990, 1005, 1002, 998).map((figure, i) =>
        i === 6 ? { ...figure, status: 'BREAK' as const } : figure,
      ),
    ],
    [
      'two days of a month are no month',
      visitors(200, 210, 190, 205, 195, 201, 20).map((figure, i) =>
        i === 6 ? { ...figure, coverageTo: `${figure.from.slice(0, 8)}02` } : figure,
      ),
    ],
    ['new months after a break', marked(visitors(...low, ...high), 24, BREAK)],
    [
      'new months after a break said of the year',
      [...visitors(...low, ...high), aFigure('facility.visitors', 'FY2023', 12_240, BREAK)],
    ],
    ['five months since a break', marked(visitors(...low, 200, 210, 190, 205, 900), 24, BREAK)],
    [
      'five whole months and one covered in part',
      marked(visitors(200, 210, 190, 205, 195, 900), 0, {
        coverageFrom: '2021-04-16',
        coverageTo: '2021-04-30',
      }),
    ],
    ['one more where all others are the same', visitors(...mostly(10, 11))],
    ['as chance goes where all others are the same', visitors(...mostly(1, 4))],
    ['something took place in one month only', visitors(...mostly(0, 500))],
    ['a rate in one month only', percents(ROOM, '2021-04', mostly(0, 60))],
    ['a rate one unit above', percents(ROOM, '2021-04', mostly(25, 26))],
    ['a rate five units above', percents(ROOM, '2021-04', mostly(25, 30))],
    ['a rate five decimals above', percents(ROOM, '2021-04', mostly(25.5, 26))],
    ['a count varies by chance', visitors(40, 42, 41, 39, 43, 40, 55)],
    ['nothing took place: a zero is said, not mistyped', visitors(200, 210, 190, 205, 195, 0)],
    ['D004-07: September with the atrium, a real 0%', room([], WITH_ATRIUM.with(4, 10))],
    [
      'D000-16: one issue of 1,500 copies among three of 1,000',
      months('newsletter.copies', '2021-06', [1000, 1000, 1500, 1000]),
    ],
    ['a stock may jump', months('group.registered', '2021-04', [180, 181, 183, 182, 184, 260])],
  ])('is not found: %s', (_, figures) => {
    expect(found(figures)).toEqual([]);
  });
});
