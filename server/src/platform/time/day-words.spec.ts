import { expect, it } from '@jest/globals';
import { fiscalYearWords, withDays } from './day-words.js';

it.each([
  [2020, '令和2年度（2020年度）', 'fiscal 2020 (Reiwa 2)'],
  [2019, '令和元年度（2019年度）', 'fiscal 2019 (Reiwa 1)'],
  [2018, '平成30年度（2018年度）', 'fiscal 2018 (Heisei 30)'],
  [1988, '昭和63年度（1988年度）', 'fiscal 1988 (Showa 63)'],
])('fiscal %i is worded in both notations', (year, ja, en) => {
  expect(fiscalYearWords(year)).toEqual({ ja, en });
});

it('words every day in a text and leaves the rest as it is', () => {
  const text = '2020-10-01, 2021-02-28';
  expect(withDays(text, 'ja')).toBe('2020年10月1日, 2021年2月28日');
  expect(withDays(text, 'en')).toBe('1 October 2020, 28 February 2021');
});
