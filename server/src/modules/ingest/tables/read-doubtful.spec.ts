import { describe, expect, it } from '@jest/globals';
import { type Drawn, linesOf, outline, readDrawn } from './drawing.js';

const TABLES: readonly (readonly [string, Drawn, string, string])[] = [
  [
    'the title and the user disagree',
    { fiscalYear: 2022 },
    `
      令和5年度 相談
      区分 | 4月
      相談件数 | 1
    `,
    `
      list
      相談件数 @ 2023-04 = 1
      ? YEARS_DISAGREE YEAR_FROM_TITLE
    `,
  ],
  [
    'the row and the column disagree',
    {},
    `
      年度 | 令和3年度 | 令和4年度
      令和3年度 | 1 | 2
    `,
    `
      years-across
      @ FY2021 = 1
      X 2:3 2 TABLE_TIMES_DISAGREE
    `,
  ],
  [
    'a plan from before the era ended',
    {},
    `
      年度 | 相談件数
      平成30年度 | 4
      平成40年度 | 5
    `,
    `
      years-down
      相談件数 @ FY2018 = 4
      相談件数 @ FY2028 = 5 ~ERA_HAD_ENDED
    `,
  ],
  [
    'joined over two labels',
    { fiscalYear: 2023 },
    `
      区分 | 電話 | 来館
      法人化 | 12 | <
    `,
    `
      cross-tab
      X 2:2 12 TABLE_JOINED_VALUE
    `,
  ],
  [
    'a heading twice',
    {},
    `
      令和5年度
      区分 | 件数 | 件数
      相談 | 1 | 2
    `,
    `
      cross-tab
      相談 › 件数 @ FY2023 = 1
      相談 › 件数 @ FY2023 = 2
      ? YEAR_FROM_TITLE SAME_LABELS
    `,
  ],
  [
    'a total that is no sum',
    {},
    `
      令和5年度
      区分 | 電話 | 来館 | 合計
      A | 1 | 2 | 4
      B | 4 | 5 | 9
    `,
    `
      cross-tab
      A › 電話 @ FY2023 = 1
      A › 来館 @ FY2023 = 2
      A › 合計 @ FY2023 = 4 TOTAL
      B › 電話 @ FY2023 = 4
      B › 来館 @ FY2023 = 5
      B › 合計 @ FY2023 = 9 TOTAL
      ? YEAR_FROM_TITLE
      ! 3:4 4 / 3 CONTRADICTION
    `,
  ],
  [
    'a total that rounding explains',
    {},
    `
      令和5年度 （単位：千円）
      区分 | 会費 | 寄付 | 計
      収入 | 10 | 21 | 32
    `,
    `
      cross-tab
      収入 › 会費 @ FY2023 = 10000 千円
      収入 › 寄付 @ FY2023 = 21000 千円
      収入 › 計 @ FY2023 = 32000 千円 TOTAL
      ? UNIT_OF_TABLE YEAR_FROM_TITLE
      ! 3:4 32 / 31000 EXPLAINABLE_BY_ROUNDING
    `,
  ],
  [
    'a total that several answers explain',
    {},
    `
      相談内容（複数回答） 令和5年度
      内容 | 件数
      A | 10
      B | 20
      合計 | 25
    `,
    `
      list
      A › 件数 @ FY2023 = 10
      B › 件数 @ FY2023 = 20
      合計 › 件数 @ FY2023 = 25 TOTAL
      ? YEAR_FROM_TITLE
      ! 5:2 25 / 30 EXPLAINABLE_BY_SEVERAL_LABELS
    `,
  ],
  [
    'a mean that is none',
    {},
    `
      令和5年度
      区分 | 4月 | 5月 | 平均
      相談件数 | 10 | 20 | 18
    `,
    `
      months-across
      相談件数 @ 2023-04 = 10
      相談件数 @ 2023-05 = 20
      相談件数 › 平均 @ FY2023 (2023-04-01/2023-05-31) = 18 MEAN
      ? YEAR_FROM_TITLE
      ! 3:4 18 / 15 CONTRADICTION
    `,
  ],
  [
    'numbers in brackets',
    {},
    `
      令和3年度 | 4月 | 5月
      相談件数 | 12(3) | (15)
    `,
    `
      months-across
      相談件数 @ 2021-04 = 12 ~BRACKETS
      相談件数 @ 2021-05 = 15 ~BRACKETS
      ? YEAR_FROM_TITLE BRACKETS BRACKETS_ALONE
    `,
  ],
  [
    'words of another time of the year',
    {},
    `
      令和4年度
      区分 | 前期 | 後期
      相談件数 | 1 | 2
    `,
    `
      months-across
      相談件数 @ 2022-04-01/2022-09-30 = 1 ~TERM_AS_HALF
      相談件数 @ 2022-10-01/2023-03-31 = 2 ~TERM_AS_HALF
      ? YEAR_FROM_TITLE
    `,
  ],
];

describe('what is doubtful in a table is said', () => {
  it.each(TABLES)('%s', (_scenario, said, drawing, expected) => {
    expect(outline(readDrawn(drawing, said))).toEqual(linesOf(expected));
  });
});
