import { describe, expect, it } from '@jest/globals';
import { aCell } from '../../../test/builders/cells.js';
import { aPeriod, aSeries } from '../../../test/builders/series.js';
import { TOTAL } from '../catalogue/index.js';
import type { Cell } from './cell.js';
import { piecesOf, unitsIn } from './common-months.js';
import { scaleOf, setAgainst } from './normalise.js';
import { Population, POPULATION } from './population.js';

const FLOW = 'facility.visitors';
const FY2021 = aPeriod('FY2021');
const PER_1000 = scaleOf('PER_1000_RESIDENTS');

const residents = (count: number, asOf: string, more: Partial<Cell> = {}): Cell =>
  aCell('city', `FY${asOf.slice(0, 4)}`, count, { metric: POPULATION, asOf, ...more });

function per1000(unit: string, cells: Cell[], counts: Cell[], asOf: string | null = null) {
  if (!PER_1000) throw new Error('no scale');
  const series = aSeries(FLOW, unit, cells);
  const population = new Population(series.directory, counts, asOf);
  const divisor = population.of(unitsIn(piecesOf(series, FY2021)), FY2021);
  const value = setAgainst(series.fold.at(series.node, FY2021, TOTAL), divisor, PER_1000);
  return { ...value, notes: value.notes.map(({ code, params }) => [code, params.days]) };
}

describe('per 1,000 residents', () => {
  const visits = [aCell('a', 'FY2021', 600)];

  it('is the value over the residents of the unit’s city, both named', () => {
    expect(per1000('a', visits, [residents(200_000, '2020-10-01')])).toMatchObject({
      value: 3,
      numerator: 600,
      denominator: 200_000,
      unit: 'per_1000_residents',
      method: 'DERIVED',
      notes: [['POPULATION_OF', '2020-10-01']],
      sourceCount: 2,
    });
  });

  it('takes the newest count before the period ends, or the one pinned by its date', () => {
    const counts = [
      residents(150_000, '2015-10-01'),
      residents(200_000, '2020-10-01'),
      residents(300_000, '2025-10-01'),
    ];
    expect(per1000('a', visits, counts).denominator).toBe(200_000);
    expect(per1000('a', visits, counts, '2016-01-01').denominator).toBe(150_000);
    expect(per1000('a', visits, counts, '2000-01-01')).toMatchObject({
      value: null,
      status: 'NOT_APPLICABLE',
    });
  });

  it('uses the first count where there is none before', () => {
    expect(per1000('a', visits, [residents(300_000, '2025-10-01')]).denominator).toBe(300_000);
  });

  it('has no value without residents on record, and says so', () => {
    expect(per1000('a', visits, [])).toMatchObject({
      value: null,
      status: 'NOT_APPLICABLE',
      notes: [['NO_POPULATION', undefined]],
    });
  });

  it('is worth no more than the count of residents', () => {
    const count = residents(200_000, '2020-10-01', { status: 'LOW_RELIABILITY' });
    expect(per1000('a', visits, [count]).status).toBe('LOW_RELIABILITY');
  });

  it('stays missing where nothing was reported', () => {
    expect(per1000('a', [], [residents(200_000, '2020-10-01')])).toMatchObject({
      value: null,
      status: 'MISSING',
    });
  });

  it('counts a city once, however many of its centers reported', () => {
    const both = [aCell('a', 'FY2021', 600), aCell('b', '2021-10', 200)];
    expect(per1000('group', both, [residents(200_000, '2020-10-01')])).toMatchObject({
      value: 4,
      denominator: 200_000,
    });
  });

  it('of a ward center is not one of the whole city', () => {
    const cells = [aCell('ward', 'FY2021', 600)];
    const ofCity = residents(200_000, '2020-10-01', { unitId: 'big-city', reporterId: 'big-city' });
    expect(per1000('ward', cells, [ofCity])).toMatchObject({
      value: null,
      notes: [['NO_POPULATION', undefined]],
    });
    const own = residents(50_000, '2020-10-01', { unitId: 'ward', reporterId: 'ward' });
    expect(per1000('ward', cells, [ofCity, own]).value).toBe(12);
  });

  it('scales the numbers beside it as well', () => {
    const cells = [aCell('a', 'FY2021', 600), aCell('a', '2021-04', 400)];
    expect(per1000('a', cells, [residents(200_000, '2020-10-01')]).alternatives).toMatchObject([
      { value: 2, method: 'SUM' },
    ]);
  });
});
