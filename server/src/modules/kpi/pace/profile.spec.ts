import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Given, type Profile, PROFILES, type ProfileRefusal, shares } from './profile.js';

const TWELFTH = 1 / 12;
const every = <T>(value: T): T[] => Array.from({ length: 12 }, () => value);
const but = <T>(list: readonly T[], month: number, value: T): T[] =>
  list.map((each, at) => (at === month ? value : each));
const none = every(0);

const CASES: [says: string, Profile, Given, number[]][] = [
  ['a twelfth each', 'EVEN', {}, every(TWELFTH)],
  [
    'an eleventh each, and none while closed',
    'EVEN',
    { open: but(every(true), 4, false) },
    but(every(1 / 11), 4, 0),
  ],
  [
    'last year as it was',
    'LAST_YEAR',
    { lastYear: but(every(1), 0, 9) },
    but(every(0.05), 0, 0.45),
  ],
  [
    'a month of last year with none',
    'LAST_YEAR',
    { lastYear: but(every(1), 0, 0) },
    but(every(1 / 11), 0, 0),
  ],
  [
    'a month without a figure in which it was closed',
    'LAST_YEAR',
    { lastYear: but<number | null>(every(1), 0, null), lastYearOpen: but(every(true), 0, false) },
    but(every(1 / 11), 0, 0),
  ],
  ['all of it in one month', 'LAST_YEAR', { lastYear: but(none, 11, 3) }, but(none, 11, 1)],
  [
    'what was declared',
    'OWN',
    { own: but(but(none, 2, 0.25), 9, 0.75) },
    but(but(none, 2, 0.25), 9, 0.75),
  ],
  ['percents rounded to a tenth', 'OWN', { own: every(0.0833) }, every(TWELFTH)],
  [
    'a declared month that is closed',
    'OWN',
    { own: but(but(but(none, 2, 0.2), 5, 0.2), 9, 0.6), open: but(every(true), 2, false) },
    but(but(none, 5, 0.25), 9, 0.75),
  ],
];

const REFUSED: [says: string, Profile, Given, ProfileRefusal][] = [
  ['no figures of last year', 'LAST_YEAR', {}, 'LAST_YEAR_INCOMPLETE'],
  [
    'a month of last year missing',
    'LAST_YEAR',
    { lastYear: but<number | null>(every(1), 3, null) },
    'LAST_YEAR_INCOMPLETE',
  ],
  [
    'eleven months of last year',
    'LAST_YEAR',
    { lastYear: every(1).slice(1) },
    'LAST_YEAR_INCOMPLETE',
  ],
  ['none all last year', 'LAST_YEAR', { lastYear: none }, 'LAST_YEAR_ZERO'],
  ['no shares declared', 'OWN', {}, 'OWN_NOT_VALID'],
  ['a share below 0', 'OWN', { own: but(every(TWELFTH), 0, -1) }, 'OWN_NOT_VALID'],
  ['shares of 99 %', 'OWN', { own: every(0.0825) }, 'OWN_NOT_ONE'],
  ['no share at all', 'OWN', { own: none }, 'OWN_NOT_ONE'],
  ['closed all year', 'EVEN', { open: every(false) }, 'NEVER_OPEN'],
  [
    'closed in the only month with a share',
    'LAST_YEAR',
    { lastYear: but(none, 2, 5), open: but(every(true), 2, false) },
    'NEVER_OPEN',
  ],
];

describe('the shares of the months', () => {
  it.each(CASES)('%s: %s', (_, profile, given, expected) => {
    const { shares: found } = shares(profile, given);
    expect(found).toHaveLength(12);
    found?.forEach((share, month) => expect(share).toBeCloseTo(expected[month] ?? NaN, 12));
  });

  it.each(REFUSED)('are refused: %s: %s', (_, profile, given, code) => {
    expect(shares(profile, given)).toEqual({ shares: null, refused: code });
  });

  it('add to 1, and a closed month has none', () => {
    const twelve = <T>(each: fc.Arbitrary<T>) => fc.array(each, { minLength: 12, maxLength: 12 });
    const count = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(
        fc.constantFrom(...PROFILES),
        twelve(count),
        twelve(fc.boolean()),
        (profile, figures, open) => {
          const total = figures.reduce((a, b) => a + b, 0);
          const own = figures.map((figure) => figure / (total || 1));
          const { shares: found, refused } = shares(profile, { lastYear: figures, own, open });
          if (found === null) return expect(refused).not.toBeNull();
          expect(found.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
          expect(found.filter((_, month) => !open[month])).toEqual(
            open.filter((is) => !is).map(() => 0),
          );
        },
      ),
    );
  });
});
