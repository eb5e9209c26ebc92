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
    'a list of labels and figures with their units',
    {},
    `
      令和3年度 事業実績
      登録団体数 | 189団体
      来館者数 | 2,211名
      交流会 | 15団体・15名
      講座 | 年3〜4回
      参加者 | 約510人
      アンケート | 30名以上
    `,
    {
      layout: 'list',
      figures: `
      登録団体数 @ FY2021 = 189 団体
      来館者数 @ FY2021 = 2211 名
      交流会 @ FY2021 = 15 団体
      交流会 @ FY2021 = 15 名
      講座 @ FY2021 = 3〜4 回
      参加者 @ FY2021 = 510 ABOUT 人
      アンケート @ FY2021 = 30 AT_LEAST 名
    `,
      guesses: 'YEAR_FROM_TITLE',
    },
  ],
  [
    'two lists side by side in one',
    {},
    `
      令和5年度
      相談件数 | 79 | 来館者数 | 2211
      登録団体数 | 189 | 参加者数 | 20
    `,
    {
      layout: 'list',
      figures: `
      相談件数 @ FY2023 = 79
      登録団体数 @ FY2023 = 189
      来館者数 @ FY2023 = 2211
      参加者数 @ FY2023 = 20
    `,
      guesses: 'TABLES_SIDE_BY_SIDE YEAR_FROM_TITLE YEAR_FROM_EARLIER_TITLE',
    },
  ],
  [
    'topics by channel',
    {fiscalYear: 2021},
    `
       | 電話 | 来館 | メール | 計
      法人化 | 3 | 4 | 5 | 12
      広報 | 1 | 0 | - | 1
      計 | 4 | 4 | 5 | 13
    `,
    {
      layout: 'cross-tab',
      figures: `
      法人化 › 電話 @ FY2021 = 3
      法人化 › 来館 @ FY2021 = 4
      法人化 › メール @ FY2021 = 5
      法人化 › 計 @ FY2021 = 12 TOTAL
      広報 › 電話 @ FY2021 = 1
      広報 › 来館 @ FY2021 = 0
      広報 › メール @ FY2021 = NIL
      広報 › 計 @ FY2021 = 1 TOTAL
      計 › 電話 @ FY2021 = 4 TOTAL
      計 › 来館 @ FY2021 = 4 TOTAL
      計 › メール @ FY2021 = 5 TOTAL
      計 › 計 @ FY2021 = 13 TOTAL
    `,
      guesses: 'YEAR_FROM_USER NO_VALUE_SIGNS',
    },
  ],
  [
    'centers down',
    {fiscalYear: 2023},
    `
      センター名 | 登録団体数 | 相談件数 | 備考
      中央センター | 189 | 79 | 改修あり
      北センター | 50 | 20 | 4月開設
      計 | 239 | 99 |
    `,
    {
      layout: 'units-down',
      figures: `
      中央センター › 登録団体数 @ FY2023 = 189
      中央センター › 相談件数 @ FY2023 = 79
      北センター › 登録団体数 @ FY2023 = 50
      北センター › 相談件数 @ FY2023 = 20
      計 › 登録団体数 @ FY2023 = 239 TOTAL
      計 › 相談件数 @ FY2023 = 99 TOTAL
    `,
      guesses: 'COLUMN_OF_WORDS YEAR_FROM_USER',
    },
  ],
  [
    'centers across',
    {fiscalYear: 2023},
    `
      項目 | 中央センター | 北センター | 南センター
      相談件数 | 79 | 20 | 10
    `,
    {
      layout: 'units-across',
      figures: `
      相談件数 › 中央センター @ FY2023 = 79
      相談件数 › 北センター @ FY2023 = 20
      相談件数 › 南センター @ FY2023 = 10
    `,
      guesses: 'YEAR_FROM_USER',
    },
  ],
  [
    'a column of units and a column that numbers the rows',
    {},
    `
      令和5年度 活動実績
      No. | 項目 | 単位 | 4月 | 備考
      1 | 相談 | 件 | 5 |
      2 | 来館者 | 人 | 100 | 増
    `,
    {
      layout: 'list',
      figures: `
      相談 @ 2023-04 = 5 件
      来館者 @ 2023-04 = 100 人
    `,
      guesses: 'COLUMN_OF_NUMBERING COLUMN_OF_WORDS YEAR_FROM_TITLE',
    },
  ],
  [
    'three levels of headings, the last one units',
    {},
    `
      令和5年度
      施設 | 市内 | < | 市外
      ^ | 件 | 人 | 人
      会議室 | 1 | 10 | 2
    `,
    {
      layout: 'cross-tab',
      figures: `
      会議室 › 市内 › 件 @ FY2023 = 1 件
      会議室 › 市内 › 人 @ FY2023 = 10 人
      会議室 › 市外 › 人 @ FY2023 = 2 人
    `,
      guesses: 'YEAR_FROM_TITLE',
    },
  ],
  [
    'plan, result and achievement',
    {},
    `
      令和5年度 | 目標 | 実績 | 達成率
      相談件数 | 100 | 79 | 79%
    `,
    {
      layout: 'cross-tab',
      figures: `
      相談件数 › 目標 @ FY2023 = 100 TARGET
      相談件数 › 実績 @ FY2023 = 79
      相談件数 › 達成率 @ FY2023 = 0.79 % SHARE
    `,
      guesses: 'YEAR_FROM_TITLE',
    },
  ],
  [
    'thousands of yen beside a count',
    {},
    `
      令和5年度 決算（単位：千円）
      区分 | 収入 | 支出 | 件数 | 増減
      会費 | 100 | 50 | 3 | △1
    `,
    {
      layout: 'cross-tab',
      figures: `
      会費 › 収入 @ FY2023 = 100000 千円
      会費 › 支出 @ FY2023 = 50000 千円
      会費 › 件数 @ FY2023 = 3
      会費 › 増減 @ FY2023 = -1000 千円 CHANGE
    `,
      guesses: 'UNIT_OF_TABLE YEAR_FROM_TITLE',
    },
  ],
  [
    'several units in the title',
    {},
    `
      令和5年度 利用実績（単位：件・人）
      施設 | 利用件数 | 利用人数
      会議室 | 10 | 100
    `,
    {
      layout: 'cross-tab',
      figures: `
      会議室 › 利用件数 @ FY2023 = 10 件
      会議室 › 利用人数 @ FY2023 = 100 人
    `,
      guesses: 'UNITS_OF_TABLE_SEVERAL YEAR_FROM_TITLE',
    },
  ],
  [
    'a rate below a unit of the title',
    {},
    `
      令和5年度 稼働状況（単位：件）
      区分 | 4月
      利用件数 | 10
      稼働率 | 30.2%
      利用率 | 30.2
    `,
    {
      layout: 'list',
      figures: `
      利用件数 @ 2023-04 = 10 件
      稼働率 @ 2023-04 = 0.302 %
      利用率 @ 2023-04 = 30.2
    `,
      guesses: 'UNIT_OF_TABLE YEAR_FROM_TITLE',
    },
  ],
  [
    'weekdays by time of day',
    {},
    `
      令和5年度 スペース利用コマ数
      曜日 | 午前 | 午後 | 計
      月 | 1 | 2 | 3
      火 | 2 | 2 | 4
      日 | 3 | 3 | 6
    `,
    {
      layout: 'cross-tab',
      figures: `
      月 › 午前 @ FY2023 = 1
      月 › 午後 @ FY2023 = 2
      月 › 計 @ FY2023 = 3 TOTAL
      火 › 午前 @ FY2023 = 2
      火 › 午後 @ FY2023 = 2
      火 › 計 @ FY2023 = 4 TOTAL
      日 › 午前 @ FY2023 = 3
      日 › 午後 @ FY2023 = 3
      日 › 計 @ FY2023 = 6 TOTAL
    `,
      guesses: 'YEAR_FROM_TITLE',
    },
  ],
  [
    'ages',
    {},
    `
      令和5年度 利用者
      年齢 | 男 | 女 | 計
      10代 | 1 | 2 | 3
      60歳以上 | 5 | 5 | 10
    `,
    {
      layout: 'cross-tab',
      figures: `
      10代 › 男 @ FY2023 = 1
      10代 › 女 @ FY2023 = 2
      10代 › 計 @ FY2023 = 3 TOTAL
      60歳以上 › 男 @ FY2023 = 5
      60歳以上 › 女 @ FY2023 = 5
      60歳以上 › 計 @ FY2023 = 10 TOTAL
    `,
      guesses: 'YEAR_FROM_TITLE',
    },
  ],
  [
    'headings with numbers',
    {},
    `
      令和5年度
      利用者 | 1回 | 2回 | 3回以上
      団体 | 5 | 6 | 7
    `,
    {
      layout: 'cross-tab',
      figures: `
      団体 › 1回 @ FY2023 = 5
      団体 › 2回 @ FY2023 = 6
      団体 › 3回以上 @ FY2023 = 7
    `,
      guesses: 'HEADING_IN_FIRST_ROW YEAR_FROM_TITLE',
    },
  ],
  [
    'a form above the table',
    {},
    `
      センター名 | 中央センター
      報告年度 | 令和5年度
      区分 | 4月 | 5月 | 計
      相談件数 | 1 | 2 | 3
    `,
    {
      layout: 'months-across',
      figures: `
      相談件数 @ 2023-04 = 1
      相談件数 @ 2023-05 = 2
      相談件数 › 計 @ FY2023 (2023-04-01/2023-05-31) = 3 TOTAL
    `,
      guesses: 'YEAR_FROM_TITLE',
    },
  ],
  [
    'the numbers a sheet keeps behind what it shows',
    {},
    `
      令和3年度 |
      区分 | 稼働率 | 金額（千円） | 件数
      会議室 | 68%{0.683} | 5{5.25} | -{0}
      サロン | 32%{0.32} | (1,234){-1234} | 3{7}
    `,
    {
      layout: 'cross-tab',
      figures: `
      会議室 › 稼働率 @ FY2021 = 0.683 %
      会議室 › 金額（千円） @ FY2021 = 5250 千円
      会議室 › 件数 @ FY2021 = 0
      サロン › 稼働率 @ FY2021 = 0.32 %
      サロン › 金額（千円） @ FY2021 = -1234000 千円
      サロン › 件数 @ FY2021 = 3
    `,
      guesses: 'ZERO_SHOWN_AS_DASH NUMBER_BEHIND_DIFFERS YEAR_FROM_TITLE',
    },
  ],
  [
    'signs that are no numbers',
    {},
    `
      令和4年度
      区分 | 4月 | 5月 | 6月
      相談件数 | － | … | x
      来館者数 | 0 | | 5
    `,
    {
      layout: 'months-across',
      figures: `
      相談件数 @ 2022-04 = NIL
      相談件数 @ 2022-05 = UNKNOWN
      相談件数 @ 2022-06 = SUPPRESSED
      来館者数 @ 2022-04 = 0
      来館者数 @ 2022-05 = EMPTY
      来館者数 @ 2022-06 = 5
    `,
      guesses: 'YEAR_FROM_TITLE NO_VALUE_SIGNS EMPTY_CELLS',
    },
  ],
];

describe('a table without months or years is read', () => {
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
