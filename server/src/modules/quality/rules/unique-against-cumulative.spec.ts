import { describe, expect, it } from '@jest/globals';
import { aFigure, months, type More } from '../../../../test/builders/figures.js';
import { FigureSet, type RuleFigure } from './figure-set.js';
import { uniqueAgainstCumulative } from './unique-against-cumulative.js';

const found = (figures: readonly RuleFigure[]) => uniqueAgainstCumulative(new FigureSet(figures));

const groups = (registered: number, visits: number, period = 'FY2021') => [
  aFigure('group.registered', 'FY2021', registered),
  aFigure('facility.visiting_groups', period, visits),
];
const both = (period: string, registered: number, visits: number) => [
  aFigure('group.registered', period, registered),
  aFigure('facility.visiting_groups', period, visits),
];
const monthly = [
  ...months('group.registered', '2021-04', Array<number>(12).fill(100)),
  ...months('facility.visiting_groups', '2021-04', Array<number>(12).fill(120)),
];
const people = (unique: number, cumulative: number, more: More = {}) => [
  aFigure('session.participants_unique', 'FY2021', unique, more),
  aFigure('session.participants', 'FY2021', cumulative),
];

describe('different ones and visits', () => {
  it.each<[string, RuleFigure[], object]>([
    [
      'D000-05: 189 registered groups, 984 visits by groups',
      groups(189, 984),
      {
        severity: 'QUESTION',
        verdict: 'OPEN',
        metrics: ['group.registered', 'facility.visiting_groups'],
        numbers: { STOCK: 189, CUMULATIVE: 984, PER_ONE: expect.closeTo(5.206, 3) },
      },
    ],
    [
      'D004-15: more different people than seats taken',
      people(41, 40),
      {
        severity: 'CONTRADICTION',
        verdict: 'CONTRADICTION',
        numbers: { UNIQUE: 41, CUMULATIVE: 40 },
      },
    ],
  ])('%s', (_, figures, gives) => {
    expect(found(figures)).toMatchObject([{ kind: 'UNIQUE_AGAINST_CUMULATIVE', ...gives }]);
  });

  it.each<[string, RuleFigure[], string[]]>([
    ['the year, not its months', [...both('FY2021', 189, 984), ...monthly], ['2022-03-31']],
    [
      'the fiscal year, not a calendar year or a quarter that begins in it',
      [...both('FY2021', 9, 10), ...both('CY2022', 9, 10), ...both('FY2021-Q2', 9, 10)],
      ['2022-03-31'],
    ],
    [
      'the fiscal year, although it alone is in order',
      [...both('FY2021', 9, 9), ...both('FY2021-Q2', 9, 10)],
      [],
    ],
    [
      'the first quarter where the visits of the year are not published',
      [
        aFigure('group.registered', 'FY2021', 9),
        ...both('FY2021-Q2', 9, 10),
        ...both('FY2021-Q3', 9, 10),
      ],
      ['2021-09-30'],
    ],
    [
      'each year',
      [...both('FY2020', 9, 10), ...both('FY2021', 9, 10)],
      ['2021-03-31', '2022-03-31'],
    ],
  ])('are set side by side for the longest period of a year: %s', (_, figures, ends) => {
    expect(found(figures).map(({ period }) => period.to)).toEqual(ends);
  });

  it('are compared in single months where one is never the larger', () => {
    const month = [
      aFigure('session.participants_unique', '2021-04', 41),
      aFigure('session.participants', '2021-04', 40),
    ];
    expect(found(month)).toMatchObject([{ severity: 'CONTRADICTION' }]);
  });

  it.each<[string, RuleFigure[]]>([
    ['groups and visits of single months', monthly],
    ['more registered groups than visits', groups(189, 82)],
    ['as many as visits', groups(189, 189)],
    ['visits of another period', groups(189, 984, '2021-04')],
    ['nobody registered', groups(0, 5)],
    ['fewer different people than visits', people(20, 40)],
    ['everybody came once', people(40, 40)],
    ['about as many different people', people(41, 40, { qualifier: 'ABOUT' })],
    [
      'a longer time covered',
      people(41, 40, { coverageFrom: '2021-04-01', coverageTo: '2022-02-28' }),
    ],
    [
      'another programme',
      [
        aFigure('session.participants_unique programme=power_up_course', 'FY2021', 41),
        aFigure('session.participants programme=trial_seminar', 'FY2021', 40),
      ],
    ],
    [
      'D000-05: 984 groups and 2,211 visitors, both by visit',
      [
        aFigure('facility.visiting_groups', 'FY2021', 984),
        aFigure('facility.visitors', 'FY2021', 2211),
      ],
    ],
  ])('are not doubted: %s', (_, figures) => {
    expect(found(figures)).toEqual([]);
  });
});
