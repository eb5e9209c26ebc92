import { describe, expect, it } from '@jest/globals';
import { type Drawn, linesOf, outline, readDrawn } from './drawing.js';

const TABLES: readonly (readonly [string, Drawn, string, string])[] = [
  [
    'subtotals and a total',
    { fiscalYear: 2023 },
    `
      区分 | 件数
      電話 | 3
      来館 | 4
      小計 | 7
      メール | 1
      小計 | 1
      合計 | 8
    `,
    `
      list
      電話 › 件数 @ FY2023 = 3
      来館 › 件数 @ FY2023 = 4
      小計 › 件数 @ FY2023 = 7 SUBTOTAL
      メール › 件数 @ FY2023 = 1
      小計 › 件数 @ FY2023 = 1 SUBTOTAL
      合計 › 件数 @ FY2023 = 8 TOTAL
      ? YEAR_FROM_USER
    `,
  ],
  [
    'a total that is moved in for the eye',
    { fiscalYear: 2023 },
    `
      施設 | 利用者数（人）
      会議室 | 60
      サロン | 40
      _合計 | 100
    `,
    `
      list
      会議室 › 利用者数（人） @ FY2023 = 60 人
      サロン › 利用者数（人） @ FY2023 = 40 人
      合計 › 利用者数（人） @ FY2023 = 100 人 TOTAL
      ? YEAR_FROM_USER
    `,
  ],
  [
    'the total stands first',
    {},
    `
      令和5年度
      区分 | 件数
      総数 | 12
      電話 | 5
      来館 | 7
    `,
    `
      list
      総数 › 件数 @ FY2023 = 12 TOTAL
      電話 › 件数 @ FY2023 = 5
      来館 › 件数 @ FY2023 = 7
      ? YEAR_FROM_TITLE
    `,
  ],
  [
    'a total without a word',
    {},
    `
      令和5年度
      区分 | 電話 | 来館 |
      A | 1 | 2 | 3
      B | 4 | 5 | 9
      C | 6 | 7 | 13
    `,
    `
      cross-tab
      A › 電話 @ FY2023 = 1
      A › 来館 @ FY2023 = 2
      A @ FY2023 = 3 TOTAL
      B › 電話 @ FY2023 = 4
      B › 来館 @ FY2023 = 5
      B @ FY2023 = 9 TOTAL
      C › 電話 @ FY2023 = 6
      C › 来館 @ FY2023 = 7
      C @ FY2023 = 13 TOTAL
      ? YEAR_FROM_TITLE TOTAL_BY_SUMS
    `,
  ],
  [
    'a stock whose total is its last figure, a mean whose total is a mean',
    {},
    `
      令和5年度
       | 4月 | 5月 | 6月 | 合計
      登録団体数 | 180 | 185 | 189 | 189
      1日平均来館者数 | 5.0 | 6.0 | 7.0 | 6.0
    `,
    `
      months-across
      登録団体数 @ 2023-04 = 180
      登録団体数 @ 2023-05 = 185
      登録団体数 @ 2023-06 = 189
      登録団体数 › 合計 @ FY2023 (2023-04-01/2023-06-30) = 189 TOTAL
      1日平均来館者数 @ 2023-04 = 5
      1日平均来館者数 @ 2023-05 = 6
      1日平均来館者数 @ 2023-06 = 7
      1日平均来館者数 › 合計 @ FY2023 (2023-04-01/2023-06-30) = 6 TOTAL
      ? YEAR_FROM_TITLE TOTAL_IS_LAST TOTAL_IS_MEAN
    `,
  ],
  [
    'means over what is counted and over everything',
    {},
    `
      令和5年度
      区分 | 4月 | 5月 | 6月 | 平均
      相談件数 | 10 | 20 | … | 15
      来館者数 | 10 | 20 | … | 10
    `,
    `
      months-across
      相談件数 @ 2023-04 = 10
      相談件数 @ 2023-05 = 20
      相談件数 @ 2023-06 = UNKNOWN
      相談件数 › 平均 @ FY2023 (2023-04-01/2023-05-31) = 15 MEAN
      来館者数 @ 2023-04 = 10
      来館者数 @ 2023-05 = 20
      来館者数 @ 2023-06 = UNKNOWN
      来館者数 › 平均 @ FY2023 (2023-04-01/2023-05-31) = 10 MEAN
      ? YEAR_FROM_TITLE MEAN_OF_COUNTED MEAN_OF_ALL NO_VALUE_SIGNS
    `,
  ],
  [
    'a running total',
    {},
    `
      令和5年度
       | 4月 | 5月
      相談件数 | 5 | 6
      累計 | 5 | 11
    `,
    `
      months-across
      相談件数 @ 2023-04 = 5
      相談件数 @ 2023-05 = 6
      累計 @ 2023-04 = 5 CUMULATIVE
      累計 @ 2023-05 = 11 CUMULATIVE
      ? YEAR_FROM_TITLE
    `,
  ],
  [
    'monthly use with rows of totals, means and the year before',
    {},
    `
      令和４年度\u3000センター利用状況
       | | | | 単位：件、人
      月 | 開館日数 | 会議室 | < | 来館者数
      ^ | ^ | 件数 | 人数 | ^
      4月 | 26 | 45 | 520 | 1,020
      5月 | 24 | 40 | 480 | 980
      合計 | 50 | 85 | 1,000 | 2,000
      月平均 | 25 | 42.5 | 500 | 1,000
      前年度 | 300 | 400 | 5,000 | 10,000
      前年度比 | 16.7% | 21.3% | 20.0% | 20.0%
    `,
    `
      months-down
      開館日数 @ 2022-04 = 26
      会議室 › 件数 @ 2022-04 = 45 件
      会議室 › 人数 @ 2022-04 = 520 人
      来館者数 @ 2022-04 = 1020 人
      開館日数 @ 2022-05 = 24
      会議室 › 件数 @ 2022-05 = 40 件
      会議室 › 人数 @ 2022-05 = 480 人
      来館者数 @ 2022-05 = 980 人
      合計 › 開館日数 @ FY2022 (2022-04-01/2022-05-31) = 50 TOTAL
      合計 › 会議室 › 件数 @ FY2022 (2022-04-01/2022-05-31) = 85 件 TOTAL
      合計 › 会議室 › 人数 @ FY2022 (2022-04-01/2022-05-31) = 1000 人 TOTAL
      合計 › 来館者数 @ FY2022 (2022-04-01/2022-05-31) = 2000 人 TOTAL
      月平均 › 開館日数 @ FY2022 (2022-04-01/2022-05-31) = 25 MEAN
      月平均 › 会議室 › 件数 @ FY2022 (2022-04-01/2022-05-31) = 42.5 件 MEAN
      月平均 › 会議室 › 人数 @ FY2022 (2022-04-01/2022-05-31) = 500 人 MEAN
      月平均 › 来館者数 @ FY2022 (2022-04-01/2022-05-31) = 1000 人 MEAN
      前年度 › 開館日数 @ FY2021 = 300 PREVIOUS
      前年度 › 会議室 › 件数 @ FY2021 = 400 件 PREVIOUS
      前年度 › 会議室 › 人数 @ FY2021 = 5000 人 PREVIOUS
      前年度 › 来館者数 @ FY2021 = 10000 人 PREVIOUS
      前年度比 › 開館日数 @ FY2022 (2022-04-01/2022-05-31) = 0.167 % CHANGE
      前年度比 › 会議室 › 件数 @ FY2022 (2022-04-01/2022-05-31) = 0.213 % CHANGE
      前年度比 › 会議室 › 人数 @ FY2022 (2022-04-01/2022-05-31) = 0.2 % CHANGE
      前年度比 › 来館者数 @ FY2022 (2022-04-01/2022-05-31) = 0.2 % CHANGE
      ? UNITS_OF_TABLE_SEVERAL YEAR_FROM_TITLE PREVIOUS_YEAR
    `,
  ],
  [
    'rates of rooms by time of day',
    {},
    `
      施設稼働率（令和5年度） | | |
      部屋名 | 区分 | 4月 | 平均
      会議室1 | 午前 | 50.0% | 50.0%
      ^ | 午後 | 60.0% | 60.0%
      ^ | 全体 | 55.0% | 55.0%
    `,
    `
      row-groups
      会議室1 › 午前 @ 2023-04 = 0.5 %
      会議室1 › 午前 › 平均 @ FY2023 (2023-04-01/2023-04-30) = 0.5 % MEAN
      会議室1 › 午後 @ 2023-04 = 0.6 %
      会議室1 › 午後 › 平均 @ FY2023 (2023-04-01/2023-04-30) = 0.6 % MEAN
      会議室1 › 全体 @ 2023-04 = 0.55 % TOTAL
      会議室1 › 全体 › 平均 @ FY2023 (2023-04-01/2023-04-30) = 0.55 % MEAN
      ? YEAR_FROM_TITLE
    `,
  ],
  [
    'shares on rows without a label',
    {},
    `
      アンケート結果（令和5年度）
      設問 | 満足 | 不満 | 計
      窓口対応 | 60 | 40 | 100
       | 60.0% | 40.0% | 100.0%
    `,
    `
      cross-tab
      窓口対応 › 満足 @ FY2023 = 60
      窓口対応 › 不満 @ FY2023 = 40
      窓口対応 › 計 @ FY2023 = 100 TOTAL
      窓口対応 › 満足 @ FY2023 = 0.6 % SHARE
      窓口対応 › 不満 @ FY2023 = 0.4 % SHARE
      窓口対応 › 計 @ FY2023 = 1 % SHARE
      ? YEAR_FROM_TITLE
    `,
  ],
  [
    'joined headings, subtotals of two halls and a total',
    {},
    `
      令和5年度 施設別利用状況 | < | < | <
      施設 | < | 4月 | <
      ^ | ^ | 件数 | 人数
      北館 | 会議室 | 1 | 10
      ^ | ホール | 3 | 30
      ^ | 小計 | 4 | 40
      南館 | 和室 | 5 | 50
      ^ | 小計 | 5 | 50
      合計 | < | 9 | 90
    `,
    `
      row-groups
      北館 › 会議室 › 件数 @ 2023-04 = 1
      北館 › 会議室 › 人数 @ 2023-04 = 10
      北館 › ホール › 件数 @ 2023-04 = 3
      北館 › ホール › 人数 @ 2023-04 = 30
      北館 › 小計 › 件数 @ 2023-04 = 4 SUBTOTAL
      北館 › 小計 › 人数 @ 2023-04 = 40 SUBTOTAL
      南館 › 和室 › 件数 @ 2023-04 = 5
      南館 › 和室 › 人数 @ 2023-04 = 50
      南館 › 小計 › 件数 @ 2023-04 = 5 SUBTOTAL
      南館 › 小計 › 人数 @ 2023-04 = 50 SUBTOTAL
      合計 › 件数 @ 2023-04 = 9 TOTAL
      合計 › 人数 @ 2023-04 = 90 TOTAL
      ? YEAR_FROM_TITLE
    `,
  ],
  [
    'a column beside the months is no part of their total',
    {},
    `
      令和5年度 機材利用
      機材 | 台数 | 4月 | 5月 | 合計
      プロジェクター | 2 | 5 | 6 | 11
      マイク | 4 | 1 | 1 | 2
    `,
    `
      months-across
      プロジェクター › 台数 @ FY2023 = 2
      プロジェクター @ 2023-04 = 5
      プロジェクター @ 2023-05 = 6
      プロジェクター › 合計 @ FY2023 (2023-04-01/2023-05-31) = 11 TOTAL
      マイク › 台数 @ FY2023 = 4
      マイク @ 2023-04 = 1
      マイク @ 2023-05 = 1
      マイク › 合計 @ FY2023 (2023-04-01/2023-05-31) = 2 TOTAL
      ? YEAR_FROM_TITLE
    `,
  ],
];

describe('totals and means of a table are told apart', () => {
  it.each(TABLES)('%s', (_scenario, said, drawing, expected) => {
    expect(outline(readDrawn(drawing, said))).toEqual(linesOf(expected));
  });
});
