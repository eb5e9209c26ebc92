import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sheetFacts, titleFacts } from './title-facts.js';

const year = (line: string) => titleFacts(line).time?.year ?? null;

describe('a title says when', () => {
  it.each([
    ['令和3年度 相談件数', 2021],
    ['令和３年度事業報告', 2021],
    ['相談件数（R3年度）', 2021],
    ['平成31年度(令和元年度) 実績', 2019],
    ['2021年度', 2021],
    ['令和3年4月〜令和4年3月 利用状況', 2021],
    ['令和3年度・令和4年度 比較', null],
    ['令和3年5月10日作成', null],
    ['令和3年4月に開設し、多くの方にご利用いただきました。', null],
    ['R3会議室', null],
    ['電話番号 2021', null],
    ['相談件数', null],
  ])('%s', (line, expected) => {
    expect(year(line)).toBe(expected);
  });

  it.each([
    ['令和3年4月分 相談', '2021-04-01', '2021-04-30'],
    ['令和3年度上半期', '2021-04-01', '2021-09-30'],
    ['令和3年度第2四半期 報告', '2021-07-01', '2021-09-30'],
    ['登録団体（令和5年3月31日現在）', '2023-03-31', '2023-03-31'],
    ['令和3年4月〜9月', '2021-04-01', '2021-09-30'],
  ])('a part of a year or a day: %s', (line, from, to) => {
    expect(titleFacts(line).time?.full?.period).toEqual({ from, to });
  });

  it('a year that is not over', () => {
    expect(titleFacts('令和2年度（2月末） 相談').time).toMatchObject({
      year: 2020,
      coverage: { from: '2020-04-01', to: '2021-02-28' },
    });
  });

  it.each([
    ['4月', { part: '4月' }],
    ['R3', { year: 2021 }],
    ['2021', { year: 2021 }],
    ['令和3年度集計', { year: 2021 }],
    ['令和3年4月', { full: { kind: 'MONTH' } }],
  ])('the name of a sheet says it shortly: %s', (name, expected) => {
    expect(sheetFacts(name)).toMatchObject(expected);
  });
});

describe('a title says the unit', () => {
  it.each([
    ['（単位：件）', '件', null],
    ['単位:千円', '千円', null],
    ['相談件数（件）', '件', null],
    ['単位　人', '人', null],
    ['（単位：件、人）', null, '件、人'],
    ['利用状況（市）', null, null],
    ['利用状況（年間）', null, null],
    ['相談（速報）', null, null],
  ])('%s', (line, unit, severalUnits) => {
    expect(titleFacts(line)).toMatchObject({ unit, severalUnits });
  });

  it('or nothing, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (line) => {
        const { unit, severalUnits } = titleFacts(line);
        expect(unit === null || severalUnits === null).toBe(true);
      }),
    );
  });
});
