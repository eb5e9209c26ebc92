import { describe, expect, it } from '@jest/globals';
import { type Drawn, linesOf, outline, readDrawn } from './drawing.js';

const TABLES: readonly (readonly [string, Drawn, string, string])[] = [
  [
    'a column of units and a column that numbers the rows',
    {},
    `
      令和5年度 活動実績
      No. | 項目 | 単位 | 4月 | 備考
      1 | 相談 | 件 | 5 |
      2 | 来館者 | 人 | 100 | 増
    `,
    `
      list
      相談 @ 2023-04 = 5 件
      来館者 @ 2023-04 = 100 人
      ? COLUMN_OF_NUMBERING COLUMN_OF_WORDS YEAR_FROM_TITLE
    `,
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
    `
      cross-tab
      会議室 › 市内 › 件 @ FY2023 = 1 件
      会議室 › 市内 › 人 @ FY2023 = 10 人
      会議室 › 市外 › 人 @ FY2023 = 2 人
      ? YEAR_FROM_TITLE
    `,
  ],
  [
    'thousands of yen beside a count',
    {},
    `
      令和5年度 決算（単位：千円）
      区分 | 収入 | 支出 | 件数 | 増減
      会費 | 100 | 50 | 3 | △1
    `,
    `
      cross-tab
      会費 › 収入 @ FY2023 = 100000 千円
      会費 › 支出 @ FY2023 = 50000 千円
      会費 › 件数 @ FY2023 = 3
      会費 › 増減 @ FY2023 = -1000 千円 CHANGE
      ? UNIT_OF_TABLE YEAR_FROM_TITLE
    `,
  ],
  [
    'several units in the title',
    {},
    `
      令和5年度 利用実績（単位：件・人）
      施設 | 利用件数 | 利用人数
      会議室 | 10 | 100
    `,
    `
      cross-tab
      会議室 › 利用件数 @ FY2023 = 10 件
      会議室 › 利用人数 @ FY2023 = 100 人
      ? UNITS_OF_TABLE_SEVERAL YEAR_FROM_TITLE
    `,
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
    `
      list
      利用件数 @ 2023-04 = 10 件
      稼働率 @ 2023-04 = 0.302 %
      利用率 @ 2023-04 = 0.302 %
      ? UNIT_OF_TABLE RATE_AS_PERCENT YEAR_FROM_TITLE
    `,
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
    `
      cross-tab
      会議室 › 稼働率 @ FY2021 = 0.683 %
      会議室 › 金額（千円） @ FY2021 = 5250 千円
      会議室 › 件数 @ FY2021 = 0
      サロン › 稼働率 @ FY2021 = 0.32 %
      サロン › 金額（千円） @ FY2021 = -1234000 千円
      サロン › 件数 @ FY2021 = 3
      ? ZERO_SHOWN_AS_DASH NUMBER_BEHIND_DIFFERS YEAR_FROM_TITLE
    `,
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
    `
      months-across
      相談件数 @ 2022-04 = NIL
      相談件数 @ 2022-05 = UNKNOWN
      相談件数 @ 2022-06 = SUPPRESSED
      来館者数 @ 2022-04 = 0
      来館者数 @ 2022-05 = EMPTY
      来館者数 @ 2022-06 = 5
      ? YEAR_FROM_TITLE NO_VALUE_SIGNS EMPTY_CELLS
    `,
  ],
];

describe('units, signs and the numbers behind cells are read', () => {
  it.each(TABLES)('%s', (_scenario, said, drawing, expected) => {
    expect(outline(readDrawn(drawing, said))).toEqual(linesOf(expected));
  });
});
