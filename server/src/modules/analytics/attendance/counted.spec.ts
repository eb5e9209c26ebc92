import { describe, expect, it } from '@jest/globals';
import type { Evaluated } from '../evaluated.js';
import { notReported } from '../from-cell.js';
import { unlessIdle } from './counted.js';

const MISSING = notReported({
  status: 'MISSING',
  definition: 'as_reported',
  notes: [],
  expected: 12,
});

const sum = (value: number, reported = 12, method: Evaluated['method'] = 'SUM'): Evaluated => ({
  ...MISSING,
  ...{ value, method, status: 'NORMAL' },
  coverage: { ...MISSING.coverage, reported },
});

describe('a zero of the months in which nothing was held', () => {
  it.each([
    ['does not speak for the months with sessions', sum(0, 2), sum(10), null],
    ['stays where all months are known', sum(0), sum(10), 0],
    ['stays where nothing was held at all', sum(0, 7), sum(0, 7), 0],
    ['stays where it was reported', sum(0, 2, 'REPORTED'), sum(10), 0],
    ['is no other number', sum(3, 2), sum(10), 3],
  ] as const)('%s', (_, value, held, expected) => {
    const counted = unlessIdle(value, held, 'NOT_COLLECTED', () => false);
    expect(counted.value).toBe(expected);
    expect(counted.status).toBe(expected === null ? 'NOT_COLLECTED' : 'NORMAL');
  });

  it('stays where it was told of a month with sessions', () => {
    expect(unlessIdle(sum(0, 2), sum(10), 'NOT_COLLECTED', () => true).value).toBe(0);
  });
});
