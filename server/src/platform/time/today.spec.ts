import { describe, expect, it } from '@jest/globals';
import { todayInJapan } from './today.js';

describe('today in Japan', () => {
  it.each([
    ['2026-03-31T14:59:59Z', '2026-03-31'],
    ['2026-03-31T15:00:00Z', '2026-04-01'],
    ['2024-02-28T15:00:00Z', '2024-02-29'],
    ['2019-04-30T15:30:00Z', '2019-05-01'],
  ])('%s is %s', (instant, day) => {
    expect(todayInJapan(new Date(instant))).toBe(day);
  });
});
