import { describe, expect, it } from '@jest/globals';
import type { Evaluated } from '../../analytics/index.js';
import type { Aim, TargetType } from '../targets/aim.js';
import type { Target } from '../targets/target.js';
import { type Assessed, assess } from './assess.js';
import type { YearFigures } from './year-figures.js';

const FLOW = 'consultation.cases';
const STOCK = 'group.registered';
const RATE = 'space.occupancy';

const aim = (type: TargetType, low: number | null = null, high: number | null = null): Aim => ({
  ...{ type, low, high, dueOn: null },
});

const target = (said: Aim, metric = FLOW, more: Partial<Target> = {}): Target => ({
  ...{ unit: 'u', metric, programme: '', fiscalYear: 2023, version: 1, removed: false, aim: said },
  ...{ printed: null, profile: 'EVEN', shares: null, scheme: 'uncapped', schemeVersion: 1 },
  ...{ baseline: null, baselineYear: null, reason: '', authorName: '', setAt: '' },
  ...{ document: null, documentJa: null, documentEn: null, line: null },
  ...more,
});

/** A year of which some months are reported, one value each or these. */
function year(months: readonly (number | null)[], more: Partial<YearFigures> = {}): YearFigures {
  const reported = months.filter((month) => month !== null);
  const value = reported.length === 0 ? null : reported.reduce((a, b) => a + b, 0);
  return {
    ...{ fiscalYear: 2023, period: { from: '2023-04-01', to: '2024-03-31' } },
    actual: actual(value, reported.length),
    months: Array.from({ length: 12 }, (_, i) => months[i] ?? null),
    open: Array.from({ length: 12 }, () => true),
    monthsOver: months.length,
    ...more,
  };
}

const actual = (value: number | null, reported: number): Evaluated => ({
  ...{ value, qualifier: null, numerator: null, denominator: null, method: 'SUM' },
  ...{
    status: 'NORMAL',
    definition: 'd',
    alternatives: [],
    sources: [],
    sourceCount: 0,
    notes: [],
  },
  coverage: { reported, expected: 12, from: null, to: null, asOf: null },
});

const times = (n: number, value: number): number[] => Array.from({ length: n }, () => value);

function told({ standing, state, achievement, pace, paceRefused }: Assessed): string {
  const { rate, reason } = achievement;
  return [standing, state, rate ?? reason, pace?.verdict ?? paceRefused].join(' ');
}

describe('a target and its figures', () => {
  it.each<[string, Target, YearFigures, string]>([
    [
      'half of the year, as planned',
      target(aim('EXACT', 120, 120)),
      year(times(6, 10)),
      'NOT_YET ON_THE_WAY 0.5 ON_PACE',
    ],
    [
      'half of the year, too few',
      target(aim('AT_LEAST', 120)),
      year(times(6, 5)),
      'NOT_YET BEHIND 0.25 FAR_BEHIND',
    ],
    [
      'a whole year short',
      target(aim('AT_LEAST', 120)),
      year(times(12, 9)),
      'MISSED BEHIND 0.9 BEHIND',
    ],
    [
      'a whole year above a range',
      target(aim('RANGE', 90, 100)),
      year(times(12, 10)),
      `OVER_PLAN REACHED ${120 / 90} AHEAD`,
    ],
    [
      'a year with a hole is not missed',
      target(aim('AT_LEAST', 120)),
      year([...times(11, 10), null]),
      `NOT_YET ON_THE_WAY ${110 / 120} ON_PACE`,
    ],
    [
      'a year of which only “at least” is known is not missed',
      target(aim('AT_LEAST', 120)),
      year(times(12, 9), { actual: { ...actual(108, 12), qualifier: 'AT_LEAST' } }),
      'NOT_YET BEHIND 0.9 BEHIND',
    ],
    [
      'nothing reported is neither',
      target(aim('AT_LEAST', 120)),
      year([null, null]),
      'NOT_MEASURABLE NOT_JUDGED NO_ACTUAL NO_MONTHS',
    ],
    [
      'zero is something',
      target(aim('AT_LEAST', 120)),
      year([0, 0]),
      'NOT_YET BEHIND 0 FAR_BEHIND',
    ],
    [
      'what goes on all year has no rate',
      target(aim('ONGOING')),
      year(times(3, 2)),
      'UNDER_WAY ON_THE_WAY NO_NUMBER NO_NUMBER',
    ],
    [
      'a stock stands against the target itself',
      target(aim('AT_LEAST', 200), STOCK),
      year(times(2, 1), { actual: actual(150, 2) }),
      'NOT_YET BEHIND 0.75 FAR_BEHIND',
    ],
    [
      'a rate, too',
      target(aim('AT_LEAST', 0.3), RATE),
      year(times(2, 1), { actual: actual(0.3, 2) }),
      'REACHED REACHED 1 ON_PACE',
    ],
    [
      'only the whole year is known',
      target(aim('EXACT', 4, 4)),
      year(times(12, 1), { months: times(12, 0).map(() => null), actual: actual(4, 12) }),
      'REACHED REACHED 1 NOT_BY_MONTH',
    ],
    [
      'spread like a year that is not known',
      target(aim('EXACT', 4, 4), FLOW, { profile: 'LAST_YEAR' }),
      year(times(3, 1)),
      'NOT_YET ON_THE_WAY 0.75 LAST_YEAR_INCOMPLETE',
    ],
  ])('%s', (_, planned, figures, expected) => {
    expect(told(assess(planned, figures, [], '2023-09-30'))).toBe(expected);
  });

  it('of a city whose months are never all there says so', () => {
    const { coverage } = actual(40, 8);
    const joined = {
      ...actual(40, 8),
      coverage: { ...coverage, units: { reported: 2, expected: 3 } },
    };
    const figures = year([null, null], { actual: joined });
    expect(assess(target(aim('EXACT', 99, 99)), figures, [], '2023-05-31')).toMatchObject({
      ...{ paceRefused: 'UNITS_MISSING', projectionRefused: 'UNITS_MISSING' },
    });
  });

  it('a milestone is looked at on its day, not at the end of the year', () => {
    const planned = target({ ...aim('MILESTONE'), dueOn: '2023-11-30' });
    const nothing = year(times(8, 0), { actual: actual(0, 12) });
    expect(assess(planned, nothing, [], '2023-11-29').standing).toBe('NOT_YET');
    expect(assess(planned, nothing, [], '2023-11-30').standing).toBe('NOT_DONE');
  });

  it.each<[string, (number | null)[], Partial<YearFigures>, string]>([
    ['in time', [0, 0, 1], {}, 'DONE'],
    ['after its day', [0, 0, 0, 0, 1], {}, 'NOT_DONE'],
    ['neither, though later months are to come', [0, 0, 0, 0], {}, 'NOT_DONE'],
    ['after a month that is missing, so nobody knows', [0, null, 0, 0, 1], {}, 'DONE'],
    ['of which nobody says when', [], { actual: actual(1, 12) }, 'DONE'],
  ])('a milestone that was done %s', (_, months, more, expected) => {
    const planned = target({ ...aim('MILESTONE'), dueOn: '2023-06-15' });
    expect(assess(planned, year(months, more), [], '2023-09-30').standing).toBe(expected);
  });

  it.each([
    ['a rate that may fall again has no grade yet', RATE, null],
    ['a count that is reached has', FLOW, 'A'],
  ])('%s', (_, metric, grade) => {
    const planned = target(aim('AT_LEAST', 0.3), metric, { scheme: 'grades' });
    const figures = year(times(2, 1), { actual: actual(0.33, 2) });
    expect(assess(planned, figures, [], '2023-05-31').achievement.band?.code ?? null).toBe(grade);
  });
});

