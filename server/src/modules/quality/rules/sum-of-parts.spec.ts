import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aFigure, options } from '../../../../test/builders/figures.js';
import { FigureSet, type RuleFigure } from './figure-set.js';
import { sumOfParts } from './sum-of-parts.js';

const found = (figures: readonly RuleFigure[]) => sumOfParts(new FigureSet(figures));

const LOANS = 'equipment.loans';
const KINDS = { copier: 13, printer: 138, folder_cutter: 51, laminator: 66, av: 56 };
const loans = (total: number, kinds: Record<string, number | null> = KINDS) => [
  aFigure(LOANS, 'FY2021', total),
  ...options(`${LOANS} equipment_kind`, 'FY2021', kinds),
];

const CASES = 'consultation.cases';
const DESK = { definition: 'desk_multi_label', status: 'PROVISIONAL' } as const;
const TOPICS = {
  ...{ covid19: 153, founding: 41, incorporation: 30, activity: 60, organisation: 15 },
  ...{ publicity: 16, fundraising: 31, corporate_affairs: 47, accounting: 31, tax: 24 },
  ...{ labour: 7, partnership: 29, other: 131 },
};
const consultations = (cases: number, labels: number, topics: Record<string, number> = TOPICS) => [
  aFigure(CASES, 'FY2020', cases, DESK),
  aFigure('consultation.labels', 'FY2020', labels, { status: 'PROVISIONAL' }),
  ...options(`${CASES} topic`, 'FY2020', topics, DESK),
];

const ROOM = 'space.occupancy';
const room = (period: string, total: string, withAtrium: string, alone: string) =>
  [
    [ROOM, total],
    [`${ROOM} mode=with_atrium`, withAtrium],
    [`${ROOM} mode=alone`, alone],
  ].map(([what = '', printed = '']) =>
    aFigure(what, period, Number(printed.replace('%', '')) / 100, { printed }),
  );

const contradiction = (TOTAL: number, PARTS_SUM: number) => ({
  severity: 'CONTRADICTION',
  verdict: 'CONTRADICTION',
  numbers: { TOTAL, PARTS_SUM },
});

describe('a total that is not the sum of its parts', () => {
  it.each<[string, RuleFigure[], object]>([
    ['D000-01: 164 loans, 324 by kind', loans(164), contradiction(164, 324)],
    ['too few parts, though every kind is reported', loans(330), contradiction(330, 324)],
    [
      'kinds without any are reported too',
      loans(10, { copier: 9, printer: 0, folder_cutter: 0, laminator: 0, av: 0 }),
      contradiction(10, 9),
    ],
    ['one kind alone above the total', loans(12, { copier: 13 }), contradiction(12, 13)],
    [
      'labels that are not the sum of the options',
      consultations(507, 600),
      contradiction(600, 615),
    ],
    [
      'months printed without room for rounding',
      room('2020-07', '30%', '7%', '15%'),
      contradiction(0.3, 0.22),
    ],
    [
      'D004-05: 30%, and 11% with 20%',
      room('FY2020', '30%', '11%', '20%'),
      { severity: 'NOTE', verdict: 'EXPLAINABLE_BY_ROUNDING', numbers: { PARTS_SUM: 0.31 } },
    ],
    [
      'the same with a decimal place',
      room('FY2020', '30.0%', '11.0%', '20.0%'),
      contradiction(0.3, 0.31),
    ],
    [
      'the formats of one programme',
      [
        aFigure('session.participants programme=trial_seminar', 'FY2021', 20),
        aFigure('session.participants programme=trial_seminar;format=online', 'FY2021', 21),
      ],
      { ...contradiction(20, 21), against: 'format' },
    ],
  ])('%s', (_, figures, gives) => {
    expect(found(figures)).toMatchObject([{ kind: 'SUM_OF_PARTS', unitId: 'a', ...gives }]);
  });

  it('stands beside the labels where the options are labels, and touches the cases', () => {
    expect(found(consultations(507, 600))).toMatchObject([
      { metrics: ['consultation.labels', CASES], against: 'topic', definition: 'as_reported' },
    ]);
  });

  it('stands beside the option that alone has more than there are cases', () => {
    expect(found(consultations(150, 615))).toMatchObject([
      {
        metrics: [CASES],
        split: { breakdown: 'topic', option: 'covid19' },
        numbers: { OPTION: 153, TOTAL: 150 },
      },
    ]);
  });
});

describe('no sum of parts is doubted', () => {
  const total = aFigure(LOANS, 'FY2021', 164);
  it.each<[string, RuleFigure[]]>([
    ['where it is the total', loans(324)],
    ['D004-01: 615 labels of 507 cases, several to a case', consultations(507, 615)],
    ['D004-06: 22% = 7% + 15%', room('2020-07', '22%', '7%', '15%')],
    ['D004-06: 64% = 47% + 17%', room('2020-11', '64%', '47%', '17%')],
    ['D004-07: 14% = 0% + 14%', room('2020-09', '14%', '0%', '14%')],
    ['D004-05: 30% = 11% + 19%', room('FY2020', '30%', '11%', '19%')],
    ['where options are missing that may hold the rest', loans(164, { copier: 13, printer: 138 })],
    ['where a kind was not reported', loans(330, { ...KINDS, av: null })],
    [
      'D000-06: 842 users of the salon beside 2,211 visitors',
      [
        aFigure('facility.visitors', 'FY2021', 2211),
        aFigure('facility.salon_users', 'FY2021', 842),
      ],
    ],
    [
      'of a number that is about right',
      [aFigure(LOANS, 'FY2021', 160, { qualifier: 'ABOUT' }), ...loans(324).slice(1)],
    ],
    [
      'of an estimate',
      [aFigure(LOANS, 'FY2021', 160, { status: 'ESTIMATED' }), ...loans(324).slice(1)],
    ],
    [
      'of final parts beside a provisional total',
      [aFigure(LOANS, 'FY2021', 164, { status: 'PROVISIONAL' }), ...loans(324).slice(1)],
    ],
    [
      'that cover other months',
      [total, ...options(`${LOANS} equipment_kind`, 'FY2021', KINDS, { coverageTo: '2021-09-30' })],
    ],
    ['of another period', [total, ...options(`${LOANS} equipment_kind`, 'FY2022', KINDS)]],
    [
      'of another unit',
      [total, ...options(`${LOANS} equipment_kind`, 'FY2021', KINDS, { unitId: 'b' })],
    ],
    [
      'of another meaning',
      [
        aFigure(CASES, 'FY2021', 79, { definition: 'staff_handled' }),
        ...options(`${CASES} channel`, 'FY2021', { visit: 60, phone: 40 }, DESK),
      ],
    ],
    [
      'of different people, who may come to several programmes',
      [
        aFigure('session.participants_unique', 'FY2021', 30),
        ...options('session.participants_unique format', 'FY2021', { in_person: 25, online: 20 }),
      ],
    ],
    ['where there is no total (D000-16)', options(`${LOANS} equipment_kind`, 'FY2021', KINDS)],
  ])('%s', (_, figures) => {
    expect(found(figures)).toEqual([]);
  });

  it('whatever the parts are, when the total is their sum', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 5, maxLength: 5 }), (values) => {
        const kinds = Object.fromEntries(
          Object.keys(KINDS).map((kind, i) => [kind, values[i] ?? 0]),
        );
        const total = values.reduce((a, b) => a + b, 0);
        expect(found(loans(total, kinds))).toEqual([]);
        expect(found(loans(total + 1, kinds))).toHaveLength(1);
      }),
    );
  });
});
