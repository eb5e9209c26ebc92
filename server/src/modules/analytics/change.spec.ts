import { describe, expect, it } from '@jest/globals';
import { ask, type Asked } from '../../../test/builders/ask-fold.js';
import { aCell } from '../../../test/builders/cells.js';
import { getMetric } from '../catalogue/index.js';
import { changeBetween, type Footing } from './change.js';

const FLOW = 'facility.visitors';
const RATE = 'space.occupancy';
const hours = { definition: 'hours' };

interface Case {
  says: string;
  metric: string;
  before: Asked['cells'];
  after: Asked['cells'];
  months?: [number[], number[]];
  units?: [string, string];
  isBroken?: boolean;
  gives: unknown;
}

const CASES: Case[] = [
  {
    says: 'a count changes in percent',
    metric: FLOW,
    before: [aCell('a', 'FY2020', 80)],
    after: [aCell('a', 'FY2021', 100)],
    gives: { kind: 'PERCENT', value: 0.25, difference: 20, refused: null },
  },
  {
    says: 'a ratio changes in points',
    metric: RATE,
    before: [aCell('a', 'FY2020', 0.3, hours)],
    after: [aCell('a', 'FY2021', 0.28, hours)],
    gives: { kind: 'POINTS', value: -0.02, difference: -0.02, refused: null },
  },
  {
    says: 'a rate that is no ratio changes by its difference',
    metric: 'consultation.labels_per_case',
    before: [aCell('a', 'FY2020', 1.2)],
    after: [aCell('a', 'FY2021', 1.5)],
    gives: { kind: 'DIFFERENCE', value: 0.3, difference: 0.3, refused: null },
  },
  {
    says: 'without a value before there is no change, and no word about it',
    metric: FLOW,
    before: [],
    after: [aCell('a', 'FY2021', 100)],
    gives: null,
  },
  {
    says: 'from nothing there is no percentage',
    metric: FLOW,
    before: [aCell('a', 'FY2020', 0)],
    after: [aCell('a', 'FY2021', 3)],
    gives: { value: null, difference: 3, refused: { code: 'CHANGE_FROM_ZERO' } },
  },
  {
    says: 'two meanings are not subtracted',
    metric: RATE,
    before: [aCell('a', 'FY2020', 0.3, hours)],
    after: [aCell('a', 'FY2021', 0.28, { definition: 'days' })],
    gives: { value: null, refused: { code: 'CHANGE_ACROSS_DEFINITIONS' } },
  },
  {
    says: 'a break is not stepped over in silence',
    metric: FLOW,
    before: [aCell('a', 'FY2020', 80)],
    after: [aCell('a', 'FY2021', 100)],
    isBroken: true,
    gives: { value: null, refused: { code: 'CHANGE_ACROSS_BREAK' } },
  },
  {
    says: 'other members are not other results',
    metric: FLOW,
    before: [aCell('a', 'FY2020', 80)],
    after: [aCell('a', 'FY2021', 100)],
    units: ['a', 'a, b'],
    gives: { value: null, refused: { code: 'CHANGE_OF_OTHER_UNITS' } },
  },
  {
    says: 'ten months are not set against twelve',
    metric: FLOW,
    before: [aCell('a', 'FY2020', 80)],
    after: [aCell('a', 'FY2021', 100)],
    months: [
      [0, 1],
      [0, 1, 2],
    ],
    gives: { value: null, refused: { code: 'CHANGE_OF_OTHER_MONTHS' } },
  },
];

function footing(value: Footing['value'], months: number[], unit: string): Footing {
  return { value, months: () => months, units: () => [unit] };
}

describe('the change to a year before', () => {
  it.each(CASES)(
    '$says',
    ({
      metric,
      before,
      after,
      months = [[0], [0]],
      units = ['a', 'a'],
      isBroken = false,
      gives,
    }) => {
      const change = changeBetween(
        getMetric(metric),
        footing(ask({ metric, cells: before, period: 'FY2020' }), months[0], units[0]),
        footing(ask({ metric, cells: after, period: 'FY2021' }), months[1], units[1]),
        isBroken,
      );
      if (gives === null) expect(change).toBeNull();
      else expect(change).toMatchObject(gives as Record<string, unknown>);
    },
  );
});
