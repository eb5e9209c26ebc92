import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, months, type Period } from '../../platform/time/period.js';
import { joinShut, shutMonths } from './shut-months.js';

const YEAR: Period = { from: '2020-04-01', to: '2021-03-31' };

describe('months of which every day is a closure', () => {
  it.each<[string, Period[], Period, number]>([
    ['no closure', [], YEAR, 0],
    ['the days around New Year', [{ from: '2020-12-29', to: '2021-01-03' }], YEAR, 0],
    ['a month but its last day', [{ from: '2020-04-01', to: '2020-04-29' }], YEAR, 0],
    ['a whole month', [{ from: '2020-04-01', to: '2020-04-30' }], YEAR, 1],
    ['two months and a bit', [{ from: '2020-04-08', to: '2020-06-30' }], YEAR, 2],
    ['from before the year on', [{ from: '2020-03-02', to: '2020-05-06' }], YEAR, 1],
    [
      'a month in two closures, one of the city',
      [
        { from: '2020-04-16', to: '2020-05-06' },
        { from: '2020-04-01', to: '2020-04-15' },
      ],
      YEAR,
      1,
    ],
    [
      'the days before a center opened in mid-month do not count',
      [{ from: '2020-06-29', to: '2020-06-30' }],
      { from: '2020-06-29', to: '2021-03-31' },
      1,
    ],
    [
      'a single closed day',
      [{ from: '2020-12-29', to: '2021-01-03' }],
      { from: '2021-01-02', to: '2021-01-02' },
      1,
    ],
  ])('%s', (_, closures, open, expected) => {
    expect(shutMonths(joinShut(closures), open)).toHaveLength(expected);
  });

  it('is what counting day by day gives', () => {
    const day = fc.integer({ min: 0, max: 420 }).map((n) => addDays('2020-03-01', n));
    const stretch = fc
      .tuple(day, fc.integer({ min: 0, max: 100 }))
      .map(([from, n]) => ({ from, to: addDays(from, n) }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 5 }), stretch, (closures, open) => {
        const isShut = (each: string): boolean =>
          closures.some(({ from, to }) => from <= each && each <= to);
        const naive = months(open).filter((month) => daysOf(month).every(isShut));
        expect(shutMonths(joinShut(closures), open)).toEqual(naive);
      }),
      { numRuns: 500 },
    );
  });
});

function daysOf({ from, to }: Period): string[] {
  return from > to ? [] : [from, ...daysOf({ from: addDays(from, 1), to })];
}
