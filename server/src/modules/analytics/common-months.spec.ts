import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCell } from '../../../test/builders/cells.js';
import { aPeriod, aSeries } from '../../../test/builders/series.js';
import { fiscalYear, months } from '../../platform/time/period.js';
import { getMetric } from '../catalogue/index.js';
import { inOrder, monthsToDate, sharedMonths } from './common-months.js';
import { limitedTo, monthsText } from './limited.js';

const FLOW = 'facility.visitors';
const visitors = getMetric(FLOW);

/** The months of a fiscal year from April on, each with its place as value: April 1, May 2, …. */
const monthly = (unit: string, year: number, places: readonly number[]) =>
  places.map((place) =>
    aCell(unit, months(fiscalYear(year))[place - 1]?.from.slice(0, 7) ?? '', place),
  );
const FY2020 = aPeriod('FY2020');
const FY2021 = aPeriod('FY2021');
const shared = (...asked: Parameters<typeof sharedMonths>[0]) => inOrder(sharedMonths(asked));

describe('the months series have in common', () => {
  const a = aSeries(FLOW, 'a', [
    ...monthly('a', 2020, [4, 5, 6, 7]),
    ...monthly('a', 2021, [1, 4, 5]),
  ]);
  const b = aSeries(FLOW, 'b', monthly('b', 2021, [5, 6]));

  it('are those reported in every year shown', () => {
    expect(shared({ series: a, periods: [FY2020, FY2021] })).toEqual([7, 8]);
  });

  it('are those every unit reported', () => {
    const periods = [FY2021];
    expect(shared({ series: a, periods }, { series: b, periods })).toEqual([8]);
  });

  it('do not shrink for a year in which nothing was reported: it stays empty by itself', () => {
    expect(shared({ series: b, periods: [FY2020, FY2021] })).toEqual([8, 9]);
  });

  it('are the covered ones where only the year was reported', () => {
    const cell = aCell('a', 'FY2020', 507, {
      coverageFrom: '2020-06-29',
      coverageTo: '2021-02-28',
    });
    const yearly = aSeries(FLOW, 'a', [cell]);
    expect(shared({ series: yearly, periods: [FY2020] })).toEqual([6, 7, 8, 9, 10, 11, 12, 1, 2]);
  });

  it('are those of a city’s center where only its year was reported', () => {
    const cell = aCell('a', 'FY2020', 507, {
      coverageFrom: '2020-06-29',
      coverageTo: '2021-02-28',
    });
    const city = aSeries(FLOW, 'city', [cell]);
    expect(shared({ series: city, periods: [FY2020] })).toEqual([6, 7, 8, 9, 10, 11, 12, 1, 2]);
  });

  it('are the months of the quarters reported, not all of the year', () => {
    const quarters = [aCell('a', 'FY2021-Q1', 9), aCell('a', 'FY2021-Q3', 9)];
    const series = aSeries(FLOW, 'a', quarters);
    expect(shared({ series, periods: [FY2021] })).toEqual([4, 5, 6, 10, 11, 12]);
  });

  it('are all a figure for the year covers, also beside a single month', () => {
    const cells = [aCell('a', 'FY2021', 79), aCell('a', '2021-04', 5)];
    expect(shared({ series: aSeries(FLOW, 'a', cells), periods: [FY2021] })).toHaveLength(12);
  });

  it('are asked for month by month as well', () => {
    const periods = [...months(FY2020), ...months(FY2021)];
    expect(shared({ series: a, periods })).toEqual([7, 8]);
  });

  it('to date run from April to the last month of the latest year reported', () => {
    expect(inOrder(monthsToDate({ series: a, periods: [FY2020, FY2021] }))).toEqual([
      4, 5, 6, 7, 8,
    ]);
    expect(inOrder(monthsToDate({ series: b, periods: [FY2020] }))).toEqual([]);
  });
});

