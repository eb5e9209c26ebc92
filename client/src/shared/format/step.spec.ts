import { describe, expect, test } from '@jest/globals';
import { formatChange } from './change';
import { formatExactRatio } from './number';
import { formatStep, shortStep } from './period';

describe('a step of time', () => {
  test.each([
    ['2021-04-01', '2021-04-30', '2021年4月', '4月', 'April 2021', 'Apr'],
    ['2021-04-01', '2021-06-30', '2021年4月〜6月', '4〜6月', 'Apr – Jun 2021', 'Apr–Jun'],
    ['2022-01-01', '2022-03-31', '2022年1月〜3月', '1〜3月', 'Jan – Mar 2022', 'Jan–Mar'],
    [
      '2021-04-01',
      '2022-03-31',
      '令和3年度（2021年度）',
      '令和3年度',
      'FY2021 (Reiwa\u00a03)',
      'FY2021',
    ],
  ])('%s to %s', (from, to, ...expected) => {
    const period = { from, to };
    expect([
      formatStep(period, 'ja'),
      shortStep(period, 'ja'),
      formatStep(period, 'en'),
      shortStep(period, 'en'),
    ]).toEqual(expected);
  });
});

describe('a change', () => {
  const unitName = { ja: '件／相談', en: 'per case' };

  test.each([
    ['PERCENT', 0.1, '+10%', '+10%'],
    ['PERCENT', -0.123, '△12.3%', '−12.3%'],
    ['PERCENT', 0, '0%', '0%'],
    ['POINTS', 0.025, '+2.5ポイント', '+2.5 points'],
    ['POINTS', -0.3, '△30ポイント', '−30 points'],
    ['DIFFERENCE', 1.2, '+1.2件／相談', '+1.2 per case'],
  ] as const)('%s %d', (kind, value, ja, en) => {
    expect(formatChange({ kind, value, unitName }, 'ja')).toBe(ja);
    expect(formatChange({ kind, value, unitName }, 'en')).toBe(en);
  });

  test('a ratio beside another is as exact as it is', () => {
    expect([0.3, 0.30625].map((ratio) => formatExactRatio(ratio, 'ja'))).toEqual([
      '30%',
      '30.625%',
    ]);
  });
});
