import { describe, expect, it } from '@jest/globals';
import { type Asked, ask } from '../../../test/builders/ask-fold.js';
import { aCell } from '../../../test/builders/cells.js';

const FLOW = 'facility.visitors';
const RATE = 'space.occupancy';

type Case = Asked & { says: string; gives: Record<string, unknown> };

const CASES: Case[] = [
  {
    says: 'published quarters are found in a stretch that is no whole year',
    metric: FLOW,
    cells: [aCell('a', 'FY2020-Q4', 40), aCell('a', 'FY2021-Q1', 10)],
    period: 'CY2021',
    gives: { value: 50, months: '6/12' },
  },
  {
    says: 'a quarter published as missing does not hide its months',
    metric: FLOW,
    cells: [aCell('a', 'FY2021-Q1', null), aCell('a', '2021-04', 3), aCell('a', '2021-05', 4)],
    gives: { value: 7, months: '2/12' },
  },
  {
    says: 'a suppressed figure is not computed around',
    metric: FLOW,
    cells: [aCell('a', 'FY2021', null, { status: 'SUPPRESSED' }), aCell('a', '2021-04', 3)],
    gives: { value: null, status: 'SUPPRESSED', alternatives: [] },
  },
  {
    says: 'a city’s figure for one month does not silence its centers’ year',
    metric: FLOW,
    cells: [aCell('city', '2021-04', 7), aCell('a', 'FY2021', 1000), aCell('b', 'FY2021', 1)],
    unit: 'city',
    gives: { value: 1001, alternatives: [expect.objectContaining({ value: 7 })] },
  },
  ...['young', 'young-city', 'young-group'].map((unit) => ({
    says: `${unit} is not open before its only center is`,
    metric: FLOW,
    cells: [],
    unit,
    period: '2021-06',
    gives: { value: null, status: 'NOT_OPEN', months: '0/0' },
  })),
  {
    says: 'of a month it was closed throughout nobody expects a report',
    metric: FLOW,
    cells: [],
    unit: 'shut',
    period: '2021-05',
    gives: { value: null, status: 'NOT_OPEN', months: '0/0' },
  },
  {
    says: 'a month closed in part is missing',
    metric: FLOW,
    cells: [],
    unit: 'shut',
    period: '2021-06',
    gives: { value: null, status: 'MISSING', months: '0/1' },
  },
  {
    says: 'a year is whole without the month it was closed',
    metric: FLOW,
    cells: [aCell('shut', 'FY2021-Q3', 5), aCell('shut', '2021-04', 1)],
    unit: 'shut',
    gives: { value: 6, months: '4/11' },
  },
  {
    says: 'what is reported of a closed month counts, and the month with it',
    metric: FLOW,
    cells: [aCell('shut', '2021-05', 4), aCell('shut', '2021-06', 2)],
    unit: 'shut',
    period: 'FY2021-Q1',
    gives: { value: 6, months: '2/3' },
  },
  {
    says: 'a split nobody reported is missing, though the total is known',
    metric: 'consultation.cases',
    cells: [aCell('a', 'FY2021', 10)],
    split: { breakdown: 'topic', option: 'tax' },
    gives: { value: null, status: 'MISSING', codes: ['NOT_SPLIT_SO'] },
  },
  {
    says: 'a split of which the total is missing too says no more',
    metric: 'consultation.cases',
    cells: [aCell('b', 'FY2022', 10)],
    split: { breakdown: 'topic', option: 'tax' },
    gives: { value: null, status: 'MISSING', codes: [] },
  },
  {
    says: 'tiny numbers add up to a tiny number, not to nothing',
    metric: FLOW,
    cells: [aCell('a', '2021-04', 0.0000001), aCell('a', '2021-05', 0.0000002)],
    gives: { value: 0.0000003 },
  },
  {
    says: 'a reason all parts share is the reason of the whole',
    metric: FLOW,
    cells: [
      aCell('a', 'FY2022', null, { status: 'NOT_COLLECTED' }),
      aCell('b', 'FY2022', null, { status: 'NOT_COLLECTED' }),
    ],
    unit: 'city',
    period: 'FY2022',
    gives: { value: null, status: 'NOT_COLLECTED' },
  },
  {
    says: 'sums and means carry no noise of binary fractions',
    metric: RATE,
    cells: ['2020-07', '2020-08', '2020-09'].map((month, i) =>
      aCell('a', month, [0.22, 0.18, 0.14][i] ?? 0, { definition: 'unstated' }),
    ),
    period: 'FY2020-Q2',
    gives: { value: 0.18 },
  },
  {
    says: 'bounds of both kinds leave only an about',
    metric: FLOW,
    cells: [
      aCell('a', '2021-04', 10, { qualifier: 'AT_LEAST' }),
      aCell('a', '2021-05', 10, { qualifier: 'AT_MOST' }),
    ],
    gives: { value: 20, qualifier: 'ABOUT' },
  },
];

describe('at the edges', () => {
  it.each(CASES)('$says', ({ gives, ...asked }) => {
    expect(ask(asked)).toMatchObject(gives);
  });
});
