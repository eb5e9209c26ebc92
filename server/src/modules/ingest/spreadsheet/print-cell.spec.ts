import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ERAS } from '../reading/eras.js';
import { addDays } from '../../../platform/time/period.js';
import { builtInFormat } from './cell-formats.js';
import { cellFormat, printNumber, printText } from './print-cell.js';

const printed = (code: string, value: number, from1904 = false): string =>
  printNumber(cellFormat(code), value, from1904).printed;

/** 1 April 2021, 9:30 in the morning. */
const DAY = 44_287;
const MOMENT = DAY + 9.5 / 24;
const ERA = '[$-411]ggge"年"m"月"d"日"';

describe('a day or a time is printed', () => {
  it.each([
    ['a plain day', 'yyyy/m/d', DAY, '2021-04-01'],
    ['its year in two digits', 'yy/mm/dd', DAY, '2021-04-01'],
    ['the day first', 'dd.mm.yyyy', DAY, '2021-04-01'],
    ['the month by name', 'd-mmm-yy', DAY, '2021-04-01'],
    ['as the machine shows long days', '[$-F800]dddd, mmmm dd, yyyy', DAY, '2021-04-01'],
    ['a day with its time', 'yyyy/m/d h:mm', MOMENT, '2021-04-01 09:30'],
    ['with seconds', 'yyyy/mm/dd hh:mm:ss', MOMENT + 15 / 86_400, '2021-04-01 09:30:15'],
    ['by twelve hours', 'yyyy/m/d h:mm AM/PM', MOMENT + 0.5, '2021-04-01 21:30'],
    ['only the day of a moment', 'yyyy/m/d', MOMENT, '2021-04-01'],
    ['a time', 'h:mm', 9.5 / 24, '9:30'],
    ['a time with two digits', 'hh:mm', 9.5 / 24, '9:30'],
    ['a time by twelve hours', 'h:mm AM/PM', 21.5 / 24, '21:30'],
    ['a time as the machine shows it', '[$-F400]h:mm:ss AM/PM', 21.5 / 24, '21:30:00'],
    ['midnight', 'h:mm', 0, '0:00'],
    ['only the time of a moment', 'h:mm', MOMENT, '9:30'],
    ['a hair before the half hour', 'h:mm', 0.3958333333, '9:30'],
    ['a hair before the next day', 'yyyy/m/d h:mm', DAY - 1e-9, '2021-04-01 00:00'],
    ['in an era', ERA, DAY, '令和3年4月1日'],
    [
      'in an era, day and month with two digits',
      '[$-411]ggge"年"mm"月"dd"日"',
      DAY,
      '令和3年04月01日',
    ],
    ['in an era, in short', '[$-411]gge.m.d', DAY, '令3.4.1'],
    ['in an era, by letter', '[$-411]ge.m.d', DAY, 'R3.4.1'],
    ['its year with two digits', '[$-411]gggee"年"', DAY, '令和03年'],
    ['the last day of an era', ERA, 43_585, '平成31年4月30日'],
    ['the first day of an era', ERA, 43_586, '令和1年5月1日'],
    [
      'the first year by its name',
      '[$-ja-JP-x-gannen]ggge"年"m"月"d"日"',
      43_586,
      '令和元年5月1日',
    ],
    ['昭和', ERA, 20_000, '昭和29年10月3日'],
    ['大正', ERA, 9_000, '大正13年8月21日'],
    ['明治', ERA, 1, '明治33年1月1日'],
    ['with words', 'yyyy"年"m"月"d"日"', DAY, '2021年4月1日'],
    ['with words that are not quoted', 'yyyy年m月d日', DAY, '2021年4月1日'],
    ['with its weekday', 'yyyy/m/d(aaa)', DAY, '2021/4/1(木)'],
    ['with its whole weekday', 'm"月"d"日" aaaa', DAY, '4月1日 木曜日'],
    ['without a year', 'm/d', DAY, '4/1'],
    ['without a year, with words', 'm"月"d"日"', DAY, '4月1日'],
    ['a month', 'yyyy"年"m"月"', DAY, '2021年4月'],
    ['a month in digits', 'yyyy/mm', DAY, '2021/04'],
    ['a month by name', 'mmm-yy', DAY, '2021-04'],
    ['a year', 'yyyy"年度"', DAY, '2021年度'],
    ['a time with words', 'h"時"mm"分"', 9.5 / 24, '9時30分'],
    ['a time with halves of the day', '午前/午後h"時"mm"分"', 21.5 / 24, '午後9時30分'],
    ['hours that go on', '[h]:mm', 1.5 + 1 / 48, '36:30'],
    ['minutes that go on', '[mm]', 1.5, '2160'],
    ['minutes and seconds', 'mm:ss', 9.25 / 1_440, '09:15'],
    ['parts of a second', 'h:mm:ss.00', 0.5 + 0.25 / 86_400, '12:00:00.25'],
    ['the first day there is', 'yyyy/m/d', 1, '1900-01-01'],
    ['the day before the gap', 'yyyy/m/d', 59, '1900-02-28'],
    ['a day that never was, as Excel shows it', 'yyyy/m/d', 60, '1900-02-29'],
    ['the day after the gap', 'yyyy/m/d', 61, '1900-03-01'],
    ['zero, as Excel shows it', 'yyyy/m/d', 0, '1900-01-00'],
    ['the last day there is', 'yyyy/m/d', 2_958_465, '9999-12-31'],
    ['a built-in day', builtInFormat(14), DAY, '2021-04-01'],
    ['a built-in era', builtInFormat(57), DAY, 'R3.4.1'],
    ['a built-in long era', builtInFormat(58), DAY, '令和3年4月1日'],
    ['a built-in month', builtInFormat(55), DAY, '2021年4月'],
  ])('%s', (_, code, value, text) => {
    expect(printNumber(cellFormat(code), value, false)).toEqual({
      printed: text,
      exact: null,
      scaled: false,
    });
  });

  it.each([
    ['the first day', 'yyyy/m/d', 0, '1904-01-01'],
    ['any day', 'yyyy/m/d', DAY - 1_462, '2021-04-01'],
    ['hours that go on', '[h]:mm', 1.5, '36:00'],
    ['a time', 'h:mm', 0.5, '12:00'],
  ])('counted from 1904: %s', (_, code, value, text) => {
    expect(printed(code, value, true)).toBe(text);
  });

  it.each([
    ['before all days', 'yyyy/m/d', -1, '-1'],
    ['after all days', 'yyyy/m/d', 2_958_466, '2958466'],
    ['like a telephone number', ERA, 312_345_678, '312345678'],
  ])('not, when the number lies %s', (_, code, value, text) => {
    expect(printNumber(cellFormat(code), value, false)).toMatchObject({
      printed: text,
      exact: text,
    });
  });

  it('one after another, as the calendar has them', () => {
    let day = '1900-03-01';
    for (let serial = 61; serial < 80_000; serial += 1) {
      if (printed('yyyy-mm-dd', serial) !== day) throw new Error(`${serial} is not ${day}`);
      day = addDays(day, 1);
    }
    expect(day).toBe('2119-01-11');
  });

  it('in the era that its day lies in', () => {
    const serials = fc.integer({ min: 61, max: 90_000 });
    fc.assert(
      fc.property(serials, (serial) => {
        const day = printed('yyyy-mm-dd', serial);
        const era = ERAS.findLast(({ first }) => first <= day);
        const year = Number(day.slice(0, 4)) - Number(era?.first.slice(0, 4)) + 1;
        expect(printed(ERA, serial)).toBe(
          `${era?.era}${year}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`,
        );
      }),
    );
  });
});

