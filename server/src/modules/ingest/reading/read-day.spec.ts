import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ERROR_WORDS } from '../../../platform/errors/error-words.js';
import { addDays, type Day, fiscalYearOf } from '../../../platform/time/period.js';
import { ERAS, FIRST_SOLAR_DAY, printDay } from './eras.js';
import { readDay } from './read-day.js';
import { Unreadable } from './reading.js';

const NO_YEAR = { fiscalYear: null };

const refusal = (printed: string, fiscalYear: number | null = null): Unreadable => {
  try {
    readDay(printed, { fiscalYear });
  } catch (error) {
    if (error instanceof Unreadable) return error;
    throw error;
  }
  throw new Error(`${printed} was read`);
};

const anyDay = fc.integer({ min: 0, max: 83_000 }).map((days) => addDays(FIRST_SOLAR_DAY, days));

/** A day in all the ways that need no context; `wide` pads month and day. */
function printings(day: Day, wide: boolean): string[] {
  const pad = (text: string): string => (wide ? text.padStart(2, '0') : text);
  const [year = '', month = '', date = ''] = day.split('-');
  const [m, d] = [pad(String(Number(month))), pad(String(Number(date)))];
  const [, name = '', count = ''] = /^(\D+?)(元|\d+)年/u.exec(printDay(day)) ?? [];
  const { letter = '', short = '' } = ERAS.find(({ era }) => era === name) ?? {};
  const counts = count === '元' ? ['元', pad('1')] : [pad(count)];
  const years = [year, ...[name, letter, short].flatMap((sign) => counts.map((n) => sign + n))];
  return [
    day.replaceAll('-', ''),
    ...years.flatMap((y) => [
      `${y}年${m}月${d}日`,
      ...['-', '/', '.'].map((sign) => [y, m, d].join(sign)),
    ]),
  ];
}

