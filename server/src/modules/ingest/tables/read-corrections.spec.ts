import { describe, expect, it } from '@jest/globals';
import { linesOf, outline, readDrawn } from './drawing.js';
import type { TableCorrection } from './figure.types.js';

const CORRECTIONS: readonly (readonly [string, TableCorrection, string, string])[] = [
  [
    'the fiscal year, over the title',
    { fiscalYear: 2020 },
    `
      令和3年度 実績
      区分 | 4月
      相談件数 | 1
    `,
    `
      list
      相談件数 @ 2020-04 = 1
    `,
  ],
  [
    'the fiscal year, but not over years that rows print',
    { fiscalYear: 2020 },
    `
      年度 | 相談件数
      令和3年度 | 1
      令和4年度 | 2
    `,
    `
      years-down
      相談件数 @ FY2021 = 1
      相談件数 @ FY2022 = 2
    `,
  ],
  [
    'the era of short years',
    { era: '平成' },
    `
      年度 | 相談件数
      23年度 | 5
      24年度 | 6
    `,
    `
      years-down
      相談件数 @ FY2011 = 5
      相談件数 @ FY2012 = 6
      ? ERA_CARRIED
    `,
  ],
  [
    'that numbers are years',
    { layout: 'years-down', era: '令和' },
    `
      番号 | 件数
      3 | 5
      4 | 6
    `,
    `
      years-down
      件数 @ FY2021 = 5
      件数 @ FY2022 = 6
      ? ERA_CARRIED
    `,
  ],
  [
    'that labels are no times',
    { layout: 'cross-tab', fiscalYear: 2021 },
    `
      区分 | 前期 | 後期
      定員 | 10 | 20
    `,
    `
      cross-tab
      定員 › 前期 @ FY2021 = 10
      定員 › 後期 @ FY2021 = 20
    `,
  ],
  [
    'the header rows',
    { headerRows: [2], fiscalYear: 2021 },
    `
      資料 | x
      区分 | 4月 | 5月
      相談件数 | 1 | 2
    `,
    `
      months-across
      相談件数 @ 2021-04 = 1
      相談件数 @ 2021-05 = 2
    `,
  ],
  [
    'the unit',
    { unit: '千円', fiscalYear: 2021 },
    `
      区分 | 決算額
      会費 | 5
    `,
    `
      list
      会費 › 決算額 @ FY2021 = 5000 千円
    `,
  ],
  [
    'what a dash means',
    { states: { NIL: 'NO_VALUE', UNKNOWN: 'SUPPRESSED' }, fiscalYear: 2021 },
    `
      区分 | 4月 | 5月 | 6月
      相談件数 | - | … | 2
    `,
    `
      months-across
      相談件数 @ 2021-04 = NO_VALUE
      相談件数 @ 2021-05 = SUPPRESSED
      相談件数 @ 2021-06 = 2
      ? NO_VALUE_SIGNS
    `,
  ],
  [
    'that a dash is a zero',
    { states: { NIL: 'NUMBER' }, fiscalYear: 2021 },
    `
      区分 | 4月 | 5月
      相談件数 | － | 2
    `,
    `
      months-across
      相談件数 @ 2021-04 = 0
      相談件数 @ 2021-05 = 2
    `,
  ],
  [
    'that a dash over zero is no value',
    { dashOverZero: 'NO_VALUE', fiscalYear: 2021 },
    `
      区分 | 4月 | 5月
      相談件数 | -{0} | 2
    `,
    `
      months-across
      相談件数 @ 2021-04 = NIL
      相談件数 @ 2021-05 = 2
      ? NUMBER_BEHIND_DIFFERS YEAR_FROM_USER NO_VALUE_SIGNS
    `.replace('YEAR_FROM_USER ', ''),
  ],
  [
    'that brackets hold the year before',
    { brackets: 'PREVIOUS_YEAR' },
    `
      令和3年度 | 4月 | 5月
      相談件数 | 12(3) | (15)
    `,
    `
      months-across
      相談件数 @ 2021-04 = 12 ~BRACKETS
      相談件数 @ 2020-04 = 3 PREVIOUS
      相談件数 @ 2020-05 = 15 PREVIOUS ~BRACKETS
      ? YEAR_FROM_TITLE BRACKETS BRACKETS_ALONE
    `,
  ],
  [
    'that brackets hold a part or a share',
    { brackets: 'SHARE' },
    `
      令和3年度 | 4月
      相談件数 | 12(30%)
    `,
    `
      list
      相談件数 @ 2021-04 = 12 ~BRACKETS
      相談件数 @ 2021-04 = 0.3 % SHARE
      ? YEAR_FROM_TITLE BRACKETS
    `,
  ],
  [
    'what a label is',
    { names: { 見通し: { role: 'TARGET' }, 満足度: { unit: '%' } }, fiscalYear: 2021 },
    `
      区分 | 結果 | 見通し
      満足度 | 80 | 90
    `,
    `
      cross-tab
      満足度 › 結果 @ FY2021 = 0.8 %
      満足度 › 見通し @ FY2021 = 0.9 % TARGET
    `,
  ],
  [
    'that what is the sum of the others is no total',
    { names: { 丙: { role: 'VALUE' } }, fiscalYear: 2021 },
    `
      区分 | 甲 | 乙 | 丙
      相談件数 | 1 | 2 | 3
      来館者数 | 2 | 5 | 7
      参加者数 | 5 | 9 | 14
    `,
    `
      cross-tab
      相談件数 › 甲 @ FY2021 = 1
      相談件数 › 乙 @ FY2021 = 2
      相談件数 › 丙 @ FY2021 = 3
      来館者数 › 甲 @ FY2021 = 2
      来館者数 › 乙 @ FY2021 = 5
      来館者数 › 丙 @ FY2021 = 7
      参加者数 › 甲 @ FY2021 = 5
      参加者数 › 乙 @ FY2021 = 9
      参加者数 › 丙 @ FY2021 = 14
    `,
  ],
  [
    'rows and columns to leave out',
    { leaveOut: { rows: [3], columns: [3] }, fiscalYear: 2021 },
    `
      区分 | 4月 | 5月
      相談件数 | 1 | 2
      来館者数 | 休館 | 3
      参加者数 | 4 | 5
    `,
    `
      list
      相談件数 @ 2021-04 = 1
      参加者数 @ 2021-04 = 4
      ? LINE_LEFT_OUT
    `,
  ],
  [
    'a column of remarks to read',
    { keep: { columns: [3] }, fiscalYear: 2021 },
    `
      区分 | 4月 | 備考
      相談件数 | 1 | 2
    `,
    `
      cross-tab
      相談件数 @ 2021-04 = 1
      相談件数 › 備考 @ FY2021 = 2
    `,
  ],
];

describe('a person says otherwise', () => {
  it.each(CORRECTIONS)('%s', (_what, correction, drawing, expected) => {
    expect(outline(readDrawn(drawing, { correction }))).toEqual(linesOf(expected));
  });

  it('by names that a label stands for', () => {
    const names = {
      ナゾ: { metric: 'consultation.cases' },
      対面: { option: { disaggregation: 'channel', option: 'visit' } },
      本館: { unitCode: 'C9' },
    };
    const drawing = '区分 | 対面 | 電話\n本館 | |\n_ナゾ | 1 | 2';
    const { values } = readDrawn(drawing, { fiscalYear: 2021, correction: { names } });
    expect(values).toMatchObject([
      { metric: 'consultation.cases', options: { channel: 'visit' }, unitCode: 'C9', unknown: [] },
      { metric: 'consultation.cases', options: { channel: 'phone' }, unitCode: 'C9', unknown: [] },
    ]);
  });
});
