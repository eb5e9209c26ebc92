import { describe, expect, it } from '@jest/globals';
import { readDrawn } from './drawing.js';
import { FIGURE_LAYOUTS } from './figure.types.js';
import { unitOfCell } from './unit-of-cell.js';
import { toLabel } from './label.js';
import { toLine } from './line.js';

const FY = { fiscalYear: 2021 };

describe('a layout has a name, and its alternatives', () => {
  it.each([
    ['区分 | 4月 | 5月\n電話 | 1 | 2', 'months-across', []],
    ['月 | 件数 | 人数\n4月 | 1 | 2\n5月 | 3 | 4', 'months-down', []],
    ['区分 | 令和2年度 | 令和3年度\n電話 | 1 | 2', 'years-across', []],
    ['年度 | 件数\n令和2年度 | 1\n令和3年度 | 2', 'years-down', ['list']],
    ['月 | 令和2年度 | 令和3年度\n4月 | 1 | 2\n5月 | 3 | 4', 'months-down', ['years-across']],
    ['年度 | 4月 | 5月\n令和2年度 | 1 | 2\n令和3年度 | 3 | 4', 'months-across', ['years-down']],
    ['館 | 区分 | 4月 | 5月\n北 | 件数 | 1 | 2\n | 人数 | 3 | 4', 'row-groups', ['months-across']],
    ['区分 | 4月 | 5月\n相談 | 5 | 7\n_電話 | 1 | 2\n_来館 | 4 | 5', 'nested', ['months-across']],
    ['区分 | 電話 | 来館\n法人化 | 1 | 2', 'cross-tab', []],
    ['区分 | 件数\n法人化 | 1', 'list', []],
    ['センター | 件数 | 人数\n北センター | 1 | 2\n南センター | 3 | 4', 'units-down', ['cross-tab']],
  ])('%#: %s', (drawing, layout, alternatives) => {
    expect(readDrawn(drawing, FY)).toMatchObject({ layout, alternatives });
  });

  it('what a person said stays the name', () => {
    const said = { ...FY, correction: { layout: 'list' } } as const;
    expect(readDrawn('区分 | 件数 | 人数\n電話 | 1 | 2', said).layout).toBe('list');
  });

  it('tables that repeat a heading are stacked', () => {
    const one = '区分 | 4月 | 5月\n電話 | 1 | 2';
    expect(readDrawn(`北館\n${one}\n\n南館\n${one}`, FY)).toMatchObject({
      layout: 'stacked-blocks',
      alternatives: ['months-across'],
    });
  });

  it('every layout is named once', () => {
    expect(new Set(FIGURE_LAYOUTS).size).toBe(FIGURE_LAYOUTS.length);
  });
});

const line = (...labels: readonly string[]) =>
  toLine(
    0,
    labels.map((label) => ({ label: toLabel(label), time: null, row: 0, column: 0 })),
  );

const table = (unit: string | null, several: string | null = null) => ({ unit, several });

describe('the unit said for a cell', () => {
  it.each([
    ['by its column', ['相談', '金額（千円）'], table('件'), { unit: '千円', weak: false }],
    ['by its row', ['来館者数（人）', '計'], table('件'), { unit: '人', weak: false }],
    ['for the table', ['電話', '計'], table('件'), { unit: '件', weak: true }],
    [
      'not where the label counts something else',
      ['利用人数', '計'],
      table('件'),
      { unit: null, weak: true },
    ],
    ['not for a rate', ['稼働率', '計'], table('件'), { unit: null, weak: true }],
    [
      'of several by the label',
      ['利用人数', '計'],
      table(null, '件、人'),
      { unit: '人', weak: true },
    ],
    [
      'of a change like what it changes',
      ['相談（件）', '増減'],
      table(null),
      { unit: '件', weak: true },
    ],
    ['of a change like the table', ['相談', '増減'], table('千円'), { unit: '千円', weak: true }],
    [
      'not of a change in percent',
      ['相談（件）', '増減率'],
      table(null),
      { unit: null, weak: true },
    ],
    ['not of a share', ['相談（件）', '構成比'], table(null), { unit: null, weak: true }],
    [
      'of a share that has its own',
      ['相談（件）', '構成比(%)'],
      table(null),
      { unit: '%', weak: false },
    ],
  ])('%s', (_what, [row, column], said, expected) => {
    expect(unitOfCell(line(row ?? ''), line(column ?? ''), said)).toEqual(expected);
  });
});
