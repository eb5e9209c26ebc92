import { describe, expect, it } from '@jest/globals';
import { aCell } from '../../../test/builders/cells.js';
import { aPeriod, aSeries } from '../../../test/builders/series.js';
import { getMetric, TOTAL } from '../catalogue/index.js';
import { OpenDays } from '../network/index.js';
import type { Cell } from './cell.js';
import { piecesOf } from './common-months.js';
import { checkSuitable, scaleOf, setAgainst } from './normalise.js';
import { openDaysBehind } from './open-days-behind.js';

const PER_OPEN_DAY = scaleOf('PER_OPEN_DAY');
const WEEK = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
  'HOLIDAY',
] as const;

type Calendars = ConstructorParameters<typeof OpenDays>[0];
type Calendar = NonNullable<Calendars> extends ReadonlyMap<string, infer Each> ? Each : never;

/** Open on every day of the year, but for closures. */
const daily = (from = '2000-01-01', closed: [string, string][] = []): Calendar => ({
  hours: [{ from, spans: WEEK.map((day) => ({ day, opens: 540, closes: 1020 })) }],
  closures: closed.map(([first, to]) => ({ from: first, to, reason: { ja: '', en: '' } })),
});
const ALL = { a: daily(), b: daily(), young: daily(), 'a/room': daily() };

interface Asked {
  unit?: string;
  cells: Cell[];
  period?: string;
  calendars?: Record<string, Calendar>;
  metric?: string;
}

function perOpenDay({ unit = 'a', cells, period = 'FY2021', ...more }: Asked) {
  const { calendars = ALL, metric = 'facility.visitors' } = more;
  if (!PER_OPEN_DAY) throw new Error('no scale');
  const { directory, ...series } = aSeries(metric, unit, cells);
  const span = aPeriod(period);
  const covered = piecesOf(series, span).flatMap((piece) => piece.covered);
  const openDays = new OpenDays(new Map(Object.entries(calendars)));
  const divisor = openDaysBehind(covered, { directory, openDays });
  const value = setAgainst(series.fold.at(series.node, span, TOTAL), divisor, PER_OPEN_DAY);
  const codes = value.notes.map(({ code }) => code).filter((code) => !code.startsWith('PARTIAL'));
  return { ...value, codes };
}

