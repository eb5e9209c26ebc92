import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type Day, isDay } from '../../../platform/time/period.js';
import {
  calendarYearOf,
  eraOfSign,
  eraPeriod,
  ERAS,
  eraTouches,
  FIRST_SOLAR_DAY,
  newestEra,
  printDay,
} from './eras.js';

const byTheMachine = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
  dateStyle: 'long',
  timeZone: 'UTC',
});

/** 令和1年 of the machine is 令和元年 in print. */
const asPrinted = (day: Day): string =>
  byTheMachine.format(new Date(`${day}T00:00:00Z`)).replace(/^(\D+)1年/u, '$1元年');

describe('the eras', () => {
  it.each([
    ['明治', '1868-10-23', '1912-07-29'],
    ['大正', '1912-07-30', '1926-12-24'],
    ['昭和', '1926-12-25', '1989-01-07'],
    ['平成', '1989-01-08', '2019-04-30'],
    ['令和', '2019-05-01', '9999-12-31'],
  ] as const)('put %s from %s to %s', (era, from, to) => {
    expect(eraPeriod(era)).toEqual({ from, to });
  });

  it.each(ERAS)('know $era by its name, $letter and $short', ({ era, letter, short }) => {
    expect([era, letter, short].map(eraOfSign)).toEqual([era, era, era]);
  });

  it.each(['', 'X', '令和元', 'r', '慶応'])('know no sign %j', (sign) => {
    expect(eraOfSign(sign)).toBeNull();
  });

  it('count the first year as 1', () => {
    expect(ERAS.map(({ era }) => calendarYearOf(era, 1))).toEqual([1868, 1912, 1926, 1989, 2019]);
  });

  it('touch the periods they share a day with', () => {
    expect(eraTouches('昭和', { from: '1989-01-07', to: '1989-12-31' })).toBe(true);
    expect(eraTouches('昭和', { from: '1989-01-08', to: '1989-12-31' })).toBe(false);
  });

  it('go on in the newest', () => {
    expect(newestEra(['令和', '平成'])).toBe('令和');
    expect(newestEra([])).toBeNull();
  });

  it.each(ERAS.slice(1))('change on the first day of $era and no day before', ({ first }) => {
    for (const day of [addDays(first, -1), first]) expect(printDay(day)).toBe(asPrinted(day));
    expect(printDay(first)).toContain('元年');
  });

  it('print every day as the calendar of the machine does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 83_000 }), (days) => {
        const day = addDays(FIRST_SOLAR_DAY, days);
        expect(isDay(day)).toBe(true);
        expect(printDay(day)).toBe(asPrinted(day));
      }),
    );
  });
});
