import { describe, expect, it } from '@jest/globals';
import { describeError } from '../../../platform/errors/describe-error.js';
import { TABLE_WORDS } from '../../../platform/errors/table-words.js';
import { readDrawn } from './drawing.js';
import { FIGURE_VERDICTS, type FigureFinding } from './figure.types.js';
import { findingText, GUESS_CODES, guessText } from './guess-words.js';

const TABLES = [
  '令和3年度 相談（単位：件）\n区分 | 4月 | 5月 | 備考\n電話 | - | 3 | 増\n来館 | 12(3) | | ',
  'No | 年度 | 件数\n1 | 平成30年度 | 4\n2 | 31 | 5',
  '区分 | 4月 | 5月\n相談 | 1 | 2',
  '年度 | 件数\n23年度 | 5',
  '令和3年度\n | 4月 | 5月 | 合計 | 平均\n登録団体数 | 5 | 6 | 6 | 9\n相談 | 3 | 4 | 8 | 3.5',
  '令和3年度 | 電話 | 来館 |\nA | 1 | 2 | 3\nB | 3 | 4 | 7\nC | 5 | 6 | 11',
];

describe('what was assumed has words', () => {
  it.each(GUESS_CODES)('%s', (code) => {
    const { ja, en } = guessText(code, {});
    expect(ja).toMatch(/。$/u);
    expect(en).toMatch(/\.$/u);
    expect(ja).not.toBe(en);
  });

  it.each(TABLES)('without a gap, of the table %#', (drawing) => {
    const { guesses, findings } = readDrawn(drawing);
    expect(guesses.length + findings.length).toBeGreaterThan(0);
    for (const { code, params } of guesses) {
      const { ja, en } = guessText(code, params);
      expect(`${ja}${en}`).not.toMatch(/[{}]/u);
    }
    for (const finding of findings) expect(findingText(finding).en).not.toMatch(/[{}]/u);
  });

  it('a finding says the numbers and what may explain them', () => {
    const finding = {
      ...{ code: 'SUM_DIFFERS', row: 1, column: 2, printed: '164', value: '164' },
      ...{ computed: '324', parts: 5 },
    } as const;
    const texts = FIGURE_VERDICTS.flatMap((verdict) =>
      verdict === 'CONSISTENT' ? [] : [findingText({ ...finding, verdict } as FigureFinding).ja],
    );
    expect(new Set(texts).size).toBe(3);
    for (const text of texts) expect(text).toContain('324');
  });

  it.each(Object.keys(TABLE_WORDS))('a refusal too: %s', (code) => {
    const params = {
      from: 3,
      rows: 1,
      columns: 2,
      maxRows: 3,
      maxColumns: 4,
      printed: '5',
      row: 'a',
      column: 'b',
    };
    const { message, next } = describeError(code as keyof typeof TABLE_WORDS, params);
    expect(`${message.ja}${message.en}${next.ja}${next.en}`).not.toMatch(/[{}]/u);
  });
});
