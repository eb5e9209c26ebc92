import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { proposals } from './detect.js';

const linesOf = (file: string): string[] =>
  readFileSync(`../seeds/sources/${file}`, 'utf8').split(/\r?\n/);
const S0 = linesOf('000_ed22e7835d833082.txt');

const found = (text: string) => proposals([text], []).map(({ sentence, kind }) => [kind, sentence]);

describe('the sentences that claim something', () => {
  it.each([
    ['利用者数は昨年同様に激減。', 'SHARP_DECREASE'],
    ['相談は大幅に増えた。', 'SHARP_INCREASE'],
    ['参加者は前年の2倍となった。', 'DOUBLED'],
    ['来館者は過去最多となった。', 'MOST_EVER'],
    ['出席率も高くなり、有用な協議がなされている。', 'HIGH_RATE'],
    ['利用は減少している。', 'DECREASE'],
    ['Zoomの支援が増加。', 'INCREASE'],
    ['来訪者が多数あった。', 'MANY'],
  ])('are found by their words: %s', (sentence, kind) => {
    expect(found(sentence)).toEqual([[kind, sentence]]);
  });

  it.each([
    '相談件数79件',
    '人を増やす取組を進めます。',
    '支援力を高めます。',
    '多くの市民が出会う。',
    '増山さんが話した。',
    '',
  ])('are not those without one, nor what is only meant to be: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  it('stop where a cell, a paragraph or an item of a flattened table does', () => {
    const line =
      '運営\t<p>① 会議の開催 出席率も高くなり、協議がなされている。次は別の文。</p>○支援が増加';
    expect(found(line)).toEqual([
      ['HIGH_RATE', '出席率も高くなり、協議がなされている。'],
      ['INCREASE', '○支援が増加'],
    ]);
  });

  it('are left out once they are recorded, in whole or in part', () => {
    const sentence = 'ipadやPCの貸出し、zoomの支援が増加。';
    const known = (line: number, printed: string) =>
      proposals(['', sentence], [{ line, sentence: printed }]);
    expect(known(2, sentence)).toEqual([]);
    expect(known(2, 'zoomの支援が増加')).toEqual([]);
    expect(known(1, sentence)).toEqual([{ line: 2, sentence, word: '増加', kind: 'INCREASE' }]);
  });

  it('of the report of Nishitokyo are printed in the line they name', () => {
    const all = proposals(S0, []);
    expect(all.filter(({ line, sentence }) => !S0[line - 1]?.includes(sentence))).toEqual([]);
    expect(all.map(({ line, kind, word }) => `${line} ${kind} ${word}`)).toEqual([
      '12 INCREASE 向上に寄与',
      '15 INCREASE 増えて',
      '16 INCREASE 増えた',
      '19 MANY 多数',
      '23 SHARP_DECREASE 激減',
      '23 INCREASE 増加',
      '26 HIGH_RATE 率も高く',
      '26 INCREASE 増え、',
    ]);
  });
});
