import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anAim } from '../../../../test/builders/aims.js';
import type { Aim } from '../targets/aim.js';
import { type Pace, type PaceContext, paceOf, paceOfLevel, type Verdict } from './pace.js';

const EVEN = Array.from({ length: 12 }, () => 1 / 12);
const LATE = EVEN.map((_, month) => (month === 11 ? 1 : 0));
const UP = 'HIGHER_IS_BETTER';
const DOWN = 'LOWER_IS_BETTER';

const year = (...reported: (number | null)[]): (number | null)[] => [
  ...reported,
  ...Array.from({ length: 12 - reported.length }, () => null),
];
const six = (each: number): (number | null)[] => year(each, each, each, each, each, each);
const after = (monthsOver: number, direction: PaceContext['direction'] = UP): PaceContext => ({
  direction,
  monthsOver,
});

type Ends = [number | null, number | null];

/** By the end of September, spread evenly. */
type Row = [
  says: string,
  aim: Aim,
  months: (number | null)[],
  Ends,
  actual: number,
  off: number,
  Verdict,
];

const ROWS: Row[] = [
  ['half of it', anAim('EXACT', 240), six(20), [120, 120], 120, 0, 'ON_PACE'],
  ['a twentieth less', anAim('EXACT', 240), six(19), [120, 120], 114, -6, 'ON_PACE'],
  ['more than a twentieth less', anAim('EXACT', 240), six(18), [120, 120], 108, -12, 'BEHIND'],
  ['a fifth less', anAim('EXACT', 240), six(16), [120, 120], 96, -24, 'BEHIND'],
  ['more than a fifth less', anAim('EXACT', 240), six(15), [120, 120], 90, -30, 'FAR_BEHIND'],
  ['none, as reported', anAim('EXACT', 240), six(0), [120, 120], 0, -120, 'FAR_BEHIND'],
  ['more', anAim('EXACT', 240), six(22), [120, 120], 132, 12, 'AHEAD'],
  ['half a session short', anAim('EXACT', 1), six(0), [0.5, 0.5], 0, -0.5, 'ON_PACE'],
  ['within a range', anAim('RANGE', 24, 36), six(2.5), [12, 18], 15, 0, 'ON_PACE'],
  ['below a range', anAim('RANGE', 24, 36), six(1), [12, 18], 6, -6, 'FAR_BEHIND'],
  ['above a range', anAim('RANGE', 24, 36), six(4), [12, 18], 24, 6, 'AHEAD'],
  ['about 100 begins at 90', anAim('ABOUT', 100), six(8), [45, 55], 48, 0, 'ON_PACE'],
  ['at least, and ahead', anAim('AT_LEAST', 120), six(12), [60, null], 72, 12, 'AHEAD'],
  ['at least, and short', anAim('AT_LEAST', 120), six(9), [60, null], 54, -6, 'BEHIND'],
  ['a limit used slowly', anAim('AT_MOST', 120), six(5), [null, 60], 30, -30, 'AHEAD'],
  ['a limit used too fast', anAim('AT_MOST', 120), six(11), [null, 60], 66, 6, 'BEHIND'],
  ['a limit used far too fast', anAim('AT_MOST', 120), six(15), [null, 60], 90, 30, 'FAR_BEHIND'],
  ['at most none, and none', anAim('AT_MOST', 0), six(0), [null, 0], 0, 0, 'ON_PACE'],
  ['at most none, and some', anAim('AT_MOST', 0), six(1), [null, 0], 6, 6, 'FAR_BEHIND'],
  ['a target of 0 is passed by any', anAim('EXACT', 0), six(1), [0, 0], 6, 6, 'AHEAD'],
];

interface Case {
  says: string;
  aim: Aim;
  shares?: number[];
  months: (number | null)[];
  context?: PaceContext;
  gives: Partial<ReturnType<typeof flat>>;
}

const GAP = year(20, 20, null, 20, 20, 20);

