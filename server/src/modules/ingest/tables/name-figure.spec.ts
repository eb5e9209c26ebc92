import { describe, expect, it } from '@jest/globals';
import { KNOWN, readDrawn } from './drawing.js';
import { FigureNamer, isNaming, titleNames } from './name-figure.js';
import { toLabel } from './label.js';

const name = (labels: readonly string[], titles: readonly string[] = []) =>
  new FigureNamer(KNOWN, undefined).name(labels.map(toLabel), titles);

const NOTHING = { metric: null, options: {}, unitCode: null, unknown: [] };

describe('what labels stand for', () => {
  it.each([
    ['a metric', ['相談件数'], { ...NOTHING, metric: 'consultation.cases' }],
    [
      'a metric with an option',
      ['相談件数', '電話'],
      { ...NOTHING, metric: 'consultation.cases', options: { channel: 'phone' } },
    ],
    [
      'two options and no metric',
      ['法人化', '来館'],
      { ...NOTHING, options: { topic: 'incorporation', channel: 'visit' } },
    ],
    [
      'a center',
      ['中央センター', '来館者数'],
      { ...NOTHING, metric: 'facility.visitors', unitCode: 'C1' },
    ],
    [
      'a part',
      ['相談件数', 'うち新規'],
      { ...NOTHING, metric: 'consultation.cases', options: { visit: 'new' } },
    ],
    ['with a unit and a mark', ['相談件数（件）※1'], { ...NOTHING, metric: 'consultation.cases' }],
    ['a total of a metric', ['相談件数', '合計'], { ...NOTHING, metric: 'consultation.cases' }],
    ['what the metric counts', ['相談件数', '件数'], { ...NOTHING, metric: 'consultation.cases' }],
    [
      'what the metric does not count',
      ['相談件数', '人数'],
      { ...NOTHING, metric: 'consultation.cases', unknown: ['人数'] },
    ],
    ['a heading in brackets', ['【法人化】'], { ...NOTHING, options: { topic: 'incorporation' } }],
    ['nothing', ['なぞの項目'], { ...NOTHING, unknown: ['なぞの項目'] }],
  ])('%s', (_what, labels, expected) => {
    expect(name(labels)).toEqual(expected);
  });

  it('the title names the metric when no label does', () => {
    expect(name(['電話'], ['表1 令和3年度 相談件数の推移（単位：件）'])).toMatchObject({
      metric: 'consultation.cases',
      options: { channel: 'phone' },
      unknown: [],
    });
  });

  it('the form above a table names the center', () => {
    const { values } = readDrawn('センター名 | 北センター\n区分 | 件数 | 人数\n相談 | 1 | 2', {
      fiscalYear: 2021,
    });
    expect(values).toMatchObject([{ unitCode: 'C2' }, { unitCode: 'C2' }]);
  });

  it.each([
    ['(1) 相談件数', '相談件数'],
    ['令和3年度 相談件数の推移', '相談件数'],
    ['月別相談件数（速報）', '相談件数'],
    ['分野別登録団体数の状況', '登録団体数'],
    ['表2-1　来館者数の実績', '来館者数'],
  ])('a title is about something: %s', (title, about) => {
    expect(titleNames(title)).toContain(about);
  });

  it.each([
    ['令和3年度', false],
    ['令和3年度（単位：件）', false],
    ['令和3年度 相談', true],
    ['北館', true],
  ])('a title that only says when names nothing: %s', (title, naming) => {
    expect(isNaming(title)).toBe(naming);
  });
});
