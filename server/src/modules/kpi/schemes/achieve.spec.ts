import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anAim } from '../../../../test/builders/aims.js';
import type { Aim } from '../targets/aim.js';
import { achieve } from './achieve.js';
import type { AchievementReason, Scheme } from './scheme.js';
import { findScheme, SCHEMES } from './schemes.js';

const scheme = (code: string): Scheme => {
  const found = findScheme(code);
  if (!found) throw new Error(`no scheme ${code}`);
  return found;
};

type Case = [
  says: string,
  scheme: string,
  aim: Aim,
  actual: number | null,
  rate: number | null,
  band: string | null,
  reason?: AchievementReason,
];

const final: Case[] = [
  ['what was planned', 'uncapped', anAim('EXACT', 5), 5, 1, null],
  ['a part of it', 'uncapped', anAim('EXACT', 3), 2, 2 / 3, null],
  ['more than it', 'uncapped', anAim('EXACT', 10), 12, 1.2, null],
  ['none of it', 'uncapped', anAim('EXACT', 10), 0, 0, null],
  ['nothing reported', 'uncapped', anAim('EXACT', 10), null, null, null, 'NO_ACTUAL'],
  ['all year round', 'uncapped', anAim('ONGOING'), 3, null, null, 'NO_NUMBER'],
  ['a day', 'uncapped', anAim('MILESTONE', '2022-03-31'), 1, null, null, 'NO_NUMBER'],
  ['a target of 0', 'uncapped', anAim('EXACT', 0), 0, null, null, 'TARGET_ZERO'],
  ['a range by its low end', 'uncapped', anAim('RANGE', 3, 4), 4, 4 / 3, null],
  ['about by its number', 'uncapped', anAim('ABOUT', 10), 9, 0.9, null],
  ['shares without binary noise', 'uncapped', anAim('AT_LEAST', 0.3), 0.27, 0.9, null],
  ['a limit counts backward', 'uncapped', anAim('AT_MOST', 20), 15, 1.25, null],
  ['a limit at twice its number', 'uncapped', anAim('AT_MOST', 20), 40, 0, null],
  ['a limit far passed is not below 0', 'uncapped', anAim('AT_MOST', 20), 90, 0, null],
  ['a limit of 0', 'uncapped', anAim('AT_MOST', 0), 1, null, null, 'TARGET_ZERO'],

  ['a part of it', 'capped', anAim('EXACT', 4), 3, 0.75, null],
  ['more is not more', 'capped', anAim('EXACT', 10), 12, 1, null],
  ['a limit kept', 'capped', anAim('AT_MOST', 20), 15, 1, null],
  ['nothing reported', 'capped', anAim('EXACT', 10), null, null, null, 'NO_ACTUAL'],

  ['below the first rung', 'ladder', anAim('EXACT', 100), 24, 0, 'NONE'],
  ['between two rungs', 'ladder', anAim('EXACT', 100), 74, 0.5, 'HALF'],
  ['on a rung', 'ladder', anAim('EXACT', 100), 75, 0.75, 'THREE_QUARTERS'],
  ['above the last one', 'ladder', anAim('EXACT', 100), 140, 1, 'ALL'],
  ['a target of 0', 'ladder', anAim('EXACT', 0), 3, null, null, 'TARGET_ZERO'],

  ['reached', 'pass_fail', anAim('EXACT', 5), 5, 1, 'PASS'],
  ['one short', 'pass_fail', anAim('EXACT', 5), 4, 0, 'FAIL'],
  ['about 9 with 8', 'pass_fail', anAim('ABOUT', 9), 8, 1, 'PASS'],
  ['about 10 with 8', 'pass_fail', anAim('ABOUT', 10), 8, 0, 'FAIL'],
  ['above a range', 'pass_fail', anAim('RANGE', 3, 4), 9, 1, 'PASS'],
  ['none of 0', 'pass_fail', anAim('AT_MOST', 0), 0, 1, 'PASS'],
  ['one of at most 0', 'pass_fail', anAim('AT_MOST', 0), 1, 0, 'FAIL'],
  ['all year round', 'pass_fail', anAim('ONGOING'), 1, null, null, 'NO_NUMBER'],
  ['nothing reported', 'pass_fail', anAim('EXACT', 5), null, null, null, 'NO_ACTUAL'],

  ['as few as aimed at', 'reverse', anAim('EXACT', 10), 10, 1, null],
  ['fewer', 'reverse', anAim('EXACT', 10), 8, 1.2, null],
  ['none', 'reverse', anAim('EXACT', 10), 0, 2, null],
  ['more', 'reverse', anAim('EXACT', 10), 13, 0.7, null],
  ['a range by its high end', 'reverse', anAim('RANGE', 5, 10), 10, 1, null],
  ['at least has no upper end', 'reverse', anAim('AT_LEAST', 10), 8, null, null, 'NOT_A_LIMIT'],
  ['a target of 0', 'reverse', anAim('EXACT', 0), 0, null, null, 'TARGET_ZERO'],

  ['all of it', 'grades', anAim('EXACT', 10), 10, 1, 'A'],
  ['four fifths', 'grades', anAim('EXACT', 10), 8, 0.8, 'B'],
  ['just below', 'grades', anAim('EXACT', 1000), 799, 0.799, 'C'],
  ['less than two fifths', 'grades', anAim('EXACT', 10), 3, 0.3, 'E'],
  ['three fifths of a share', 'grades', anAim('AT_LEAST', 0.3), 0.18, 0.6, 'C'],
  ['a limit passed by a third', 'grades', anAim('AT_MOST', 30), 40, 2 / 3, 'C'],
  ['nothing reported', 'grades', anAim('EXACT', 10), null, null, null, 'NO_ACTUAL'],
];

