import { describe, expect, it } from '@jest/globals';
import { aFigure, type More } from '../../../../test/builders/figures.js';
import { attendanceAboveCapacity, sessionsAboveCapacity } from './attendance-above-capacity.js';
import { FigureSet, type RuleFigure } from './figure-set.js';

const found = (figures: readonly RuleFigure[]) => attendanceAboveCapacity(new FigureSet(figures));
const pair = (people: number, places: number, more: More = {}, split = '') => [
  aFigure(`session.participants${split}`, 'FY2024', people, more),
  aFigure(`session.capacity${split}`, 'FY2024', places),
];

describe('more participants than places', () => {
  it.each<[string, RuleFigure[], object]>([
    ['of a year', pair(101, 100), { numbers: { PEOPLE: 101, PLACES: 100 } }],
    [
      'of a programme',
      pair(31, 30, {}, ' programme=trial_seminar'),
      { split: { breakdown: 'programme', option: 'trial_seminar' } },
    ],
  ])('are found %s', (_, figures, gives) => {
    expect(found(figures)).toMatchObject([
      {
        ...{ kind: 'ATTENDANCE_ABOVE_CAPACITY', severity: 'QUESTION', verdict: 'OPEN' },
        metrics: ['session.participants', 'session.capacity'],
        ...gives,
      },
    ]);
  });

  it.each<[string, RuleFigure[]]>([
    ['a full room', pair(100, 100)],
    ['about so many', pair(110, 100, { qualifier: 'ABOUT' })],
    ['people of a part of the year', pair(110, 100, { coverageTo: '2024-12-31' })],
    ['provisional people beside final places', pair(110, 100, { status: 'PROVISIONAL' })],
    [
      'places in the room beside people of sessions in the room',
      pair(110, 100, {}, ' format=in_person'),
    ],
    ['without places', pair(110, 100).slice(0, 1)],
    [
      'places of another year',
      [aFigure('session.participants', 'FY2024', 50), aFigure('session.capacity', 'FY2023', 20)],
    ],
  ])('are not found: %s', (_, figures) => {
    expect(found(figures)).toEqual([]);
  });
});

it('a seat fill above 100 % is told where no people are reported beside it', () => {
  const fill = aFigure('session.seat_fill', 'FY2024', 1.2);
  expect(found([fill])).toMatchObject([
    { kind: 'ATTENDANCE_ABOVE_CAPACITY', metrics: ['session.seat_fill'], numbers: { RATE: 1.2 } },
  ]);
  expect(found([fill, ...pair(120, 100)])).toHaveLength(1);
  expect(found([aFigure('session.seat_fill', 'FY2024', 1)])).toEqual([]);
  expect(found([{ ...fill, qualifier: 'ABOUT' }])).toEqual([]);
});

it('sessions of a log are told once for a month', () => {
  const month = { unitId: 'a', from: '2024-04-01', to: '2024-04-30' };
  expect(sessionsAboveCapacity([{ ...month, count: 2, people: 65, places: 40 }])).toMatchObject([
    {
      ...{ kind: 'ATTENDANCE_ABOVE_CAPACITY', severity: 'QUESTION', unitId: 'a' },
      ...{ period: { from: '2024-04-01', to: '2024-04-30' } },
      numbers: { SESSIONS: 2, PEOPLE: 65, PLACES: 40 },
    },
  ]);
});
