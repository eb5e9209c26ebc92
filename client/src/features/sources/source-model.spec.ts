import { describe, expect, test } from '@jest/globals';
import { markClaims, markPrinted, toSourceLines } from './source-model';

describe('a printed line', () => {
  test('becomes columns and paragraphs, its words unchanged', () => {
    const text = '相談事業\t<p>計画</p> <p>○相談業務</p>\t① 相談業務';
    expect(toSourceLines([{ number: 15, text }], 15)).toEqual([
      { number: 15, marked: true, cells: [['相談事業'], ['計画', '○相談業務'], ['① 相談業務']] },
    ]);
  });

  test('an empty line is left out unless it is the marked one', () => {
    const lines = [1, 2].map((number) => ({ number, text: '' }));
    expect(toSourceLines(lines, 2).map(({ number }) => number)).toEqual([2]);
  });

  test.each([
    ['相談件数79件', '79件', ['相談件数', '[79件]']],
    ['189団体、89団体', '89団体', ['189団体、', '[89団体]']],
    ['(3/15) 9名', '9名', ['(3/15) ', '[9名]']],
    ['1,000部', '000部', ['1,000部']],
    ['何もない', '79件', ['何もない']],
    ['79件', undefined, ['79件']],
  ])('%s marked at %s', (paragraph, printed, expected) => {
    const parts = markPrinted(paragraph, printed);
    expect(parts.map(({ text, marked }) => (marked ? `[${text}]` : text))).toEqual(expected);
  });
});

describe('a paragraph with sentences figures were asked about', () => {
  const mark = (sentence: string) => ({ line: 1, sentence, anchor: sentence, label: '' });

  test.each([
    ['前。増えた。後。', ['増えた。'], ['前。', '[増えた。]', '後。']],
    ['増えた。減った。', ['減った。', '増えた。'], ['[増えた。]', '[減った。]']],
    ['大きく増えた。', ['大きく増えた。', '増えた。'], ['[大きく増えた。]']],
    ['前。', ['増えた。'], ['前。']],
    ['', ['増えた。'], []],
  ])('%s is split around them: %j', (paragraph, sentences, expected) => {
    const parts = markClaims(paragraph, sentences.map(mark));
    expect(parts.map(({ text, mark: found }) => (found ? `[${text}]` : text))).toEqual(expected);
  });
});
