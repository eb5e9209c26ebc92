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
    'seed S4: the cases and their topics, which count several times',
    {},
    `
      横浜市市民協働推進センター 2020年度実績報告（概要速報）

      (1) 相談件数

      年度 | R2(2月末)
      件数 | 507

      (2) 相談内容実績

      相談内容 | R2年度(2月末)
      新型コロナウイルス関連 | ①153
      団体の立ち上げ | 41
      法人化 | 30
      活動・事業の内容 | ②60
      組織の体制 | 15
      広報 | 16
      資金調達 | 31
      法人事務 | ③47
      事務(会計) | 31
      事務(税務) | 24
      事務(労務) | 7
      他団体・他機関との連携 | 29
      その他 | 131
      合計 | ※615

      ※1件の相談が、複数の項目に分類されることもあるため、相談件数とは一致しません。
    `,
    {
      layout: 'list',
      figures: `
      (1) 相談件数 › 件数 @ FY2020 (2020-04-01/2021-02-28) = 507
      (2) 相談内容実績 › 新型コロナウイルス関連 @ FY2020 (2020-04-01/2021-02-28) = 153
      (2) 相談内容実績 › 団体の立ち上げ @ FY2020 (2020-04-01/2021-02-28) = 41
      (2) 相談内容実績 › 法人化 @ FY2020 (2020-04-01/2021-02-28) = 30
      (2) 相談内容実績 › 活動・事業の内容 @ FY2020 (2020-04-01/2021-02-28) = 60
      (2) 相談内容実績 › 組織の体制 @ FY2020 (2020-04-01/2021-02-28) = 15
      (2) 相談内容実績 › 広報 @ FY2020 (2020-04-01/2021-02-28) = 16
      (2) 相談内容実績 › 資金調達 @ FY2020 (2020-04-01/2021-02-28) = 31
      (2) 相談内容実績 › 法人事務 @ FY2020 (2020-04-01/2021-02-28) = 47
      (2) 相談内容実績 › 事務(会計) @ FY2020 (2020-04-01/2021-02-28) = 31
      (2) 相談内容実績 › 事務(税務) @ FY2020 (2020-04-01/2021-02-28) = 24
      (2) 相談内容実績 › 事務(労務) @ FY2020 (2020-04-01/2021-02-28) = 7
      (2) 相談内容実績 › 他団体・他機関との連携 @ FY2020 (2020-04-01/2021-02-28) = 29
      (2) 相談内容実績 › その他 @ FY2020 (2020-04-01/2021-02-28) = 131
      (2) 相談内容実績 › 合計 @ FY2020 (2020-04-01/2021-02-28) = 615 TOTAL
    `,
      guesses: '',
    },
  ],
  [
    'stacked tables with one heading',
    {},
    `
      令和4年度 北センター
      区分 | 4月 | 5月 | 計
      相談件数 | 1 | 2 | 3

      令和5年度 北センター
      区分 | 4月 | 5月 | 計
      相談件数 | 4 | 5 | 9
    `,
    {
      layout: 'stacked-blocks',
      figures: `
      令和4年度 北センター › 相談件数 @ 2022-04 = 1
      令和4年度 北センター › 相談件数 @ 2022-05 = 2
      令和4年度 北センター › 相談件数 › 計 @ FY2022 (2022-04-01/2022-05-31) = 3 TOTAL
      令和5年度 北センター › 相談件数 @ 2023-04 = 4
      令和5年度 北センター › 相談件数 @ 2023-05 = 5
      令和5年度 北センター › 相談件数 › 計 @ FY2023 (2023-04-01/2023-05-31) = 9 TOTAL
    `,
      guesses: 'YEAR_FROM_TITLE',
    },
  ],
  [
    'a wide table that was folded, its total in the first part',
    {},
    `
      11.市民体育館種目別利用状況
      単位:人
      区分 | 合計 | バレーボール | バスケットボール
      平成11年度 | 35 | 6 | 12
      平成12年度 | 17 | 7 | 4
      区分 | 柔道 | トレーニング | 卓球
      平成11年度 | 1 | 10 | 6
      平成12年度 | 2 | 3 | 1
      資料:教育委員会
    `,
    {
      layout: 'years-down',
      figures: `
      11.市民体育館種目別利用状況 › 合計 @ FY1999 = 35 人 TOTAL
      11.市民体育館種目別利用状況 › バレーボール @ FY1999 = 6 人
      11.市民体育館種目別利用状況 › バスケットボール @ FY1999 = 12 人
      11.市民体育館種目別利用状況 › 合計 @ FY2000 = 17 人 TOTAL
      11.市民体育館種目別利用状況 › バレーボール @ FY2000 = 7 人
      11.市民体育館種目別利用状況 › バスケットボール @ FY2000 = 4 人
      11.市民体育館種目別利用状況 › 柔道 @ FY1999 = 1 人
      11.市民体育館種目別利用状況 › トレーニング @ FY1999 = 10 人
      11.市民体育館種目別利用状況 › 卓球 @ FY1999 = 6 人
      11.市民体育館種目別利用状況 › 柔道 @ FY2000 = 2 人
      11.市民体育館種目別利用状況 › トレーニング @ FY2000 = 3 人
      11.市民体育館種目別利用状況 › 卓球 @ FY2000 = 1 人
    `,
      guesses: 'UNIT_OF_TABLE',
    },
  ],
  [
    'half a year beside the other',
    {},
    `
      令和3年度
      月 | 件数 | | 月 | 件数
      4月 | 1 | | 10月 | 7
      5月 | 2 | | 11月 | 8
    `,
    {
      layout: 'months-down',
      figures: `
      件数 @ 2021-04 = 1
      件数 @ 2021-05 = 2
      件数 @ 2021-10 = 7
      件数 @ 2021-11 = 8
    `,
      guesses: 'TABLES_SIDE_BY_SIDE YEAR_FROM_TITLE YEAR_FROM_EARLIER_TITLE',
    },
  ],
  [
    'half a year beside the other without a gap',
    {},
    `
      令和3年度
      月 | 件数 | 月 | 件数
      4月 | 1 | 10月 | 7
      5月 | 2 | 11月 | 8
    `,
    {
      layout: 'months-down',
      figures: `
      件数 @ 2021-04 = 1
      件数 @ 2021-05 = 2
      件数 @ 2021-10 = 7
      件数 @ 2021-11 = 8
    `,
      guesses: 'TABLES_SIDE_BY_SIDE YEAR_FROM_TITLE YEAR_FROM_EARLIER_TITLE',
    },
  ],
  [
    'two tables with their own titles side by side',
    {},
    `
      令和4年度 相談 | | | 令和5年度 講座 |
      方法 | 件数 | | 月 | 回数
      電話 | 5 | | 4月 | 1
      来館 | 6 | | 5月 | 2
      計 | 11 | | 計 | 3
    `,
    {
      layout: 'list',
      figures: `
      令和4年度 相談 › 電話 › 件数 @ FY2022 = 5
      令和4年度 相談 › 来館 › 件数 @ FY2022 = 6
      令和4年度 相談 › 計 › 件数 @ FY2022 = 11 TOTAL
      令和5年度 講座 › 回数 @ 2023-04 = 1
      令和5年度 講座 › 回数 @ 2023-05 = 2
      令和5年度 講座 › 計 › 回数 @ FY2023 (2023-04-01/2023-05-31) = 3 TOTAL
    `,
      guesses: 'TABLES_SIDE_BY_SIDE YEAR_FROM_TITLE',
    },
  ],
  [
    'different tables below each other without a blank row',
    {},
    `
      令和4年度
      区分 | 4月 | 5月
      相談件数 | 1 | 2
      施設 | 件数 | 人数
      会議室 | 3 | 30
    `,
    {
      layout: 'months-across',
      figures: `
      相談件数 @ 2022-04 = 1
      相談件数 @ 2022-05 = 2
      会議室 › 件数 @ FY2022 = 3
      会議室 › 人数 @ FY2022 = 30
    `,
      guesses: 'YEAR_FROM_TITLE YEAR_FROM_EARLIER_TITLE',
    },
  ],
  [
    'prose, titles and notes around tables',
    {},
    `
      第2章 事業報告
      当センターは令和3年4月に開設し、多くの方にご利用いただきました。
      (1) 相談件数の推移（令和4年度）
      月 | 4月 | 5月 | 計
      件数 | 3 | 4 | 7
      ※4月は10日から開館

      (2) 相談方法
      方法 | 件数 | 割合
      来館 | 3 | 75.0%
      電話 | 1 | 25.0%
    `,
    {
      layout: 'cross-tab',
      figures: `
      (1) 相談件数の推移（令和4年度） › 件数 @ 2022-04 = 3
      (1) 相談件数の推移（令和4年度） › 件数 @ 2022-05 = 4
      (1) 相談件数の推移（令和4年度） › 件数 › 計 @ FY2022 (2022-04-01/2022-05-31) = 7 TOTAL
      (2) 相談方法 › 来館 › 件数 @ FY2022 = 3
      (2) 相談方法 › 来館 › 割合 @ FY2022 = 0.75 % SHARE
      (2) 相談方法 › 電話 › 件数 @ FY2022 = 1
      (2) 相談方法 › 電話 › 割合 @ FY2022 = 0.25 % SHARE
    `,
      guesses: 'YEAR_FROM_TITLE YEAR_FROM_EARLIER_TITLE',
    },
  ],
  [
    'quarters of months below each other',
    {},
    `
      令和5年度
       | 4月 | 5月 | 6月
      来館者数 | 10 | 20 | 30
       | 1月 | 2月 | 3月
      来館者数 | 1 | 2 | 3
    `,
    {
      layout: 'months-across',
      figures: `
      来館者数 @ 2023-04 = 10
      来館者数 @ 2023-05 = 20
      来館者数 @ 2023-06 = 30
      来館者数 @ 2024-01 = 1
      来館者数 @ 2024-02 = 2
      来館者数 @ 2024-03 = 3
    `,
      guesses: 'YEAR_FROM_TITLE YEAR_FROM_EARLIER_TITLE',
    },
  ],
  [
    'empty rows and columns within one table',
    {fiscalYear: 2023},
    `
      区分 | | 4月 | | 5月 | 計

      相談件数 | | 1 | | 2 | 3

      来館者数 | | 10 | | 20 | 30

      ※速報値
    `,
    {
      layout: 'months-across',
      figures: `
      相談件数 @ 2023-04 = 1
      相談件数 @ 2023-05 = 2
      相談件数 › 計 @ FY2023 (2023-04-01/2023-05-31) = 3 TOTAL
      来館者数 @ 2023-04 = 10
      来館者数 @ 2023-05 = 20
      来館者数 › 計 @ FY2023 (2023-04-01/2023-05-31) = 30 TOTAL
    `,
      guesses: 'YEAR_FROM_USER',
    },
  ],
  [
    'a note between the rows',
    {},
    `
      令和5年度
      区分 | 4月 | 5月
      相談件数 | 1 | 2
      ※5月は速報
      来館者数 | 3 | 4
    `,
    {
      layout: 'months-across',
      figures: `
      相談件数 @ 2023-04 = 1
      相談件数 @ 2023-05 = 2
      来館者数 @ 2023-04 = 3
      来館者数 @ 2023-05 = 4
    `,
      guesses: 'YEAR_FROM_TITLE',
    },
  ],
  [
    'words that are no table',
    {},
    `
      事業 | 内容 | 担当
      広報 | 発信 | 田中

      令和5年度 相談
      方法 | 件数
      電話 | 3
    `,
    {
      layout: 'list',
      figures: `
      電話 › 件数 @ FY2023 = 3
    `,
      guesses: 'YEAR_FROM_TITLE',
    },
  ],
];

describe('several tables of one sheet are read', () => {
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
