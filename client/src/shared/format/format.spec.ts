import { describe, expect, test } from '@jest/globals';
import { formatDayRange } from './day';
import { formatFiscalYear } from './fiscal-year';
import { formatNumber, formatRatio, formatRounded, formatShare } from './number';
import { fiscalYearOf, formatPeriod, periodCode } from './period';

describe('fiscal years', () => {
  test.each([
    [1989, '平成元年度（1989年度）', 'FY1989 (Heisei\u00a01)'],
    [1988, '昭和63年度（1988年度）', 'FY1988 (Showa\u00a063)'],
    [2018, '平成30年度（2018年度）', 'FY2018 (Heisei\u00a030)'],
    [2019, '令和元年度（2019年度）', 'FY2019 (Reiwa\u00a01)'],
    [2021, '令和3年度（2021年度）', 'FY2021 (Reiwa\u00a03)'],
    [1900, '1900年度', 'FY1900'],
  ])('%i is shown in both notations', (year, ja, en) => {
    expect(formatFiscalYear(year, 'ja')).toBe(ja);
    expect(formatFiscalYear(year, 'en')).toBe(en);
  });

  test('January to March belong to the fiscal year before', () => {
    expect(['2022-01-13', '2022-03-31', '2022-04-01'].map(fiscalYearOf)).toEqual([
      2021, 2021, 2022,
    ]);
  });
});

describe('numbers', () => {
  test.each([
    [2211, '2,211', '2,211'],
    [0, '0', '0'],
    [-12, '△12', '−12'],
    [-0, '0', '0'],
    [10.714, '10.71', '10.71'],
    [0.38123, '0.381', '0.381'],
    [-0.0042, '△0.0042', '−0.0042'],
    [2211.4567, '2,211.46', '2,211.46'],
  ])('%p', (amount, ja, en) => {
    expect(formatNumber(amount, 'ja')).toBe(ja);
    expect(formatNumber(amount, 'en')).toBe(en);
  });

  test.each([
    [268102.857, '268,103'],
    [7.5, '7.5'],
    [0.38123, '0.381'],
    [-12.345, '△12.3'],
  ])('the mean %p', (amount, ja) => {
    expect(formatRounded(amount, 'ja')).toBe(ja);
  });

  test.each([
    [0.3, '30%', '30.0%'],
    [0.30625, '30.6%', '30.6%'],
    [153 / 507, '30.2%', '30.2%'],
    [153 / 615, '24.9%', '24.9%'],
    [0, '0%', '0.0%'],
    [-0.05, '△5%', '△5.0%'],
  ])('the ratio %p as a value and as a share', (ratio, value, share) => {
    expect(formatRatio(ratio, 'ja')).toBe(value);
    expect(formatShare(ratio, 'ja')).toBe(share);
  });
});

describe('periods', () => {
  test.each([
    ['2021-04-01', '2022-03-31', 'FY2021', '令和3年度（2021年度）'],
    ['2021-04-01', '2021-06-30', 'FY2021-Q1', '2021年4月1日〜2021年6月30日'],
    ['2022-01-01', '2022-03-31', 'FY2021-Q4', '2022年1月1日〜2022年3月31日'],
    ['2021-01-01', '2021-12-31', 'CY2021', '2021年1月1日〜2021年12月31日'],
    ['2021-04-01', '2021-04-30', '2021-04', '2021年4月'],
    ['2021-04-20', '2021-04-20', '2021-04-20', '2021年4月20日'],
    [
      '2020-04-01',
      '2022-03-31',
      '2020-04-01/2022-03-31',
      '令和2年度（2020年度）〜令和3年度（2021年度）',
    ],
  ])('%s to %s', (from, to, code, ja) => {
    expect(periodCode({ from, to })).toBe(code);
    expect(formatPeriod({ from, to }, 'ja')).toBe(ja);
  });

  test('a range of days says both ends in English', () => {
    expect(formatDayRange('2020-06-29', '2021-02-28', 'en')).toBe(
      '29 June 2020 – 28 February 2021',
    );
  });
});
