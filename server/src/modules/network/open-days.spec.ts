import { describe, expect, it } from '@jest/globals';
import { aUnit } from '../../../test/builders/cells.js';
import { CALENDAR_DAYS, type Calendar } from './calendar.js';
import { OpenDays } from './open-days.js';

const weekly = (from: string, days: readonly string[]) => ({
  from,
  spans: CALENDAR_DAYS.filter((day) => days.includes(day)).flatMap((day) => [
    { day, opens: 540, closes: 720 },
    { day, opens: 780, closes: 1020 },
  ]),
});
const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'];
const closed = (from: string, to: string) => ({ from, to, reason: { ja: '工事', en: 'Works' } });

const MAY_2026 = { from: '2026-05-01', to: '2026-05-31' };
const CITY = aUnit('city', { level: 'CITY' });
const CENTER = aUnit('center', { parentId: 'city' });
const LINEAGE = [CENTER, CITY];

const days = (calendars: Record<string, Partial<Calendar>>) =>
  new OpenDays(
    new Map(
      Object.entries(calendars).map(([id, own]) => [id, { hours: [], closures: [], ...own }]),
    ),
  );
const always = { hours: [weekly('2020-04-01', CALENDAR_DAYS)] };

describe('the open days of a unit', () => {
  it('are those of the week, without the holidays it is closed on; a day with two spans is one day', () => {
    const week = days({ center: { hours: [weekly('2020-04-01', WEEKDAYS)] } });
    // 21 weekdays, of which the 4th, 5th and 6th are holidays.
    expect(week.within(LINEAGE, MAY_2026)).toEqual({ open: 18, unknown: null });
    const withHolidays = [...WEEKDAYS, 'HOLIDAY'];
    const open = days({ center: { hours: [weekly('2020-04-01', withHolidays)] } });
    // The 3rd, a Sunday, is a holiday as well.
    expect(open.within(LINEAGE, MAY_2026).open).toBe(22);
  });

  it('are without its own closures and those of its city, a day in both counted once', () => {
    const known = days({
      center: { ...always, closures: [closed('2026-05-10', '2026-05-12')] },
      city: { closures: [closed('2026-05-12', '2026-05-13')] },
    });
    expect(known.within(LINEAGE, MAY_2026).open).toBe(31 - 4);
  });

  it('change with its hours from the day they change', () => {
    const hours = [weekly('2020-04-01', CALENDAR_DAYS), weekly('2026-05-16', ['MONDAY'])];
    expect(days({ center: { hours } }).within(LINEAGE, MAY_2026).open).toBe(15 + 2);
  });

  it('begin and end with the unit, and with the city above it', () => {
    const young = aUnit('center', { parentId: 'city', openedOn: '2026-05-11' });
    const gone = { ...CITY, closedOn: '2026-05-20' };
    expect(days({ center: always }).within([young, CITY], MAY_2026).open).toBe(21);
    expect(days({ center: always }).within([young, gone], MAY_2026).open).toBe(10);
    const later = aUnit('center', { openedOn: '2026-06-01' });
    expect(days({}).within([later, CITY], MAY_2026)).toEqual({ open: 0, unknown: null });
  });

  it('are those of its city where it has no hours of its own', () => {
    expect(days({ city: always }).within(LINEAGE, MAY_2026).open).toBe(31);
  });

  it('are not known before the first hours, unless it had not opened or was closed', () => {
    const late = { hours: [weekly('2026-05-20', CALENDAR_DAYS)] };
    const unknown = { from: '2026-05-01', to: '2026-05-19' };
    expect(days({ center: late }).within(LINEAGE, MAY_2026)).toEqual({ open: 12, unknown });
    expect(days({}).within(LINEAGE, MAY_2026)).toEqual({ open: 0, unknown: MAY_2026 });
    const young = aUnit('center', { openedOn: '2026-05-20' });
    expect(days({ center: late }).within([young], MAY_2026)).toEqual({ open: 12, unknown: null });
    const shut = { ...late, closures: [closed('2026-05-01', '2026-05-19')] };
    expect(days({ center: shut }).within(LINEAGE, MAY_2026)).toEqual({ open: 12, unknown: null });
  });
});