const open: Case[] = [
  ['a share so far', 'uncapped', anAim('EXACT', 10), 4, 0.4, null],
  ['a share so far', 'capped', anAim('EXACT', 10), 4, 0.4, null],
  ['a rung so far', 'ladder', anAim('EXACT', 10), 6, 0.5, null, 'YEAR_OPEN'],
  ['the last rung already', 'ladder', anAim('EXACT', 10), 11, 1, 'ALL'],
  ['no failure yet', 'pass_fail', anAim('EXACT', 10), 4, null, null, 'YEAR_OPEN'],
  ['reached already', 'pass_fail', anAim('EXACT', 10), 10, 1, 'PASS'],
  ['no grade yet', 'grades', anAim('EXACT', 10), 9, 0.9, null, 'YEAR_OPEN'],
  ['the best grade already', 'grades', anAim('EXACT', 10), 10, 1, 'A'],
  ['a limit not passed so far', 'uncapped', anAim('AT_MOST', 10), 2, null, null, 'YEAR_OPEN'],
  ['a limit not passed so far', 'pass_fail', anAim('AT_MOST', 10), 2, null, null, 'YEAR_OPEN'],
  ['a limit passed for good', 'pass_fail', anAim('AT_MOST', 10), 11, 0, 'FAIL'],
  ['a limit passed', 'reverse', anAim('EXACT', 10), 12, 0.8, null],
  [
    'a limit passed, the grade may fall',
    'grades',
    anAim('AT_MOST', 10),
    12,
    0.8,
    null,
    'YEAR_OPEN',
  ],
];

describe('the achievement', () => {
  it.each(final)('%s by %s: %j, %s', (_, code, aim, ...rest) => {
    const [actual, rate, band, reason = null] = rest;
    const { band: step, ...found } = achieve(scheme(code), aim, actual);
    expect({ ...found, band: step?.code ?? null }).toEqual({ rate, band, reason });
  });

  it.each(open)('in an open year, %s by %s: %j, %s', (_, code, aim, ...rest) => {
    const [actual, rate, band, reason = null] = rest;
    const { band: step, ...found } = achieve(scheme(code), aim, actual, { isFinal: false });
    expect({ ...found, band: step?.code ?? null }).toEqual({ rate, band, reason });
  });

  it.each([
    ['pass_fail', anAim('AT_LEAST', 0.5), 0.6, null],
    ['pass_fail', anAim('AT_MOST', 0.5), 0.6, null],
    ['grades', anAim('AT_LEAST', 0.5), 0.6, 1.2],
    ['uncapped', anAim('AT_LEAST', 0.5), 0.6, 1.2],
    ['reverse', anAim('AT_MOST', 0.5), 0.6, 0.8],
  ])('of a rate in an open year, %s has no verdict: %j, %s', (code, aim, actual, rate) => {
    const context = { isFinal: false, isRate: true, isLevel: true };
    expect(achieve(scheme(code), aim, actual, context)).toMatchObject({ rate, band: null });
  });

  const anyScheme = fc.constantFrom(...SCHEMES);
  const count = fc.integer({ min: 0, max: 10_000 });

  it('never falls when more was reached, and never rises above a limit', () => {
    fc.assert(
      fc.property(anyScheme, count, count, count, (by, target, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const [low, high] = [less, more].map((n) => achieve(by, anAim('EXACT', target), n).rate);
        if (low == null || high == null) return expect(low).toBe(high);
        return by.kind === 'REVERSE'
          ? expect(high).toBeLessThanOrEqual(low)
          : expect(high).toBeGreaterThanOrEqual(low);
      }),
    );
  });

  it('is at most all of it where it is capped', () => {
    fc.assert(
      fc.property(count, count, (target, actual) => {
        const { rate } = achieve(scheme('capped'), anAim('EXACT', target), actual);
        expect(rate ?? 1).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the schemes that ship', () => {
  it('are of every kind, and bands rise from 0', () => {
    expect(new Set(SCHEMES.map(({ kind }) => kind)).size).toBe(6);
    for (const { steps } of SCHEMES) {
      const from = steps.map((step) => step.from);
      expect(from).toEqual([...from].sort((a, b) => a - b));
      expect(from[0] ?? 0).toBe(0);
    }
  });

  it('are found by code and version, the newest without one', () => {
    const [first] = SCHEMES;
    const second = { ...scheme('uncapped'), version: 2 };
    const both = [...SCHEMES, second];
    expect(findScheme('uncapped', undefined, both)).toBe(second);
    expect(findScheme('uncapped', 1, both)).toBe(first);
    expect(findScheme('uncapped', 3, both)).toBeNull();
    expect(findScheme('no_such_scheme')).toBeNull();
  });
});
