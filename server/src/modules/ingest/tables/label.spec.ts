import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isBreakdown, isNumbering, isRemarks, isUnit, roleOf, toLabel } from './label.js';

describe('a label is taken apart', () => {
  it.each([
    ['相談件数（件）', '相談件数', '件', 0],
    ['相談件数(単位：件)', '相談件数', '単位：件', 0],
    ['　　金額［千円］', '金額', '千円', 4],
    [' 会議室', '会議室', null, 1],
    ['相談件数（速報）', '相談件数（速報）', null, 0],
    ['実施（年間）', '実施（年間）', null, 0],
    ['（人）', '', '人', 0],
    ['件', '件', '件', 0],
    ['日', '日', null, 0],
    ['登録団体数※1', '登録団体数', null, 0],
    ['稼働率（％）', '稼働率', '％', 0],
  ])('%s', (printed, bare, unit, indent) => {
    expect(toLabel(printed)).toMatchObject({ text: printed.trim(), bare, unit, indent });
  });

  it.each([
    ['TOTAL', ['合計', '合　計', '計', '総計', '総数', '年間合計', '全体', 'Total', '計(a+b)']],
    ['SUBTOTAL', ['小計', '会議室計', '男女計', '上半期計', '利用者合計']],
    ['MEAN', ['平均', '月平均', '1日平均', '平均値']],
    ['CHANGE', ['増減', '増減率', '前年度比', '対前年比', '前年同月比', '差引', '対前年度増減']],
    ['SHARE', ['構成比', '割合', '達成率', '目標達成率']],
    ['PREVIOUS', ['前年度', '昨年度実績', '前年同月']],
    ['OF_WHICH', ['うち新規', '内数', '相談（再掲）']],
    ['CUMULATIVE', ['累計', '年度累計']],
    ['TARGET', ['目標', '計画値', '予算額', '年間目標']],
    [
      null,
      [
        ...[
          '電話',
          '会計',
          '事務(会計)',
          '推計',
          '統計',
          '稼働率',
          '利用者数',
          'うちわ',
          '平均来館者数',
        ],
        ...['予算審議', '計画相談', '前年度の相談', '総合相談', '差別'],
      ],
    ],
  ])('its words say what its figures are: %s', (role, labels) => {
    expect(labels.map((label) => [label, roleOf(toLabel(label).bare)])).toEqual(
      labels.map((label) => [label, role]),
    );
  });

  it('some labels are about the table itself', () => {
    expect(['備考', '摘要', '担当者'].map(isRemarks)).toEqual([true, true, true]);
    expect(['No.', '番号', '№', '件数'].map(isNumbering)).toEqual([true, true, true, false]);
    expect(['内訳', '（内訳）', '内訳表'].map(isBreakdown)).toEqual([true, true, false]);
    expect(['件', '千円', '速報', '', '年間'].map(isUnit)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('keeps the text as printed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (printed) => {
        expect(toLabel(printed).text).toBe(printed.trim());
      }),
    );
  });
});
