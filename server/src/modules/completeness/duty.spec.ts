import { describe, expect, it } from '@jest/globals';
import { type Period, parsePeriod } from '../../platform/time/period.js';
import { dueOn, type Duty, isOwed, type Past } from './duty.js';
import type { DataSetName } from '../reports/index.js';

const period = (text: string): Period => parsePeriod(text) ?? { from: '', to: '' };
const aDuty = (more: Partial<Duty> = {}): Duty => ({
  ...{ owed: true, from: null, to: null, dueMonth: null, dueDay: null, said: true },
  ...more,
});

describe('the due day', () => {
  it.each<[DataSetName, string, (number | null)[], string]>([
    ['CONSULTATIONS', '2026-08', [null, null], '2026-09-10'],
    ['CONSULTATIONS', '2026-12', [null, null], '2027-01-10'],
    ['BOOKINGS', '2026-01', [null, 31], '2026-02-28'],
    ['BOOKINGS', '2028-01', [null, 31], '2028-02-29'],
    ['MONTHLY_FIGURES', '2026-04', [null, 5], '2026-05-05'],
    ['ANNUAL_REPORT', 'FY2025', [null, null], '2026-05-31'],
    ['ANNUAL_REPORT', 'FY2025', [6, 30], '2026-06-30'],
    ['ANNUAL_REPORT', 'FY2025', [4, 31], '2026-04-30'],
    ['ANNUAL_REPORT', 'FY2025', [3, 31], '2027-03-31'],
    ['ANNUAL_REPORT', 'FY2025', [6, null], '2026-06-30'],
  ])('of %s of %s, with month and day %j, is %s', (dataSet, text, said, day) => {
    const [dueMonth = null, dueDay = null] = said;
    expect(dueOn(dataSet, period(text), { dueMonth, dueDay })).toBe(day);
  });
});

describe('a report is owed', () => {
  const never: Past = { first: null, months: null };
  const since: Past = { first: '2026-04-01', months: null };
  const months: Past = { first: '2025-04-01', months: new Set(['2025-04-01', '2025-06-01']) };

  it.each<[string, Duty | null, [Past, string], boolean]>([
    ['never handed in', null, [never, '2026-04'], false],
    ['before the first', null, [since, '2026-03'], false],
    ['from the first on', null, [since, '2026-04'], true],
    ['ever after', null, [since, '2035-04'], true],
    ['figures of months: a month between', null, [months, '2025-05'], true],
    ['figures of months: before the first', null, [months, '2025-03'], false],
    ['figures of months: a year after the last', null, [months, '2026-06'], true],
    ['figures of months: longer after', null, [months, '2026-07'], false],
    ['said, never handed in', aDuty(), [never, '2026-04'], true],
    ['said not', aDuty({ owed: false }), [since, '2026-05'], false],
    ['said, before it begins', aDuty({ from: '2026-05-01' }), [since, '2026-04'], false],
    ['said, in the middle of a month', aDuty({ from: '2026-04-20' }), [since, '2026-04'], true],
    ['said, after its end', aDuty({ to: '2026-04-30' }), [since, '2026-05'], false],
    ['said of figures of months', aDuty(), [months, '2030-01'], true],
  ])('%s', (_, duty, [past, text], owed) => {
    expect(isOwed(duty, past, period(text))).toBe(owed);
  });
});