describe('a value limited to some months', () => {
  const series = aSeries(FLOW, 'a', monthly('a', 2021, [1, 2, 4]));
  const limited = (chosen: number[], of = series, period = FY2021) => {
    const { value } = limitedTo(visitors, of, period, new Set(chosen));
    const { reported, expected } = value.coverage;
    const notes = value.notes.map(({ code }) => code);
    return { value: value.value, status: value.status, reported, expected, notes };
  };

  it('is the sum of those months, and covers all that is asked of it', () => {
    expect(limited([4, 5])).toMatchObject({
      value: 3,
      reported: 2,
      expected: 2,
      notes: ['ONLY_MONTHS'],
    });
  });

  it('says how many of the chosen months it has', () => {
    expect(limited([5, 6, 7])).toMatchObject({ value: 6, reported: 2, expected: 3 });
  });

  it('is null, not zero, where it has none of them', () => {
    expect(limited([10])).toMatchObject({
      value: null,
      status: 'NOT_APPLICABLE',
      notes: ['NO_COMMON_MONTH'],
    });
  });

  it('is not cut out of a figure for the whole year', () => {
    const yearly = aSeries(FLOW, 'a', [aCell('a', 'FY2021', 79)]);
    expect(limited([4, 5], yearly)).toMatchObject({
      value: null,
      status: 'NOT_APPLICABLE',
      notes: ['NOT_BY_MONTH'],
    });
    expect(limited([4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3], yearly)).toMatchObject({ value: 79 });
  });

  it('that loses nothing is measured by those months as well', () => {
    expect(limited([4, 5, 7])).toMatchObject({ value: 7, reported: 3, expected: 3, notes: [] });
    expect(limited([4, 5, 6, 7])).toMatchObject({ value: 7, reported: 3, expected: 4 });
  });

  it('hidden for the whole stays hidden, whatever its months say', () => {
    const hidden = aCell('a', 'FY2021', null, { status: 'SUPPRESSED' });
    const cells = [hidden, ...monthly('a', 2021, [1, 2])];
    const found = limited([4], aSeries(FLOW, 'a', cells));
    expect(found).toMatchObject({ value: null, status: 'SUPPRESSED' });
  });

  it('is cut between quarters, not within one', () => {
    const quarters = aSeries(FLOW, 'a', [aCell('a', 'FY2021-Q1', 9), aCell('a', 'FY2021-Q3', 5)]);
    expect(limited([4, 5, 6], quarters)).toMatchObject({ value: 9, reported: 3, expected: 3 });
    expect(limited([4, 5], quarters)).toMatchObject({ value: null, notes: ['NOT_BY_MONTH'] });
    expect(limited([4, 5, 6, 7], quarters)).toMatchObject({ value: 9, reported: 3, expected: 4 });
  });

  it('of a city is not cut out of its center’s year either', () => {
    const city = aSeries(FLOW, 'city', [aCell('a', 'FY2021', 79)]);
    expect(limited([4, 5], city)).toMatchObject({ value: null, notes: ['NOT_BY_MONTH'] });
  });

  it('stays missing where nothing was reported', () => {
    expect(limited([4, 5], series, FY2020)).toMatchObject({ value: null, status: 'MISSING' });
  });

  it('is the naive sum for any reported and any chosen months', () => {
    const places = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 });
    fc.assert(
      fc.property(places, places, (reported, chosen) => {
        const calendar = chosen.map((place) => ((place + 2) % 12) + 1);
        const { value } = limited(calendar, aSeries(FLOW, 'a', monthly('a', 2021, reported)));
        const kept = reported.filter((place) => chosen.includes(place));
        expect(value).toBe(kept.length === 0 ? null : kept.reduce((sum, n) => sum + n, 0));
      }),
    );
  });
});

it.each([
  [[7, 8, 9, 10, 11, 12, 1, 2], '7月〜2月', 'Jul–Feb'],
  [[4, 6], '4月・6月', 'Apr, Jun'],
  [[3, 4], '4月・3月', 'Apr, Mar'],
])('%j are worded %s', (chosen, ja, en) => {
  expect(monthsText(new Set(chosen))).toEqual({ ja, en });
});
