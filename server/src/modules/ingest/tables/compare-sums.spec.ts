import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareMean, compareSum } from './compare-sums.js';
import { divideRounded, fromScaled, toScaled } from './decimals.js';

const exact = (value: bigint) => ({ value, half: 0n });
const rounded = (value: bigint, half: bigint) => ({ value, half });

describe('a total and its parts', () => {
  it.each([
    ['agree', { total: exact(10n), sum: exact(10n) }, 'CONSISTENT'],
    ['differ', { total: exact(11n), sum: exact(10n) }, 'CONTRADICTION'],
    [
      'differ by what rounding allows',
      { total: rounded(320n, 5n), sum: rounded(310n, 10n) },
      'EXPLAINABLE_BY_ROUNDING',
    ],
    ['differ by more', { total: rounded(330n, 5n), sum: rounded(310n, 10n) }, 'CONTRADICTION'],
    [
      'exceed it, where one case counts twice',
      { total: exact(25n), sum: exact(30n), several: true },
      'EXPLAINABLE_BY_SEVERAL_LABELS',
    ],
    [
      'fall short of it all the same',
      { total: exact(35n), sum: exact(30n), several: true },
      'CONTRADICTION',
    ],
  ])('%s', (_what, { total, sum, ...more }, verdict) => {
    expect(compareSum(total, { ...sum, count: 3 }, 'several' in more)).toBe(verdict);
  });
});

describe('a mean and its figures', () => {
  it.each([
    ['agree', 15n, { value: 30n, half: 0n, count: 2 }, 'CONSISTENT'],
    ['agree when rounded', 107n, { value: 321n, half: 0n, count: 3 }, 'CONSISTENT'],
    ['were cut off', 10n, { value: 32n, half: 0n, count: 3 }, 'EXPLAINABLE_BY_ROUNDING'],
    ['differ', 12n, { value: 30n, half: 0n, count: 3 }, 'CONTRADICTION'],
    [
      'D004-05: 30 beside 30.625 of rounded parts',
      30n,
      { value: 245n, half: 4n, count: 8 },
      'EXPLAINABLE_BY_ROUNDING',
    ],
  ])('%s', (_what, mean, sum, verdict) => {
    expect(compareMean(exact(mean), sum, 1n)).toBe(verdict);
  });
});

describe('scaled numbers', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.nat(8),
        (value, places) => {
          expect(toScaled(fromScaled(value, places), places)).toBe(value);
        },
      ),
    );
  });

  it.each([
    [7n, 2n, 4n],
    [-7n, 2n, -4n],
    [10n, 3n, 3n],
    [11n, 3n, 4n],
  ])('%s ÷ %s is rounded', (value, by, expected) => {
    expect(divideRounded(value, by)).toBe(expected);
  });
});
