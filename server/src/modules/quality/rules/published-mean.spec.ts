import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aFigure, type More, percents } from '../../../../test/builders/figures.js';
import { FigureSet, type RuleFigure } from './figure-set.js';
import { publishedMean } from './published-mean.js';

const found = (figures: readonly RuleFigure[]) => publishedMean(new FigureSet(figures));

const ROOM = 'space.occupancy';
const EIGHT = { coverageFrom: '2020-07-01', coverageTo: '2021-02-28' };
const TOGETHER = [22, 18, 14, 25, 64, 46, 30, 26];
const WITH_ATRIUM = [7, 8, 0, 10, 47, 5, 10, 4];
const ALONE = [15, 10, 14, 15, 17, 41, 20, 22];

const year = (printed: string, months: readonly (number | null)[], more: More = {}) => [
  aFigure(ROOM, 'FY2020', Number(printed.replace('%', '')) / 100, { printed, ...EIGHT, ...more }),
  ...percents(ROOM, '2020-07', months),
];
const modes = [
  aFigure(`${ROOM} mode=with_atrium`, 'FY2020', 0.11, EIGHT),
  aFigure(`${ROOM} mode=alone`, 'FY2020', 0.19, EIGHT),
];

describe('a published rate that is not the mean of its months', () => {
  it('D004-05: 30% where the mean is 30.625%, with what would explain it', () => {
    expect(found([...year('30%', TOGETHER), ...modes])).toEqual([
      expect.objectContaining({
        kind: 'PUBLISHED_MEAN',
        severity: 'QUESTION',
        verdict: 'EXPLAINABLE_BY_ROUNDING',
        split: { breakdown: '', option: '' },
        period: { from: '2020-04-01', to: '2021-03-31' },
        numbers: {
          ...{ PUBLISHED: 0.3, MEAN: 0.30625, MEAN_FROM: 0.30125, MEAN_TO: 0.31125 },
          MONTHS: 8,
        },
        hypotheses: [
          { code: 'SUM_OF_SHOWN_PARTS', fits: true, value: 0.3 },
          { code: 'TRUNCATED', fits: true, value: 0.3 },
          { code: 'ROUNDED_INPUTS', fits: true },
          { code: 'WEIGHTED_BY_OPEN_HOURS', fits: null },
        ],
      }),
    ]);
  });

  it.each<[string, RuleFigure[], string, string]>([
    ['may still be a weighted one inside the range', year('27%', TOGETHER), 'QUESTION', 'OPEN'],
    [
      'leaves no room for rounding when printed to a tenth',
      year('30.0%', TOGETHER),
      'QUESTION',
      'OPEN',
    ],
    ['is none at all outside it', year('70%', TOGETHER), 'CONTRADICTION', 'CONTRADICTION'],
    [
      'is looked for in the months that were open',
      [
        ...year('50%', TOGETHER, { coverageFrom: null }),
        ...percents(ROOM, '2020-04', [null, null, null], { status: 'NOT_OPEN' }),
      ],
      'QUESTION',
      'OPEN',
    ],
  ])('%s', (_, figures, severity, verdict) => {
    expect(found(figures)).toMatchObject([{ severity, verdict }]);
  });
});

describe('a published rate is not doubted', () => {
  it.each<[string, RuleFigure[]]>([
    ['D004-05: 11% where the mean is 11.375%', year('11%', WITH_ATRIUM)],
    ['D004-05: 19% where the mean is 19.25%', year('19%', ALONE)],
    ['printed to a tenth: 30.6%', year('30.6%', TOGETHER)],
    ['where a month it covers was not reported', year('40%', [22, 18, 14, null, 64, 46, 30, 26])],
    ['where it covers more months than are reported', year('40%', TOGETHER, { coverageTo: null })],
    ['beside one month', year('40%', [22], { coverageTo: '2020-07-31' })],
    ['where it has its own denominator', year('40%', TOGETHER, { denominator: 100 })],
    [
      'where the months have denominators and weigh differently',
      [...year('40%', []), ...percents(ROOM, '2020-07', TOGETHER, { denominator: 100 })],
    ],
    ['where it is about right', year('40%', TOGETHER, { qualifier: 'ABOUT' })],
    [
      'where it is final and the months are not',
      [...year('40%', []), ...percents(ROOM, '2020-07', TOGETHER, { status: 'PROVISIONAL' })],
    ],
    ['of another meaning', year('40%', TOGETHER, { definition: 'slots' })],
  ])('%s', (_, figures) => {
    expect(found(figures)).toEqual([]);
  });

  it('when it is the mean of its months, rounded to the place printed', () => {
    const months = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(months, fc.integer({ min: 0, max: 2 }), (values, places) => {
        const hundredths = values.reduce((a, b) => a + b, 0) * (100 / 8);
        const scale = 10 ** (2 - places);
        const printed = `${((Math.round(hundredths / scale) * scale) / 100).toFixed(places)}%`;
        expect(found(year(printed, values))).toEqual([]);
      }),
    );
  });
});
