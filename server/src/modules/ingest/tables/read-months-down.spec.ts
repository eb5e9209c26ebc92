import { describe, expect, it } from '@jest/globals';
import { type Drawn, linesOf, outline, readDrawn } from './drawing.js';

const TABLES: readonly (readonly [string, Drawn, string, string])[] = [
  [
    'figures that look like months stay figures',
    { fiscalYear: 2023 },
    `
      月 | 件数 | 人数
      4月 | 5 | 6
      5月 | 6 | 7
    `,
    `
      months-down
      件数 @ 2023-04 = 5
      人数 @ 2023-04 = 6
      件数 @ 2023-05 = 6
      人数 @ 2023-05 = 7
      ? YEAR_FROM_USER
    `,
  ],
  [
    'the sheet is named by its month',
    { fiscalYear: 2023, sheet: '4月' },
    `
      区分 | 件数
      電話 | 3
      来館 | 4
    `,
    `
      list
      電話 › 件数 @ 2023-04 = 3
      来館 › 件数 @ 2023-04 = 4
      ? YEAR_FROM_USER
    `,
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
    `
      months-down
      相談件数 @ 2021-11 = 1
      相談件数 @ 2021-12 = 2
      相談件数 @ 2022-01 = 3
      相談件数 @ 2022-02 = 4
      ? YEAR_CARRIED
    `,
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
    `
      years-down
      相談件数 @ 2021-04 = 1
      相談件数 @ 2022-04 = 3
      ? GROUP_HEADING
    `,
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
    `
      months-down
      相談件数 @ 2021-04 = 1
      相談件数 @ 2021-05 = 2
      計 › 相談件数 @ FY2021 (2021-04-01/2021-05-31) = 3 TOTAL
      相談件数 @ 2022-04 = 3
    `,
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
    `
      months-down
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
  ],
  [
    'days without a year lie in the fiscal year',
    { fiscalYear: 2021 },
    `
      日付 | 来館者数
      4/1 | 10
      1/13 | 5
    `,
    `
      months-down
      来館者数 @ 2021-04-01 = 10
      来館者数 @ 2022-01-13 = 5
      ? YEAR_FROM_USER
    `,
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
    `
      months-down
      相談件数 @ 2023-04 = 3
      来館者数 @ 2023-04 = 10
      相談件数 @ 2023-05 = 4
      来館者数 @ 2023-05 = EMPTY
      ? YEAR_FROM_TITLE EMPTY_CELLS
    `,
  ],
  [
    'days of one month beside their weekday',
    {},
    `
      令和5年4月
      日 | 曜日 | 来館者数
      1 | 土 | 20
      2 | 日 | 30
      合計 | | 50
    `,
    `
      months-down
      来館者数 @ 2023-04-01 = 20
      来館者数 @ 2023-04-02 = 30
      合計 › 来館者数 @ 2023-04 (2023-04-01/2023-04-02) = 50 TOTAL
      ? COLUMN_OF_WORDS YEAR_FROM_TITLE
    `,
  ],
  [
    'days down and months across',
    {},
    `
      令和5年度
      日 | 4月 | 5月
      30 | 7 | 8
      31 | | 9
      計 | 7 | 17
    `,
    `
      months-across
      @ 2023-04-30 = 7
      @ 2023-05-30 = 8
      @ 2023-05-31 = 9
      計 @ 2023-04 (2023-04-30/2023-04-30) = 7 TOTAL
      計 @ 2023-05 (2023-05-30/2023-05-31) = 17 TOTAL
      ? YEAR_FROM_TITLE
    `,
  ],
  [
    'the title names what only times stand beside',
    {},
    `
      来館者数の推移
      年度 | 4月 | 計
      R3 | 10 | 10
      R4 | 11 | 11
    `,
    `
      years-down
      来館者数の推移 @ 2021-04 = 10
      来館者数の推移 › 計 @ FY2021 (2021-04-01/2021-04-30) = 10 TOTAL
      来館者数の推移 @ 2022-04 = 11
      来館者数の推移 › 計 @ FY2022 (2022-04-01/2022-04-30) = 11 TOTAL
    `,
  ],
];

describe('a table with months down is read', () => {
  it.each(TABLES)('%s', (_scenario, said, drawing, expected) => {
    expect(outline(readDrawn(drawing, said))).toEqual(linesOf(expected));
  });
});
