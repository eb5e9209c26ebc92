import { describe, expect, it } from '@jest/globals';
import { type Drawn, linesOf, outline, readDrawn } from './drawing.js';

const TABLES: readonly (readonly [string, Drawn, string, string])[] = [
  [
    'an empty sheet',
    {},
    `

    `,
    `
      no table
      X 1:0  TABLE_NOT_FOUND
    `,
  ],
  [
    'nothing but words',
    {},
    `
      事業 | 内容 | 成果
      広報 | ホームページ | 発信した
    `,
    `
      no table
      X 1:0  TABLE_NOT_FOUND
    `,
  ],
  [
    'figures without headings',
    {},
    `
      令和5年度
      相談 | 1 | 2 | 3
      来館 | 4 | 5 | 6
    `,
    `
      no table
      X 2:0  TABLE_HEADER_UNCLEAR
    `,
  ],
  [
    'figures without anything',
    {},
    `
      1 | 2 | 3
      4 | 5 | 6
    `,
    `
      no table
      X 1:0  TABLE_HEADER_UNCLEAR
    `,
  ],
  [
    'one number',
    {},
    `
      5
    `,
    `
      no table
      X 1:0  TABLE_HEADER_UNCLEAR
    `,
  ],
  [
    'nothing says the year',
    {},
    `
      区分 | 4月 | 5月
      相談件数 | 3 | 4
    `,
    `
      months-across
      相談件数 @ ? = 3
      相談件数 @ ? = 4
      ? PERIOD_YEAR_UNKNOWN
    `,
  ],
  [
    'a title with two years says none',
    {},
    `
      令和4年度・令和5年度 比較
      区分 | 4月
      相談件数 | 1
    `,
    `
      list
      相談件数 @ ? = 1
      ? PERIOD_YEAR_UNKNOWN
    `,
  ],
  [
    'the day of writing says no year',
    {},
    `
      令和5年5月10日作成
      区分 | 4月
      相談件数 | 1
    `,
    `
      list
      相談件数 @ ? = 1
      ? PERIOD_YEAR_UNKNOWN
    `,
  ],
  [
    'years without an era',
    {},
    `
      年度 | 相談件数
      23年度 | 5
      24年度 | 6
    `,
    `
      years-down
      相談件数 @ ? = 5
      相談件数 @ ? = 6
      ? PERIOD_YEAR_AMBIGUOUS
    `,
  ],
  [
    'years without an era, though the user said one',
    { fiscalYear: 2011 },
    `
      年度 | 相談件数
      23年度 | 5
      24年度 | 6
    `,
    `
      years-down
      相談件数 @ ? = 5
      相談件数 @ ? = 6
      ? PERIOD_YEAR_AMBIGUOUS
    `,
  ],
  [
    'cells that are no numbers',
    {},
    `
      令和3年度 | 4月 | 5月 | 6月
      相談件数 | 184183,900 | 休館 | 5
      来館者数 | 12:30 | ※3 | 6人・7人
    `,
    `
      months-across
      相談件数 @ 2021-05 = CLOSED
      相談件数 @ 2021-06 = 5
      ? YEAR_FROM_TITLE CLOSED_CELLS
      X 2:2 184183,900 NUMBER_TWO
      X 3:2 12:30 NUMBER_IS_DATE
      X 3:3 ※3 NUMBER_NOTE_UNCLEAR
      X 3:4 6人・7人 NUMBER_TWO
    `,
  ],
  [
    'words that say why there is no number',
    {},
    `
      令和3年度 | 4月 | 5月 | 6月 | 7月
      相談件数 | 閉館 | 集計中 | 中止 | 5
      来館者数 | 臨時休館 | 未集計 | 調査中 | 準備中
    `,
    `
      months-across
      相談件数 @ 2021-04 = CLOSED
      相談件数 @ 2021-05 = UNKNOWN
      相談件数 @ 2021-06 = NIL
      相談件数 @ 2021-07 = 5
      来館者数 @ 2021-04 = CLOSED
      来館者数 @ 2021-05 = UNKNOWN
      来館者数 @ 2021-06 = UNKNOWN
      ? YEAR_FROM_TITLE CLOSED_CELLS NO_VALUE_SIGNS
      X 3:5 準備中 NUMBER_UNREADABLE
    `,
  ],
  [
    'a closed month in the first row',
    {},
    `
      令和2年度 |
      月 | 件数 | 人数
      4月 | 休館 | 休館
      5月 | 3 | 30
    `,
    `
      months-down
      件数 @ 2020-04 = CLOSED
      人数 @ 2020-04 = CLOSED
      件数 @ 2020-05 = 3
      人数 @ 2020-05 = 30
      ? YEAR_FROM_TITLE CLOSED_CELLS
    `,
  ],
  [
    'a unit that the heading denies',
    {},
    `
      令和3年度
      区分 | 来館者数（人）
      中央 | 5件
    `,
    `
      list
      X 3:2 5件 NUMBER_UNIT_DIFFERS
    `,
  ],
  [
    'a month that does not exist',
    {},
    `
      令和3年度 | 4月 | 13月
      相談件数 | 1 | 2
    `,
    `
      cross-tab
      相談件数 @ 2021-04 = 1
      ? YEAR_FROM_TITLE LINE_UNREADABLE
      X 1:3 13月 PERIOD_NOT_IN_CALENDAR
    `,
  ],
  [
    'years that never were',
    {},
    `
      年度 | 相談件数
      令和0年度 | 4
      令和3年度 | 5
      平成40年 | 3
    `,
    `
      list
      相談件数 @ FY2021 = 5
      ? LINE_UNREADABLE
      X 2:1 令和0年度 ERA_YEAR_ZERO
      X 4:1 平成40年 PERIOD_OUTSIDE_ERA
    `,
  ],
  [
    'only words below a month',
    {},
    `
      令和2年度
      区分 | 4月 | 5月 | 6月
      相談件数 | 休館 | 3 | 4
      来館者数 | 休館 | 5 | 6
    `,
    `
      months-across
      相談件数 @ 2020-04 = CLOSED
      相談件数 @ 2020-05 = 3
      相談件数 @ 2020-06 = 4
      来館者数 @ 2020-04 = CLOSED
      来館者数 @ 2020-05 = 5
      来館者数 @ 2020-06 = 6
      ? YEAR_FROM_TITLE CLOSED_CELLS
    `,
  ],
];

describe('a table that is wrong, or says too little', () => {
  it.each(TABLES)('%s', (_scenario, said, drawing, expected) => {
    expect(outline(readDrawn(drawing, said))).toEqual(linesOf(expected));
  });
});