describe('per open day', () => {
  it('is the value over the days the unit was open, both named', () => {
    const closed = daily('2000-01-01', [['2021-12-29', '2022-01-03']]);
    const asked = { cells: [aCell('a', 'FY2021', 718)], calendars: { a: closed } };
    expect(perOpenDay(asked)).toMatchObject({
      value: 2,
      numerator: 718,
      denominator: 359,
      unit: 'per_open_day',
      method: 'DERIVED',
      status: 'NORMAL',
      codes: ['OPEN_DAYS_OF'],
    });
  });

  it('counts the days of the months the value covers, not those nobody reported', () => {
    const cells = [aCell('a', '2021-04', 60), aCell('a', '2021-06', 60)];
    expect(perOpenDay({ cells })).toMatchObject({ value: 2, denominator: 60 });
  });

  it('counts the days a figure says it covers', () => {
    const stated = { coverageFrom: '2021-04-21', coverageTo: '2021-04-30' };
    const cells = [aCell('a', '2021-04', 30, stated)];
    expect(perOpenDay({ cells, period: '2021-04' })).toMatchObject({ value: 3, denominator: 10 });
  });

  it('counts from the day the unit opened', () => {
    const cells = [aCell('young', 'FY2021', 265)];
    expect(perOpenDay({ unit: 'young', cells })).toMatchObject({ value: 1, denominator: 265 });
  });

  it('of a city is the sum over the days of the centers that reported, month by month', () => {
    const cells = [aCell('a', 'FY2021', 365), aCell('b', '2021-10', 58), aCell('b', '2021-11', 2)];
    const city = perOpenDay({ unit: 'city', cells });
    expect(city).toMatchObject({ numerator: 425, denominator: 365 + 61 });
    expect(city.codes).toEqual(['OPEN_DAYS_OF_UNITS']);
    expect(perOpenDay({ unit: 'city', cells: cells.slice(0, 1) }).denominator).toBe(365);
  });

  it('of a group counts a member from the day it belongs to it', () => {
    const cells = [
      aCell('a', 'FY2021', 365),
      ...['09', '10'].map((month) => aCell('b', `2021-${month}`, 31)),
    ];
    const group = perOpenDay({ unit: 'group', cells });
    expect(group).toMatchObject({ numerator: 396, denominator: 365 + 31, value: 1 });
  });

  it('of a center whose spaces reported counts its own days, once', () => {
    const cells = [aCell('a/room', '2021-04', 90)];
    const center = perOpenDay({ cells, metric: 'space.bookings', period: '2021-04' });
    expect(center).toMatchObject({ value: 3, denominator: 30 });
  });

  it('has no value where hours are not known for all of the days, and says whose and when', () => {
    const cells = [aCell('a', 'FY2021', 365), aCell('b', 'FY2021', 30)];
    const calendars = { a: daily(), b: daily('2021-10-01') };
    const city = perOpenDay({ unit: 'city', cells, calendars });
    expect(city).toMatchObject({
      ...{ value: null, numerator: null, denominator: null, status: 'NOT_APPLICABLE' },
      codes: ['NO_OPEN_DAYS'],
    });
    const note = city.notes.find(({ code }) => code === 'NO_OPEN_DAYS');
    expect(note?.params).toMatchObject({ from: '2021-07-10', to: '2021-09-30' });
    expect(perOpenDay({ cells, calendars: {} }).codes).toEqual(['NO_OPEN_DAYS']);
  });

  it('has no value where it was never open, and says that instead of dividing by nothing', () => {
    const calendars = { a: daily('2000-01-01', [['2021-04-01', '2021-04-30']]) };
    const cells = [aCell('a', '2021-04', 3)];
    expect(perOpenDay({ cells, calendars, period: '2021-04' })).toMatchObject({
      ...{ value: null, status: 'NOT_APPLICABLE' },
      codes: ['NO_DAY_OPEN'],
    });
  });

  it('has no value for a figure of a city as a whole: nobody knows whose days stand behind it', () => {
    const cells = [aCell('city', 'FY2021', 600)];
    const calendars = { ...ALL, city: daily() };
    expect(perOpenDay({ unit: 'city', cells, calendars }).codes).toEqual(['OPEN_DAYS_OF_WHOLE']);
  });

  it('stays missing where nothing was reported', () => {
    expect(perOpenDay({ cells: [] })).toMatchObject({ value: null, status: 'MISSING', codes: [] });
  });

  it('keeps beside it what covers as much, and not what covers fewer days', () => {
    const year = aCell('a', 'FY2021', 730);
    const quarters = [1, 2, 3, 4].map((n) => aCell('a', `FY2021-Q${n}`, 91.25));
    expect(perOpenDay({ cells: [year, ...quarters] }).alternatives).toMatchObject([{ value: 1 }]);
    expect(perOpenDay({ cells: [year, ...quarters.slice(1)] }).alternatives).toEqual([]);
  });
});

describe('what is set against open days', () => {
  it.each(['facility.visitors', 'session.held', 'space.minutes_booked'])('%s may be', (code) => {
    expect(() => checkSuitable(getMetric(code), 'PER_OPEN_DAY')).not.toThrow();
  });

  it.each(['group.registered', 'session.participants_unique', 'space.occupancy'])(
    '%s does not add up from day to day, and may not',
    (code) => {
      expect(() => checkSuitable(getMetric(code), 'PER_OPEN_DAY')).toThrow('NORMALISE_UNSUITABLE');
    },
  );
});
