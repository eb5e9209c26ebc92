import { describe, expect, it } from '@jest/globals';
import { readNumber } from './read-number.js';

const number = (value: string, unit: string | null = null): object => ({
  kind: 'NUMBER',
  value,
  qualifier: null,
  unit,
  per: null,
  notes: [],
  doubts: [],
});

const doubtsOf = (printed: string, unit?: string): string[] => {
  const read = readNumber(printed, { unit });
  return read.kind === 'STATE' ? [] : read.doubts.map(({ code }) => code);
};

describe('a cell is read as a number', () => {
  it.each([
    ['plain digits', '1776', '1776', null],
    ['zero', '0', '0', null],
    ['full-width zero', '０', '0', null],
    ['zero with a unit', '0件', '0', '件'],
    ['thousands groups', '1,776', '1776', null],
    ['two groups', '12,345,678', '12345678', null],
    ['full-width digits and comma', '１，７７６', '1776', null],
    ['a point', '12.5', '12.5', null],
    ['a full-width point', '12．50', '12.5', null],
    ['groups and a point', '1,776.25', '1776.25', null],
    ['spaces around', '　 1,776 ', '1776', null],
    ['a unit behind a space', '15 人', '15', '人'],
    ['a white triangle', '△150', '-150', null],
    ['a black triangle', '▲1,854', '-1854', null],
    ['a minus sign', '−150', '-150', null],
    ['a hyphen', '-150', '-150', null],
    ['a full-width hyphen', '－１５０', '-150', null],
    ['a triangle and a space', '△ 150', '-150', null],
    ['a plus sign', '+5', '5', null],
    ['minus zero', '△0', '0', null],
    ['percent', '68%', '0.68', '%'],
    ['full-width percent', '３０．２％', '0.302', '%'],
    ['more than all', '100.5%', '1.005', '%'],
    ['negative percent', '▲3.4%', '-0.034', '%'],
    ['per mille', '12‰', '0.012', '‰'],
    ['tenths', '3割', '0.3', '割'],
    ['ten thousands and a rest', '1万4670人', '14670', '人'],
    ['hundred millions', '1億2,000万', '120000000', null],
    ['thousands', '3千', '3000', null],
    ['a point before ten thousands', '1.5万人', '15000', '人'],
    ['a scale of two signs', '12百万円', '12000000', '円'],
    ['yen by the thousand in the cell', '5千円', '5000', '円'],
    ['three scales', '2億3千万5百円', '230000500', '円'],
    ['yen in front', '￥1,200', '1200', '¥'],
    ['yen behind wins', '¥1,200円', '1200', '円'],
    ['the longest unit', '15市町村', '15', '市町村'],
    ['a square', '1,234㎡', '1234', '㎡'],
    ['months', '3か月', '3', 'か月'],
    ['hours', '2時間', '2', '時間'],
    ['a unit in brackets', '12（人）', '12', '人'],
    ['fifteen digits', '999999999999999', '999999999999999', null],
  ])('%s: %s', (_scenario, printed, value, unit) => {
    expect(readNumber(printed)).toEqual(number(value, unit));
  });

  it.each(
    [
      ...['件', '人', '名', '団体', '回', '部', '個', '台', '校', '市', '号', '社', '冊', '本'],
      ...['枚', '日', '時間', '分', '円'],
    ].map((unit) => [unit]),
  )('the unit %s is kept as printed', (unit) => {
    expect(readNumber(`12${unit}`)).toEqual(number('12', unit));
  });
});

