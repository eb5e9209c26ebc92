import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aFigure, dates, options, percents } from '../../../../test/builders/figures.js';
import { checkFigures } from './check-figures.js';

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
