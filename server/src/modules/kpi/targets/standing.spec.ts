import { describe, expect, it } from '@jest/globals';
import { anAim } from '../../../../test/builders/aims.js';
import { type Aim } from './aim.js';
import { type Standing, standing, type StandingContext } from './standing.js';

const MORE = 'HIGHER_IS_BETTER';
const OPEN = { yearIsOver: false, yearIsComplete: false, direction: MORE } as const;
const GAPS = { ...OPEN, yearIsOver: true };
const OVER = { ...GAPS, yearIsComplete: true };
const LESS = { ...OVER, direction: 'LOWER_IS_BETTER' } as const;
const DAY = '2022-03-31';

describe('how an outcome stands to its aim', () => {
  it.each<[string, Aim, number | null, StandingContext, Standing]>([
    ['nothing reported is not zero', anAim('EXACT', 5), null, OVER, 'NOT_MEASURABLE'],
    ['zero is reported', anAim('EXACT', 5), 0, OVER, 'MISSED'],
    ['fewer, in the year', anAim('EXACT', 5), 4, OPEN, 'NOT_YET'],
    ['fewer, after the year', anAim('EXACT', 5), 4, OVER, 'MISSED'],
    ['fewer, and months are missing', anAim('EXACT', 5), 4, GAPS, 'NOT_YET'],
    ['as many', anAim('EXACT', 5), 5, OVER, 'REACHED'],
    ['as many, in the year', anAim('EXACT', 5), 5, OPEN, 'REACHED'],
    ['more', anAim('EXACT', 5), 6, OVER, 'OVER_PLAN'],
    ['none of none', anAim('EXACT', 0), 0, OVER, 'REACHED'],
    ['below a range', anAim('RANGE', 3, 4), 2, OVER, 'MISSED'],
    ['the low end of a range', anAim('RANGE', 3, 4), 3, OVER, 'REACHED'],
    ['the high end of a range', anAim('RANGE', 3, 4), 4, OVER, 'REACHED'],
    ['above a range', anAim('RANGE', 3, 4), 5, OVER, 'OVER_PLAN'],
    ['about 9, and it was 8', anAim('ABOUT', 9), 8, OVER, 'REACHED'],
    ['about 9, and it was 7', anAim('ABOUT', 9), 7, OVER, 'MISSED'],
    ['about 10, and it was 9', anAim('ABOUT', 10), 9, OVER, 'REACHED'],
    ['about 10, and it was 12', anAim('ABOUT', 10), 12, OVER, 'OVER_PLAN'],
    ['about 6, and it was 7', anAim('ABOUT', 6), 7, OVER, 'REACHED'],
    ['at least', anAim('AT_LEAST', 0.8), 0.8, OVER, 'REACHED'],
    ['at least, by the noise of fractions', anAim('AT_LEAST', 0.3), 0.1 * 3, OVER, 'REACHED'],
    ['much more than at least is no plan exceeded', anAim('AT_LEAST', 3), 30, OVER, 'REACHED'],
    ['at most, and not passed so far', anAim('AT_MOST', 20), 12, OPEN, 'UNDER_WAY'],
    ['at most, months missing', anAim('AT_MOST', 20), 12, GAPS, 'UNDER_WAY'],
    ['at most, kept', anAim('AT_MOST', 20), 20, OVER, 'LIMIT_KEPT'],
    ['at most, passed in the year', anAim('AT_MOST', 20), 21, OPEN, 'LIMIT_PASSED'],
    ['none at all allowed, none there', anAim('AT_MOST', 0), 0, OVER, 'LIMIT_KEPT'],
    ['none at all allowed, one there', anAim('AT_MOST', 0), 1, OPEN, 'LIMIT_PASSED'],
    ['fewer where less is better', anAim('EXACT', 5), 3, LESS, 'LIMIT_KEPT'],
    ['more where less is better', anAim('RANGE', 3, 5), 6, LESS, 'LIMIT_PASSED'],
    ['at least, although less is better', anAim('AT_LEAST', 3), 2, LESS, 'MISSED'],
    ['all year round, and it goes on', anAim('ONGOING'), 3, OPEN, 'UNDER_WAY'],
    ['all year round, and it did', anAim('ONGOING'), 3, OVER, 'DONE'],
    ['all year round, none so far', anAim('ONGOING'), 0, OPEN, 'NOT_YET'],
    ['all year round, none at all', anAim('ONGOING'), 0, OVER, 'NOT_DONE'],
    ['all year round, nothing reported', anAim('ONGOING'), null, OVER, 'NOT_MEASURABLE'],
    ['by a day, and it is there', anAim('MILESTONE', DAY), 1, OPEN, 'DONE'],
    ['by a day, which is to come', anAim('MILESTONE', DAY), 0, OPEN, 'NOT_YET'],
    ['by a day, which is over', anAim('MILESTONE', DAY), 0, OVER, 'NOT_DONE'],
    ['by a day, and months are missing', anAim('MILESTONE', DAY), 0, GAPS, 'NOT_YET'],
  ])('%s: %j, %s', (_, aim, ...rest) => {
    const [actual, context, word] = rest;
    expect(standing(aim, actual, context)).toBe(word);
  });
});
