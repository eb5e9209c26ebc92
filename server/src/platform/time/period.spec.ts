import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  FIRST_YEAR,
  fiscalYearOf,
  type Grain,
  grainOf,
  isDay,
  isWholeMonths,
  isWithinMonth,
  LAST_YEAR,
  months,
  parsePeriod,
  periodOf,
  split,
} from './period.js';

const day = fc
  .date({
    min: new Date('1951-01-01T00:00:00Z'),
    max: new Date('2098-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const grain = fc.constantFrom<Grain>('DAY', 'MONTH', 'QUARTER', 'FISCAL_YEAR', 'CALENDAR_YEAR');

describe('a period notation', () => {
  it.each([
    ['FY2021', '2021-04-01', '2022-03-31'],
    ['FY2019', '2019-04-01', '2020-03-31'],
    ['FY2021-Q1', '2021-04-01', '2021-06-30'],
    ['FY2021-Q4', '2022-01-01', '2022-03-31'],
    ['CY2020', '2020-01-01', '2020-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2022-01-13', '2022-01-13', '2022-01-13'],
  ])('%s is %s to %s', (text, from, to) => {
    expect(parsePeriod(text)).toEqual({ from, to });
  });

  it.each([
    '',
    '2021',
    'FY21',
    'FY2021-Q5',
    '2021-13',
    '2021-00',
    '2021-02-30',
    'FY1949',
    'FY2100',
    '令和3年度',
  ])('%j is refused', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});

describe('the calendar', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2021-04-31', false],
    ['2021-4-1', false],
    ['0000-01-01', false],
  ])('knows whether %s is a day', (text, known) => {
    expect(isDay(text)).toBe(known);
  });

  it.each([
    ['2022-03-31', 2021],
    ['2022-04-01', 2022],
    ['2019-04-30', 2019],
    ['2019-05-01', 2019],
  ])('puts %s into fiscal year %d', (text, year) => {
    expect(fiscalYearOf(text)).toBe(year);
  });

  it('lets a day lie in the period of every grain, whose grain is that one', () => {
    fc.assert(
      fc.property(day, grain, (at, of) => {
        const period = periodOf(of, at);
        expect(period.from <= at && at <= period.to).toBe(true);
        expect(periodOf(of, period.to)).toEqual(period);
        expect(of === 'DAY' || isWholeMonths(period)).toBe(true);
        expect(isWithinMonth(period)).toBe(of === 'DAY' || of === 'MONTH');
        expect(grainOf(period)).toBe(of);
      }),
    );
  });

  it.each([
    ['2024-02-01', '2024-02-29', true],
    ['2023-02-01', '2023-02-28', true],
    ['2024-02-01', '2024-02-28', false],
    ['2024-02-02', '2024-02-29', false],
    ['2023-12-01', '2024-04-30', true],
    ['2023-12-01', '2024-04-29', false],
  ])('says of %s to %s whether those are whole months: %j', (from, to, whole) => {
    expect(isWholeMonths({ from, to })).toBe(whole);
  });

  it('splits a stretch into adjacent periods without a gap', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 2000 }), grain, (from, length, of) => {
        const span = { from, to: addDays(from, length) };
        const parts = split(span, of);
        expect(parts[0]?.from).toBe(span.from);
        expect(parts.at(-1)?.to).toBe(span.to);
        parts.slice(1).forEach((part, i) => expect(part.from).toBe(addDays(parts[i]?.to ?? '', 1)));
      }),
      { numRuns: 50 },
    );
  });

  it('ends every month, and moves every day, as the calendar of the machine does', () => {
    const iso = (date: Date): string => date.toISOString().slice(0, 10);
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1)
      for (let month = 0; month < 12; month += 1) {
        const first = iso(new Date(Date.UTC(year, month, 1)));
        expect(periodOf('MONTH', first).to).toBe(iso(new Date(Date.UTC(year, month + 1, 0))));
        for (const days of [-1, 0, 1, 27, 28, 31, 366]) {
          const moved = iso(new Date(Date.UTC(year, month, 1 + days)));
          expect(addDays(first, days)).toBe(moved);
          expect(addDays(moved, -days)).toBe(first);
        }
      }
  });

  it('counts twelve months in a fiscal year', () => {
    expect(months({ from: '2019-04-01', to: '2020-03-31' })).toHaveLength(12);
  });
});
