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
    'metrics within groups, the group in an empty cell',
    {},
    `
      令和4年度 施設利用状況
      施設 | 区分 | 4月 | 5月 | 計
      会議室 | 件数（件） | 10 | 12 | 22
       | 人数（人） | 100 | 110 | 210
      サロン | 件数（件） | 5 | 6 | 11
       | 人数（人） | 50 | 60 | 110
      合計 | 件数（件） | 15 | 18 | 33
       | 人数（人） | 150 | 170 | 320
    `,
    {
      layout: 'row-groups',
      figures: `
      会議室 › 件数（件） @ 2022-04 = 10 件
      会議室 › 件数（件） @ 2022-05 = 12 件
      会議室 › 件数（件） › 計 @ FY2022 (2022-04-01/2022-05-31) = 22 件 TOTAL
      会議室 › 人数（人） @ 2022-04 = 100 人
      会議室 › 人数（人） @ 2022-05 = 110 人
      会議室 › 人数（人） › 計 @ FY2022 (2022-04-01/2022-05-31) = 210 人 TOTAL
      サロン › 件数（件） @ 2022-04 = 5 件
      サロン › 件数（件） @ 2022-05 = 6 件
      サロン › 件数（件） › 計 @ FY2022 (2022-04-01/2022-05-31) = 11 件 TOTAL
      サロン › 人数（人） @ 2022-04 = 50 人
      サロン › 人数（人） @ 2022-05 = 60 人
      サロン › 人数（人） › 計 @ FY2022 (2022-04-01/2022-05-31) = 110 人 TOTAL
      合計 › 件数（件） @ 2022-04 = 15 件 TOTAL
      合計 › 件数（件） @ 2022-05 = 18 件 TOTAL
      合計 › 件数（件） › 計 @ FY2022 (2022-04-01/2022-05-31) = 33 件 TOTAL
      合計 › 人数（人） @ 2022-04 = 150 人 TOTAL
      合計 › 人数（人） @ 2022-05 = 170 人 TOTAL
      合計 › 人数（人） › 計 @ FY2022 (2022-04-01/2022-05-31) = 320 人 TOTAL
    `,
      guesses: 'LABEL_CARRIED YEAR_FROM_TITLE',
    },
  ],
  [
    'groups on rows of their own and a total of all',
    {fiscalYear: 2023},
    `
      区分 | 4月 | 5月 | 合計
      【会議室】 | | |
      件数 | 10 | 12 | 22
      人数 | 100 | 110 | 210
      【サロン】 | | |
      件数 | 5 | 6 | 11
      人数 | 50 | 60 | 110
      総計 | 165 | 188 | 353
    `,
    {
      layout: 'row-groups',
      figures: `
      【会議室】 › 件数 @ 2023-04 = 10
      【会議室】 › 件数 @ 2023-05 = 12
      【会議室】 › 件数 › 合計 @ FY2023 (2023-04-01/2023-05-31) = 22 TOTAL
      【会議室】 › 人数 @ 2023-04 = 100
      【会議室】 › 人数 @ 2023-05 = 110
      【会議室】 › 人数 › 合計 @ FY2023 (2023-04-01/2023-05-31) = 210 TOTAL
      【サロン】 › 件数 @ 2023-04 = 5
      【サロン】 › 件数 @ 2023-05 = 6
      【サロン】 › 件数 › 合計 @ FY2023 (2023-04-01/2023-05-31) = 11 TOTAL
      【サロン】 › 人数 @ 2023-04 = 50
      【サロン】 › 人数 @ 2023-05 = 60
      【サロン】 › 人数 › 合計 @ FY2023 (2023-04-01/2023-05-31) = 110 TOTAL
      総計 @ 2023-04 = 165 TOTAL
      総計 @ 2023-05 = 188 TOTAL
      総計 › 合計 @ FY2023 (2023-04-01/2023-05-31) = 353 TOTAL
    `,
      guesses: 'GROUP_HEADING YEAR_FROM_USER',
    },
  ],
  [
    'groups by indent',
    {fiscalYear: 2023},
    `
      区分 | 4月 | 5月
      会議室 | |
      _件数 | 10 | 12
      _人数 | 100 | 110
      サロン | |
      _件数 | 5 | 6
    `,
    {
      layout: 'row-groups',
      figures: `
      会議室 › 件数 @ 2023-04 = 10
      会議室 › 件数 @ 2023-05 = 12
      会議室 › 人数 @ 2023-04 = 100
      会議室 › 人数 @ 2023-05 = 110
      サロン › 件数 @ 2023-04 = 5
      サロン › 件数 @ 2023-05 = 6
    `,
      guesses: 'GROUP_HEADING YEAR_FROM_USER',
    },
  ],
  [
    'D000-01: loans by kind that do not add up',
    {},
    `
      令和3年度 | 件数
      機材の貸出 | 164
      _コピー機 | 13
      _印刷機 | 138
      _紙折り機・裁断機 | 51
      _ラミネーター | 66
      _AV機材 | 56
      相談件数 | 79
      _うち新規 | 20
    `,
    {
      layout: 'nested',
      figures: `
      機材の貸出 › 件数 @ FY2021 = 164 TOTAL
      機材の貸出 › コピー機 › 件数 @ FY2021 = 13
      機材の貸出 › 印刷機 › 件数 @ FY2021 = 138
      機材の貸出 › 紙折り機・裁断機 › 件数 @ FY2021 = 51
      機材の貸出 › ラミネーター › 件数 @ FY2021 = 66
      機材の貸出 › AV機材 › 件数 @ FY2021 = 56
      相談件数 › 件数 @ FY2021 = 79
      相談件数 › うち新規 › 件数 @ FY2021 = 20 OF_WHICH
    `,
      guesses: 'YEAR_FROM_TITLE',
      findings: `
      2:2 CONTRADICTION 164 / 324
    `,
    },
  ],
  [
    '内訳 joined at the left',
    {fiscalYear: 2023},
    `
      区分 | < | 件数
      相談件数 | < | 79
      内訳 | 電話 | 30
      ^ | 来館 | 49
    `,
    {
      layout: 'nested',
      figures: `
      相談件数 › 件数 @ FY2023 = 79 TOTAL
      相談件数 › 電話 › 件数 @ FY2023 = 30
      相談件数 › 来館 › 件数 @ FY2023 = 49
    `,
      guesses: 'YEAR_FROM_USER',
    },
  ],
  [
    '内訳 on a row of its own',
    {fiscalYear: 2023},
    `
      項目 | 件数
      相談件数 | 79
      （内訳）
      _電話 | 30
      _来館 | 49
      来館者数 | 2,211人
    `,
    {
      layout: 'nested',
      figures: `
      相談件数 › 件数 @ FY2023 = 79 TOTAL
      相談件数 › 電話 › 件数 @ FY2023 = 30
      相談件数 › 来館 › 件数 @ FY2023 = 49
      来館者数 › 件数 @ FY2023 = 2211 人
    `,
      guesses: 'YEAR_FROM_USER',
    },
  ],
  [
    'うち without an indent',
    {},
    `
      令和4年度実績
      項目 | 4月 | 5月 | 合計
      来館者数（人） | 100 | 200 | 300
      うち新規（人） | 10 | 20 | 30
      稼働率（％） | 30.5 | 40.0 | 35.3
    `,
    {
      layout: 'nested',
      figures: `
      来館者数（人） @ 2022-04 = 100 人
      来館者数（人） @ 2022-05 = 200 人
      来館者数（人） › 合計 @ FY2022 (2022-04-01/2022-05-31) = 300 人 TOTAL
      来館者数（人） › うち新規（人） @ 2022-04 = 10 人 OF_WHICH
      来館者数（人） › うち新規（人） @ 2022-05 = 20 人 OF_WHICH
      来館者数（人） › うち新規（人） › 合計 @ FY2022 (2022-04-01/2022-05-31) = 30 人 TOTAL
      稼働率（％） @ 2022-04 = 0.305 %
      稼働率（％） @ 2022-05 = 0.4 %
      稼働率（％） › 合計 @ FY2022 (2022-04-01/2022-05-31) = 0.353 % TOTAL
    `,
      guesses: 'YEAR_FROM_TITLE TOTAL_IS_MEAN',
    },
  ],
  [
    'subtotals and a total',
    {fiscalYear: 2023},
    `
      区分 | 件数
      電話 | 3
      来館 | 4
      小計 | 7
      メール | 1
      小計 | 1
      合計 | 8
    `,
    {
      layout: 'list',
      figures: `
      電話 › 件数 @ FY2023 = 3
      来館 › 件数 @ FY2023 = 4
      小計 › 件数 @ FY2023 = 7 SUBTOTAL
      メール › 件数 @ FY2023 = 1
      小計 › 件数 @ FY2023 = 1 SUBTOTAL
      合計 › 件数 @ FY2023 = 8 TOTAL
    `,
      guesses: 'YEAR_FROM_USER',
    },
  ],
  [
    'a total that is moved in for the eye',
    {fiscalYear: 2023},
    `
      施設 | 利用者数（人）
      会議室 | 60
      サロン | 40
      _合計 | 100
    `,
    {
      layout: 'list',
      figures: `
      会議室 › 利用者数（人） @ FY2023 = 60 人
      サロン › 利用者数（人） @ FY2023 = 40 人
      合計 › 利用者数（人） @ FY2023 = 100 人 TOTAL
    `,
      guesses: 'YEAR_FROM_USER',
    },
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
    {
      layout: 'list',
      figures: `
      総数 › 件数 @ FY2023 = 12 TOTAL
      電話 › 件数 @ FY2023 = 5
      来館 › 件数 @ FY2023 = 7
    `,
      guesses: 'YEAR_FROM_TITLE',
    },
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
    {
      layout: 'cross-tab',
      figures: `
      A › 電話 @ FY2023 = 1
      A › 来館 @ FY2023 = 2
      A @ FY2023 = 3 TOTAL
      B › 電話 @ FY2023 = 4
      B › 来館 @ FY2023 = 5
      B @ FY2023 = 9 TOTAL
      C › 電話 @ FY2023 = 6
      C › 来館 @ FY2023 = 7
      C @ FY2023 = 13 TOTAL
    `,
      guesses: 'YEAR_FROM_TITLE TOTAL_BY_SUMS',
    },
  ],
  [
    'totals of groups and of everything, joined',
    {},
    `
      令和5年度 相談実績 | | | （単位：件）
       | | 電話 | 計
      個人 | 市内 | 1 | 1
      ^ | 市外 | 2 | 2
      団体 | 市内 | 4 | 4
      計 | < | 7 | 7
    `,
    {
      layout: 'row-groups',
      figures: `
      個人 › 市内 › 電話 @ FY2023 = 1 件
      個人 › 市内 › 計 @ FY2023 = 1 件 TOTAL
      個人 › 市外 › 電話 @ FY2023 = 2 件
      個人 › 市外 › 計 @ FY2023 = 2 件 TOTAL
      団体 › 市内 › 電話 @ FY2023 = 4 件
      団体 › 市内 › 計 @ FY2023 = 4 件 TOTAL
      計 › 電話 @ FY2023 = 7 件 TOTAL
      計 › 計 @ FY2023 = 7 件 TOTAL
    `,
      guesses: 'UNIT_OF_TABLE YEAR_FROM_TITLE',
    },
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
    {
      layout: 'months-across',
      figures: `
      登録団体数 @ 2023-04 = 180
      登録団体数 @ 2023-05 = 185
      登録団体数 @ 2023-06 = 189
      登録団体数 › 合計 @ FY2023 (2023-04-01/2023-06-30) = 189 TOTAL
      1日平均来館者数 @ 2023-04 = 5
      1日平均来館者数 @ 2023-05 = 6
      1日平均来館者数 @ 2023-06 = 7
      1日平均来館者数 › 合計 @ FY2023 (2023-04-01/2023-06-30) = 6 TOTAL
    `,
      guesses: 'YEAR_FROM_TITLE TOTAL_IS_LAST TOTAL_IS_MEAN',
    },
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
    {
      layout: 'months-across',
      figures: `
      相談件数 @ 2023-04 = 10
      相談件数 @ 2023-05 = 20
      相談件数 @ 2023-06 = UNKNOWN
      相談件数 › 平均 @ FY2023 (2023-04-01/2023-05-31) = 15 MEAN
      来館者数 @ 2023-04 = 10
      来館者数 @ 2023-05 = 20
      来館者数 @ 2023-06 = UNKNOWN
      来館者数 › 平均 @ FY2023 (2023-04-01/2023-05-31) = 10 MEAN
    `,
      guesses: 'YEAR_FROM_TITLE MEAN_OF_COUNTED MEAN_OF_ALL NO_VALUE_SIGNS',
    },
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
    {
      layout: 'months-across',
      figures: `
      相談件数 @ 2023-04 = 5
      相談件数 @ 2023-05 = 6
      累計 @ 2023-04 = 5 CUMULATIVE
      累計 @ 2023-05 = 11 CUMULATIVE
    `,
      guesses: 'YEAR_FROM_TITLE',
    },
  ],
  [
    'monthly use with rows of totals, means and the year before',
    {},
    `
      令和４年度　センター利用状況
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
    {
      layout: 'months-down',
      figures: `
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
    `,
      guesses: 'UNITS_OF_TABLE_SEVERAL YEAR_FROM_TITLE PREVIOUS_YEAR',
    },
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
    {
      layout: 'row-groups',
      figures: `
      会議室1 › 午前 @ 2023-04 = 0.5 %
      会議室1 › 午前 › 平均 @ FY2023 (2023-04-01/2023-04-30) = 0.5 % MEAN
      会議室1 › 午後 @ 2023-04 = 0.6 %
      会議室1 › 午後 › 平均 @ FY2023 (2023-04-01/2023-04-30) = 0.6 % MEAN
      会議室1 › 全体 @ 2023-04 = 0.55 % TOTAL
      会議室1 › 全体 › 平均 @ FY2023 (2023-04-01/2023-04-30) = 0.55 % MEAN
    `,
      guesses: 'YEAR_FROM_TITLE',
    },
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
    {
      layout: 'cross-tab',
      figures: `
      窓口対応 › 満足 @ FY2023 = 60
      窓口対応 › 不満 @ FY2023 = 40
      窓口対応 › 計 @ FY2023 = 100 TOTAL
      窓口対応 › 満足 @ FY2023 = 0.6 % SHARE
      窓口対応 › 不満 @ FY2023 = 0.4 % SHARE
      窓口対応 › 計 @ FY2023 = 1 % SHARE
    `,
      guesses: 'YEAR_FROM_TITLE',
    },
  ],
];

describe('a table with groups and parts is read', () => {
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
