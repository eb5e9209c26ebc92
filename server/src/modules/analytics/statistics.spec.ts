import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  mean,
  quantile,
  quartileOf,
  ranks,
  sharesSoFar,
  spread,
  weightedMean,
} from './statistics.js';

describe('ranks', () => {
  it.each([
    [[30, 20, 20, 10], 'NEUTRAL', [1, 2, 2, 4]],
    [[30, 20, 20, 10], 'HIGHER_IS_BETTER', [1, 2, 2, 4]],
    [[30, 20, 20, 10], 'LOWER_IS_BETTER', [4, 2, 2, 1]],
    [[null, 5, 0], 'NEUTRAL', [null, 1, 2]],
    [[], 'NEUTRAL', []],
  ] as const)('%j with %s rank as %j', (values, direction, expected) => {
    expect(ranks(values, direction)).toEqual(expected);
  });

  it('give equal values equal places and leave a gap behind them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 })), (values) => {
        const places = ranks(values);
        values.forEach((value, i) => {
          const larger = values.filter((other) => other > value).length;
          expect(places[i]).toBe(larger + 1);
        });
      }),
    );
  });
});

describe('median and quartiles', () => {
  it('need four numbers', () => {
    expect(spread([1, 2, 3])).toBeNull();
    expect(spread([4, 1, 3, 2])).toEqual({ q1: 1.75, median: 2.5, q3: 3.25 });
  });

  it.each([
    [[1, 2, 3, 4, 5], 0.5, 3],
    [[10, 20, 30, 40], 0.25, 17.5],
    [[0.1, 0.2, 0.3, 0.4], 0.5, 0.25],
    [[7], 0.75, 7],
  ])('%j has %p below %p', (numbers, share, expected) => {
    expect(quantile(numbers, share)).toBe(expected);
  });

  it('put every number into a quarter that grows with it', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 4 });
    fc.assert(
      fc.property(numbers, (values) => {
        const borders = spread(values);
        if (!borders) throw new Error('four numbers');
        const quarters = [...values].sort((a, b) => a - b).map((v) => quartileOf(v, borders));
        expect(quarters).toEqual([...quarters].sort((a, b) => a - b));
        expect(quarters.every((quarter) => quarter >= 1 && quarter <= 4)).toBe(true);
      }),
    );
  });
});

describe('shares so far', () => {
  it.each([
    [
      [1, 2, 3],
      [0.5, 0.3, 0.2],
      [0.5, 0.8, 1],
    ],
    [
      [2, 1, null],
      [0.2, 0.5, 0.3],
      [0.7, 0.5, null],
    ],
    [
      [1, 1, 3],
      [0.4, 0.4, 0.2],
      [0.4, 0.8, 1],
    ],
    [
      [1, 2],
      [null, null],
      [null, null],
    ],
    [[], [], []],
  ])('ranks %j with shares %j add up to %j', (rank, shares, sofar) => {
    expect(sharesSoFar(rank, shares)).toEqual(sofar);
  });
});

describe('the two means', () => {
  it('stand side by side: of the rates, and of what is behind them', () => {
    const parts = [
      { numerator: 10, denominator: 20 },
      { numerator: 10, denominator: 80 },
    ];
    expect(mean([0.5, 0.125])).toBe(0.3125);
    expect(weightedMean(parts, 1)).toBe(0.2);
    expect(weightedMean(parts, 1000)).toBe(200);
  });

  it('are not given for a single value, nor weighted where a part is not known', () => {
    expect(mean([5])).toBeNull();
    expect(
      weightedMean(
        [
          { numerator: 1, denominator: 2 },
          { numerator: null, denominator: null },
        ],
        1,
      ),
    ).toBeNull();
  });
});
