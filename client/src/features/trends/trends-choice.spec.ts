import { describe, expect, test } from '@jest/globals';
import { reachOf } from '../../shared/filters/metric-reach';
import { aNetwork } from '../../shared/testing/builders';
import { toTrendsChoice, unitsOf } from './trends-choice';
import { aCatalogue, anAvailability } from './trends-fixture';
import { toTrendsSearch, type TrendsSearch } from './trends-search';

const CENTER = 'nishitokyo-yumecollabo';

function choose(search: TrendsSearch, unit = CENTER, fiscalYear = 2021) {
  const view = { unit, fiscalYear };
  const { metrics } = aCatalogue();
  const { availability } = anAvailability();
  const reach = reachOf(aNetwork(), availability, unitsOf(search, view));
  return toTrendsChoice(search, view, { metrics, reach });
}

describe('what the page of trends shows', () => {
  test('without a choice: the metric with the finest and most figures, in the year of the reader', () => {
    expect(choose({})).toEqual({
      metric: 'meeting.attendance',
      units: [CENTER],
      dropped: [],
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

  test('more lines than can be told apart are named, not drawn', () => {
    const chosen = choose({ units: 'a,b,c,d,e,f,g,h,i,a' });
    expect(chosen?.units).toEqual([CENTER, 'a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect(chosen?.dropped).toEqual(['h', 'i']);
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
