import { describe, expect, it } from '@jest/globals';
import { type ErrorCode } from '../../../platform/errors/domain-error.js';
import { readNumber } from './read-number.js';
import { Unreadable } from './reading.js';

function refusal(printed: string, unit?: string): ErrorCode | null {
  try {
    readNumber(printed, { unit });
    return null;
  } catch (error) {
    if (error instanceof Unreadable && error.params.printed === printed) return error.code;
    throw error;
  }
}

describe('a cell is refused', () => {
  it.each([
    ['two numbers with a comma', '184183,900', 'NUMBER_TWO'],
    ['two numbers with a space', '1 776', 'NUMBER_TWO'],
    ['an ideographic comma', '1、776', 'NUMBER_TWO'],
    ['digits behind a bracket', '12(5)3', 'NUMBER_TWO'],
    ['a group behind a bracket', '1(件),776', 'NUMBER_TWO'],
    ['a point behind a bracket', '0(%)．1', 'NUMBER_TWO'],
    ['units without anything between', '15団体16名', 'NUMBER_TWO'],
    ['a short group', '1,77', 'NUMBER_GROUPS'],
    ['a long group', '1,7760', 'NUMBER_GROUPS'],
    ['two commas', '1,,776', 'NUMBER_GROUPS'],
    ['a comma at the end', '1,776,', 'NUMBER_GROUPS'],
    ['a decimal comma', '1,5', 'NUMBER_GROUPS'],
    ['sixteen digits', '1234567890123456', 'NUMBER_TOO_LONG'],
    ['sixteen digits with a point', '1.234567890123456', 'NUMBER_TOO_LONG'],
    ['sixteen digits after scaling', '9999兆', 'NUMBER_TOO_LONG'],
    ['a leading zero', '0123', 'NUMBER_LEADING_ZERO'],
    ['a grouped leading zero', '0,123', 'NUMBER_LEADING_ZERO'],
    ['a date with slashes', '2021/4/1', 'NUMBER_IS_DATE'],
    ['month and day', '7/8', 'NUMBER_IS_DATE'],
    ['a date with points', '2021.4.1', 'NUMBER_IS_DATE'],
    ['a date with hyphens', '2021-04-01', 'NUMBER_IS_DATE'],
    ['a month with a hyphen', '2021-04', 'NUMBER_IS_DATE'],
    ['a year', '2021年', 'NUMBER_IS_DATE'],
    ['a fiscal year', '令和3年度', 'NUMBER_IS_DATE'],
    ['an era letter', 'R3', 'NUMBER_IS_DATE'],
    ['a month', '4月', 'NUMBER_IS_DATE'],
    ['a day', '4月1日', 'NUMBER_IS_DATE'],
    ['a time', '10:30', 'NUMBER_IS_DATE'],
    ['a full-width time', '１０：３０', 'NUMBER_IS_DATE'],
    ['an hour', '10時', 'NUMBER_IS_DATE'],
    ['a telephone number', '045-227-7916', 'NUMBER_IS_TELEPHONE'],
    ['a telephone number in full width', '０４５－２２７－７９１６', 'NUMBER_IS_TELEPHONE'],
    ['a telephone number without hyphens', '0452277916', 'NUMBER_IS_TELEPHONE'],
    ['a telephone number with an area in brackets', '(045)227-7916', 'NUMBER_IS_TELEPHONE'],
    ['a local telephone number', '227-7916', 'NUMBER_IS_TELEPHONE'],
    ['an ordinal', '第7回', 'NUMBER_ORDINAL'],
    ['an ordinal behind', '7回目', 'NUMBER_ORDINAL'],
    ['a rank', '3位', 'NUMBER_ORDINAL'],
    ['a number of a thing', 'No.7', 'NUMBER_ORDINAL'],
    ['kanji digits', '二十三件', 'NUMBER_KANJI'],
    ['a kanji zero', '〇', 'NUMBER_KANJI'],
    ['an unknown unit', '12クール', 'NUMBER_TEXT_AFTER'],
    ['a half-known unit', '15市町', 'NUMBER_TEXT_AFTER'],
    ['an explanation', '12(新規)', 'NUMBER_TEXT_AFTER'],
    ['a day of the week', '12(日)', 'NUMBER_TEXT_AFTER'],
    ['items', '3項目', 'NUMBER_TEXT_AFTER'],
    ['hours and minutes', '1時間30分', 'NUMBER_DURATION'],
    ['hours and minutes with a space', '1時間 30分', 'NUMBER_DURATION'],
    ['a range backwards', '4〜3回', 'NUMBER_RANGE_ORDER'],
    ['a range of one', '3〜3', 'NUMBER_RANGE_ORDER'],
    ['a range with one scale', '2〜3万人', 'NUMBER_RANGE_UNCLEAR'],
    ['a range of two units', '3回〜5人', 'NUMBER_RANGE_UNCLEAR'],
    ['a range from a negative', '△3〜5', 'NUMBER_RANGE_UNCLEAR'],
    ['a range with a bound', '3以上〜5', 'NUMBER_RANGE_UNCLEAR'],
    ['a rest that is too large', '1万46700人', 'NUMBER_SCALE_ORDER'],
    ['scales in the wrong order', '1万2億', 'NUMBER_SCALE_ORDER'],
    ['a point among scales', '1.5億2000万', 'NUMBER_SCALE_ORDER'],
    ['a word', 'あり', 'NUMBER_UNREADABLE'],
    ['a sign alone', '△', 'NUMBER_UNREADABLE'],
    ['two signs', '△-5', 'NUMBER_UNREADABLE'],
    ['two points', '1..5', 'NUMBER_UNREADABLE'],
    ['a point in front', '.5', 'NUMBER_UNREADABLE'],
    ['a point at the end', '5.', 'NUMBER_UNREADABLE'],
    ['a superscript', '12²', 'NUMBER_UNREADABLE'],
    ['a half', '1½', 'NUMBER_UNREADABLE'],
    ['a number with a bracket of its own', '⑴53', 'NUMBER_UNREADABLE'],
    ['an open bracket', '(12', 'NUMBER_UNREADABLE'],
    ['a number in front of another', '(5)120', 'NUMBER_UNREADABLE'],
    ['brackets in brackets', '((12))', 'NUMBER_UNREADABLE'],
    ['some', '数十人', 'NUMBER_UNREADABLE'],
    ['bounds that disagree', '少なくとも5以下', 'NUMBER_UNREADABLE'],
    ['how often of nothing', '年3', 'NUMBER_UNREADABLE'],
    ['an exponent', '1e5', 'NUMBER_TEXT_AFTER'],
    ['not a number', 'NaN', 'NUMBER_UNREADABLE'],
    ['a name every object has', 'constructor', 'NUMBER_UNREADABLE'],
    ['a formula', '=1+2', 'NUMBER_UNREADABLE'],
    ['a text longer than a cell', `12${' '.repeat(200)}人`, 'NUMBER_UNREADABLE'],
    ['a hidden sign', '1\u202e53', 'NUMBER_TEXT_AFTER'],
  ])('%s: %s', (_scenario, printed, code) => {
    expect(refusal(printed)).toBe(code);
  });

  it.each([
    ['people under cases', '12人', '件'],
    ['people under percent', '12人', '%'],
    ['percent under people', '68%', '人'],
    ['people under yen', '5人', '千円'],
  ])('whose unit is not that of the header: %s', (_scenario, printed, unit) => {
    expect(refusal(printed, unit)).toBe('NUMBER_UNIT_DIFFERS');
  });

  it('that grows too long under its header', () => {
    expect(refusal('1234567890123', '千円')).toBe('NUMBER_TOO_LONG');
  });
});