describe('the unit of the header', () => {
  it.each([
    ['yen by the thousand', '1,234', '千円', { value: '1234000', unit: '千円' }],
    ['yen by the million', '1.5', '百万円', { value: '1500000', unit: '百万円' }],
    ['people by ten thousand', '3.25', '万人', { value: '32500', unit: '万人' }],
    ['percent', '30.2', '%', { value: '0.302', unit: '%' }],
    ['percent in brackets and full width', '30.2', '（％）', { value: '0.302', unit: '%' }],
    ['percent with the word unit', '30.2', '単位：％', { value: '0.302', unit: '%' }],
    ['no percent', '0', '%', { value: '0', unit: '%' }],
    ['a share exact on text', '29.7', '%', { value: '0.297', unit: '%' }],
    ['people', '12', '人', { value: '12', unit: '人' }],
    ['people, in the cell too', '12名', '人', { value: '12', unit: '名' }],
    ['percent, in the cell too', '68%', '%', { value: '0.68', unit: '%' }],
    ['thousands of yen, in the cell too', '5千円', '千円', { value: '5000', unit: '円' }],
    ['yen, with a scale in the cell', '5千円', '円', { value: '5000', unit: '円' }],
    ['none', '12', '', { value: '12', unit: null }],
  ])('%s: %s under %s', (_scenario, printed, unit, expected) => {
    expect(readNumber(printed, { unit })).toEqual({ ...number('0'), ...expected });
  });

  it.each([
    ['another scale in the cell', '5円', '千円', ['5', 'UNIT_OVER_HEADER']],
    ['a scale without a unit', '3千', '千円', ['3000', 'UNIT_OVER_HEADER']],
    ['a share or percent', '0.68', '%', ['0.0068', 'SHARE_OR_PERCENT']],
    ['one percent or all', '1', '%', ['0.01', 'SHARE_OR_PERCENT']],
    ['an unknown unit', '12', '延人', ['12', 'UNIT_UNKNOWN']],
    ['an unknown unit by the thousand', '12', '千トン', ['12', 'UNIT_UNKNOWN']],
  ])('leaves a doubt: %s: %s under %s', (_scenario, printed, unit, [value, doubt]) => {
    expect(readNumber(printed, { unit })).toMatchObject({ kind: 'NUMBER', value });
    expect(doubtsOf(printed, unit)).toEqual([doubt]);
  });

  it('a unit of the header that is not in the list is known in the cell', () => {
    expect(readNumber('12クール', { unit: 'クール' })).toEqual(number('12', 'クール'));
    expect(() => readNumber('12クール')).toThrow('NUMBER_TEXT_AFTER');
  });
});

describe('qualifiers', () => {
  it.each([
    ['約510', '510', 'ABOUT', []],
    ['およそ５１０人', '510', 'ABOUT', []],
    ['510人程度', '510', 'ABOUT', []],
    ['510前後', '510', 'ABOUT', []],
    ['約510人程度', '510', 'ABOUT', []],
    ['120名以上', '120', 'AT_LEAST', []],
    ['120以上', '120', 'AT_LEAST', []],
    ['120名余り', '120', 'AT_LEAST', []],
    ['100余名', '100', 'AT_LEAST', []],
    ['100人強', '100', 'AT_LEAST', []],
    ['120名超', '120', 'AT_LEAST', ['BORDER_OUT']],
    ['120名を超える', '120', 'AT_LEAST', ['BORDER_OUT']],
    ['120名以下', '120', 'AT_MOST', []],
    ['100人弱', '100', 'AT_MOST', []],
    ['10回まで', '10', 'AT_MOST', []],
    ['30日以内', '30', 'AT_MOST', []],
    ['120名未満', '120', 'AT_MOST', ['BORDER_OUT']],
    ['約120名以上', '120', 'AT_LEAST', ['TWO_QUALIFIERS']],
    ['1万人以上', '10000', 'AT_LEAST', []],
    ['約△10', '-10', 'ABOUT', []],
    ['60%以上', '0.6', 'AT_LEAST', []],
  ])('%s', (printed, value, qualifier, doubts) => {
    expect(readNumber(printed)).toMatchObject({ kind: 'NUMBER', value, qualifier });
    expect(doubtsOf(printed)).toEqual(doubts);
  });

  it.each([
    ['年3回', '年', '3', '回'],
    ['月2回', '月', '2', '回'],
    ['毎週1回', '毎週', '1', '回'],
    ['年間120件', '年間', '120', '件'],
    ['3回/年', '年', '3', '回'],
    ['1日3回', '1日', '3', '回'],
  ])('how often is kept: %s', (printed, per, value, unit) => {
    expect(readNumber(printed)).toEqual({ ...number(value, unit), per });
  });

  it('people who may be counted several times leave a doubt', () => {
    expect(readNumber('延べ1,200人')).toMatchObject({ value: '1200', unit: '人' });
    expect(doubtsOf('延べ1,200人')).toEqual(['COUNTED_AGAIN']);
  });
});

