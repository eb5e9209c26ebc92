import { describe, expect, it } from '@jest/globals';
import { ERROR_WORDS } from '../../../platform/errors/error-words.js';
import type { PeriodContext } from './period.types.js';
import { readPeriod } from './read-period.js';
import { Unreadable } from './reading.js';

const NOTHING: PeriodContext = { fiscalYear: null, era: null };
const IN_2021: PeriodContext = { fiscalYear: 2021, era: null };
const IN_HEISEI: PeriodContext = { fiscalYear: null, era: '平成' };

const read = (printed: string, context = NOTHING) => {
  const { value, doubts } = readPeriod(printed, context);
  const { from, to } = value.period;
  return { ...value, period: `${from} ${to}`, doubts: doubts.map(({ code }) => code) };
};

const refusal = (printed: string, context = NOTHING): Unreadable => {
  try {
    readPeriod(printed, context);
  } catch (error) {
    if (error instanceof Unreadable) return error;
    throw error;
  }
  throw new Error(`${printed} was read`);
};

const FY2021 = '2021-04-01 2022-03-31';

describe('a printed period', () => {
  it.each([
    ['a fiscal year', '令和3年度', FY2021, 'FISCAL_YEAR'],
    ['a fiscal year by the letter', 'R3年度', FY2021, 'FISCAL_YEAR'],
    ['a fiscal year in full width', 'Ｒ３年度', FY2021, 'FISCAL_YEAR'],
    ['a fiscal year by the calendar', '2021年度', FY2021, 'FISCAL_YEAR'],
    ['a fiscal year of Musubi', 'FY2021', FY2021, 'FISCAL_YEAR'],
    ['a fiscal year in brackets', '（令和3年度）', FY2021, 'FISCAL_YEAR'],
    ['the fiscal year of an old plan', '平成13年度', '2001-04-01 2002-03-31', 'FISCAL_YEAR'],
    ['the first fiscal year of an era', '令和元年度', '2019-04-01 2020-03-31', 'FISCAL_YEAR'],
    ['the same in the era before', '平成31年度', '2019-04-01 2020-03-31', 'FISCAL_YEAR'],
    ['both', '平成31年度(令和元年度)', '2019-04-01 2020-03-31', 'FISCAL_YEAR'],
    ['both, the unit once', '平成31(令和元)年度', '2019-04-01 2020-03-31', 'FISCAL_YEAR'],
    ['an era and the calendar', '令和3(2021)年度', FY2021, 'FISCAL_YEAR'],
    ['the last fiscal year of 昭和', '昭和63年度', '1988-04-01 1989-03-31', 'FISCAL_YEAR'],
    ['a calendar year', '2021年', '2021-01-01 2021-12-31', 'CALENDAR_YEAR'],
    ['a calendar year of an era', '令和元年', '2019-01-01 2019-12-31', 'CALENDAR_YEAR'],
    ['a calendar year of Musubi', 'CY2021', '2021-01-01 2021-12-31', 'CALENDAR_YEAR'],
    ['the last calendar year of 昭和', '昭和64年', '1989-01-01 1989-12-31', 'CALENDAR_YEAR'],
    ['a month', '2021-04', '2021-04-01 2021-04-30', 'MONTH'],
    ['a month with a stroke', '2021/4', '2021-04-01 2021-04-30', 'MONTH'],
    ['a month in words', '2021年4月', '2021-04-01 2021-04-30', 'MONTH'],
    ['a month of an account', '令和3年4月分', '2021-04-01 2021-04-30', 'MONTH'],
    ['a month by the letter', 'H27.7', '2015-07-01 2015-07-31', 'MONTH'],
    ['the last month of 平成', '平成31年4月', '2019-04-01 2019-04-30', 'MONTH'],
    ['a month in two eras', '昭和64年1月', '1989-01-01 1989-01-31', 'MONTH'],
    ['a month of a fiscal year', '令和3年度1月', '2022-01-01 2022-01-31', 'MONTH'],
    ['a leap February', '2024-02', '2024-02-01 2024-02-29', 'MONTH'],
    ['a quarter', '令和3年度第1四半期', '2021-04-01 2021-06-30', 'QUARTER'],
    ['the last quarter', '2021年度第四四半期', '2022-01-01 2022-03-31', 'QUARTER'],
    ['a quarter in short', 'FY2021 3Q', '2021-10-01 2021-12-31', 'QUARTER'],
    ['a quarter of Musubi', 'FY2021-Q1', '2021-04-01 2021-06-30', 'QUARTER'],
    ['a half', '令和3年度上半期', '2021-04-01 2021-09-30', 'HALF'],
    ['the second half', '令和3年度 下期', '2021-10-01 2022-03-31', 'HALF'],
    ['a day', '2021-04-20', '2021-04-20 2021-04-20', 'DAY'],
    ['a day by the letter', 'R3.4.20', '2021-04-20 2021-04-20', 'DAY'],
    ['a day with its weekday', '令和3年4月20日(火)', '2021-04-20 2021-04-20', 'DAY'],
    ['a stretch of a fiscal year', '令和4年度(8月〜3月)', '2022-08-01 2023-03-31', 'STRETCH'],
    ['a stretch of a calendar year', '令和4年(4月～8月)', '2022-04-01 2022-08-31', 'STRETCH'],
    ['a stretch over years', '令和4年8月〜令和5年3月', '2022-08-01 2023-03-31', 'STRETCH'],
    ['a stretch of months', '2021-04〜2022-03', FY2021, 'STRETCH'],
    ['a stretch that says its year once', '2021年4月〜9月', '2021-04-01 2021-09-30', 'STRETCH'],
    ['a stretch that says its unit once', '2021年4〜9月', '2021-04-01 2021-09-30', 'STRETCH'],
    ['a stretch of days', '2021/4/1〜2022/3/31', FY2021, 'STRETCH'],
    ['a stretch from and to', '2021年4月から2021年9月まで', '2021-04-01 2021-09-30', 'STRETCH'],
    ['a stretch of fiscal years', '令和3年度-令和5年度', '2021-04-01 2024-03-31', 'STRETCH'],
  ])('is read without a doubt: %s', (_, printed, period, kind) => {
    expect(read(printed)).toMatchObject({ period, kind, doubts: [], coverage: null, asOf: null });
  });

  it.each([
    ['R3', FY2021, ['BARE_YEAR'], '令和'],
    ['令3', FY2021, ['BARE_YEAR'], '令和'],
    ['2021', FY2021, ['BARE_YEAR'], null],
    ['平成31', '2019-04-01 2020-03-31', ['BARE_YEAR'], '平成'],
    ['平成40年度', '2028-04-01 2029-03-31', ['ERA_HAD_ENDED'], '平成'],
    ['昭和64年度', '1989-04-01 1990-03-31', ['ERA_HAD_ENDED'], '昭和'],
    ['令和4年(8月〜3月)', '2022-08-01 2023-03-31', ['ENDS_NEXT_YEAR'], '令和'],
    ['2021年10月〜3月', '2021-10-01 2022-03-31', ['ENDS_NEXT_YEAR'], null],
    ['2023年12月1日〜2月29日', '2023-12-01 2024-02-29', ['ENDS_NEXT_YEAR'], null],
    ['2021年第1四半期', '2021-01-01 2021-03-31', ['COUNTED_FROM_JANUARY'], null],
    ['令和3年度前期', '2021-04-01 2021-09-30', ['TERM_AS_HALF'], '令和'],
    ['令和3年度〜5年度', '2021-04-01 2024-03-31', ['ERA_CARRIED'], '令和'],
  ])('is doubtful, and says why: %s', (printed, period, doubts, era) => {
    expect(read(printed)).toMatchObject({ period, doubts, era });
  });

  it('names the fiscal year that an ended era would be', () => {
    expect(readPeriod('平成40年度', NOTHING).doubts).toEqual([
      { code: 'ERA_HAD_ENDED', params: { right: '令和10年度（2028年度）' } },
    ]);
  });

  it.each([
    ['4月', '2021-04-01 2021-04-30', 'MONTH', []],
    ['1月', '2022-01-01 2022-01-31', 'MONTH', []],
    ['第1四半期', '2021-04-01 2021-06-30', 'QUARTER', []],
    ['1Q', '2021-04-01 2021-06-30', 'QUARTER', []],
    ['第４四半期', '2022-01-01 2022-03-31', 'QUARTER', []],
    ['上半期', '2021-04-01 2021-09-30', 'HALF', []],
    ['下半期', '2021-10-01 2022-03-31', 'HALF', []],
    ['上期', '2021-04-01 2021-09-30', 'HALF', []],
    ['前期', '2021-04-01 2021-09-30', 'HALF', ['TERM_AS_HALF']],
    ['後期', '2021-10-01 2022-03-31', 'HALF', ['TERM_AS_HALF']],
    ['1/13', '2022-01-13 2022-01-13', 'DAY', []],
    ['4〜9月', '2021-04-01 2021-09-30', 'STRETCH', []],
    ['(8月〜3月)', '2021-08-01 2022-03-31', 'STRETCH', []],
  ])('without a year lies in the fiscal year: %s', (printed, period, kind, more) => {
    const doubts = ['YEAR_FROM_FISCAL_YEAR', ...more];
    expect(read(printed, IN_2021)).toMatchObject({ period, kind, doubts, era: null });
    expect(refusal(printed).code).toMatch(/_WITHOUT_YEAR$/u);
  });

  it.each([
    ['R2(2月末)', '2021-02-28', ['BARE_YEAR']],
    ['令和2年度(2月末)', '2021-02-28', []],
    ['令和2年度（2月末現在）', '2021-02-28', ['UNTIL_OR_STOCK']],
    ['令和2年度(12月まで)', '2020-12-31', []],
    ['令和2年度(2月10日現在)', '2021-02-10', ['UNTIL_OR_STOCK']],
  ])('that is not over is a whole with what it covers: %s', (printed, to, doubts) => {
    expect(read(printed)).toEqual({
      period: '2020-04-01 2021-03-31',
      kind: 'FISCAL_YEAR',
      coverage: { from: '2020-04-01', to },
      asOf: null,
      era: '令和',
      doubts,
    });
  });

  it.each([
    ['2月28日現在', IN_2021, '2022-02-28', ['YEAR_FROM_FISCAL_YEAR']],
    ['2月末現在', IN_2021, '2022-02-28', ['YEAR_FROM_FISCAL_YEAR']],
    ['令和3年2月末現在', NOTHING, '2021-02-28', []],
    ['R3.3.31時点', NOTHING, '2021-03-31', []],
    ['(令和3年度末現在)', NOTHING, '2022-03-31', []],
  ])('of a stock is its day: %s', (printed, context, day, doubts) => {
    expect(read(printed, context)).toMatchObject({
      period: `${day} ${day}`,
      kind: 'DAY',
      asOf: day,
      doubts,
    });
  });
});

