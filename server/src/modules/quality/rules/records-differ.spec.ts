import { describe, expect, it } from '@jest/globals';
import { aFigure, months } from '../../../../test/builders/figures.js';
import { FigureSet, type RuleFigure } from './figure-set.js';
import { recordsDiffer } from './records-differ.js';

const CASES = 'consultation.cases';
const found = (figures: readonly RuleFigure[], logged: readonly RuleFigure[]) =>
  recordsDiffer(new FigureSet(figures), new FigureSet(logged));

/** Ten each month of a fiscal year. */
const year = months(CASES, '2024-04', Array<number>(12).fill(10));

describe('a reported total beside the log', () => {
  it.each<[string, RuleFigure[], RuleFigure[], object]>([
    [
      'a year of which the log counts less',
      [aFigure(CASES, 'FY2024', 121)],
      year,
      { numbers: { REPORTED: 121, RECORDED: 120 }, hypotheses: [{ code: 'LOG_INCOMPLETE' }, {}] },
    ],
    [
      'a month of which it counts more',
      [aFigure(CASES, '2024-04', 9)],
      year,
      { numbers: { REPORTED: 9, RECORDED: 10 }, hypotheses: [{ code: 'FIGURE_BEFORE_LOG' }, {}] },
    ],
    [
      'a year that covers its first two months only',
      [aFigure(CASES, 'FY2024', 30, { coverageFrom: '2024-04-01', coverageTo: '2024-05-31' })],
      year,
      { numbers: { REPORTED: 30, RECORDED: 20 } },
    ],
    [
      'a month without anything, as the log says',
      [aFigure(CASES, '2024-04', 1)],
      [aFigure(CASES, '2024-04', 0)],
      { numbers: { REPORTED: 1, RECORDED: 0 } },
    ],
  ])('differs: %s', (_, figures, logged, gives) => {
    expect(found(figures, logged)).toMatchObject([
      { kind: 'RECORDS_DIFFER', severity: 'CONTRADICTION', metrics: [CASES], ...gives },
    ]);
  });

  it.each<[string, RuleFigure[], RuleFigure[]]>([
    ['where they are the same', [aFigure(CASES, 'FY2024', 120)], year],
    ['where the log does not have every month', [aFigure(CASES, 'FY2024', 5)], year.slice(1)],
    [
      'where the log has a part of a month only',
      [aFigure(CASES, 'FY2024', 5)],
      year.map((month, i) => (i === 3 ? { ...month, coverageTo: '2024-07-20' } : month)),
    ],
    [
      'where the log says “at least”',
      [aFigure('space.users', '2024-04', 5)],
      [aFigure('space.users', '2024-04', 3, { qualifier: 'AT_LEAST' })],
    ],
    [
      'of a number that is about right',
      [aFigure(CASES, 'FY2024', 5, { qualifier: 'ABOUT' })],
      year,
    ],
    [
      'of a provisional number, which may yet become what the log says',
      [aFigure(CASES, 'FY2024', 5, { status: 'PROVISIONAL' })],
      year,
    ],
    [
      'of days within a month',
      [aFigure(CASES, '2024-04', 5, { coverageFrom: '2024-04-02', coverageTo: '2024-04-30' })],
      year,
    ],
    ['of a day', [aFigure(CASES, '2024-04-01', 5)], year],
    ['of an option', [aFigure(`${CASES} channel=visit`, 'FY2024', 5)], year],
    ['of another meaning', [aFigure(CASES, 'FY2024', 5, { definition: 'staff_handled' })], year],
    ['of another unit', [aFigure(CASES, 'FY2024', 5, { unitId: 'b' })], year],
    ['of another metric', [aFigure('consultation.labels', 'FY2024', 5)], year],
    [
      'of a rate, whose months may weigh differently',
      [aFigure('space.no_show_rate', '2024-04', 0.2)],
      [aFigure('space.no_show_rate', '2024-04', 0.3)],
    ],
    ['of a number that is not there', [aFigure(CASES, 'FY2024', null)], year],
    ['without a log', [aFigure(CASES, 'FY2024', 5)], []],
  ])('is not doubted %s', (_, figures, logged) => {
    expect(found(figures, logged)).toEqual([]);
  });
});
