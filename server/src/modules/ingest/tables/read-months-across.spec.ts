import { describe, expect, it } from '@jest/globals';
import { type Drawn, linesOf, outline, readDrawn } from './drawing.js';

const TABLES: readonly (readonly [string, Drawn, string, string])[] = [
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
    `
      months-across
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
      ? UNIT_OF_TABLE YEAR_FROM_TITLE MEAN_OF_COUNTED NO_VALUE_SIGNS
    `,
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
    `
      months-across
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
      ? HEADING_CARRIED TOTAL_BY_SUMS
      ! 5:10 30% / 0.30625 EXPLAINABLE_BY_ROUNDING
    `,
  ],
  [
    'two years joined above their months',
    {},
    `
       | 令和3年度 | < | < | 令和4年度 | < | <
      区分 | 4月 | 5月 | 計 | 4月 | 5月 | 計
      相談件数 | 1 | 2 | 3 | 4 | 5 | 9
    `,
    `
      months-across
      相談件数 @ 2021-04 = 1
      相談件数 @ 2021-05 = 2
      相談件数 › 計 @ FY2021 (2021-04-01/2021-05-31) = 3 TOTAL
      相談件数 @ 2022-04 = 4
      相談件数 @ 2022-05 = 5
      相談件数 › 計 @ FY2022 (2022-04-01/2022-05-31) = 9 TOTAL
    `,
  ],
  [
    '令和3年 above April to March means the fiscal year',
    {},
    `
      令和3年 | 12月 | 1月
      相談件数 | 1 | 2
    `,
    `
      months-across
      相談件数 @ 2021-12 = 1
      相談件数 @ 2022-01 = 2
      ? CALENDAR_YEAR_AS_FISCAL YEAR_FROM_TITLE
    `,
  ],
  [
    'months from January in a calendar year',
    {},
    `
      令和5年
      区分 | 1月 | 2月 | 3月 | 4月 | 計
      相談件数 | 1 | 2 | 3 | 4 | 10
    `,
    `
      months-across
      相談件数 @ 2023-01 = 1
      相談件数 @ 2023-02 = 2
      相談件数 @ 2023-03 = 3
      相談件数 @ 2023-04 = 4
      相談件数 › 計 @ CY2023 (2023-01-01/2023-04-30) = 10 TOTAL
      ? YEAR_FROM_TITLE
    `,
  ],
  [
    'halves between their months',
    {},
    `
      令和3年度
       | 8月 | 9月 | 上半期計 | 10月 | 下半期計 | 年計
      相談件数 | 1 | 1 | 2 | 3 | 3 | 5
    `,
    `
      months-across
      相談件数 @ 2021-08 = 1
      相談件数 @ 2021-09 = 1
      相談件数 › 計 @ 2021-04-01/2021-09-30 = 2 SUBTOTAL
      相談件数 @ 2021-10 = 3
      相談件数 › 計 @ 2021-10-01/2022-03-31 = 3 SUBTOTAL
      相談件数 › 年計 @ FY2021 (2021-08-01/2021-10-31) = 5 TOTAL
      ? YEAR_FROM_TITLE
    `,
  ],
  [
    'quarters',
    {},
    `
      令和5年度
      区分 | 第1四半期 | 第2四半期 | 第3四半期 | 第4四半期 | 計
      相談件数 | 1 | 2 | 3 | 4 | 10
    `,
    `
      months-across
      相談件数 @ 2023-04-01/2023-06-30 = 1
      相談件数 @ 2023-07-01/2023-09-30 = 2
      相談件数 @ 2023-10-01/2023-12-31 = 3
      相談件数 @ 2024-01-01/2024-03-31 = 4
      相談件数 › 計 @ FY2023 = 10 TOTAL
      ? YEAR_FROM_TITLE
    `,
  ],
  [
    'stretches of months',
    {},
    `
      令和4年度
      区分 | 4～9月 | 10～3月 | 計
      相談件数 | 1 | 2 | 3
    `,
    `
      months-across
      相談件数 @ 2022-04-01/2022-09-30 = 1
      相談件数 @ 2022-10-01/2023-03-31 = 2
      相談件数 › 計 @ FY2022 = 3 TOTAL
      ? YEAR_FROM_TITLE
    `,
  ],
  [
    'plain numbers as months',
    {},
    `
      令和3年度 |
      月 | 4 | 5 | 6 | 1
      相談件数 | 3 | 4 | 5 | 6
    `,
    `
      months-across
      相談件数 @ 2021-04 = 3
      相談件数 @ 2021-05 = 4
      相談件数 @ 2021-06 = 5
      相談件数 @ 2022-01 = 6
      ? NUMBERS_AS_MONTHS YEAR_FROM_TITLE
    `,
  ],
  [
    'English months',
    {},
    `
      FY2023 | Apr | May | Total
      相談件数 | 1 | 2 | 3
    `,
    `
      months-across
      相談件数 @ 2023-04 = 1
      相談件数 @ 2023-05 = 2
      相談件数 › Total @ FY2023 (2023-04-01/2023-05-31) = 3 TOTAL
      ? YEAR_FROM_TITLE
    `,
  ],
  [
    'first days of months as a sheet shows dates',
    {},
    `
      区分 | 2023/4/1 | 2023/5/1 | 2023/6/1
      相談件数 | 1 | 2 | 3
    `,
    `
      months-across
      相談件数 @ 2023-04 = 1
      相談件数 @ 2023-05 = 2
      相談件数 @ 2023-06 = 3
      ? DAYS_AS_MONTHS
    `,
  ],
  [
    'months joined into one cell',
    {},
    `
      令和3年度 | 4月 | 5月 | 6月
      相談件数 | 12 | < | 5
    `,
    `
      months-across
      相談件数 @ 2021-04-01/2021-05-31 = 12
      相談件数 @ 2021-06 = 5
      ? YEAR_FROM_TITLE JOINED_MONTHS
    `,
  ],
  [
    'full width, spaces within words and marks of notes',
    {},
    `
      令和５年度
      区\u3000分 | ４月※2 | ５月 | 合\u3000計
      相談件数① | １２ | １，２３４ | 1,246※3
    `,
    `
      months-across
      相談件数① @ 2023-04 = 12
      相談件数① @ 2023-05 = 1234
      相談件数① › 合\u3000計 @ FY2023 (2023-04-01/2023-05-31) = 1246 TOTAL
      ? YEAR_FROM_TITLE
    `,
  ],
  [
    'two calendar years above their months',
    {},
    `
       | 令和4年 | | 令和5年 |
       | 11月 | 12月 | 1月 | 2月
      相談件数 | 1 | 2 | 3 | 4
    `,
    `
      months-across
      相談件数 @ 2022-11 = 1
      相談件数 @ 2022-12 = 2
      相談件数 @ 2023-01 = 3
      相談件数 @ 2023-02 = 4
      ? HEADING_CARRIED
    `,
  ],
];

describe('a table with months across is read', () => {
  it.each(TABLES)('%s', (_scenario, said, drawing, expected) => {
    expect(outline(readDrawn(drawing, said))).toEqual(linesOf(expected));
  });
});