describe('a quantity is printed', () => {
  it.each([
    ['a whole number', 'General', 1_234, '1234', '1234'],
    ['without a format', '', 1_234, '1234', '1234'],
    ['a long number in full', 'General', 123_456_789_012, '123456789012', '123456789012'],
    ['a number of more digits than fit', 'General', 1 / 3, '0.333333333', '0.3333333333333333'],
    ['a sum of floats', 'General', 0.1 + 0.2, '0.3', '0.30000000000000004'],
    ['a tiny number', 'General', 1.5e-12, '1.5E-12', '0.0000000000015'],
    ['a huge number', 'General', 1.5e20, '1.5E+20', '150000000000000000000'],
    ['minus zero', 'General', -0, '0', '0'],
    ['a text format', '@', 12, '12', '12'],
    ['with groups', '#,##0', 1_234_567, '1,234,567', '1234567'],
    ['rounded', '#,##0', 1_234.5, '1,235', '1234.5'],
    ['rounded as decimals, not as floats', '0.00', 1.005, '1.01', '1.005'],
    ['with places', '#,##0.0', 12_345.678, '12,345.7', '12345.678'],
    ['places that are not there', '0.00', 5, '5.00', '5'],
    ['places that need not be there', '0.0##', 5.25, '5.25', '5.25'],
    ['zeros in front', '00000', 123, '00123', '123'],
    ['grouped zeros in front', '0,000', 5, '0,005', '5'],
    ['no zero in front', '#.0', 0.5, '.5', '0.5'],
    ['a percentage', '0%', 0.683, '68%', '0.683'],
    ['a percentage with places', '0.0%', 0.302, '30.2%', '0.302'],
    ['a unit', '0"人"', 12, '12人', '12'],
    ['a unit that is not quoted', '#,##0件', 1_200, '1,200件', '1200'],
    ['a unit of no format', 'General"人"', 12, '12人', '12'],
    ['yen', '"¥"#,##0', 500, '¥500', '500'],
    ['yen by language', '[$¥-411]#,##0', 500, '¥500', '500'],
    ['negative', '#,##0', -1_234, '-1,234', '-1234'],
    ['negative with a triangle', '#,##0;"△ "#,##0', -150, '△ 150', '-150'],
    ['negative with a bare triangle', '#,##0;▲#,##0', -150, '▲150', '-150'],
    ['negative in red', '#,##0;[Red]-#,##0', -150, '-150', '-150'],
    ['negative in brackets', '#,##0_);(#,##0)', -150, '(150)', '-150'],
    ['zero as a dash', builtInFormat(41), 0, '-', '0'],
    ['set in line', builtInFormat(41), 1_500, '1,500', '1500'],
    ['zero as nothing', '#,##0;-#,##0;', 0, '', '0'],
    ['hidden', ';;;', 5, '', '5'],
    ['with an exponent', '0.00E+00', 12_345, '1.23E+04', '12345'],
    ['a fraction', '# ?/?', 3.5, '3.5', '3.5'],
    ['digits among signs', '000-0000', 1_234_567, '123-4567', '1234567'],
    ['by what it is', '[>=1000]#,##0"多";[<0]"負"0;0"少"', 1_500, '1,500多', '1500'],
    ['by what it is, else', '[>=1000]#,##0"多";[<0]"負"0;0"少"', 5, '5少', '5'],
    ['by what it is, negative', '[>=1000]#,##0"多";[<0]"負"0;0"少"', -5, '負5', '-5'],
    ['a quote without an end', '0"人', 5, '5人', '5'],
    ['a bracket without an end', '0[Red', 5, '5', '5'],
  ])('%s', (_, code, value, ...shown) => {
    const [printed, exact] = shown;
    expect(printNumber(cellFormat(code), value, false)).toEqual({
      printed,
      exact,
      scaled: false,
    });
  });

  it.each([
    ['thousands', '#,##0,', 1_234_567, '1,234,567'],
    ['thousands with places', '#,##0.0,', 1_234_567.25, '1,234,567.25'],
    ['thousands, said in words', '#,##0,"千円"', 1_234_567, '1,234,567'],
    ['millions', '0,,', 1_234_567, '1234567'],
    ['negative thousands', '#,##0,;△#,##0,', -1_500, '1,500'],
    ['negative thousands without a sign of their own', '#,##0,', -1_500, '-1,500'],
  ])('in full, though it is shown in %s', (_, code, value, text) => {
    expect(printNumber(cellFormat(code), value, false)).toEqual({
      printed: text,
      exact: String(value),
      scaled: true,
    });
  });

  it('with the exact number behind it', () => {
    const codes = fc.constantFrom(
      'General',
      '0',
      '#,##0.00',
      '0.0%',
      '0.00E+00',
      '0"人"',
      '#,##0,',
    );
    fc.assert(
      fc.property(codes, fc.double({ noNaN: true, noDefaultInfinity: true }), (code, value) => {
        const { exact } = printNumber(cellFormat(code), value, false);
        expect(exact).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(exact)).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it('so that whole numbers read back from what is printed', () => {
    const codes = fc.constantFrom('General', '0', '#,##0', '#,##0;▲#,##0', '0"人"', '#,##0,', '@');
    fc.assert(
      fc.property(codes, fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), (code, value) => {
        const text = printed(code, value).replace('▲', '-').replace(/[,人]/g, '');
        expect(Number(text)).toBe(value);
      }),
    );
  });
});

describe('a text is printed', () => {
  it.each([
    ['as it is', 'General', '相談 ', '相談 '],
    ['as it is among numbers', '#,##0', '－', '－'],
    ['as it is, said to be text', '@', '007', '007'],
    ['with a word', '@"様"', '山田', '山田様'],
    ['with a word, after formats of numbers', '0;0;0;"第"@', '3', '第3'],
    ['as it is, when only numbers have formats', '0;0;0', 'a', 'a'],
  ])('%s', (_, code, text, shown) => {
    expect(printText(cellFormat(code), text)).toBe(shown);
  });
});

describe('whatever a format is', () => {
  const code = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(fc.constantFrom(...'0#?.,%;@"\\_*[]$-ymdhsgeaEG/+:[h]年'), { maxLength: 60 })
      .map((signs) => signs.join('')),
  );

  it('everything is printed', () => {
    fc.assert(
      fc.property(code, fc.double(), fc.string(), (format, value, text) => {
        expect(typeof printed(format, value)).toBe('string');
        expect(typeof printText(cellFormat(format), text)).toBe('string');
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['[', '"', '0', ';', 'm', '?', '_', ',', '0.', '[h]', 'e+'])(
    'a long one of %s does not take its time',
    (sign) => {
      expect(typeof printed(sign.repeat(100_000), 1_234.5)).toBe('string');
    },
  );
});