describe('the end of the year', () => {
  const shape = [1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4];
  const earlier = [2022, 2021, 2020, 2019].map((fiscalYear, i) => {
    return year(
      shape.map((n) => n * (12 - i)),
      { fiscalYear },
    );
  });
  const begun = shape.slice(0, 6).map((n) => n * 20);
  const refusedFor = (planned: Target, figures: YearFigures, years = earlier) =>
    assess(planned, figures, years, '2023-09-30').projectionRefused;

  it('is told where earlier years have its shape', () => {
    const { projection } = assess(target(aim('AT_LEAST', 500)), year(begun), earlier, '2023-09-30');
    expect(projection).toMatchObject({ value: 600, years: [2019, 2020, 2021, 2022] });
  });

  it.each<[string, ReturnType<typeof refusedFor>]>([
    ['NOT_A_FLOW', refusedFor(target(aim('AT_LEAST', 5), STOCK), year(begun))],
    ['NO_NUMBER', refusedFor(target(aim('ONGOING')), year(begun))],
    ['TOO_FEW_YEARS', refusedFor(target(aim('AT_LEAST', 5)), year(begun), earlier.slice(0, 2))],
    ['YEAR_COMPLETE', refusedFor(target(aim('AT_LEAST', 5)), year(times(12, 3)))],
    ['YEAR_OVER', refusedFor(target(aim('AT_LEAST', 5)), year([...times(11, 3), null]))],
  ])('is not told: %s', (code, refused) => {
    expect(refused).toBe(code);
  });
});

describe('the months', () => {
  it('add up on both sides; one missing is said of those after it', () => {
    const { months } = assess(target(aim('EXACT', 24, 24)), year([3, null, 2]), [], '2023-06-30');
    expect(months.slice(0, 4)).toEqual([
      {
        actual: 3,
        cumulative: 3,
        isPartial: false,
        expectedLow: 2,
        expectedHigh: 2,
        plannedLow: 2,
        plannedHigh: 2,
      },
      {
        actual: null,
        cumulative: null,
        isPartial: false,
        expectedLow: 2,
        expectedHigh: 2,
        plannedLow: 4,
        plannedHigh: 4,
      },
      {
        actual: 2,
        cumulative: 5,
        isPartial: true,
        expectedLow: 2,
        expectedHigh: 2,
        plannedLow: 6,
        plannedHigh: 6,
      },
      {
        actual: null,
        cumulative: null,
        isPartial: false,
        expectedLow: 2,
        expectedHigh: 2,
        plannedLow: 8,
        plannedHigh: 8,
      },
    ]);
  });

  it('in which the unit is closed have no share, and of a stock none has', () => {
    const open = Array.from({ length: 12 }, (_, i) => i !== 1);
    const closed = assess(
      target(aim('EXACT', 22, 22)),
      year([2, null, 2], { open }),
      [],
      '2023-06-30',
    );
    expect(closed.months.slice(0, 3).map(({ expectedLow }) => expectedLow)).toEqual([2, 0, 2]);
    expect(closed.months[2]).toMatchObject({ cumulative: 4, isPartial: false });
    const stock = assess(target(aim('EXACT', 22, 22), STOCK), year([2]), [], '2023-04-30');
    expect(stock.months[0]).toMatchObject({
      cumulative: null,
      expectedLow: null,
      plannedLow: null,
    });
  });
});
