import { describe, expect, it } from '@jest/globals';
import { parsePeriod } from '../../../platform/time/period.js';
import { notationOf } from './figure-rows.js';

describe('the notation of a period', () => {
  it.each(['FY2021', 'FY2021-Q1', 'FY2021-Q4', 'CY2021', '2021-04', '2022-01', '2021-04-20'])(
    '%s',
    (text) => {
      const period = parsePeriod(text);
      expect(period && notationOf(period)).toBe(text);
    },
  );

  it('is none for half a year', () => {
    expect(notationOf({ from: '2021-04-01', to: '2021-09-30' })).toBe(null);
  });
});
