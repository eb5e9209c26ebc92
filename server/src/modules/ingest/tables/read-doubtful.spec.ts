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
    'an empty sheet',
    {},
    `

    `,
    {
      layout: null,
      figures: '',
      guesses: '',
      refusals: `
      1:0 TABLE_NOT_FOUND
    `,
    },
  ],
  [
    'nothing but words',
    {},
    `
      事業 | 内容 | 成果
      広報 | ホームページ | 発信した
    `,
    {
      layout: null,
      figures: '',
      guesses: '',
      refusals: `
      1:0 TABLE_NOT_FOUND
    `,
    },
  ],
  [
    'figures without headings',
    {},
    `
      令和5年度
      相談 | 1 | 2 | 3
      来館 | 4 | 5 | 6
    `,
    {
      layout: null,
      figures: '',
      guesses: '',
      refusals: `
      2:0 TABLE_HEADER_UNCLEAR
    `,
    },
  ],
  [
    'figures without anything',
    {},
    `
      1 | 2 | 3
      4 | 5 | 6
    `,
    {
      layout: null,
      figures: '',
      guesses: '',
      refusals: `
      1:0 TABLE_HEADER_UNCLEAR
    `,
    },
  ],
  [
    'one number',
    {},
    `
      5
    `,
    {
      layout: null,
      figures: '',
      guesses: '',
      refusals: `
      1:0 TABLE_HEADER_UNCLEAR
    `,
    },
  ],
  [
    'nothing says the year',
    {},
    `
      区分 | 4月 | 5月
      相談件数 | 3 | 4
    `,
    {
      layout: 'months-across',
      figures: `
      相談件数 @ ? = 3
      相談件数 @ ? = 4
    `,
      guesses: 'PERIOD_YEAR_UNKNOWN',
    },
  ],
  [
    'a title with two years says none',
    {},
    `
      令和4年度・令和5年度 比較
      区分 | 4月
      相談件数 | 1
    `,
    {
      layout: 'list',
      figures: `
      相談件数 @ ? = 1
    `,
      guesses: 'PERIOD_YEAR_UNKNOWN',
    },
  ],
  [
    'the day of writing says no year',
    {},
    `
      令和5年5月10日作成
      区分 | 4月
      相談件数 | 1
    `,
    {
      layout: 'list',
      figures: `
      相談件数 @ ? = 1
    `,
      guesses: 'PERIOD_YEAR_UNKNOWN',
    },
  ],
  [
    'years without an era',
    {},
    `
      年度 | 相談件数
      23年度 | 5
      24年度 | 6
    `,
    {
      layout: 'years-down',
      figures: `
      相談件数 @ ? = 5
      相談件数 @ ? = 6
    `,
      guesses: 'PERIOD_YEAR_AMBIGUOUS',
    },
  ],
  [
    'years without an era, though the user said one',
    {fiscalYear: 2011},
    `
      年度 | 相談件数
      23年度 | 5
      24年度 | 6
    `,
    {
      layout: 'years-down',
      figures: `
      相談件数 @ ? = 5
      相談件数 @ ? = 6
    `,
      guesses: 'PERIOD_YEAR_AMBIGUOUS',
    },
  ],
  [
    'the title and the user disagree',
    {fiscalYear: 2022},
    `
      令和5年度 相談
      区分 | 4月
      相談件数 | 1
    `,
    {
      layout: 'list',
      figures: `
      相談件数 @ 2023-04 = 1
    `,
      guesses: 'YEARS_DISAGREE YEAR_FROM_TITLE',
    },
  ],
  [
    'the row and the column disagree',
    {},
    `
      年度 | 令和3年度 | 令和4年度
      令和3年度 | 1 | 2
    `,
    {
      layout: 'years-across',
      figures: `
       @ FY2021 = 1
    `,
      guesses: '',
      refusals: `
      2:3 TABLE_TIMES_DISAGREE 2
    `,
    },
  ],
  [
    'cells that are no numbers',
    {},
    `
      令和3年度 | 4月 | 5月 | 6月
      相談件数 | 184183,900 | 休館 | 5
      来館者数 | 12:30 | ※3 | 6人・7人
    `,
    {
      layout: 'row-groups',
      figures: `
      相談件数 › 184183,900 › 休館 @ 2021-06 = 5
    `,
      guesses: 'YEAR_FROM_TITLE',
      refusals: `
      3:4 NUMBER_TWO 6人・7人
    `,
    },
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
    {
      layout: 'months-down',
      figures: `
      件数 @ 2020-05 = 3
      人数 @ 2020-05 = 30
    `,
      guesses: 'YEAR_FROM_TITLE',
      refusals: `
      3:2 NUMBER_UNREADABLE 休館
      3:3 NUMBER_UNREADABLE 休館
    `,
    },
  ],
  [
    'a unit that the heading denies',
    {},
    `
      令和3年度
      区分 | 来館者数（人）
      中央 | 5件
    `,
    {
      layout: 'list',
      figures: '',
      guesses: '',
      refusals: `
      3:2 NUMBER_UNIT_DIFFERS 5件
    `,
    },
  ],
  [
    'a month that does not exist',
    {},
    `
      令和3年度 | 4月 | 13月
      相談件数 | 1 | 2
    `,
    {
      layout: 'cross-tab',
      figures: `
      相談件数 @ 2021-04 = 1
    `,
      guesses: 'YEAR_FROM_TITLE LINE_UNREADABLE',
      refusals: `
      1:3 PERIOD_NOT_IN_CALENDAR 13月
    `,
    },
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
    {
      layout: 'list',
      figures: `
      相談件数 @ FY2021 = 5
    `,
      guesses: 'LINE_UNREADABLE',
      refusals: `
      2:1 ERA_YEAR_ZERO 令和0年度
      4:1 PERIOD_OUTSIDE_ERA 平成40年
    `,
    },
  ],
  [
    'a plan from before the era ended',
    {},
    `
      年度 | 相談件数
      平成30年度 | 4
      平成40年度 | 5
    `,
    {
      layout: 'years-down',
      figures: `
      相談件数 @ FY2018 = 4
      相談件数 @ FY2028 = 5
    `,
      guesses: '',
    },
  ],
  [
    'joined over two labels',
    {fiscalYear: 2023},
    `
      区分 | 電話 | 来館
      法人化 | 12 | <
    `,
    {
      layout: 'cross-tab',
      figures: '',
      guesses: '',
      refusals: `
      2:2 TABLE_JOINED_VALUE 12
    `,
    },
  ],
  [
    'a heading twice',
    {},
    `
      令和5年度
      区分 | 件数 | 件数
      相談 | 1 | 2
    `,
    {
      layout: 'cross-tab',
      figures: `
      相談 › 件数 @ FY2023 = 1
      相談 › 件数 @ FY2023 = 2
    `,
      guesses: 'YEAR_FROM_TITLE SAME_LABELS',
    },
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
    {
      layout: 'cross-tab',
      figures: `
      A › 電話 @ FY2023 = 1
      A › 来館 @ FY2023 = 2
      A › 合計 @ FY2023 = 4 TOTAL
      B › 電話 @ FY2023 = 4
      B › 来館 @ FY2023 = 5
      B › 合計 @ FY2023 = 9 TOTAL
    `,
      guesses: 'YEAR_FROM_TITLE',
      findings: `
      3:4 CONTRADICTION 4 / 3
    `,
    },
  ],
  [
    'a total that rounding explains',
    {},
    `
      令和5年度 （単位：千円）
      区分 | 会費 | 寄付 | 計
      収入 | 10 | 21 | 32
    `,
    {
      layout: 'cross-tab',
      figures: `
      収入 › 会費 @ FY2023 = 10000 千円
      収入 › 寄付 @ FY2023 = 21000 千円
      収入 › 計 @ FY2023 = 32000 千円 TOTAL
    `,
      guesses: 'UNIT_OF_TABLE YEAR_FROM_TITLE',
      findings: `
      3:4 EXPLAINABLE_BY_ROUNDING 32 / 31000
    `,
    },
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
    {
      layout: 'list',
      figures: `
      A › 件数 @ FY2023 = 10
      B › 件数 @ FY2023 = 20
      合計 › 件数 @ FY2023 = 25 TOTAL
    `,
      guesses: 'YEAR_FROM_TITLE',
      findings: `
      5:2 EXPLAINABLE_BY_SEVERAL_LABELS 25 / 30
    `,
    },
  ],
  [
    'a mean that is none',
    {},
    `
      令和5年度
      区分 | 4月 | 5月 | 平均
      相談件数 | 10 | 20 | 18
    `,
    {
      layout: 'months-across',
      figures: `
      相談件数 @ 2023-04 = 10
      相談件数 @ 2023-05 = 20
      相談件数 › 平均 @ FY2023 (2023-04-01/2023-05-31) = 18 MEAN
    `,
      guesses: 'YEAR_FROM_TITLE',
      findings: `
      3:4 CONTRADICTION 18 / 15
    `,
    },
  ],
  [
    'numbers in brackets',
    {},
    `
      令和3年度 | 4月 | 5月
      相談件数 | 12(3) | (15)
    `,
    {
      layout: 'months-across',
      figures: `
      相談件数 @ 2021-04 = 12
      相談件数 @ 2021-05 = 15
    `,
      guesses: 'YEAR_FROM_TITLE BRACKETS BRACKETS_ALONE',
    },
  ],
];

describe('a table that is wrong, or says too little', () => {
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
