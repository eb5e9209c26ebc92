import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { missingMonth } from './missing-month.js';
import {
  type FigureMonths,
  type LogMonths,
  monthsReported,
  type PlaceInTime,
} from './months-reported.js';

const first = (month: number): string =>
  `${2023 + Math.floor((month + 2) / 12)}-${String(((month + 2) % 12) + 1).padStart(2, '0')}-01`;
/** Months from April 2023 on, which is 1: `123.56`; a point is a month without a report. */
const of = (marks: string): string[] =>
  [...marks].flatMap((mark, i) => (mark === '.' ? [] : [first(i + 1)]));

const place = (more: Partial<PlaceInTime> = {}): PlaceInTime => ({
  ...{ unitId: 'a', lineage: ['a', 'city'], openedOn: null, closedOn: null, closures: [] },
  ...more,
});
const figures = (metric: string, marks: string, unitId = 'a'): FigureMonths => ({
  ...{ unitId, metric, definition: 'as_reported', months: of(marks) },
});
const log = (dataSet: LogMonths['dataSet'], marks: string): LogMonths => ({
  ...{ unitId: 'a', dataSet, months: of(marks) },
});

const found = (reported: FigureMonths[], logs: LogMonths[] = [], places = [place()]) =>
  missingMonth(monthsReported(reported, logs, places)).map(
    ({ unitId, metrics, period, numbers }) =>
      `${unitId} ${metrics.join('+')} ${period.from} ${period.to} ${numbers.MONTHS_MISSING}`,
  );

const VISITORS = 'facility.visitors';
const CASES = 'consultation.cases';

describe('a month without a report between two with one', () => {
  it('is found in figures', () => {
    expect(found([figures(VISITORS, 'xxx.xx')])).toEqual([`a ${VISITORS} 2023-07-01 2023-07-31 1`]);
  });

  it('is found in a log, and stands beside what the log counts', () => {
    expect(found([], [log('CONSULTATION', 'xxxx..xxxx'), log('SESSION', 'xxxxxxx')])).toEqual([
      `a ${CASES} 2023-08-01 2023-09-30 2`,
    ]);
  });

  it('is told once for months that follow each other, and for metrics of one field', () => {
    const reported = [
      figures('group.registered', 'xx..xx.xxx'),
      figures(VISITORS, 'xx..xxxxxx'),
      figures(CASES, 'xx..xxxxxx'),
    ];
    expect(found(reported)).toEqual([
      `a ${VISITORS}+group.registered 2023-06-01 2023-07-31 2`,
      'a group.registered 2023-10-01 2023-10-31 1',
      `a ${CASES} 2023-06-01 2023-07-31 2`,
    ]);
  });

  it.each<[string, FigureMonths[], LogMonths[], Partial<PlaceInTime>]>([
    ['every month is there', [figures(VISITORS, 'xxxxxx')], [], {}],
    ['what has not begun or is over', [figures(VISITORS, '..xxxx..')], [], {}],
    ['three months say nothing yet', [figures(VISITORS, 'xx.x')], [], {}],
    ['every other month', [figures(VISITORS, 'x..x.x.x..x')], [], {}],
    [
      'a month closed throughout, by the center and the city together',
      [figures(VISITORS, 'xxx.xx')],
      [],
      {
        closures: [
          { from: '2023-06-20', to: '2023-07-10' },
          { from: '2023-07-11', to: '2023-07-31' },
        ],
      },
    ],
    ['a month before it opened', [figures(VISITORS, 'x.xxxxx')], [], { openedOn: '2023-06-01' }],
    ['a month the log counts', [figures(CASES, 'xxx.xx')], [log('CONSULTATION', '...x')], {}],
    [
      'a month the log of the center counts for the rate of its space',
      [figures('space.occupancy', 'xxx.xx')],
      [log('BOOKING', '...x')],
      {},
    ],
    [
      'a log and figures that follow each other',
      [figures(CASES, 'xxx...xxx')],
      [log('CONSULTATION', '...xxx')],
      {},
    ],
  ])('is not found: %s', (_, reported, logs, more) => {
    expect(found(reported, logs, [place(more)])).toEqual([]);
  });

  it('is found where some days of it were open', () => {
    const closures = [{ from: '2023-07-01', to: '2023-07-30' }];
    expect(found([figures(VISITORS, 'xxx.xx')], [], [place({ closures })])).toHaveLength(1);
  });

  it('together with the months reported makes the whole stretch', () => {
    const marks = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(marks, (there) => {
        const series = figures(VISITORS, there.map((each) => (each ? 'x' : '.')).join(''));
        const gaps = missingMonth(monthsReported([series], [], [place()]));
        const missing = gaps.map(({ numbers }) => numbers.MONTHS_MISSING ?? 0);
        const between = there.slice(there.indexOf(true), there.lastIndexOf(true) + 1);
        const holes = between.filter((each) => !each).length;
        const isMonthly = series.months.length >= 4 && holes < series.months.length;
        expect(missing.reduce((a, b) => a + b, 0)).toBe(isMonthly ? holes : 0);
      }),
    );
  });
});
