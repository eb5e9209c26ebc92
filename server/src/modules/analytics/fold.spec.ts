import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Asked, ask } from '../../../test/builders/ask-fold.js';
import { aCell } from '../../../test/builders/cells.js';
import type { Cell } from './cell.js';

const FLOW = 'facility.visitors';
const STOCK = 'group.registered';
const UNIQUE = 'session.participants_unique';
const RATE = 'space.occupancy';

const part = (numerator: number, denominator: number): Partial<Cell> => ({
  numerator,
  denominator,
  definition: 'hours',
});

type Case = Asked & { says: string; gives: Record<string, unknown> };

const CASES: Case[] = [
  {
    says: 'a flow is the sum of its months, and says how many there are',
    metric: FLOW,
    cells: [aCell('a', '2021-04', 3), aCell('a', '2021-06', 4)],
    gives: { value: 7, method: 'SUM', months: '2/12', status: 'NORMAL' },
  },
  {
    says: 'a zero is a month reported, a missing one is not',
    metric: FLOW,
    cells: [aCell('a', '2021-04', 0), aCell('a', '2021-05', null)],
    gives: { value: 0, months: '1/12' },
  },
  {
    says: 'a figure for exactly the period counts, the sum of its parts stands beside it',
    metric: FLOW,
    cells: [aCell('a', 'FY2021', 10), aCell('a', '2021-04', 3), aCell('a', '2021-05', 4)],
    gives: {
      value: 10,
      method: 'REPORTED',
      alternatives: [expect.objectContaining({ value: 7, method: 'SUM' })],
    },
  },
  {
    says: 'a sum that agrees with the figure is no alternative',
    metric: FLOW,
    cells: [aCell('a', 'FY2021', 7), aCell('a', '2021-04', 3), aCell('a', '2021-05', 4)],
    gives: { value: 7, alternatives: [] },
  },
  {
    says: 'a published quarter stands for its months in the year',
    metric: FLOW,
    cells: [aCell('a', 'FY2021-Q1', 20), aCell('a', '2021-04', 3), aCell('a', '2021-07', 4)],
    gives: { value: 24, months: '4/12' },
  },
  {
    says: 'a joined value is worth its weakest part',
    metric: FLOW,
    cells: [aCell('a', '2021-04', 3), aCell('a', '2021-05', 4, { status: 'PROVISIONAL' })],
    gives: { value: 7, status: 'PROVISIONAL' },
  },
  {
    says: 'a stock is its last number in the period',
    metric: STOCK,
    cells: [aCell('a', '2021-04', 180), aCell('a', '2021-09', 189)],
    gives: { value: 189, method: 'LAST', sourceCount: 1 },
  },
  {
    says: 'stocks add up across units, each with its last number',
    metric: STOCK,
    cells: [aCell('a', '2021-04', 180), aCell('a', '2021-09', 189), aCell('b', '2021-08', 11)],
    unit: 'city',
    gives: { value: 200, method: 'SUM' },
  },
  {
    says: 'a rate with its parts is the sum of numerators over the sum of denominators',
    metric: RATE,
    cells: [aCell('a', '2021-04', 0.5, part(10, 20)), aCell('a', '2021-05', 0.1, part(8, 80))],
    gives: { value: 0.18, method: 'WEIGHTED', numerator: 18, denominator: 100 },
  },
  {
    says: 'without parts it is the simple mean, and says so',
    metric: RATE,
    cells: [
      aCell('a', '2021-04', 0.5, { definition: 'unstated' }),
      aCell('a', '2021-05', 0.1, { definition: 'unstated' }),
    ],
    gives: { value: 0.3, method: 'SIMPLE_MEAN_OF_RATES', codes: ['MEAN_OF_RATES', 'PARTIAL'] },
  },
  {
    says: 'a rate over nothing is no rate',
    metric: RATE,
    cells: [aCell('a', '2021-04', 0, part(0, 0))],
    gives: { value: null },
  },
  {
    says: 'rates of different definitions are not joined',
    metric: RATE,
    cells: [
      aCell('a', '2021-08', 0.5, part(10, 20)),
      aCell('b', '2021-08', 0.1, { definition: 'days' }),
    ],
    unit: 'city',
    period: '2021-08',
    gives: { value: null, status: 'NOT_APPLICABLE', codes: ['DEFINITIONS_DIFFER'] },
  },
  {
    says: 'unique counts are never summed in time',
    metric: UNIQUE,
    cells: [aCell('a', '2021-04', 5), aCell('a', '2021-05', 6)],
    gives: { value: null, status: 'NOT_APPLICABLE', codes: ['UNIQUE_NOT_ADDITIVE'] },
  },
  {
    says: 'unique counts are never summed across units',
    metric: UNIQUE,
    cells: [aCell('a', '2021-08', 5), aCell('b', '2021-08', 6)],
    unit: 'city',
    period: '2021-08',
    gives: { value: null, codes: ['UNIQUE_NOT_ADDITIVE'] },
  },
  {
    says: 'a unique count as reported is shown',
    metric: UNIQUE,
    cells: [aCell('a', 'FY2021', 5)],
    gives: { value: 5, method: 'REPORTED' },
  },
  {
    says: 'a center that opens in mid-year is expected for the months it was open',
    metric: FLOW,
    cells: [aCell('b', '2021-07', 1)],
    unit: 'b',
    gives: { value: 1, months: '1/9' },
  },
  {
    says: 'before its opening it is not open',
    metric: FLOW,
    cells: [],
    unit: 'b',
    period: '2021-06',
    gives: { value: null, status: 'NOT_OPEN', months: '0/0' },
  },
  {
    says: 'in the month it opens nothing is missing but the figure',
    metric: FLOW,
    cells: [],
    unit: 'b',
    period: '2021-07',
    gives: { status: 'MISSING', months: '0/1' },
  },
  {
    says: 'stated coverage decides how many months a figure stands for',
    metric: FLOW,
    cells: [aCell('b', 'FY2021', 9, { coverageTo: '2022-02-28' })],
    unit: 'b',
    gives: { value: 9, months: '8/9' },
  },
  {
    says: 'a city expects every one of its centers',
    metric: FLOW,
    cells: [aCell('a', 'FY2021', 9)],
    unit: 'city',
    gives: { value: 9, method: 'SUM', months: '12/21' },
  },
  {
    says: 'a figure for the city itself counts before the sum of its centers',
    metric: FLOW,
    cells: [aCell('city', 'FY2021', 8), aCell('a', 'FY2021', 9)],
    unit: 'city',
    gives: { value: 8, method: 'REPORTED' },
  },
  {
    says: 'a member counts for a group from the month it joins',
    metric: FLOW,
    cells: [aCell('a', '2021-09', 1), aCell('b', '2021-09', 10), aCell('b', '2021-10', 100)],
    unit: 'group',
    gives: { value: 101, months: '2/18' },
  },
  {
    says: 'a space reports for its center',
    metric: RATE,
    cells: [aCell('a/room', '2021-04', 0.4, part(4, 10))],
    unit: 'a',
    period: '2021-04',
    gives: { value: 0.4, method: 'WEIGHTED' },
  },
  {
    says: 'the unit’s own report counts before one from above, which stands beside it',
    metric: FLOW,
    cells: [aCell('a', 'FY2021', 5, { reporterId: 'city' }), aCell('a', 'FY2021', 6)],
    gives: { value: 6, alternatives: [expect.objectContaining({ value: 5, method: 'REPORTED' })] },
  },
];

