import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aFigure, dates, months, options, percents } from '../../../../test/builders/figures.js';
import { checkFigures } from './check-figures.js';
import type { RuleFigure } from './figure-set.js';
import { type FromLogs, NO_LOGS } from './from-logs.js';

const FIGURES = [
  aFigure('equipment.loans', 'FY2021', 164),
  ...options('equipment.loans equipment_kind', 'FY2021', { copier: 13, printer: 138, av: 56 }),
  aFigure('meeting.held', 'FY2021', 3),
  ...dates('meeting.held', ['2021-05-15', '2021-07-17', '2021-09-18', '2021-11-20'], [2, 3, 4, 5]),
  aFigure('group.registered', 'FY2021', 189),
  aFigure('facility.visiting_groups', 'FY2021', 984),
  ...percents('space.occupancy', '2021-04', [22, 18, 14, 25, 64, 46]),
];

describe('a check of figures', () => {
  it('finds what each rule finds, with each unit on its own', () => {
    const kinds = checkFigures(FIGURES).map(({ kind }) => kind);
    expect(kinds).toEqual([
      ...['SUM_OF_PARTS', 'COUNT_AGAINST_DATES', 'ORDINAL_AGAINST_COUNT'],
      ...['UNIQUE_AGAINST_CUMULATIVE', 'OUTLIER'],
    ]);
    const apart = FIGURES.map((figure, i) => ({ ...figure, unitId: `unit ${i}` }));
    expect(checkFigures(apart).map(({ kind }) => kind)).toEqual(
      Array(4).fill('ORDINAL_AGAINST_COUNT'),
    );
  });

  it('does not depend on the order of the figures', () => {
    const expected = checkFigures(FIGURES);
    fc.assert(
      fc.property(fc.shuffledSubarray(FIGURES, { minLength: FIGURES.length }), (figures) => {
        expect(checkFigures(figures)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a check of logs', () => {
  const visits = [20, 21, 19, 22, 20, 90];
  const logged = months('consultation.cases', '2024-04', visits);
  const doubleBookings = [{ unitId: 'room', from: '2024-04-01', to: '2024-04-30', count: 3 }];
  const kinds = (figures: readonly RuleFigure[], logs: Partial<FromLogs> = {}) =>
    checkFigures(figures, { ...NO_LOGS, ...logs }).map(
      ({ kind, unitId, period }) => `${kind} ${unitId} ${period.from}`,
    );

  it('finds a far month, figures that differ, and spaces booked twice', () => {
    const figures = [aFigure('consultation.cases', '2024-05', 20)];
    expect(kinds(figures, { months: logged, doubleBookings })).toEqual([
      'OUTLIER a 2024-09-01',
      'RECORDS_DIFFER a 2024-05-01',
      'DOUBLE_BOOKING room 2024-04-01',
    ]);
    expect(kinds(figures)).toEqual([]);
  });

  it('finds a far month once, where it is far both as reported and as counted', () => {
    const figures = months('consultation.cases', '2024-04', [19, ...visits.slice(1)]);
    expect(kinds(figures, { months: logged })).toEqual([
      'OUTLIER a 2024-09-01',
      'RECORDS_DIFFER a 2024-04-01',
    ]);
    const apart = figures.map((figure) => ({ ...figure, unitId: 'b' }));
    expect(kinds(apart, { months: logged })).toEqual([
      'OUTLIER b 2024-09-01',
      'OUTLIER a 2024-09-01',
    ]);
  });

  it('takes no month for far of which the log has a part only', () => {
    const partial = logged.map((month, i) =>
      i === 5 ? { ...month, coverageTo: '2024-09-10' } : month,
    );
    expect(kinds([], { months: partial })).toEqual([]);
  });
});