describe('ranges', () => {
  it.each([
    ['how often a year', '年3〜4回', { from: '3', to: '4', unit: '回', per: '年' }],
    ['a full-width tilde', '3～4', { from: '3', to: '4', unit: null, per: null }],
    ['a hyphen with a unit', '3-4回', { from: '3', to: '4', unit: '回', per: null }],
    ['a long vowel sign for a hyphen', '3ー4回', { from: '3', to: '4', unit: '回', per: null }],
    ['in words', '3から4回', { from: '3', to: '4', unit: '回', per: null }],
    ['units on both sides', '3人〜4名', { from: '3', to: '4', unit: '名', per: null }],
    ['percent once', '5〜10%', { from: '0.05', to: '0.1', unit: '%', per: null }],
    [
      'ten thousands on both sides',
      '2万〜3万人',
      { from: '20000', to: '30000', unit: '人', per: null },
    ],
    ['groups', '1,000〜1,200', { from: '1000', to: '1200', unit: null, per: null }],
  ])('%s: %s', (_scenario, printed, expected) => {
    expect(readNumber(printed)).toEqual({
      ...{ kind: 'RANGE', qualifier: null, notes: [], doubts: [] },
      ...expected,
    });
  });

  it('may be about', () => {
    expect(readNumber('約3〜4回')).toMatchObject({ kind: 'RANGE', qualifier: 'ABOUT' });
    expect(readNumber('3〜4回程度')).toMatchObject({ kind: 'RANGE', qualifier: 'ABOUT' });
  });

  it('are scaled like their header', () => {
    expect(readNumber('2〜3', { unit: '千円' })).toMatchObject({ from: '2000', to: '3000' });
  });

  it('with a bare hyphen leave a doubt', () => {
    expect(readNumber('3-4')).toMatchObject({ kind: 'RANGE', from: '3', to: '4' });
    expect(doubtsOf('3-4')).toEqual(['HYPHEN_RANGE']);
  });
});

describe('two quantities in one cell', () => {
  it.each([
    ['a middle dot', '15団体・16名', undefined],
    ['a slash', '15団体/16名', undefined],
    ['a comma', '15団体、16名', undefined],
    ['a space', '15団体 16名', undefined],
    ['a line break', '15団体\n16名', undefined],
    ['a header that names the first', '15団体・16名', '団体'],
    ['a header that names the second', '15団体・16名', '人'],
  ])('are both read: %s', (_scenario, printed, unit) => {
    expect(readNumber(printed, { unit })).toEqual({
      ...number('15', '団体'),
      rest: { value: '16', unit: '名', qualifier: null },
    });
  });

  it.each([
    ['of the same unit', '15人・16名'],
    ['without units', '15・16'],
    ['with one unit', '15・16名'],
  ])('are refused %s: %s', (_scenario, printed) => {
    expect(() => readNumber(printed)).toThrow('NUMBER_TWO');
  });
});

describe('brackets', () => {
  it.each([
    ['nothing said', '(12)', '12', 'UNCLEAR'],
    ['nothing said beside a number', '120(12)', '120', 'UNCLEAR'],
    ['of which', '（うち5）', '5', 'OF_WHICH'],
    ['of which beside a number', '120人（うち女性5人）', '120', 'OF_WHICH'],
    ['of which in the middle', '120（うち5）人', '120', 'OF_WHICH'],
    ['counted before', '12（再掲）', '12', 'OF_WHICH'],
    ['the year before', '120（前年110）', '120', 'PREVIOUS_YEAR'],
    ['the year before alone', '（前年度110）', '110', 'PREVIOUS_YEAR'],
    ['a share', '120（30.2%）', '120', 'SHARE'],
    ['a share alone', '（68%）', '0.68', 'SHARE'],
    ['a change', '120（△5）', '120', 'CHANGE'],
    ['a change to the year before', '120（前年比5%）', '120', 'CHANGE'],
    ['a change alone', '(+5)', '5', 'CHANGE'],
    ['a qualifier', '（約510）', '510', 'QUALIFIER'],
    ['an estimate', '510（推計）', '510', 'QUALIFIER'],
    ['a breakdown', '12（男5、女7）', '12', 'BREAKDOWN'],
    ['square brackets', '120［5］', '120', 'UNCLEAR'],
  ])('leave a doubt with a guess: %s: %s', (_scenario, printed, value, meaning) => {
    const read = readNumber(printed);
    expect(read).toMatchObject({ kind: 'NUMBER', value });
    expect(read).toHaveProperty('doubts', [
      { code: 'BRACKETS', params: expect.objectContaining({ printed, meaning }) },
    ]);
  });

  it('that say about make the number so', () => {
    expect(readNumber('510（推計）')).toMatchObject({ value: '510', qualifier: 'ABOUT' });
    expect(readNumber('（約510）')).toMatchObject({ value: '510', qualifier: 'ABOUT' });
  });
});

describe('eight digits', () => {
  it('leave a doubt where they are also a date', () => {
    expect(doubtsOf('20210401')).toEqual(['MAYBE_DATE']);
    expect(doubtsOf('20211301')).toEqual([]);
    expect(doubtsOf('20210401', '円')).toEqual([]);
  });
});

it('a dash taken for a minus sign leaves a doubt', () => {
  expect(readNumber('―150')).toMatchObject({ value: '-150' });
  expect(doubtsOf('―150')).toEqual(['SIGN_UNUSUAL']);
});
