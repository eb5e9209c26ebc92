import { describe, expect, it } from '@jest/globals';
import { publishedNodes } from '../../../../test/builders/plan-nodes.js';
import { paragraphsOf } from './plan-text.js';
import type { StoredNode } from './plan.js';
import { aliasOf, driftBetween, driftOf, type Piece } from './text-drift.js';

const musashino = publishedNodes('musashino-2022');
const nishitokyo = publishedNodes('nishitokyo-2020');
const find = (nodes: readonly StoredNode[], code: string): StoredNode => {
  const found = nodes.find((each) => each.code === code);
  if (!found) throw new Error(code);
  return found;
};
const side = (pieces: readonly Piece[] | null, without: Piece['kind']): string =>
  (pieces ?? [])
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');
const only = (pieces: readonly Piece[] | null, kind: Piece['kind']): string =>
  (pieces ?? [])
    .filter((piece) => piece.kind === kind)
    .map(({ text }) => text)
    .join('|');

describe('the text of a copy', () => {
  it('differs in one pair of the plan of Musashino (D002-03)', () => {
    const pieces = driftOf(find(musashino, '2-2-2'), find(musashino, '3-1-2'));
    expect(only(pieces, 'BEFORE')).toContain('拡充');
    expect(only(pieces, 'AFTER')).toContain('整備');
    expect(side(pieces, 'BEFORE')).toMatch(/必要な設備や機材の整備を進めます。$/);
    expect(side(pieces, 'AFTER')).toMatch(/必要な設備や機材の拡充を図ります。$/);
  });

  it.each([
    ['2-1-3', '3-1-1'],
    ['2-1-3', '4-1-3'],
    ['2-5-1', '3-1-3'],
  ])('of %s is the same as that of %s', (canonical, copy) => {
    expect(driftOf(find(musashino, canonical), find(musashino, copy))).toBeNull();
  });

  it.each([
    ['', '', null],
    ['同じ', '同じ', null],
    ['', '増えた', [['AFTER', '増えた']]],
    ['消えた', '', [['BEFORE', '消えた']]],
  ])('%j and %j', (before, after, expected) => {
    const pieces = driftBetween(before, after);
    expect(pieces && pieces.map(({ kind, text }) => [kind, text])).toEqual(expected);
  });
});

describe('the name in the list of a plan', () => {
  it('is another in one policy of Nishitokyo: 市内体制, 庁内体制 (D001-01)', () => {
    const differing = nishitokyo.filter((each) => aliasOf(each) !== null);
    expect(differing.map(({ code }) => code)).toEqual(['4']);
    const pieces = aliasOf(find(nishitokyo, '4'));
    expect(side(pieces, 'AFTER')).toBe('協働を推進する市内体制の強化');
    expect(side(pieces, 'BEFORE')).toBe('協働を推進する庁内体制の強化');
  });
});

describe('a text as it reads', () => {
  it.each([
    ['- ・一つ目', ['一つ目']],
    ['- ・ 一つ目', ['一つ目']],
    ['本文。\n続き。', ['本文。', '続き。']],
    ['情報・相談。', ['情報・相談。']],
    ['<ul style="x">・ <u>一。</u>・ <u>二。</u>', ['一。', '二。']],
    ['', []],
  ])('%j', (body, expected) => {
    expect(paragraphsOf(body)).toEqual(expected);
  });

  it('keeps what the file misspells (D002-08)', () => {
    expect(find(musashino, '1').body).toContain('最初の一步');
    expect(paragraphsOf(find(musashino, '3-2-1').body)[0]).toContain('必要なとなる');
    expect(find(musashino, '3-2-1').body).toContain('<u>');
  });
});