describe('an era', () => {
  it('is carried down from the year above', () => {
    const years: string[] = [];
    let context = NOTHING;
    for (const printed of ['平成13年度', '14', '15年度', '16年']) {
      const { period, doubts, era } = read(printed, context);
      years.push([period.slice(0, 7), ...doubts].join(' '));
      context = { ...context, era };
    }
    expect(years).toEqual([
      '2001-04',
      '2002-04 ERA_CARRIED BARE_YEAR',
      '2003-04 ERA_CARRIED',
      '2004-01 ERA_CARRIED',
    ]);
  });

  it('goes on in the newer of two', () => {
    expect(read('平成31年度(令和元年度)').era).toBe('令和');
    expect(read('2021年度').era).toBeNull();
  });

  it('is carried to a plan beyond its end, both of which are said', () => {
    expect(read('32年度', IN_HEISEI)).toMatchObject({
      period: '2020-04-01 2021-03-31',
      doubts: ['ERA_CARRIED', 'ERA_HAD_ENDED'],
    });
  });
});

describe('a printed period is refused', () => {
  it.each([
    ['nothing', '', 'PERIOD_UNREADABLE'],
    ['a word', '合計', 'PERIOD_UNREADABLE'],
    ['a fiscal year with a remark', '令和3年度見込み', 'PERIOD_UNREADABLE'],
    ['a month without its unit', '令和3年度(2月)', 'PERIOD_UNREADABLE'],
    ['an era with a month and no year', '令和4月', 'PERIOD_UNREADABLE'],
    ['an era with four digits', '令和2021年度', 'PERIOD_UNREADABLE'],
    ['a fifth quarter', '令和3年度第5四半期', 'PERIOD_UNREADABLE'],
    ['two units', 'FY2021年', 'PERIOD_UNREADABLE'],
    ['a note mark that would become a digit', '令和①3年度', 'PERIOD_UNREADABLE'],
    ['a stretch without an end', '令和3年度〜', 'PERIOD_UNREADABLE'],
    ['a stretch from a year to a month', '令和4年〜3月', 'PERIOD_UNREADABLE'],
    ['three ends', '2021-04〜2021-05〜2021-06', 'PERIOD_UNREADABLE'],
    ['month 13', '2021-13', 'PERIOD_NOT_IN_CALENDAR'],
    ['month 13 in words', '令和3年13月', 'PERIOD_NOT_IN_CALENDAR'],
    ['month 13 without a year', '13月', 'PERIOD_NOT_IN_CALENDAR'],
    ['the second year in short', '2021-22', 'PERIOD_NOT_IN_CALENDAR'],
    ['30 February of a year', '令和2年度(2月30日現在)', 'PERIOD_NOT_IN_CALENDAR'],
    ['30 February', '令和3年2月30日現在', 'DAY_NOT_IN_CALENDAR'],
    ['year 0 of an era', '令和0年', 'ERA_YEAR_ZERO'],
    ['fiscal year 0', '0年度', 'ERA_YEAR_ZERO'],
    ['two notations that disagree', '平成31年度(令和2年度)', 'NOTATIONS_DISAGREE'],
    ['a fiscal and a calendar year', '令和3年度(2021年)', 'NOTATIONS_DISAGREE'],
    ['last year', '昨年度', 'RELATIVE_WORD'],
    ['this year', '今年度', 'RELATIVE_WORD'],
    ['the year before', '前年', 'RELATIVE_WORD'],
    ['the month before', '前月', 'RELATIVE_WORD'],
    ['this term', '当期', 'RELATIVE_WORD'],
    ['the number of a spreadsheet', '44287', 'DATE_SERIAL_NUMBER'],
    ['a fiscal year running backwards', '令和4年度(3月〜8月)', 'PERIOD_BACKWARDS'],
    ['months running backwards', '2022-03〜2021-04', 'PERIOD_BACKWARDS'],
    ['years running backwards', '令和5年〜令和3年', 'PERIOD_BACKWARDS'],
    ['years before any center', '昭和20年度', 'PERIOD_OUT_OF_RANGE'],
    ['years after any plan', '2101年度', 'PERIOD_OUT_OF_RANGE'],
    ['a year ending after any plan', '2100年度', 'PERIOD_OUT_OF_RANGE'],
    ['year 0', '0000年', 'PERIOD_OUT_OF_RANGE'],
  ] as const)('%s', (_, printed, code) => {
    expect(refusal(printed).code).toBe(code);
    expect(ERROR_WORDS).toHaveProperty(code);
  });

  it('when it runs backwards in the fiscal year', () => {
    expect(refusal('3月〜8月', IN_2021).code).toBe('PERIOD_BACKWARDS');
  });

  it.each([
    ['平成40年', '令和10年'],
    ['平成32年', '令和2年'],
    ['H40', '令和10年度（2028年度）'],
    ['平成31年5月', '令和元年5月'],
    ['H31.5', '令和元年5月'],
    ['令和元年4月', '平成31年4月'],
    ['昭和64年2月', '平成元年2月'],
  ])('outside its era, the right one offered: %s', (printed, right) => {
    const { code, params } = refusal(printed);
    expect({ code, params }).toEqual({ code: 'PERIOD_OUTSIDE_ERA', params: { printed, right } });
  });

  it.each([
    ['23年度', '平成23年度（2011年度） / 2023年度'],
    ['08年度', '平成8年度（1996年度） / 令和8年度（2026年度） / 2008年度'],
    ['元年度', '平成元年度（1989年度） / 令和元年度（2019年度）'],
    ['24年6月', '平成24年（2012年） / 2024年'],
    ['14', '平成14年度（2002年度） / 令和14年度（2032年度） / 2014年度'],
  ])('when its year is ambiguous, with what it may be: %s', (printed, readings) => {
    const { code, params } = refusal(printed);
    expect({ code, params }).toEqual({
      code: 'PERIOD_YEAR_AMBIGUOUS',
      params: { printed, readings },
    });
  });

  it('when the era above cannot be that of a first year', () => {
    expect(refusal('元年度', IN_HEISEI).code).toBe('PERIOD_YEAR_AMBIGUOUS');
  });
});
