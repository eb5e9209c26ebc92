import { describe, expect, test } from '@jest/globals';
import { reachOf } from '../../shared/filters/metric-reach';
import { aNetwork } from '../../shared/testing/builders';
import { layoutOf, toTrendsChoice } from './trends-choice';
import { aCatalogue, anAvailability } from './trends-fixture';
import { toTrendsSearch, type TrendsSearch } from './trends-search';
import { setsFor, unitsOf } from './trends-sets';

const CENTER = 'nishitokyo-yumecollabo';

function choose(search: TrendsSearch, unit = CENTER, fiscalYear = 2021) {
  const view = { unit, fiscalYear };
  const { metrics } = aCatalogue();
  const { availability } = anAvailability();
  const network = aNetwork();
  const reachFor = (units: string[]) => reachOf(network, availability, units);
  const reach = reachFor(unitsOf(network, search, view));
  const isReported = (code: string, metric: string) => reachFor([code]).has(metric);
  return toTrendsChoice(search, view, { network, metrics, reach, isReported });
}

describe('what the page of trends shows', () => {
  test('without a choice: the metric with the finest and most figures, in the year of the reader', () => {
    expect(choose({})).toEqual({
      metric: 'meeting.attendance',
      units: [CENTER],
      dropped: [],
      silent: [],
      lines: 'units',
      grain: 'MONTH',
      from: 2021,
      to: 2021,
      mode: 'AS_REPORTED',
      measure: 'count',
      base: null,
      previous: false,
      cumulative: false,
    });
  });

  test('a year the metric was not reported in gives way to the last one that was', () => {
    expect(choose({}, 'yokohama-kyodo', 2023)).toMatchObject({
      metric: 'space.occupancy',
      grain: 'MONTH',
      from: 2020,
      to: 2020,
    });
  });

  test('years side by side are at least three', () => {
    expect(choose({ metric: 'consultation.cases' })).toMatchObject({
      grain: 'FISCAL_YEAR',
      from: 2019,
      to: 2021,
    });
  });

  test('a unit without figures still has a question to ask', () => {
    expect(choose({}, 'musashino-place')).toMatchObject({ metric: 'consultation.cases' });
  });

  test('a choice in the address wins', () => {
    const search = { grain: 'quarter', from: 2020, to: 2021, mode: 'to-date', previous: 'yes' };
    expect(choose(search as TrendsSearch)).toMatchObject({
      grain: 'QUARTER',
      from: 2020,
      to: 2021,
      mode: 'TO_DATE',
      previous: true,
    });
  });

  test('years in the wrong order are put right', () => {
    expect(choose({ from: 2022, to: 2020 })).toMatchObject({ from: 2020, to: 2022 });
  });

  test('more lines than can be told apart are small charts, up to a hundred', () => {
    const codes = Array.from({ length: 120 }, (_, index) => `unit-${index}`);
    const chosen = choose({ units: codes.join() });
    expect(chosen?.units).toEqual([CENTER, ...codes.slice(0, 99)]);
    expect(chosen?.dropped).toEqual(codes.slice(99));
  });

  test('in one chart, where that is asked for, the others are named, not drawn', () => {
    const chosen = choose({ units: 'a,b,c,d,e,f,g,h,i,a', layout: 'one' });
    expect(chosen?.units).toEqual([CENTER, 'a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect(chosen?.dropped).toEqual(['h', 'i']);
  });

  test('all centers are those with figures of the metric; the others are named', () => {
    const chosen = choose({ every: 'centers', metric: 'meeting.attendance' });
    expect(chosen?.units).toEqual([CENTER]);
    expect(chosen?.silent.length).toBeGreaterThan(0);
  });

  test.each<[TrendsSearch, number, object]>([
    [{ lines: 'years' }, 2021, { lines: 'years', from: 2021, to: 2021, previous: false }],
    [{ lines: 'years', from: 2010 }, 2021, { from: 2017, to: 2021 }],
    [{ lines: 'years', from: 2020, previous: 'yes' }, 2021, { from: 2020, previous: false }],
    [{ lines: 'years', grain: 'year' }, 2021, { lines: 'units' }],
  ])('years over each other: %j in %i is asked as %j', (search, year, expected) => {
    expect(choose(search, CENTER, year)).toMatchObject(expected);
  });

  test.each<[TrendsSearch, number, string]>([
    [{}, 1, 'one'],
    [{ layout: 'grid' }, 1, 'one'],
    [{}, 8, 'one'],
    [{}, 9, 'grid'],
    [{ every: 'centers' }, 3, 'grid'],
    [{ every: 'centers', layout: 'one' }, 3, 'one'],
    [{ lines: 'years', layout: 'one' }, 3, 'grid'],
  ])('%j with %i units has the layout %s', (search, count, layout) => {
    expect(layoutOf(search, count)).toBe(layout);
  });

  test('a set is offered where it has several units', () => {
    expect(setsFor(aNetwork(), CENTER)).toContain('centers');
    expect(setsFor(aNetwork(), CENTER)).not.toContain('members');
  });

  test.each<[TrendsSearch, object]>([
    [{ metric: 'space.occupancy', measure: 'per-1000' }, { measure: 'count' }],
    [{ measure: 'per-1000' }, { measure: 'per-1000' }],
    [{ measure: 'per-day' }, { measure: 'per-day' }],
    [{ metric: 'space.occupancy', measure: 'per-day' }, { measure: 'count' }],
    [{ cumulative: 'yes' }, { cumulative: true }],
    [{ cumulative: 'yes', grain: 'year' }, { cumulative: false }],
    [{ cumulative: 'yes', measure: 'index' }, { cumulative: false }],
  ])('%j is asked as %j', (search, expected) => {
    expect(choose(search)).toMatchObject(expected);
  });

  test('what the address says wrongly is left out', () => {
    expect(toTrendsSearch({ grain: 'week', from: 'x', measure: 'log', previous: 'no' })).toEqual(
      {},
    );
  });
});
