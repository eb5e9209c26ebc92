import { describe, expect, it } from '@jest/globals';
import { type Drawn, linesOf, outline, readDrawn } from './drawing.js';

interface Expected {
  readonly layout: string | null;
  readonly figures: string;
  readonly guesses: string;
  readonly findings?: string;
  readonly refusals?: string;
}

const TABLES: readonly (readonly [string, Drawn, string, Expected])[] = [
  [
    'months across with totals, a mean and a dash',
    {},
    `
      令和3年度 相談件数（単位：件） |
      区分 | 4月 | 5月 | 3月 | 合計 | 平均
      電話 | 1 | 2 | 3 | 6 | 2
      来館 | 2 | 2 | - | 4 | 2
      合計 | 3 | 4 | 3 | 10 | 3.3
    `,
    {
      layout: 'months-across',
      figures: `
      電話 @ 2021-04 = 1 件
      電話 @ 2021-05 = 2 件
      電話 @ 2022-03 = 3 件
      電話 › 合計 @ FY2021 = 6 件 TOTAL
      電話 › 平均 @ FY2021 = 2 件 MEAN
      来館 @ 2021-04 = 2 件
      来館 @ 2021-05 = 2 件
      来館 @ 2022-03 = NIL
      来館 › 合計 @ FY2021 (2021-04-01/2021-05-31) = 4 件 TOTAL
      来館 › 平均 @ FY2021 (2021-04-01/2021-05-31) = 2 件 MEAN
      合計 @ 2021-04 = 3 件 TOTAL
      合計 @ 2021-05 = 4 件 TOTAL
      合計 @ 2022-03 = 3 件 TOTAL
      合計 › 合計 @ FY2021 = 10 件 TOTAL
      合計 › 平均 @ FY2021 = 3.3 件 MEAN
    `,
      guesses: 'UNIT_OF_TABLE YEAR_FROM_TITLE MEAN_OF_COUNTED NO_VALUE_SIGNS',
    },
  ],
  [
    'seed S4: room occupancy with a year above the months',
    {},
    `
      スペースA・B 占用利用状況

       | R2年度 | | | | | | | |
       | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 平均
      スペースA B稼働率 | 22% | 18% | 14% | 25% | 64% | 46% | 30% | 26% | 30%
      アトリウム一体 | 7% | 8% | 0% | 10% | 47% | 5% | 10% | 4% | 11%
      スペースA B単独 | 15% | 10% | 14% | 15% | 17% | 41% | 20% | 22% | 19%
    `,
    {
      layout: 'months-across',
      figures: `
      スペースA B稼働率 @ 2020-07 = 0.22 % TOTAL
      スペースA B稼働率 @ 2020-08 = 0.18 % TOTAL
      スペースA B稼働率 @ 2020-09 = 0.14 % TOTAL
      スペースA B稼働率 @ 2020-10 = 0.25 % TOTAL
      スペースA B稼働率 @ 2020-11 = 0.64 % TOTAL
      スペースA B稼働率 @ 2020-12 = 0.46 % TOTAL
      スペースA B稼働率 @ 2021-01 = 0.3 % TOTAL
      スペースA B稼働率 @ 2021-02 = 0.26 % TOTAL
      スペースA B稼働率 › 平均 @ FY2020 (2020-07-01/2021-02-28) = 0.3 % MEAN
      アトリウム一体 @ 2020-07 = 0.07 %
      アトリウム一体 @ 2020-08 = 0.08 %
      アトリウム一体 @ 2020-09 = 0 %
      アトリウム一体 @ 2020-10 = 0.1 %
      アトリウム一体 @ 2020-11 = 0.47 %
      アトリウム一体 @ 2020-12 = 0.05 %
      アトリウム一体 @ 2021-01 = 0.1 %
      アトリウム一体 @ 2021-02 = 0.04 %
      アトリウム一体 › 平均 @ FY2020 (2020-07-01/2021-02-28) = 0.11 % MEAN
      スペースA B単独 @ 2020-07 = 0.15 %
      スペースA B単独 @ 2020-08 = 0.1 %
      スペースA B単独 @ 2020-09 = 0.14 %
      スペースA B単独 @ 2020-10 = 0.15 %
      スペースA B単独 @ 2020-11 = 0.17 %
      スペースA B単独 @ 2020-12 = 0.41 %
      スペースA B単独 @ 2021-01 = 0.2 %
      スペースA B単独 @ 2021-02 = 0.22 %
      スペースA B単独 › 平均 @ FY2020 (2020-07-01/2021-02-28) = 0.19 % MEAN
    `,
      guesses: 'HEADING_CARRIED TOTAL_BY_SUMS',
      findings: `
      5:10 EXPLAINABLE_BY_ROUNDING 30% / 0.30625
    `,
    },
  ],
  [
    'two years joined above their months',
    {},
    `
       | 令和3年度 | < | < | 令和4年度 | < | <
      区分 | 4月 | 5月 | 計 | 4月 | 5月 | 計
      相談件数 | 1 | 2 | 3 | 4 | 5 | 9
    `,
    {
      layout: 'months-across',
      figures: `
      相談件数 @ 2021-04 = 1
      相談件数 @ 2021-05 = 2
      相談件数 › 計 @ FY2021 (2021-04-01/2021-05-31) = 3 TOTAL
      相談件数 @ 2022-04 = 4
      相談件数 @ 2022-05 = 5
      相談件数 › 計 @ FY2022 (2022-04-01/2022-05-31) = 9 TOTAL
    `,
      guesses: '',
    },
  ],
  [
    '令和3年 above April to March means the fiscal year',
    {},
    `
      令和3年 | 12月 | 1月
      相談件数 | 1 | 2
    `,
    {
      layout: 'months-across',
      figures: `
      相談件数 @ 2021-12 = 1
      相談件数 @ 2022-01 = 2
    `,
      guesses: 'CALENDAR_YEAR_AS_FISCAL YEAR_FROM_TITLE',
    },
  ],
  [
    'months from January in a calendar year',
    {},
    `
      令和5年
      区分 | 1月 | 2月 | 3月 | 4月 | 計
      相談件数 | 1 | 2 | 3 | 4 | 10
    `,
    {
      layout: 'months-across',
      figures: `
      相談件数 @ 2023-01 = 1
      相談件数 @ 2023-02 = 2
      相談件数 @ 2023-03 = 3
      相談件数 @ 2023-04 = 4
      相談件数 › 計 @ CY2023 (2023-01-01/2023-04-30) = 10 TOTAL
    `,
      guesses: 'YEAR_FROM_TITLE',
    },
  ],
  [
    'halves between their months',
    {},
    `
      令和3年度
       | 8月 | 9月 | 上半期計 | 10月 | 下半期計 | 年計
      相談件数 | 1 | 1 | 2 | 3 | 3 | 5
    `,
    {
      layout: 'months-across',
      figures: `
      相談件数 @ 2021-08 = 1
      相談件数 @ 2021-09 = 1
      相談件数 › 計 @ 2021-04-01/2021-09-30 = 2 SUBTOTAL
      相談件数 @ 2021-10 = 3
      相談件数 › 計 @ 2021-10-01/2022-03-31 = 3 SUBTOTAL
      相談件数 › 年計 @ FY2021 (2021-08-01/2021-10-31) = 5 TOTAL
    `,
      guesses: 'YEAR_FROM_TITLE',
    },
  ],
  [
    'quarters',
    {},
    `
      令和5年度
      区分 | 第1四半期 | 第2四半期 | 第3四半期 | 第4四半期 | 計
      相談件数 | 1 | 2 | 3 | 4 | 10
    `,
    {
      layout: 'months-across',
      figures: `
      相談件数 @ 2023-04-01/2023-06-30 = 1
      相談件数 @ 2023-07-01/2023-09-30 = 2
      相談件数 @ 2023-10-01/2023-12-31 = 3
      相談件数 @ 2024-01-01/2024-03-31 = 4
      相談件数 › 計 @ FY2023 = 10 TOTAL
    `,
      guesses: 'YEAR_FROM_TITLE',
    },
  ],
  [
    'stretches of months',
    {},
    `
      令和4年度
      区分 | 4～9月 | 10～3月 | 計
      相談件数 | 1 | 2 | 3
    `,
    {
      layout: 'months-across',
      figures: `
      相談件数 @ 2022-04-01/2022-09-30 = 1
      相談件数 @ 2022-10-01/2023-03-31 = 2
      相談件数 › 計 @ FY2022 = 3 TOTAL
    `,
      guesses: 'YEAR_FROM_TITLE',
    },
  ],
  [
    'plain numbers as months',
    {},
    `
      令和3年度 |
      月 | 4 | 5 | 6 | 1
      相談件数 | 3 | 4 | 5 | 6
    `,
    {
      layout: 'months-across',
      figures: `
      相談件数 @ 2021-04 = 3
      相談件数 @ 2021-05 = 4
      相談件数 @ 2021-06 = 5
      相談件数 @ 2022-01 = 6
    `,
      guesses: 'NUMBERS_AS_MONTHS YEAR_FROM_TITLE',
    },
  ],
  [
    'figures that look like months stay figures',
    {fiscalYear: 2023},
    `
      月 | 件数 | 人数
      4月 | 5 | 6
      5月 | 6 | 7
    `,
    {
      layout: 'months-down',
      figures: `
      件数 @ 2023-04 = 5
      人数 @ 2023-04 = 6
      件数 @ 2023-05 = 6
      人数 @ 2023-05 = 7
    `,
      guesses: 'YEAR_FROM_USER',
    },
  ],
  [
    'the sheet is named by its month',
    {fiscalYear: 2023,sheet: '4月'},
    `
      区分 | 件数
      電話 | 3
      来館 | 4
    `,
    {
      layout: 'list',
      figures: `
      電話 › 件数 @ 2023-04 = 3
      来館 › 件数 @ 2023-04 = 4
    `,
      guesses: 'YEAR_FROM_USER',
    },
  ],
  [
    'English months',
    {},
    `
      FY2023 | Apr | May | Total
      相談件数 | 1 | 2 | 3
    `,
    {
      layout: 'months-across',
      figures: `
      相談件数 @ 2023-04 = 1
      相談件数 @ 2023-05 = 2
      相談件数 › Total @ FY2023 (2023-04-01/2023-05-31) = 3 TOTAL
    `,
      guesses: 'YEAR_FROM_TITLE',
    },
  ],
  [
    'first days of months as a sheet shows dates',
    {},
    `
      区分 | 2023/4/1 | 2023/5/1 | 2023/6/1
      相談件数 | 1 | 2 | 3
    `,
    {
      layout: 'months-across',
      figures: `
      相談件数 @ 2023-04 = 1
      相談件数 @ 2023-05 = 2
      相談件数 @ 2023-06 = 3
    `,
      guesses: 'DAYS_AS_MONTHS',
    },
  ],
  [
    'the year is printed with the first month only',
    {},
    `
      年月 | 相談件数
      令和3年11月 | 1
      12月 | 2
      令和4年1月 | 3
      2月 | 4
    `,
    {
      layout: 'months-down',
      figures: `
      相談件数 @ 2021-11 = 1
      相談件数 @ 2021-12 = 2
      相談件数 @ 2022-01 = 3
      相談件数 @ 2022-02 = 4
    `,
      guesses: 'YEAR_CARRIED',
    },
  ],
  [
    'years on rows of their own above the months',
    {},
    `
      月 | 相談件数
      令和3年度 |
      4月 | 1
      令和4年度 |
      4月 | 3
    `,
    {
      layout: 'years-down',
      figures: `
      相談件数 @ 2021-04 = 1
      相談件数 @ 2022-04 = 3
    `,
      guesses: 'GROUP_HEADING',
    },
  ],
  [
    'years joined beside their months',
    {},
    `
      年度 | 月 | 相談件数
      令和3年度 | 4月 | 1
      ^ | 5月 | 2
      ^ | 計 | 3
      令和4年度 | 4月 | 3
    `,
    {
      layout: 'months-down',
      figures: `
      相談件数 @ 2021-04 = 1
      相談件数 @ 2021-05 = 2
      計 › 相談件数 @ FY2021 (2021-04-01/2021-05-31) = 3 TOTAL
      相談件数 @ 2022-04 = 3
    `,
      guesses: '',
    },
  ],
  [
    'months down and years across',
    {},
    `
      月 | 令和2年度 | 令和3年度 | 増減 | 前年度比
      4月 | 10 | 12 | 2 | 120%
      5月 | 20 | 18 | △2 | 90%
      合計 | 30 | 30 | 0 | 100%
    `,
    {
      layout: 'months-down',
      figures: `
       @ 2020-04 = 10
       @ 2021-04 = 12
      増減 @ 2021-04 = 2 CHANGE
      前年度比 @ 2021-04 = 1.2 % CHANGE
       @ 2020-05 = 20
       @ 2021-05 = 18
      増減 @ 2021-05 = -2 CHANGE
      前年度比 @ 2021-05 = 0.9 % CHANGE
      合計 @ FY2020 (2020-04-01/2020-05-31) = 30 TOTAL
      合計 @ FY2021 (2021-04-01/2021-05-31) = 30 TOTAL
      合計 › 増減 @ FY2021 (2021-04-01/2021-05-31) = 0 CHANGE
      合計 › 前年度比 @ FY2021 (2021-04-01/2021-05-31) = 1 % CHANGE
    `,
      guesses: '',
    },
  ],
  [
    'days without a year lie in the fiscal year',
    {fiscalYear: 2021},
    `
      日付 | 来館者数
      4/1 | 10
      1/13 | 5
    `,
    {
      layout: 'months-down',
      figures: `
      来館者数 @ 2021-04-01 = 10
      来館者数 @ 2022-01-13 = 5
    `,
      guesses: 'YEAR_FROM_USER',
    },
  ],
  [
    'months joined into one cell',
    {},
    `
      令和3年度 | 4月 | 5月 | 6月
      相談件数 | 12 | < | 5
    `,
    {
      layout: 'months-across',
      figures: `
      相談件数 @ 2021-04-01/2021-05-31 = 12
      相談件数 @ 2021-06 = 5
    `,
      guesses: 'YEAR_FROM_TITLE JOINED_MONTHS',
    },
  ],
  [
    'months that are not counted yet',
    {},
    `
      令和5年度
      月 | 相談件数 | 来館者数
      4月 | 3 | 10
      5月 | 4 |
      6月 | |
      7月 | |
    `,
    {
      layout: 'months-down',
      figures: `
      相談件数 @ 2023-04 = 3
      来館者数 @ 2023-04 = 10
      相談件数 @ 2023-05 = 4
      来館者数 @ 2023-05 = EMPTY
    `,
      guesses: 'YEAR_FROM_TITLE EMPTY_CELLS',
    },
  ],
  [
    'full width, spaces within words and marks of notes',
    {},
    `
      令和５年度
      区　分 | ４月※2 | ５月 | 合　計
      相談件数① | １２ | １，２３４ | 1,246※3
    `,
    {
      layout: 'months-across',
      figures: `
      相談件数① @ 2023-04 = 12
      相談件数① @ 2023-05 = 1234
      相談件数① › 合　計 @ FY2023 (2023-04-01/2023-05-31) = 1246 TOTAL
    `,
      guesses: 'YEAR_FROM_TITLE',
    },
  ],
];

describe('a table with months is read', () => {
  it.each(TABLES)('%s', (_scenario, said, drawing, expected) => {
    expect(outline(readDrawn(drawing, said))).toEqual({
      layout: expected.layout,
      figures: linesOf(expected.figures),
      guesses: expected.guesses === '' ? [] : expected.guesses.split(' '),
      findings: linesOf(expected.findings ?? ''),
      refusals: linesOf(expected.refusals ?? ''),
    });
  });
});
