import { describe, expect, it } from '@jest/globals';
import { months, percents } from '../../../../test/builders/figures.js';
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

  it.each<[string, RuleFigure[], string]>([
    ['a flow far above', visitors(200, 210, 190, 205, 195, 900), '2021-09-01'],
    ['one of many that are the same', visitors(200, 200, 200, 200, 200, 900), '2021-09-01'],
    ['a flow far below', visitors(2000, 2100, 1900, 2050, 1950, 900), '2021-09-01'],
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
