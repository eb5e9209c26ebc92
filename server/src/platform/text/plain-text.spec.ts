import { describe, expect, it } from '@jest/globals';
import { isPlainText, toPlainText } from './plain-text.js';

describe('plain text', () => {
  it.each(['山田 花子', '𠮷野 髙﨑', 'Ōta', '<b>=1+1</b>', '👍', ''])('is %j', (text) => {
    expect(isPlainText(text)).toBe(true);
  });

  it.each(['a\nb', 'a\0', 'a\u202Eb', 'a\u2066b', '\u200B\u2060', '\uD800', 'x\uDFFF', 'a\u2028b'])(
    'is not %j',
    (text) => {
      expect(isPlainText(text)).toBe(false);
    },
  );

  it('is what is left, cut between characters', () => {
    expect(toPlainText('相談\r\n\u202E件数𠮷𠮷𠮷\uD800', 6)).toBe('相談件数𠮷𠮷');
  });
});
