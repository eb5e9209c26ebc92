import { describe, expect, it } from '@jest/globals';
import { ask } from '../../../test/builders/ask-fold.js';
import { aCell } from '../../../test/builders/cells.js';
import { aPeriod } from '../../../test/builders/series.js';
import { months } from '../../platform/time/period.js';
import { getMetric } from '../catalogue/index.js';
import type { Cell } from './cell.js';
import { type Candidate, compareAll } from './comparability.js';

/** What a value stands on: the first months of the year. */
const standsOn = (count: number) => () => [
  {
    period: FY2021,
    months: months(FY2021).slice(0, count),
    units: [],
    covered: [],
    reported: count,
  },
];
const FY2021 = aPeriod('FY2021');

function aCandidate(
  metric: string,
  value: number | null,
  more: Partial<Cell> = {},
  place: Partial<Candidate> = {},
): Candidate {
  const cells = value === null ? [] : [aCell('a', 'FY2021', value, more)];
  return {
    value: ask({ metric, cells }),
    pieces: standsOn(12),
    measured: false,
    period: aPeriod('FY2021'),
    isOtherPeriod: false,
    isLead: false,
    ...place,
  };
}

const reasons = (metric: string, candidates: Candidate[]) =>
  compareAll(getMetric(metric), candidates).map((list) => list.map(({ code }) => code));

const CASES = 'consultation.cases';
const staff = { definition: 'staff_handled' };
const desk = { definition: 'desk_multi_label' };
const nineMonths = { coverageFrom: '2021-06-29', coverageTo: '2022-02-28' };

describe('what may be compared', () => {
  it('the same meaning of the same full period', () => {
    const candidates = [aCandidate(CASES, 79, staff), aCandidate(CASES, 100, staff)];
    expect(reasons(CASES, candidates)).toEqual([[], []]);
  });

  it('not what counts something else, labels differently, covers part and is of another year', () => {
    const nishitokyo = aCandidate(CASES, 79, staff, { isLead: true });
    const yokohama = aCandidate(CASES, 507, { ...desk, ...nineMonths }, { isOtherPeriod: true });
    expect(reasons(CASES, [nishitokyo, yokohama])).toEqual([
      ['NOTHING_TO_COMPARE'],
      ['OTHER_PERIOD', 'SCOPE', 'MULTI_LABEL', 'PARTIAL'],
    ]);
  });

  it('not a missing value, and what remains alone has nothing beside it', () => {
    expect(reasons(CASES, [aCandidate(CASES, 79, staff), aCandidate(CASES, null)])).toEqual([
      ['NOTHING_TO_COMPARE'],
      ['NO_VALUE'],
    ]);
  });

  it('the meaning most share is the common one where nobody leads', () => {
    const candidates = [
      aCandidate(CASES, 500, desk),
      aCandidate(CASES, 79, staff),
      aCandidate(CASES, 80, staff),
    ];
    expect(reasons(CASES, candidates)).toEqual([['SCOPE', 'MULTI_LABEL'], [], []]);
  });

  it('a share of something that is not stated equals no other, not even one like it', () => {
    const unstated = { definition: 'unstated' };
    const rates = [
      aCandidate('space.occupancy', 0.3, unstated),
      aCandidate('space.occupancy', 0.4, unstated),
    ];
    expect(reasons('space.occupancy', rates)).toEqual([['DENOMINATOR'], ['DENOMINATOR']]);
  });

  it('answers to two questions asked of different people differ in both', () => {
    const wish = 'survey.wish_to_contribute';
    const shares = [
      aCandidate(wish, 0.573, { definition: 'yokohama_2021_all' }, { isLead: true }),
      aCandidate(wish, 0.229, { definition: 'yokohama_2021_age_18_29' }),
    ];
    expect(reasons(wish, shares)).toEqual([['NOTHING_TO_COMPARE'], ['QUESTION', 'BASE']]);
  });

  it('parts of a period may be compared where all cover the same months', () => {
    const part = { pieces: standsOn(9) };
    const alike = [
      aCandidate(CASES, 10, { ...staff, ...nineMonths }, part),
      aCandidate(CASES, 20, { ...staff, ...nineMonths }, part),
    ];
    expect(reasons(CASES, alike)).toEqual([[], []]);
    expect(reasons(CASES, [...alike, aCandidate(CASES, 30, staff)])).toEqual([
      ['PARTIAL'],
      ['PARTIAL'],
      ['NOTHING_TO_COMPARE'],
    ]);
    const stranger = aCandidate(CASES, 500, desk);
    expect(reasons(CASES, [...alike, stranger])).toEqual([[], [], ['SCOPE', 'MULTI_LABEL']]);
  });

  it('ten months since opening are no full year, unless all are limited to the same months', () => {
    const young = { pieces: standsOn(10) };
    const both = [aCandidate(CASES, 10, staff, young), aCandidate(CASES, 20, staff)];
    expect(reasons(CASES, both)).toEqual([['PARTIAL'], ['NOTHING_TO_COMPARE']]);
    const measured = both.map((candidate) => ({ ...candidate, measured: true }));
    expect(reasons(CASES, measured)).toEqual([[], []]);
  });
});