const CASES: Case[] = [
  {
    says: 'a month without a report is on neither side',
    aim: anAim('EXACT', 240),
    months: GAP,
    gives: { expected: [100, 100], actual: 100, difference: 0, missing: [2] },
  },
  {
    says: 'a closed month is not missing',
    aim: anAim('EXACT', 220),
    shares: EVEN.map((_, month) => (month === 2 ? 0 : 1 / 11)),
    months: GAP,
    gives: { expected: [100, 100], actual: 100, difference: 0, missing: [] },
  },
  {
    says: 'what is over and not reported is missing, what is to come is not',
    aim: anAim('EXACT', 240),
    months: six(20),
    context: after(8),
    gives: { expected: [120, 120], missing: [6, 7] },
  },
  {
    says: 'one session short at the end',
    aim: anAim('EXACT', 1),
    months: year(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
    context: after(12),
    gives: { expected: [1, 1], difference: -1, verdict: 'FAR_BEHIND' },
  },
  {
    says: 'nothing is due before its month',
    aim: anAim('EXACT', 8),
    shares: LATE,
    months: six(0),
    gives: { expected: [0, 0], difference: 0, verdict: 'ON_PACE' },
  },
  {
    says: 'something before its month',
    aim: anAim('EXACT', 8),
    shares: LATE,
    months: year(2),
    context: after(1),
    gives: { expected: [0, 0], difference: 2, verdict: 'AHEAD' },
  },
  {
    says: 'more where less is better',
    aim: anAim('EXACT', 120),
    months: six(12),
    context: after(6, DOWN),
    gives: { expected: [60, 60], difference: 12, verdict: 'BEHIND' },
  },
  {
    says: 'less where less is better',
    aim: anAim('EXACT', 120),
    months: six(8),
    context: after(6, DOWN),
    gives: { difference: -12, verdict: 'AHEAD' },
  },
];

const flat = ({ expected, actual, difference, verdict, missing }: Pace) => ({
  expected: [expected.low, expected.high],
  ...{ actual, difference, verdict, missing },
});

describe('the pace of a count', () => {
  it.each(ROWS)('%s', (_, aim, months, ...gives) => {
    const [expected, actual, difference, verdict] = gives;
    const { pace } = paceOf(aim, EVEN, months, after(6));
    expect(pace && flat(pace)).toEqual({ expected, actual, difference, verdict, missing: [] });
  });

  it.each(CASES)('$says', ({ aim, shares = EVEN, months, context = after(6), gives }) => {
    const { pace } = paceOf(aim, shares, months, context);
    expect(pace && flat(pace)).toMatchObject(gives);
  });

  it.each<[string, Aim, (number | null)[], string]>([
    ['all year round', anAim('ONGOING'), six(1), 'NO_NUMBER'],
    ['a day', anAim('MILESTONE', '2022-03-31'), six(1), 'NO_NUMBER'],
    ['no month reported', anAim('EXACT', 5), year(), 'NO_MONTHS'],
  ])('is refused: %s', (_, aim, months, refused) => {
    expect(paceOf(aim, EVEN, months, after(6))).toEqual({ pace: null, refused });
  });

  it('never expects less after more months', () => {
    const figures = fc.array(fc.option(fc.integer({ min: 0, max: 999 })), {
      minLength: 12,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        figures,
        fc.integer({ min: 0, max: 11 }),
        fc.integer({ min: 1, max: 9_999 }),
        (months, more, target) => {
          const aim = anAim('EXACT', target);
          const before = months.map((value, month) => (month === more ? null : value));
          const now = months.map((value, month) => (month === more ? (value ?? 0) : value));
          const [one, other] = [before, now].map((each) => paceOf(aim, EVEN, each, after(12)).pace);
          expect(other?.expected.low ?? NaN).toBeGreaterThanOrEqual(one?.expected.low ?? 0);
          expect(other?.expected.low ?? NaN).toBeLessThanOrEqual(target);
        },
      ),
    );
  });
});

describe('the standing of a rate or a stock', () => {
  const rate = { ...after(6), isRate: true };

  it.each<[string, Aim, number, PaceContext, [number | null, number | null], number, Verdict]>([
    ['a rate at its target', anAim('AT_LEAST', 0.8), 0.8, rate, [0.8, null], 0, 'ON_PACE'],
    ['a rate somewhat below', anAim('AT_LEAST', 0.8), 0.72, rate, [0.8, null], -0.08, 'BEHIND'],
    ['a rate far below', anAim('AT_LEAST', 0.8), 0.5, rate, [0.8, null], -0.3, 'FAR_BEHIND'],
    ['a rate above', anAim('AT_LEAST', 0.8), 0.9, rate, [0.8, null], 0.1, 'AHEAD'],
    ['about a rate', anAim('ABOUT', 0.8), 0.75, rate, [0.72, 0.88], 0, 'ON_PACE'],
    ['a rate above its limit', anAim('AT_MOST', 0.2), 0.3, rate, [null, 0.2], 0.1, 'FAR_BEHIND'],
    [
      'a stock is not spread over the months',
      anAim('EXACT', 200),
      189,
      after(2),
      [200, 200],
      -11,
      'BEHIND',
    ],
  ])('%s', (_, aim, actual, ...rest) => {
    const [context, expected, difference, verdict] = rest;
    const { pace } = paceOfLevel(aim, actual, six(1), { ...context, monthsOver: 6 });
    expect(pace && flat(pace)).toEqual({ expected, actual, difference, verdict, missing: [] });
  });

  it('names the months it does not cover', () => {
    const { pace } = paceOfLevel(anAim('AT_LEAST', 0.8), 0.8, year(0.7, null, 0.9), rate);
    expect(pace).toMatchObject({ counted: [0, 2], missing: [1, 3, 4, 5] });
  });

  it('is refused without a value or a number to reach', () => {
    expect(paceOfLevel(anAim('AT_LEAST', 0.8), null, year(), rate).refused).toBe('NO_MONTHS');
    expect(paceOfLevel(anAim('ONGOING'), 0.8, year(), rate).refused).toBe('NO_NUMBER');
  });
});
