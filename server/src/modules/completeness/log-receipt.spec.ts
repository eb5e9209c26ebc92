import { describe, expect, it } from '@jest/globals';
import { type Claim, receiptOf } from './log-receipt.js';

const AUGUST = { from: '2026-08-01', to: '2026-08-31' };
const claim = (from: string, to: string, at: string, more: Partial<Claim> = {}): Claim => ({
  ...{ from: `2026-${from}`, to: `2026-${to}`, at, nothing: false, current: true },
  ...more,
});

describe('a log of a month', () => {
  it.each<[string, Claim[], string | null, boolean]>([
    ['is not there without one', [], null, false],
    ['is there with one', [claim('08-01', '08-31', 'a')], 'a', false],
    ['is there with one of a year', [claim('04-01', '12-31', 'a')], 'a', false],
    ['is not there with half of it', [claim('08-01', '08-15', 'a')], null, false],
    [
      'is there with two halves, from the second on',
      [claim('08-16', '08-31', 'b'), claim('08-01', '08-15', 'a')],
      'b',
      false,
    ],
    [
      'is not there with a day between them',
      [claim('08-01', '08-15', 'a'), claim('08-17', '08-31', 'b')],
      null,
      false,
    ],
    [
      'was there when it was first said',
      [claim('08-01', '08-31', 'a', { current: false }), claim('08-01', '08-31', 'b')],
      'a',
      false,
    ],
    [
      'is not there where only what was replaced said so',
      [claim('08-01', '08-31', 'a', { current: false })],
      null,
      false,
    ],
    ['may say that nothing happened', [claim('08-01', '08-31', 'a', { nothing: true })], 'a', true],
    [
      'says what happened, where one of two does',
      [claim('08-01', '08-31', 'a', { nothing: true }), claim('08-01', '08-31', 'b')],
      'a',
      false,
    ],
  ])('%s', (_, claims, at, nothing) => {
    expect(receiptOf(AUGUST, claims)).toEqual(at === null ? null : { at, nothing });
  });
});
