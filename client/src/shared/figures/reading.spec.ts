import { describe, expect, test } from '@jest/globals';
import { amountOf, toReading } from './reading';

describe('missing is not zero', () => {
  test.each([
    [0, 'NORMAL', 0],
    [79, 'NORMAL', 79],
    [507, 'PROVISIONAL', 507],
    [null, 'MISSING', null],
    [null, 'NOT_OPEN', null],
    [null, 'NOT_APPLICABLE', null],
    [null, 'NOT_COLLECTED', null],
    [null, 'SUPPRESSED', null],
    [null, 'NIL', null],
    [null, 'NORMAL', null],
    [3, 'SUPPRESSED', null],
    [0, 'MISSING', null],
  ] as const)('%p in state %s draws %p', (value, status, amount) => {
    expect(amountOf(toReading({ value, status }))).toBe(amount);
  });

  test('a value that cannot be given says so, not that it is missing', () => {
    expect(toReading({ value: null, status: 'NORMAL' })).toEqual({
      kind: 'absent',
      reason: 'NOT_COMPUTABLE',
    });
  });
});
