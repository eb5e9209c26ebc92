import { describe, expect, it } from '@jest/globals';
import { checkClosure, checkHours } from './calendar-form.js';
import {
  type Calendar,
  type CalendarDay,
  type Closure,
  joinUp,
  type OpeningHours,
  openMinutesOn,
  spansOn,
  toMinutes,
  toTime,
} from './calendar.js';

const hours = (from: string, ...spans: [CalendarDay, string, string][]): OpeningHours =>
  checkHours({ from, spans: spans.map(([day, opens, closes]) => ({ day, opens, closes })) });

const closure = (from: string, to: string): Closure => ({
  from,
  to,
  reason: { ja: '年末年始', en: 'Turn of the year' },
});

/** Three days a week until April 2024; then two, with a break and late on Fridays; closed since April 2025. */
const CALENDAR: Calendar = {
  hours: [
    hours(
      '2022-04-01',
      ['TUESDAY', '09:00', '17:00'],
      ['THURSDAY', '09:00', '17:00'],
      ['FRIDAY', '09:00', '17:00'],
    ),
    hours(
      '2024-04-01',
      ['FRIDAY', '18:00', '24:00'],
      ['FRIDAY', '09:00', '17:00'],
      ['SATURDAY', '09:00', '12:00'],
      ['SATURDAY', '12:00', '21:30'],
      ['HOLIDAY', '10:00', '16:00'],
    ),
    hours('2025-04-01'),
  ],
  closures: [closure('2024-12-28', '2025-01-04'), closure('2020-03-01', '2020-05-31')],
};

describe('the minutes a unit is open on a day', () => {
  it.each([
    ['a weekday', '2022-04-01', false, 480],
    ['a weekday without hours of its own', '2022-04-02', false, 0],
    ['a holiday without hours, whatever its weekday', '2022-05-03', true, 0],
    ['the last day of the first hours', '2024-03-29', false, 480],
    ['the first day of the second', '2024-04-01', false, 0],
    ['two spans, up to midnight', '2024-04-05', false, 840],
    ['two spans that touch', '2024-04-06', false, 750],
    ['a holiday on a Saturday', '2024-05-04', true, 360],
    ['the day before a closure', '2024-12-27', false, 840],
    ['the first day of a closure', '2024-12-28', false, 0],
    ['the last day of a closure', '2025-01-04', false, 0],
    ['a holiday in a closure', '2025-01-01', true, 0],
    ['hours without a span', '2025-04-04', false, 0],
    ['a closure before all hours', '2020-04-01', false, 0],
    ['a day before all hours, which nobody knows', '2022-03-31', false, null],
    ['29 February', '2024-02-29', false, 480],
  ])('%s', (_, day, isHoliday, expected) => {
    expect(openMinutesOn(CALENDAR, day, isHoliday)).toBe(expected);
  });

  it('come from spans in the order of the day', () => {
    expect(spansOn(CALENDAR, '2024-04-05', false)).toEqual([
      { opens: 540, closes: 1020 },
      { opens: 1080, closes: 1440 },
    ]);
    expect(spansOn(CALENDAR, '2024-12-30', false)).toEqual([]);
    expect(spansOn(CALENDAR, '2022-03-31', false)).toBeNull();
  });

  it('are not known where nobody has hours', () => {
    expect(openMinutesOn({ hours: [], closures: [] }, '2024-04-01', false)).toBeNull();
  });
});

describe('the calendar of a unit below others', () => {
  const own: Calendar = { hours: [], closures: [closure('2024-08-13', '2024-08-15')] };
  const above: Calendar = { hours: [hours('2020-04-01')], closures: [] };
  const top: Calendar = {
    hours: [hours('2010-04-01')],
    closures: [closure('2024-01-01', '2024-01-03')],
  };

  it('has the hours of the nearest that has some, whole, and the closures of all in the order of time', () => {
    const joined = joinUp([own, above, top]);
    expect(joined.hours).toBe(above.hours);
    expect(joined.hoursAt).toBe(1);
    expect(joined.closures.map(({ from }) => from)).toEqual(['2024-01-01', '2024-08-13']);
  });

  it('has no hours where none are known', () => {
    expect(joinUp([own])).toMatchObject({ hours: [], hoursAt: null });
  });
});

describe('a time of day', () => {
  it.each([
    ['00:00', 0],
    ['09:05', 545],
    ['23:59', 1439],
    ['24:00', 1440],
  ])('%s is a minute of the day, and back', (time, minutes) => {
    expect(toMinutes(time)).toBe(minutes);
    expect(toTime(minutes)).toBe(time);
  });

  it.each(['24:01', '25:00', '9:00', '09:60', '0900', '09:00:00', ' 09:00', '０９：００', ''])(
    '%j is none',
    (time) => {
      expect(toMinutes(time)).toBeNull();
    },
  );
});

describe('weekly hours are refused', () => {
  it.each<[string, [CalendarDay, string, string][], string]>([
    ['with a time that is none', [['MONDAY', '9:00', '17:00']], 'TIME_INVALID'],
    ['closing before they open', [['MONDAY', '17:00', '09:00']], 'TIME_INVALID'],
    ['without length', [['MONDAY', '09:00', '09:00']], 'TIME_INVALID'],
    ['opening at the end of the day', [['MONDAY', '24:00', '24:00']], 'TIME_INVALID'],
    [
      'with spans of a day that overlap',
      [
        ['MONDAY', '12:00', '17:00'],
        ['MONDAY', '09:00', '12:01'],
      ],
      'SPANS_OVERLAP',
    ],
    [
      'with the same span twice',
      [
        ['HOLIDAY', '09:00', '17:00'],
        ['HOLIDAY', '09:00', '17:00'],
      ],
      'SPANS_OVERLAP',
    ],
    [
      'with seven spans a day',
      [9, 10, 11, 12, 13, 14, 15].map((h) => ['MONDAY', toTime(h * 60), toTime(h * 60 + 30)]),
      'LIST_TOO_LONG',
    ],
  ])('%s', (_, spans, code) => {
    expect(() => hours('2024-04-01', ...spans)).toThrow(code);
  });
});

describe('a closure', () => {
  it.each([
    ['2024-04-01', '2027-03-31'],
    ['2024-02-29', '2027-02-28'],
    ['2024-04-01', '2024-04-01'],
  ])('from %s to %s is taken', (from, to) => {
    expect(checkClosure(closure(from, to))).toEqual(closure(from, to));
  });

  it.each([
    ['2024-04-01', '2027-04-01', 'CLOSURE_TOO_LONG'],
    ['2024-02-29', '2027-03-01', 'CLOSURE_TOO_LONG'],
    ['0001-01-01', '2024-04-01', 'CLOSURE_TOO_LONG'],
    ['2024-04-02', '2024-04-01', 'PERIOD_ORDER'],
  ])('from %s to %s: %s', (from, to, code) => {
    expect(() => checkClosure(closure(from, to))).toThrow(code);
  });

  it('needs a reason in both languages, of one line', () => {
    for (const ja of ['', '　', 'x'.repeat(201), '年末\n年始', '\u0000', '\ud800']) {
      const given = { ...closure('2024-04-01', '2024-04-02'), reason: { ja, en: 'x' } };
      expect(() => checkClosure(given)).toThrow('TEXT_INVALID');
    }
    const spaced = {
      ...closure('2024-04-01', '2024-04-02'),
      reason: { ja: ' 館内整理　', en: 'x' },
    };
    expect(checkClosure(spaced).reason.ja).toBe('館内整理');
  });
});
