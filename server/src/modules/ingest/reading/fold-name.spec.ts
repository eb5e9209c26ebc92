import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldName, headerName } from './fold-name.js';

describe('names are compared', () => {
  it.each([
    ['相談　内容', '相談内容'],
    ['ＮＰＯ法人', 'npo法人'],
    ['自由ヶ丘', '自由ケ丘'],
    ['髙橋', '高橋'],
    ['9:00～12:00', '9:00〜12:00'],
    ['ﾒｰﾙ', 'メール'],
    ['Ｅ－ｍａｉｌ', 'E-mail'],
    ['E‐mail', 'E-mail'],
  ])('%s like %s', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  it('whatever was compared once already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
    );
  });

  it.each([
    ['相談時間（分）', { name: '相談時間', aside: '分' }],
    ['参加者数 [人]', { name: '参加者数', aside: '人' }],
    ['（仮）番号', { name: '(仮)番号', aside: null }],
    ['番号', { name: '番号', aside: null }],
  ])('without what is said aside: %s', (text, expected) => {
    expect(headerName(text)).toEqual(expected);
  });
});
