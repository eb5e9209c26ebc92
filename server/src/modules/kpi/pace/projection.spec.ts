import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type EarlierYear, project, type ProjectionRefusal } from './projection.js';

/** The same shape every year, adding to 100: 35 by the end of September. */
const SHAPE = [4, 5, 6, 7, 5, 8, 14, 16, 12, 9, 7, 7];
const scaled = (by: number): number[] => SHAPE.map((value) => value * by);
const firstHalf = (months: readonly number[]): (number | null)[] =>
  months.map((value, month) => (month < 6 ? value : null));
const years = (...figures: (readonly (number | null)[])[]): EarlierYear[] =>
  figures.map((months, at) => ({ fiscalYear: 2018 + at, months }));
const but = <T>(list: readonly T[], month: number, value: T): T[] =>
  list.map((each, at) => (at === month ? value : each));

const GROWING = years(scaled(1), scaled(2), scaled(3));
const NOW = firstHalf(scaled(4));

/** The first months say nothing of the rest: the year ends the same, whatever it began with. */
const NOISY = years(
  ...[20, 60, 25, 70].map((start) => [start, 0, 0, 0, 0, 0, 100 - start, 0, 0, 0, 0, 0]),
);
/** The rest is the same every year, and the start wild: the rest of last year is the better guess. */
const SAME_REST = years(...[10, 90, 20, 80].map((start) => [start, ...SHAPE.slice(1)]));
/** Nearly one shape, with some noise in the second half. */
const ALMOST = years(
  scaled(1),
  but(scaled(2), 6, 32),
  but(scaled(3), 6, 36),
  but(scaled(4), 6, 62),
);

describe('the projection', () => {
  it('of a series with one shape that grows is exact', () => {
    expect(project(NOW, GROWING)).toEqual({
      refused: null,
      projection: {
        ...{ value: 400, low: 400, high: 400, years: [2018, 2019, 2020] },
        ...{ within: 0, hits: 2, tests: 2, typicalError: 0 },
      },
    });
  });

  it('has an interval in which the results of the tested years lay', () => {
    const { projection } = project(firstHalf(scaled(5)), ALMOST);
    // By hand: shares 35/100, 105/304, 210/598; forecasts 200, 3.041·100 … of results 204, 294, 406.
    const forecasts = [70 / 0.35, 105 / (105 / 304), 140 / (210 / 598)];
    const errors = [204, 294, 406].map((result, at) =>
      Math.abs(result / (forecasts[at] ?? NaN) - 1),
    );
    expect(projection).toMatchObject({ hits: 3, tests: 3 });
    expect(projection?.value).toBeCloseTo(175 / (350 / 1004), 9);
    expect(projection?.within).toBeCloseTo(Math.max(...errors), 9);
    expect(projection?.typicalError).toBeCloseTo([...errors].sort()[1] ?? NaN, 9);
    expect(projection?.high).toBeCloseTo((projection?.value ?? 0) * (1 + Math.max(...errors)), 9);
  });

  it('of months missing in between is not held down by them', () => {
    const { projection } = project(but(NOW, 2, null), GROWING);
    expect(projection?.value).toBeCloseTo(400, 9);
  });

  it('has nothing of a month in which it is closed', () => {
    const open = SHAPE.map((_, month) => month !== 7);
    const { projection } = project(NOW, GROWING, open);
    expect(projection?.value).toBeCloseTo(400 - 4 * 16, 9);
  });

  it('leaves out an earlier year with a missing month, and says on which it stands', () => {
    const more = [...GROWING, { fiscalYear: 2021, months: but<number | null>(scaled(9), 8, null) }];
    expect(project(NOW, more).projection?.years).toEqual([2018, 2019, 2020]);
  });

  it('takes a month in which an earlier year was closed for what it is', () => {
    const closed = but<number | null>(scaled(3), 4, null);
    const open = SHAPE.map((_, month) => month !== 4);
    const [first, second] = years(scaled(1), scaled(2));
    const all = [{ fiscalYear: 2020, months: closed, open }, second, first].filter(
      (y) => y !== undefined,
    );
    expect(project(NOW, all).projection?.years).toEqual([2018, 2019, 2020]);
  });

  it.each<[string, (number | null)[], EarlierYear[], ProjectionRefusal]>([
    ['no month reported', SHAPE.map(() => null), GROWING, 'NO_MONTHS'],
    ['none so far', firstHalf(scaled(0)), GROWING, 'NOTHING_YET'],
    ['the year is complete', scaled(4), GROWING, 'YEAR_COMPLETE'],
    ['no earlier year', NOW, [], 'TOO_FEW_YEARS'],
    ['two complete years', NOW, GROWING.slice(1), 'TOO_FEW_YEARS'],
    [
      'three years, one with a missing month',
      NOW,
      years(scaled(1), but<number | null>(scaled(2), 0, null), scaled(3)),
      'TOO_FEW_YEARS',
    ],
    [
      'earlier years begin in autumn',
      NOW,
      years(...[1, 2, 3].map((by) => scaled(by).map((value, month) => (month < 6 ? 0 : value)))),
      'NO_SHARE_YET',
    ],
    [
      'only one earlier year had any so far',
      NOW,
      years(scaled(1), scaled(2), scaled(0)),
      'TOO_FEW_YEARS',
    ],
    [
      'the start says nothing of the year',
      firstHalf(but(scaled(0), 0, 30)),
      NOISY,
      'NOT_BETTER_THAN_LAST_YEAR',
    ],
    [
      'the rest does not follow the start',
      firstHalf(but(scaled(1), 0, 50)),
      SAME_REST,
      'NOT_BETTER_THAN_REST_OF_LAST_YEAR',
    ],
    [
      'every year the same: saying “as last year” is as good',
      firstHalf(scaled(1)),
      years(scaled(1), scaled(1), scaled(1)),
      'NOT_BETTER_THAN_LAST_YEAR',
    ],
  ])('is refused: %s', (_, thisYear, earlier, code) => {
    expect(project(thisYear, earlier)).toEqual({ projection: null, refused: code });
  });

  it('lies within its interval, and not below what is there', () => {
    const figures = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 12, maxLength: 12 });
    const some = fc.array(figures, { minLength: 3, maxLength: 6 });
    let shown = 0;
    fc.assert(
      fc.property(
        some,
        fc.integer({ min: 1, max: 11 }),
        fc.integer({ min: 1, max: 5 }),
        (all, until, by) => {
          // Years of one shape and different size are often shown; random ones hardly ever.
          const earlier = all.map((_, at) =>
            (all[0] ?? []).map((value) => value * (at + 1) + (at % 2)),
          );
          const now = (all[0] ?? []).map((value, month) => (month < until ? value * by : null));
          const { projection } = project(now, years(...earlier));
          if (projection === null) return;
          shown += 1;
          const actual = now.reduce<number>((a, b) => a + (b ?? 0), 0);
          expect(projection.low).toBeGreaterThanOrEqual(actual);
          expect(projection.value).toBeGreaterThanOrEqual(projection.low - 1e-6);
          expect(projection.high).toBeGreaterThanOrEqual(projection.value - 1e-6);
          expect(projection.hits).toBeLessThanOrEqual(projection.tests);
        },
      ),
    );
    expect(shown).toBeGreaterThan(0);
  });
});
