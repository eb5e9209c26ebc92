import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ERROR_WORDS } from '../../../platform/errors/error-words.js';
import { fiscalYear, type Period, periodOf, split } from '../../../platform/time/period.js';
import { ERAS, printEraYear, printMonth } from './eras.js';
import { plain } from './printed-text.js';
import { readPeriod } from './read-period.js';
import { Unreadable } from './reading.js';

const NOTHING = { fiscalYear: null, era: null };

const codeOf = (printed: string, context: Parameters<typeof readPeriod>[1] = NOTHING): string => {
  try {
    readPeriod(printed, context);
  } catch (error) {
    if (error instanceof Unreadable) return error.code;
    throw error;
  }
  return 'READ';
};

/** 平成31年 also as H31年 and 平31年. */
function inSigns(printed: string): string[] {
  const {
    era = '',
    letter = '',
    short = '',
  } = ERAS.find((entry) => printed.startsWith(entry.era)) ?? {};
  return [era, letter, short].map((sign) => sign + printed.slice(era.length));
}

/** 平成31年 and 令和元年: the year that names a period, in the eras it touches. */
const eraYears = ({ from, to }: Period): string[] => {
  const endOfYear = `${from.slice(0, 4)}-12-31`;
  const days = [from, to < endOfYear ? to : endOfYear];
  return [...new Set(days.map(printEraYear))].flatMap(inSigns);
};

const fiscalWays = (year: number): string[] => [
  `${year}年度`,
  `FY${year}`,
  ...eraYears(fiscalYear(year)).map((printed) => `${printed}度`),
];

const calendarWays = (year: number): string[] => [
  `${year}年`,
  `CY${year}`,
  ...eraYears(periodOf('CALENDAR_YEAR', `${year}-01-01`)),
];

function monthWays(period: Period): string[] {
  const [year = '', month = ''] = period.from.split('-');
  const short = String(Number(month));
  const years = [...new Set([printMonth(period.from), printMonth(period.to)])]
    .map((printed) => printed.replace(/\d+月$/u, ''))
    .flatMap(inSigns);
  return [`${year}年`, ...years].flatMap((printed) => [
    ...[short, month].map((number) => `${printed}${number}月`),
    ...['-', '/', '.'].flatMap((sign) =>
      [short, month].map((number) => `${printed.slice(0, -1)}${sign}${number}`),
    ),
  ]);
}

const year = fc.integer({ min: 1950, max: 2098 });
const month = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }))
  .map(([of, number]) => periodOf('MONTH', `${of}-${String(number).padStart(2, '0')}-01`));

const surely = (printed: string): Period => {
  const { value, doubts } = readPeriod(printed, NOTHING);
  expect([printed, doubts]).toEqual([printed, []]);
  return value.period;
};

describe('every period reads back from every way of printing it', () => {
  it('a fiscal year and a calendar year, never one as the other', () => {
    fc.assert(
      fc.property(year, (of) => {
        for (const printed of fiscalWays(of)) expect(surely(printed)).toEqual(fiscalYear(of));
        const calendar = periodOf('CALENDAR_YEAR', `${of}-01-01`);
        for (const printed of calendarWays(of)) expect(surely(printed)).toEqual(calendar);
      }),
    );
  });

  it('a month', () => {
    fc.assert(
      fc.property(month, (period) => {
        for (const printed of monthWays(period)) expect(surely(printed)).toEqual(period);
      }),
    );
  });

  it('the parts of a fiscal year, with it or within it', () => {
    fc.assert(
      fc.property(year, (of) => {
        const context = { fiscalYear: of, era: null };
        split(fiscalYear(of), 'QUARTER').forEach((quarter, i) => {
          for (const name of [`第${i + 1}四半期`, `${i + 1}Q`, `Q${i + 1}`]) {
            for (const printed of fiscalWays(of)) {
              expect(surely(`${printed} ${name}`)).toEqual(quarter);
            }
            expect(readPeriod(name, context).value.period).toEqual(quarter);
          }
        });
        for (const period of split(fiscalYear(of), 'MONTH')) {
          const name = `${Number(period.from.slice(5, 7))}月`;
          expect(readPeriod(name, context).value.period).toEqual(period);
          expect(surely(`${of}年度${name}`)).toEqual(period);
          const { coverage } = readPeriod(`${of}年度(${name}末)`, NOTHING).value;
          expect(coverage).toEqual({ from: fiscalYear(of).from, to: period.to });
        }
      }),
      { numRuns: 20 },
    );
  });

  it('a stretch of months, and never backwards', () => {
    fc.assert(
      fc.property(month, month, (a, b) => {
        const [first, last] = a.from <= b.from ? [a, b] : [b, a];
        const whole = { from: first.from, to: last.to };
        for (const way of [printMonth, (day: string) => day.slice(0, 7)]) {
          const [start, end] = [way(first.from), way(last.to)];
          for (const between of ['〜', '～', 'から']) {
            expect(surely(`${start}${between}${end}`)).toEqual(whole);
            if (first.from === last.from) continue;
            expect(codeOf(`${end}${between}${start}`)).toBe('PERIOD_BACKWARDS');
          }
        }
      }),
    );
  });
});

