import { describe, expect, it } from '@jest/globals';
import { anAim } from '../../../../test/builders/aims.js';
import { accepted, type Aim, type AimProblem, isLimit, problemsOf } from './aim.js';

describe('an aim', () => {
  it.each<[string, Aim, AimProblem[]]>([
    ['one number', anAim('EXACT', 5), []],
    ['0 is a number', anAim('EXACT', 0), []],
    ['a range', anAim('RANGE', 3, 4), []],
    ['about a number', anAim('ABOUT', 6), []],
    ['at least', anAim('AT_LEAST', 0.8), []],
    ['at most', anAim('AT_MOST', 20), []],
    ['all year round', anAim('ONGOING'), []],
    ['a day', anAim('MILESTONE', '2022-03-31'), []],
    ['nothing', { ...anAim('EXACT', 5), low: null, high: null }, ['LOW_NEEDED', 'HIGH_NEEDED']],
    ['two numbers for one', { ...anAim('EXACT', 5), high: 6 }, ['NOT_ONE_NUMBER']],
    ['two numbers for about one', { ...anAim('ABOUT', 5), high: 6 }, ['NOT_ONE_NUMBER']],
    ['a range that falls', anAim('RANGE', 4, 3), ['NOT_RISING']],
    ['a range of one number', anAim('RANGE', 4, 4), ['NOT_RISING']],
    ['an end too many', { ...anAim('AT_LEAST', 3), high: 4 }, ['HIGH_NOT_EXPECTED']],
    [
      'the wrong end',
      { ...anAim('AT_MOST', 4), low: 3, high: null },
      ['LOW_NOT_EXPECTED', 'HIGH_NEEDED'],
    ],
    ['a number all year round', { ...anAim('ONGOING'), low: 3 }, ['LOW_NOT_EXPECTED']],
    ['below zero', anAim('EXACT', -1), ['NEGATIVE']],
    ['more than anybody counts', anAim('AT_LEAST', 1e13), ['TOO_LARGE']],
    ['no number', anAim('EXACT', NaN), ['NOT_A_NUMBER']],
    ['without end', anAim('AT_LEAST', Infinity), ['NOT_A_NUMBER']],
    ['a milestone without a day', { ...anAim('ONGOING'), type: 'MILESTONE' }, ['DAY_NEEDED']],
    ['a day that is not there', anAim('MILESTONE', '2022-02-30'), ['NO_SUCH_DAY']],
    ['a number with a day', { ...anAim('EXACT', 5), dueOn: '2022-03-31' }, ['DAY_NOT_EXPECTED']],
  ])('%s: %j has the problems %j', (_, aim, problems) => {
    expect(problemsOf(aim)).toEqual(problems);
  });

  it.each<[string, Aim, boolean, { low: number | null; high: number | null }]>([
    ['exactly', anAim('EXACT', 5), false, { low: 5, high: 5 }],
    ['a range as printed', anAim('RANGE', 3, 4), false, { low: 3, high: 4 }],
    ['about 6: one more or less', anAim('ABOUT', 6), false, { low: 5, high: 7 }],
    ['about 9: one more or less', anAim('ABOUT', 9), false, { low: 8, high: 10 }],
    ['about 10: a tenth', anAim('ABOUT', 10), false, { low: 9, high: 11 }],
    ['about 25: a tenth is no whole number', anAim('ABOUT', 25), false, { low: 22.5, high: 27.5 }],
    ['about 0 is not below 0', anAim('ABOUT', 0), false, { low: 0, high: 1 }],
    ['about 80 %: a tenth of it', anAim('ABOUT', 0.8), true, { low: 0.72, high: 0.88 }],
    ['at least', anAim('AT_LEAST', 3), false, { low: 3, high: null }],
    ['at most', anAim('AT_MOST', 3), false, { low: null, high: 3 }],
    ['all year round', anAim('ONGOING'), false, { low: null, high: null }],
    ['a day', anAim('MILESTONE', '2022-03-31'), false, { low: null, high: null }],
  ])('%s: %j (a rate: %s) accepts %j', (_, aim, isRate, span) => {
    expect(accepted(aim, isRate)).toEqual(span);
  });

  it.each<[Aim, Parameters<typeof isLimit>[1], boolean]>([
    [anAim('AT_MOST', 3), 'HIGHER_IS_BETTER', true],
    [anAim('EXACT', 3), 'LOWER_IS_BETTER', true],
    [anAim('AT_LEAST', 3), 'LOWER_IS_BETTER', false],
    [anAim('EXACT', 3), 'NEUTRAL', false],
  ])('%j where %s: a limit: %s', (aim, direction, limit) => {
    expect(isLimit(aim, direction)).toBe(limit);
  });
});