describe('a printed day', () => {
  it.each([
    ['as in a database', '2024-06-01', '2024-06-01'],
    ['with strokes', '2024/6/1', '2024-06-01'],
    ['with dots', '2024.6.1', '2024-06-01'],
    ['with dots and spaces', '2024. 6. 1', '2024-06-01'],
    ['in words', '2024年6月1日', '2024-06-01'],
    ['in words with spaces', '2024 年 6 月 1 日', '2024-06-01'],
    ['in full width', '２０２４年６月１日', '2024-06-01'],
    ['in full width with strokes', '２０２４／６／１', '2024-06-01'],
    ['with a minus for a dash', '2024−06−01', '2024-06-01'],
    ['without signs', '20240601', '2024-06-01'],
    ['in an era', '令和6年6月1日', '2024-06-01'],
    ['in an era in one character', '㋿6年6月1日', '2024-06-01'],
    ['with the letter of an era', 'R6.6.1', '2024-06-01'],
    ['with the small letter of an era', 'r6/6/1', '2024-06-01'],
    ['with the letter and zeros', 'R06.06.01', '2024-06-01'],
    ['with the short sign of an era', '令6.6.1', '2024-06-01'],
    ['in the first year of an era', '令和元年5月1日', '2019-05-01'],
    ['on the last day of 平成', '平成31年4月30日', '2019-04-30'],
    ['on the last day of 昭和', '昭和64年1月7日', '1989-01-07'],
    ['on the first day of 平成', 'H1.1.8', '1989-01-08'],
    ['in 大正', '大正12年9月1日', '1923-09-01'],
    ['on the first day by the sun', '明治6年1月1日', '1873-01-01'],
    ['on a leap day', '2024/2/29', '2024-02-29'],
    ['in two notations that agree', '令和6年(2024年)6月1日', '2024-06-01'],
    ['in two notations, the era in brackets', '2024（令和6）年6月1日', '2024-06-01'],
    ['with its weekday', '2024年6月1日(土)', '2024-06-01'],
    ['with its weekday in one character', '2024年6月1日㈯', '2024-06-01'],
    ['with its weekday as a word', '2024/6/1 土曜日', '2024-06-01'],
    ['with its weekday in English', '2024/6/1 (Sat)', '2024-06-01'],
    ['with its weekday and a holiday', '2024年5月3日（金・祝）', '2024-05-03'],
    ['with a time', '2024/6/1 9:00', '2024-06-01'],
    ['with the midnight of a spreadsheet', '2024/06/01 0:00:00', '2024-06-01'],
    ['with a time as in a database', '2024-06-01T09:00:00', '2024-06-01'],
    ['with a weekday and hours', '令和6年6月1日(土) 9:00〜12:00', '2024-06-01'],
    ['within spaces', '　2024-06-01 ', '2024-06-01'],
  ])('%s is read: %s', (_, printed, day) => {
    expect(readDay(printed, NO_YEAR)).toEqual({ value: day, doubts: [] });
  });

  it.each([
    ['in June', '6/28', '2021-06-28', 2021],
    ['in June, in words', '6月28日', '2021-06-28', 2021],
    ['in April, the first month', '4/1', '2021-04-01', 2021],
    ['in January', '1/13', '2022-01-13', 2022],
    ['in March, the last month', '3月31日', '2022-03-31', 2022],
    ['with its weekday', '6月28日(月)', '2021-06-28', 2021],
    ['with a time', '1/13 9:00', '2022-01-13', 2022],
  ])('without a year lies in the fiscal year, which is said: %s', (_, printed, day, year) => {
    expect(readDay(printed, { fiscalYear: 2021 })).toEqual({
      value: day,
      doubts: [{ code: 'YEAR_FROM_FISCAL_YEAR', params: { year } }],
    });
  });

  it.each([
    ['nothing', '', 'DAY_UNREADABLE'],
    ['spaces', ' 　', 'DAY_UNREADABLE'],
    ['a word', '未定', 'DAY_UNREADABLE'],
    ['a year alone', '２０２４年', 'DAY_UNREADABLE'],
    ['a month alone', '2024年6月', 'DAY_UNREADABLE'],
    ['a day of a fiscal year', '令和6年度6月1日', 'DAY_UNREADABLE'],
    ['two signs that differ', '2024/6-1', 'DAY_UNREADABLE'],
    ['the month first', '6/1/2024', 'DAY_UNREADABLE'],
    ['an era with four digits', '令和2024年6月1日', 'DAY_UNREADABLE'],
    ['an era that is none', '慶応3年6月1日', 'DAY_UNREADABLE'],
    ['two days', '2024/6/1〜2024/6/2', 'DAY_UNREADABLE'],
    ['a note mark that would become a digit', '2024年①6月1日', 'DAY_UNREADABLE'],
    ['digits apart', '2024/1 1/1', 'DAY_UNREADABLE'],
    ['a time that would run into the day', '2024/6/19:00', 'DAY_UNREADABLE'],
    ['a time that is none', '2024/6/1 25:00', 'DAY_UNREADABLE'],
    ['a remark', '2024/6/1ごろ', 'DAY_UNREADABLE'],
    ['another time zone', '2024-06-01T00:00:00Z', 'DAY_UNREADABLE'],
    ['30 February', '2024年2月30日', 'DAY_NOT_IN_CALENDAR'],
    ['29 February of a common year', '2023-02-29', 'DAY_NOT_IN_CALENDAR'],
    ['month 13', '令和6年13月1日', 'DAY_NOT_IN_CALENDAR'],
    ['month 0', '2024/0/1', 'DAY_NOT_IN_CALENDAR'],
    ['day 0', '20240600', 'DAY_NOT_IN_CALENDAR'],
    ['no year', '6/28', 'DAY_WITHOUT_YEAR'],
    ['no year, in words', '6月28日', 'DAY_WITHOUT_YEAR'],
    ['year 0 of an era', '令和0年6月1日', 'ERA_YEAR_ZERO'],
    ['year 0 of a letter', 'R00.6.1', 'ERA_YEAR_ZERO'],
    ['two notations that disagree', '令和6年(2023年)6月1日', 'NOTATIONS_DISAGREE'],
    ['a year and a fiscal year', '令和6年(2024年度)6月1日', 'NOTATIONS_DISAGREE'],
    ['days by the moon', '明治5年12月2日', 'DAY_OUT_OF_RANGE'],
    ['a year that nobody plans', '2101-01-01', 'DAY_OUT_OF_RANGE'],
    ['a relative word', '昨日', 'RELATIVE_WORD'],
  ] as const)('is refused: %s', (_, printed, code) => {
    expect(refusal(printed).code).toBe(code);
    expect(Object.keys(ERROR_WORDS)).toContain(code);
  });

  it.each([
    ['after the end of 昭和', '昭和64年1月8日', '平成元年1月8日', '1989-01-08'],
    ['after the end of 昭和, by the letter', 'S64.1.8', '平成元年1月8日', '1989-01-08'],
    ['after the end of 平成', '平成31年5月1日', '令和元年5月1日', '2019-05-01'],
    ['long after the end of 平成', '平成40年6月1日', '令和10年6月1日', '2028-06-01'],
    ['before the start of 令和', '令和元年4月30日', '平成31年4月30日', '2019-04-30'],
  ])('outside its era is refused and the right one offered: %s', (_, printed, right, day) => {
    const { code, params } = refusal(printed);
    expect({ code, params }).toEqual({ code: 'DAY_OUTSIDE_ERA', params: { printed, right, day } });
  });

  it.each([
    ['with strokes', '24/6/1', '平成24年（2012年） / 2024年', null],
    ['in words', '24年6月1日', '平成24年（2012年） / 2024年', null],
    ['of a fiscal year known', '24-6-1', '平成24年（2012年） / 2024年', 2024],
  ])('with two digits of a year is ambiguous: %s', (_, printed, readings, year) => {
    const { code, params } = refusal(printed, year);
    expect({ code, params }).toEqual({ code: 'DAY_YEAR_AMBIGUOUS', params: { printed, readings } });
  });

  it.each([
    ['complete', '2024年6月1日(日)', null],
    ['of an era', 'R6.6.1(月)', null],
    ['of the fiscal year', '6月1日(日)', 2024],
  ])('with another weekday is refused: %s', (_, printed, year) => {
    const { code, params } = refusal(printed, year);
    const said = { day: '2024-06-01', weekday: '土', weekdayInEnglish: 'Saturday' };
    expect({ code, params }).toEqual({ code: 'DAY_WRONG_WEEKDAY', params: { printed, ...said } });
  });

  it.each([
    ['45444', '2024-06-01'],
    ['45444.375', '2024-06-01'],
    ['44287', '2021-04-01'],
  ])('is not the number of a spreadsheet: %s', (printed, day) => {
    const { code, params } = refusal(printed);
    expect({ code, params }).toEqual({ code: 'DATE_SERIAL_NUMBER', params: { printed, day } });
  });

  it('does not lie on 29 February of a fiscal year without one', () => {
    expect(readDay('2/29', { fiscalYear: 2023 }).value).toBe('2024-02-29');
    expect(refusal('2/29', 2022).code).toBe('DAY_NOT_IN_CALENDAR');
  });
});

