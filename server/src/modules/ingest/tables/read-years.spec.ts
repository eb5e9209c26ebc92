import { describe, expect, it } from '@jest/globals';
import { type Drawn, linesOf, outline, readDrawn } from './drawing.js';

const TABLES: readonly (readonly [string, Drawn, string, string])[] = [
  [
    'years down with the metric across',
    {},
    `
      年度 | 相談件数 | 来館者数
      令和3年度 | 100 | 2,000
      令和4年度 | 110 | 1,500
    `,
    `
      years-down
      相談件数 @ FY2021 = 100
      来館者数 @ FY2021 = 2000
      相談件数 @ FY2022 = 110
      来館者数 @ FY2022 = 1500
    `,
  ],
  [
    'the era is carried down and starts again in each block',
    {},
    `
      20-32 市民会館の利用状況 | | (単位:件)
      館別 | 年度 | 総数 | 音楽会 | その他
      浅間会館 | 平成13年度 | 640 | 2 | 638
      ^ | 14 | 689 | - | 689
      中込会館 | 平成13年度 | 61 | 1 | 60
      ^ | 14 | 51 | - | 51
      注1)浅科会館は平成17年度から開館。
      資料:佐久市公民館
    `,
    `
      years-down
      浅間会館 › 総数 @ FY2001 = 640 件 TOTAL
      浅間会館 › 音楽会 @ FY2001 = 2 件
      浅間会館 › その他 @ FY2001 = 638 件
      浅間会館 › 総数 @ FY2002 = 689 件 TOTAL
      浅間会館 › 音楽会 @ FY2002 = NIL
      浅間会館 › その他 @ FY2002 = 689 件
      中込会館 › 総数 @ FY2001 = 61 件 TOTAL
      中込会館 › 音楽会 @ FY2001 = 1 件
      中込会館 › その他 @ FY2001 = 60 件
      中込会館 › 総数 @ FY2002 = 51 件 TOTAL
      中込会館 › 音楽会 @ FY2002 = NIL
      中込会館 › その他 @ FY2002 = 51 件
      ? ERA_CARRIED UNIT_OF_TABLE NO_VALUE_SIGNS
    `,
  ],
  [
    '年 below a heading of 年度, at the end of each',
    {},
    `
      (単位：人) | | (各年度末現在)
      年 度 | 総 数 | 大岡 | 門池
      平成30年 | 30 | 10 | 20
      令和元年 | 33 | 13 | 20
    `,
    `
      years-down
      総 数 @ FY2018 stock = 30 人 TOTAL
      大岡 @ FY2018 stock = 10 人
      門池 @ FY2018 stock = 20 人
      総 数 @ FY2019 stock = 33 人 TOTAL
      大岡 @ FY2019 stock = 13 人
      門池 @ FY2019 stock = 20 人
      ? YEAR_WORD_OF_HEADER UNIT_OF_TABLE STOCK_AT_END
    `,
  ],
  [
    'the era is carried across into the next one',
    {},
    `
      区分 | 平成29年度 | 30 | 令和元 | 2
      相談件数 | 10 | 20 | 30 | 40
    `,
    `
      years-across
      相談件数 @ FY2017 = 10
      相談件数 @ FY2018 = 20
      相談件数 @ FY2019 = 30
      相談件数 @ FY2020 = 40
      ? ERA_CARRIED
    `,
  ],
  [
    'letters of eras',
    {},
    `
       | H30 | R1 | R2
      相談件数 | 2 | 3 | 4
    `,
    `
      years-across
      相談件数 @ FY2018 = 2
      相談件数 @ FY2019 = 3
      相談件数 @ FY2020 = 4
      ? BARE_YEAR_AS_FISCAL
    `,
  ],
  [
    'plain years below 年度',
    {},
    `
      年度 | 2019 | 2020 | 2021
      相談件数 | 100 | 110 | 120
    `,
    `
      years-across
      相談件数 @ FY2019 = 100
      相談件数 @ FY2020 = 110
      相談件数 @ FY2021 = 120
    `,
  ],
  [
    'plain years that follow each other',
    {},
    `
       | 2019 | 2020 | 2021
      相談件数 | 100 | 110 | 120
    `,
    `
      years-across
      相談件数 @ FY2019 = 100
      相談件数 @ FY2020 = 110
      相談件数 @ FY2021 = 120
      ? NUMBERS_AS_YEARS BARE_YEAR_AS_FISCAL
    `,
  ],
  [
    'plain years below 年 are calendar years',
    {},
    `
      年 | 相談件数
      2019 | 100
      2020 | 110
    `,
    `
      years-down
      相談件数 @ CY2019 = 100
      相談件数 @ CY2020 = 110
    `,
  ],
  [
    'two notations of one year',
    {},
    `
      区分 | 令和元年度(2019年度) | 令和2年度(2020年度)
      相談件数 | 1 | 2
    `,
    `
      years-across
      相談件数 @ FY2019 = 1
      相談件数 @ FY2020 = 2
    `,
  ],
  [
    'a year that is not over',
    {},
    `
      区分 | 令和3年度 | 令和4年度（12月末現在）
      相談件数 | 100 | 80
    `,
    `
      years-across
      相談件数 @ FY2021 = 100
      相談件数 @ FY2022 (2022-04-01/2022-12-31) = 80 ~UNTIL_OR_STOCK
    `,
  ],
  [
    'shares beside each year',
    {},
    `
      施設 | 令和3年度 | < | 令和4年度 | <
      ^ | 件数 | 構成比 | 件数 | 構成比
      会議室 | 60 | 60.0% | 50 | 50.0%
      サロン | 40 | 40.0% | 50 | 50.0%
      計 | 100 | 100.0% | 100 | 100.0%
    `,
    `
      years-across
      会議室 › 件数 @ FY2021 = 60
      会議室 › 構成比 @ FY2021 = 0.6 % SHARE
      会議室 › 件数 @ FY2022 = 50
      会議室 › 構成比 @ FY2022 = 0.5 % SHARE
      サロン › 件数 @ FY2021 = 40
      サロン › 構成比 @ FY2021 = 0.4 % SHARE
      サロン › 件数 @ FY2022 = 50
      サロン › 構成比 @ FY2022 = 0.5 % SHARE
      計 › 件数 @ FY2021 = 100 TOTAL
      計 › 構成比 @ FY2021 = 1 % SHARE
      計 › 件数 @ FY2022 = 100 TOTAL
      計 › 構成比 @ FY2022 = 1 % SHARE
    `,
  ],
  [
    'change in numbers and in percent',
    {},
    `
      区分 | 令和4年度 | 令和5年度 | 増減数 | 増減率
      相談件数 | 100 | 80 | ▲20 | ▲20.0%
    `,
    `
      years-across
      相談件数 @ FY2022 = 100
      相談件数 @ FY2023 = 80
      相談件数 › 増減数 @ FY2023 = -20 CHANGE
      相談件数 › 増減率 @ FY2023 = -0.2 % CHANGE
    `,
  ],
  [
    'the year before in a column of its own',
    {},
    `
      令和5年度 | 今年度 | 前年度 | 前年度比
      相談件数 | 79 | 70 | 112.9%
    `,
    `
      cross-tab
      相談件数 › 今年度 @ FY2023 = 79
      相談件数 › 前年度 @ FY2022 = 70 PREVIOUS
      相談件数 › 前年度比 @ FY2023 = 1.129 % CHANGE
      ? YEAR_FROM_TITLE PREVIOUS_YEAR
    `,
  ],
  [
    'a year and the months of the last one',
    {},
    `
      年度・月 | 来館者数
      令和4年度 | 100
      令和5年度 | 33
      4月 | 10
      5月 | 23
    `,
    `
      nested
      来館者数 @ FY2022 = 100
      来館者数 @ FY2023 (2023-04-01/2023-05-31) = 33 TOTAL
      来館者数 @ 2023-04 = 10
      来館者数 @ 2023-05 = 23
    `,
  ],
  [
    'a day on which everything was counted',
    {},
    `
      登録団体の状況（令和5年3月31日現在）
      分野 | 団体数
      福祉 | 50
      環境 | 30
      計 | 80
    `,
    `
      list
      福祉 › 団体数 @ 2023-03-31 stock = 50
      環境 › 団体数 @ 2023-03-31 stock = 30
      計 › 団体数 @ 2023-03-31 stock = 80 TOTAL
      ? YEAR_FROM_TITLE
    `,
  ],
  [
    'numbered fields by year',
    {},
    `
      分野別登録団体数の推移
      No | 分野 | 令和2年度 | 令和3年度 | 対前年度増減
      1 | 福祉 | 50 | 55 | 5
      2 | 社会教育 | 20 | 19 | △1
       | 合計 | 70 | 74 | 4
    `,
    `
      years-across
      福祉 @ FY2020 = 50
      福祉 @ FY2021 = 55
      福祉 › 対前年度増減 @ FY2021 = 5 CHANGE
      社会教育 @ FY2020 = 20
      社会教育 @ FY2021 = 19
      社会教育 › 対前年度増減 @ FY2021 = -1 CHANGE
      合計 @ FY2020 = 70 TOTAL
      合計 @ FY2021 = 74 TOTAL
      合計 › 対前年度増減 @ FY2021 = 4 CHANGE
      ? COLUMN_OF_NUMBERING
    `,
  ],
];

describe('a table with years is read', () => {
  it.each(TABLES)('%s', (_scenario, said, drawing, expected) => {
    expect(outline(readDrawn(drawing, said))).toEqual(linesOf(expected));
  });
});
