import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toBytes } from './answer-bytes.js';

const asText = (answer: object): string => toBytes(answer).toString('utf8');

describe('the bytes of an answer', () => {
  it('are those of JSON, whatever is in it', () => {
    const value = fc.jsonValue({ maxDepth: 8, noUnicodeString: false });
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), value), (answer) => {
        expect(asText(answer)).toBe(`${JSON.stringify(answer)}\n`);
      }),
    );
  });

  it.each([
    [{}],
    [{ errors: undefined, data: null, extensions: undefined }],
    [{ data: { days: [], unit: {}, at: new Date(0), gap: [undefined, null] } }],
    [{ data: { text: 'half a character \ud83d, a whole one 😀, a line\u2028and "quotes"' } }],
    [Object.assign(Object.create(null) as object, { data: 1 })],
  ])('are those of JSON for %j', (answer) => {
    expect(asText(answer)).toBe(`${JSON.stringify(answer)}\n`);
  });

  it('stay what they are when a longer answer follows', () => {
    const long = (letter: string) => ({
      data: { rows: Array.from({ length: 50_000 }, () => letter) },
    });
    const first = toBytes(long('あ'));
    const text = first.toString('utf8');
    toBytes(long('a'.repeat(30)));
    expect(first.toString('utf8')).toBe(text);
    expect(text).toBe(`${JSON.stringify(long('あ'))}\n`);
  });
});