describe('a value', () => {
  it.each(CASES)('$says', ({ gives, ...asked }) => {
    expect(ask(asked)).toMatchObject(gives);
  });

  it('is the sum of the options where no total was reported, and says so', () => {
    const kinds = ['copier', 'printer'].map((option, i) =>
      aCell('a', 'FY2021', i + 1, { breakdown: 'equipment_kind', option }),
    );
    const value = ask({ metric: 'equipment.loans', cells: kinds });
    expect(value).toMatchObject({ value: 3, method: 'SUM', codes: ['SUM_OF_OPTIONS'] });
  });

  it('is summed from the list of options that covers more of the year', () => {
    const options = [
      aCell('a', '2021-04', 3, { breakdown: 'channel', option: 'phone' }),
      aCell('a', 'FY2021', 60, { breakdown: 'client_type', option: 'npo' }),
      aCell('a', 'FY2021', 40, { breakdown: 'client_type', option: 'other' }),
    ];
    expect(ask({ metric: 'consultation.cases', cells: options })).toMatchObject({
      value: 100,
      months: '12/12',
    });
  });

  it('is never the sum of labels', () => {
    const topics = ['tax', 'labour'].map((option) =>
      aCell('a', 'FY2021', 2, { breakdown: 'topic', option }),
    );
    expect(ask({ metric: 'consultation.cases', cells: topics })).toMatchObject({
      value: null,
      status: 'MISSING',
    });
    const tax = ask({
      metric: 'consultation.cases',
      cells: topics,
      split: { breakdown: 'topic', option: 'tax' },
    });
    expect(tax).toMatchObject({ value: 2, method: 'REPORTED' });
  });

  it('of a year is the sum of its quarters and of its months, however many are reported', () => {
    const month = fc.integer({ min: 1, max: 12 }).map((m) => `2021-${String(m).padStart(2, '0')}`);
    const figures = fc.uniqueArray(fc.tuple(month, fc.nat(10_000)), {
      selector: ([m]) => m,
      minLength: 1,
    });
    fc.assert(
      fc.property(figures, (list) => {
        const cells = list.map(([m, value]) => aCell('a', m, value));
        const total = list.reduce((sum, [, value]) => sum + value, 0);
        const year = ask({ metric: FLOW, cells, period: 'CY2021' });
        expect([year.value, year.months]).toEqual([total, `${list.length}/12`]);
        const quarters = ['FY2020-Q4', 'FY2021-Q1', 'FY2021-Q2', 'FY2021-Q3'].map((q) =>
          ask({ metric: FLOW, cells, period: q }),
        );
        expect(quarters.reduce((sum, q) => sum + (q.value ?? 0), 0)).toBe(total);
        expect(quarters.filter((q) => q.value === null).every((q) => q.status === 'MISSING')).toBe(
          true,
        );
      }),
      { numRuns: 60 },
    );
  });
});
