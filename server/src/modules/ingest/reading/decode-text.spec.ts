import { describe, expect, it } from '@jest/globals';
import Encoding from 'encoding-japanese';
import fc from 'fast-check';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { openText } from './decode-text.js';
import { inMemory } from './file-bytes.js';

const TEXT = '相談日,相談内容\n2024-06-01,資金調達 ①～㈱髙﨑\n';
const as = (text: string, to: 'SJIS' | 'EUCJP' | 'JIS'): Uint8Array =>
  Uint8Array.from(Encoding.convert(Encoding.stringToCode(text), { to, from: 'UNICODE' }));
const utf16 = (text: string, order: 'LE' | 'BE'): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'LE' ? bytes : bytes.swap16();
};

const decodeText = (bytes: Uint8Array) => {
  const { encoding, pieces } = openText(inMemory(bytes));
  return { encoding, text: [...pieces()].join('') };
};

const refusal = (bytes: Uint8Array) => {
  try {
    return decodeText(bytes);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { code: error.code, ...error.params };
  }
};

describe('text is read', () => {
  it.each([
    ['as UTF-8', Buffer.from(TEXT), 'UTF-8'],
    ['as UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`), 'UTF-8'],
    ['as UTF-16, the small end first', utf16(TEXT, 'LE'), 'UTF-16LE'],
    ['as UTF-16, the large end first', utf16(TEXT, 'BE'), 'UTF-16BE'],
    ['as CP932, with the signs of Windows', as(TEXT, 'SJIS'), 'CP932'],
    ['as CP932, with half-width kana', as('ｾﾝﾀｰ名,ﾍﾞﾝﾁ\n', 'SJIS'), 'CP932'],
  ])('%s', (_, bytes, encoding) => {
    const { text, encoding: found } = decodeText(bytes);
    expect([found, text]).toEqual([encoding, text.startsWith('ｾ') ? 'ｾﾝﾀｰ名,ﾍﾞﾝﾁ\n' : TEXT]);
  });

  it.each([0, 1])('as CP932, wherever a long file is cut to be looked at (%d)', (shift) => {
    const text = `${'a'.repeat(shift)}${'相談の件数\n'.repeat(120_000)}`;
    expect(decodeText(as(text, 'SJIS')).encoding).toBe('CP932');
  });

  it('whatever Japanese text it is, in each encoding that is read', () => {
    const kana = fc.string({
      unit: fc.constantFrom(...'あいうえおアイウエオ漢字市民活動相談件数、。①'),
      minLength: 12,
    });
    fc.assert(
      fc.property(kana, (text) => {
        expect(decodeText(Buffer.from(text)).text).toBe(text);
        expect(decodeText(utf16(text, 'BE')).text).toBe(text);
        expect(decodeText(as(text, 'SJIS'))).toEqual({ text, encoding: 'CP932' });
      }),
    );
  });
});

describe('text is refused, and never guessed at', () => {
  it.each([
    ['nothing in it', Buffer.from(''), { code: 'FILE_EMPTY' }],
    ['only spaces in it', Buffer.from(' \r\n '), { code: 'FILE_EMPTY' }],
    [
      'EUC-JP, by its name',
      as(TEXT.replace(/[①㈱髙﨑]/gu, ''), 'EUCJP'),
      { code: 'FILE_ENCODING', encoding: 'EUC-JP' },
    ],
    [
      'ISO-2022-JP, by its name',
      as(TEXT.replace(/[①㈱髙﨑]/gu, ''), 'JIS'),
      { code: 'FILE_ENCODING', encoding: 'ISO-2022-JP' },
    ],
    ['a byte of nothing', Buffer.from('a,b\n1,\0\n'), { code: 'FILE_NOT_TEXT', byte: 7 }],
    [
      'a spreadsheet under the name of a text',
      Buffer.from('PK\u0003\u0004\0\0'),
      { code: 'FILE_NOT_TEXT', byte: 5 },
    ],
    [
      'UTF-8 that breaks off within a character',
      Buffer.from(TEXT).subarray(0, 4),
      { code: 'FILE_BAD_BYTE', encoding: 'UTF-8', byte: 4 },
    ],
    [
      'UTF-8 by its mark, and a byte that is not',
      Buffer.concat([Buffer.from('\ufeffa'), Buffer.from([0xff])]),
      { code: 'FILE_BAD_BYTE', encoding: 'UTF-8', byte: 5 },
    ],
  ])('%s', (_, bytes, expected) => {
    expect(refusal(bytes)).toMatchObject(expected);
  });

  it('UTF-8 and CP932 in one file', () => {
    const mixed = Buffer.concat([
      Buffer.from('あいうえおかきくけこ\n'),
      as('相談の件数\n', 'SJIS'),
    ]);
    expect(refusal(mixed)).toMatchObject({
      code: expect.stringMatching(/^FILE_(MIXED_ENCODING|BAD_BYTE|ENCODING)$/),
    });
  });

  it('whatever bytes they are, with an answer', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(refusal(bytes)).toBeDefined();
      }),
    );
  });
});
