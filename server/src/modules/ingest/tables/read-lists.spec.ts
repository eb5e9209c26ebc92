import { describe, expect, it } from '@jest/globals';
import { type Drawn, linesOf, outline, readDrawn } from './drawing.js';

const TABLES: readonly (readonly [string, Drawn, string, string])[] = [
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
    `
      list
      登録団体数 @ FY2021 = 189 団体
      来館者数 @ FY2021 = 2211 名
      交流会 @ FY2021 = 15 団体
      交流会 @ FY2021 = 15 名
      講座 @ FY2021 = 3〜4 回
      参加者 @ FY2021 = 510 ABOUT 人
      アンケート @ FY2021 = 30 AT_LEAST 名
      ? YEAR_FROM_TITLE
    `,
  ],
  [
    'two lists side by side in one',
    {},
    `
      令和5年度
      相談件数 | 79 | 来館者数 | 2211
      登録団体数 | 189 | 参加者数 | 20
    `,
    `
      list
      相談件数 @ FY2023 = 79
      登録団体数 @ FY2023 = 189
      来館者数 @ FY2023 = 2211
      参加者数 @ FY2023 = 20
      ? TABLES_SIDE_BY_SIDE YEAR_FROM_TITLE YEAR_FROM_EARLIER_TITLE
    `,
  ],
  [
    'topics by channel',
    { fiscalYear: 2021 },
    `
       | 電話 | 来館 | メール | 計
      法人化 | 3 | 4 | 5 | 12
      広報 | 1 | 0 | - | 1
      計 | 4 | 4 | 5 | 13
    `,
    `
      cross-tab
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
      ? YEAR_FROM_USER NO_VALUE_SIGNS
    `,
  ],
  [
    'centers down',
    { fiscalYear: 2023 },
    `
      センター名 | 登録団体数 | 相談件数 | 備考
      中央センター | 189 | 79 | 改修あり
      北センター | 50 | 20 | 4月開設
      計 | 239 | 99 |
    `,
    `
      units-down
      中央センター › 登録団体数 @ FY2023 = 189
      中央センター › 相談件数 @ FY2023 = 79
      北センター › 登録団体数 @ FY2023 = 50
      北センター › 相談件数 @ FY2023 = 20
      計 › 登録団体数 @ FY2023 = 239 TOTAL
      計 › 相談件数 @ FY2023 = 99 TOTAL
      ? COLUMN_OF_WORDS YEAR_FROM_USER
    `,
  ],
  [
    'centers across',
    { fiscalYear: 2023 },
    `
      項目 | 中央センター | 北センター | 南センター
      相談件数 | 79 | 20 | 10
    `,
    `
      units-across
      相談件数 › 中央センター @ FY2023 = 79
      相談件数 › 北センター @ FY2023 = 20
      相談件数 › 南センター @ FY2023 = 10
      ? YEAR_FROM_USER
    `,
  ],
  [
    'plan, result and achievement',
    {},
    `
      令和5年度 | 目標 | 実績 | 達成率
      相談件数 | 100 | 79 | 79%
    `,
    `
      cross-tab
      相談件数 › 目標 @ FY2023 = 100 TARGET
      相談件数 › 実績 @ FY2023 = 79
      相談件数 › 達成率 @ FY2023 = 0.79 % SHARE
      ? YEAR_FROM_TITLE
    `,
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
    `
      cross-tab
      月 › 午前 @ FY2023 = 1
      月 › 午後 @ FY2023 = 2
      月 › 計 @ FY2023 = 3 TOTAL
      火 › 午前 @ FY2023 = 2
      火 › 午後 @ FY2023 = 2
      火 › 計 @ FY2023 = 4 TOTAL
      日 › 午前 @ FY2023 = 3
      日 › 午後 @ FY2023 = 3
      日 › 計 @ FY2023 = 6 TOTAL
      ? YEAR_FROM_TITLE
    `,
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
    `
      cross-tab
      10代 › 男 @ FY2023 = 1
      10代 › 女 @ FY2023 = 2
      10代 › 計 @ FY2023 = 3 TOTAL
      60歳以上 › 男 @ FY2023 = 5
      60歳以上 › 女 @ FY2023 = 5
      60歳以上 › 計 @ FY2023 = 10 TOTAL
      ? YEAR_FROM_TITLE
    `,
  ],
  [
    'headings with numbers',
    {},
    `
      令和5年度
      利用者 | 1回 | 2回 | 3回以上
      団体 | 5 | 6 | 7
    `,
    `
      cross-tab
      団体 › 1回 @ FY2023 = 5
      団体 › 2回 @ FY2023 = 6
      団体 › 3回以上 @ FY2023 = 7
      ? HEADING_IN_FIRST_ROW YEAR_FROM_TITLE
    `,
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
    `
      months-across
      相談件数 @ 2023-04 = 1
      相談件数 @ 2023-05 = 2
      相談件数 › 計 @ FY2023 (2023-04-01/2023-05-31) = 3 TOTAL
      ? YEAR_FROM_TITLE
    `,
  ],
];

describe('a table without months or years is read', () => {
  it.each(TABLES)('%s', (_scenario, said, drawing, expected) => {
    expect(outline(readDrawn(drawing, said))).toEqual(linesOf(expected));
  });
});