describe('every day', () => {
  it('reads back from every way of printing it', () => {
    fc.assert(
      fc.property(anyDay, fc.boolean(), (day, wide) => {
        for (const printed of printings(day, wide)) {
          expect([printed, readDay(printed, NO_YEAR)]).toEqual([
            printed,
            { value: day, doubts: [] },
          ]);
        }
      }),
    );
  });

  it('reads back without its year in its own fiscal year, with a doubt', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [, month, date] = day.split('-').map(Number);
        const context = { fiscalYear: fiscalYearOf(day) };
        for (const printed of [`${month}/${date}`, `${month}月${date}日`]) {
          const { value, doubts } = readDay(printed, context);
          expect(value).toBe(day);
          expect(doubts).toHaveLength(1);
        }
      }),
    );
  });

  it('agrees with one weekday of seven', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const agreeing = [...'日月火水木金土'].filter((weekday) => {
          try {
            return readDay(`${day}(${weekday})`, NO_YEAR).value === day;
          } catch {
            return false;
          }
        });
        const usual = new Intl.DateTimeFormat('ja-JP', { weekday: 'short', timeZone: 'UTC' });
        expect(agreeing).toEqual([usual.format(new Date(`${day}T00:00:00Z`))]);
      }),
    );
  });
});

describe('any text', () => {
  const scraps = ['令和', '平成', '昭和', 'R', 'h', '令', '元', '年', '年度', '月', '日', '/', '-'];
  const more = ['.', '(', ')', '土', ' ', '9:00', '①', '20', '24', '6', '1', '0', '３', '〜', '末'];
  const text = fc.oneof(
    fc.array(fc.constantFrom(...scraps, ...more), { maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );

  it('is read, or refused in a code that has words', () => {
    fc.assert(
      fc.property(text, fc.option(fc.integer({ min: 1950, max: 2100 })), (printed, fiscalYear) => {
        try {
          readDay(printed, { fiscalYear });
        } catch (error) {
          expect(error).toBeInstanceOf(Unreadable);
          if (error instanceof Unreadable) expect(ERROR_WORDS).toHaveProperty(error.code);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('that is read without a doubt is one of the ways of printing that day', () => {
    const year = fc.constantFrom('2024', '2019', '24', '6', '1', '元', '31', '64', '0');
    const sign = fc.constantFrom('', '令和', '平成', '昭和', 'R', 'H', 's', '平');
    const small = fc.constantFrom('0', '1', '01', '4', '5', '06', '12', '13', '28', '30', '31');
    const any = fc.constantFrom('/', '-', '.', '年', '月', '日', '', ' ');
    const usualSigns = fc.constantFrom(['/', '/', ''], ['.', '.', ''], ['年', '月', '日']);
    const signs = fc.oneof(usualSigns, fc.tuple(any, any, any));
    const parts = fc
      .tuple(sign, year, small, small, signs)
      .map(([of, y, m, d, [a, b, c]]) => [of, y, a, m, b, d, c]);
    let accepted = 0;
    fc.assert(
      fc.property(parts, (given) => {
        const printed = given.join('').trim();
        try {
          const { value } = readDay(printed, NO_YEAR);
          accepted += 1;
          const usual = printed.toUpperCase().replaceAll(/0(?=[1-9](?!\d))/g, '');
          const ways = [...printings(value, false), ...printings(value, true)];
          expect([
            ...ways,
            ...ways.map((way) => way.replaceAll(/0(?=[1-9](?!\d))/g, '')),
          ]).toContain(usual);
        } catch (error) {
          if (!(error instanceof Unreadable)) throw error;
        }
      }),
      { numRuns: 5000 },
    );
    expect(accepted).toBeGreaterThan(50);
  });

  it.each(['0', '2', '令', '年', '/', '(', ' ', '㋿', '土', '1月', '2024年'])(
    'of a hundred thousand %j is refused at once',
    (unit) => {
      expect(refusal(unit.repeat(100_000), 2021).code).toBe('DAY_UNREADABLE');
    },
  );
});
