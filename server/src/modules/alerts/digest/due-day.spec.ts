import { describe, expect, it } from '@jest/globals';
import { dueDay, isSameWeek } from './due-day.js';

const LONG_AGO = new Date('2020-01-01T00:00:00Z');

/** An instant by the clock in Japan. */
const at = (text: string): Date => new Date(`${text}:00+09:00`);

describe('the day whose e-mail is due', () => {
  it.each([
    ['DAILY', 'MONDAY', '2026-11-30T06:59', null],
    ['DAILY', 'MONDAY', '2026-11-30T07:00', '2026-11-30'],
    ['DAILY', 'MONDAY', '2026-11-30T23:59', '2026-11-30'],
    ['NEVER', 'MONDAY', '2026-11-30T12:00', null],
    // 30 November 2026 is a Monday.
    ['WEEKLY', 'MONDAY', '2026-11-30T07:00', '2026-11-30'],
    ['WEEKLY', 'MONDAY', '2026-11-30T06:59', '2026-11-23'],
    ['WEEKLY', 'SUNDAY', '2026-11-30T12:00', '2026-11-29'],
    ['WEEKLY', 'TUESDAY', '2026-11-30T12:00', '2026-11-24'],
    ['WEEKLY', 'FRIDAY', '2027-01-01T08:00', '2027-01-01'],
  ] as const)('%s on %s at %s is %s', (email, weekday, now, day) => {
    expect(dueDay({ email, weekday }, LONG_AGO, at(now))).toBe(day);
  });

  it.each([
    ['2026-11-30T06:59', '2026-11-30'],
    ['2026-11-30T07:01', null],
  ])('chosen at %s is %s at noon', (chosen, day) => {
    const daily = { email: 'DAILY', weekday: 'MONDAY' } as const;
    expect(dueDay(daily, at(chosen), at('2026-11-30T12:00'))).toBe(day);
  });

  it.each([
    ['2026-11-27', '2026-12-03', true],
    ['2026-11-27', '2026-12-04', false],
  ])('after one of %s another of %s is too early: %s', (before, day, early) => {
    expect(isSameWeek(before, day)).toBe(early);
  });
});
