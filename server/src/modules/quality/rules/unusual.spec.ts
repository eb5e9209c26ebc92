import { describe, expect, it } from '@jest/globals';
import { periodOf } from '../../../platform/time/period.js';
import { getMetric, TOTAL } from '../../catalogue/index.js';
import type { RuleFigure } from './figure-set.js';
import { unusualAmong } from './unusual.js';

const figure = (month: string, value: number | null, code = 'web.access'): RuleFigure => {
  const metric = getMetric(code);
  return {
    ...{ unitId: 'u', metric, definition: metric.variants[0].id, ...TOTAL, grain: 'MONTH' },
    ...periodOf('MONTH', `${month}-01`),
    ...{
      value,
      numerator: null,
      denominator: null,
      qualifier: null,
      status: 'NORMAL',
      printed: null,
    },
    ...{ ordinal: null, coverageFrom: null, coverageTo: null },
  };
};

const kinds = (stored: readonly RuleFigure[], proposed: readonly RuleFigure[]) =>
  unusualAmong(stored, proposed).map((found) => found?.kind ?? null);

const NEIGHBOURS = [figure('2024-04', 100), figure('2023-05', 80)];

describe('with few months, the month before and the same month last year decide', () => {
  it.each([
    [201, 'NEIGHBOURS'],
    [200, null],
    [161, null],
    [50, null],
    [40, null],
    [39, 'NEIGHBOURS'],
    [0, 'NEIGHBOURS'],
  ])('%d beside 100 and 80: %s', (value, kind) => {
    expect(kinds(NEIGHBOURS, [figure('2024-05', value)])).toEqual([kind]);
  });

  it('one of them is enough, and without any nothing is said', () => {
    expect(kinds([figure('2024-04', 100)], [figure('2024-05', 300)])).toEqual(['NEIGHBOURS']);
    expect(kinds([figure('2024-02', 100)], [figure('2024-05', 300)])).toEqual([null]);
    expect(kinds([figure('2024-04', 0)], [figure('2024-05', 300)])).toEqual([null]);
  });

  it('a month without a number is not far from anything', () => {
    expect(kinds(NEIGHBOURS, [figure('2024-05', null)])).toEqual([null]);
  });

  it('another metric is no neighbour', () => {
    expect(kinds(NEIGHBOURS, [figure('2024-05', 900, 'video.views')])).toEqual([null]);
  });
});

describe('with enough months', () => {
  const MONTHS = [50, 52, 49, 51, 50, 48].map((value, i) => figure(`2024-0${i + 4}`, value));

  it('the rule for stored figures decides alone', () => {
    expect(kinds(MONTHS, [figure('2024-10', 500)])).toEqual(['OUTLIER']);
    expect(kinds(MONTHS, [figure('2024-10', 60)])).toEqual([null]);
  });

  it('a figure takes the place of the one that stands there', () => {
    const stored = [...MONTHS, figure('2024-10', 500)];
    expect(kinds(stored, [figure('2024-10', 51)])).toEqual([null]);
    expect(kinds(stored, [figure('2024-11', 50)])).toEqual([null]);
  });
});