describe('any text', () => {
  const scraps = [
    '令和',
    '平成',
    '昭和',
    'R',
    'H',
    's',
    '令',
    '元',
    '年',
    '年度',
    '月',
    '日',
    '末',
  ];
  const more = ['現在', '(', ')', '〜', '-', '/', '.', '第', '四半期', 'Q', 'FY', '上半期', '前期'];
  const digits = [
    '2021',
    '2024',
    '31',
    '64',
    '40',
    '3',
    '1',
    '12',
    '13',
    '0',
    '４',
    ' ',
    '昨',
    '①',
  ];
  const text = fc.oneof(
    fc
      .array(fc.constantFrom(...scraps, ...more, ...digits), { maxLength: 10 })
      .map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );
  const context = fc.record({
    fiscalYear: fc.option(fc.integer({ min: -10, max: 3000 })),
    era: fc.option(fc.constantFrom(...ERAS.map(({ era }) => era))),
  });

  it('is read as a stretch of real days, or refused in a code that has words', () => {
    fc.assert(
      fc.property(text, context, (printed, given) => {
        const code = codeOf(printed, given);
        expect(['READ', ...Object.keys(ERROR_WORDS)]).toContain(code);
        if (code !== 'READ') return;
        const { period, coverage, asOf, kind } = readPeriod(printed, given).value;
        expect(period.from <= period.to).toBe(true);
        expect(coverage === null || coverage.from === period.from).toBe(true);
        expect(asOf === null || (kind === 'DAY' && asOf === period.to)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('that is read as a year or a month without a doubt is one of the ways of printing it', () => {
    const sign = fc.constantFrom('', '令和', '平成', '昭和', 'R', 'h', '平', 'FY', 'CY');
    const count = fc.constantFrom('2019', '2024', '元', '1', '6', '31', '64', '40', '0');
    const unit = fc.constantFrom('', '年', '年度', '.', '-', '/', '(', ' ');
    const part = fc.constantFrom('', '4', '04月', '4月', '13月', '12', '1月', '元年', '度');
    let accepted = 0;
    fc.assert(
      fc.property(sign, count, unit, part, (...parts) => {
        const printed = parts.join('');
        if (codeOf(printed) !== 'READ') return;
        const { value, doubts } = readPeriod(printed, NOTHING);
        if (doubts.length > 0) return;
        accepted += 1;
        const named = Number(value.period.from.slice(0, 4));
        const fiscal = /年度\d+月$/u.test(printed);
        const ways = fiscal
          ? [named - 1, named].flatMap((of) =>
              fiscalWays(of).map((way) => `${way}${Number(value.period.from.slice(5, 7))}月`),
            )
          : [...fiscalWays(named), ...calendarWays(named), ...monthWays(value.period)];
        const usual = (way: string): string =>
          plain(way, 'PERIOD_UNREADABLE')
            .replace(/(?<!\d)0(?=\d)/gu, '')
            .replace(/元/gu, '1');
        expect(ways.map(usual)).toContain(usual(printed));
      }),
      { numRuns: 10_000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });

  it.each(['0', '2', '令', '年', '月〜', '(', ' ', '年度', '〜', '-', '2021年', '現在', '末'])(
    'of a hundred thousand %j is refused at once',
    (unit) => {
      expect(codeOf(unit.repeat(100_000), { fiscalYear: 2021, era: '令和' })).toBe(
        'PERIOD_UNREADABLE',
      );
    },
  );
});
