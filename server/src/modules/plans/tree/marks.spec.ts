import { describe, expect, it } from '@jest/globals';
import { parseMark, placesIn, referencesIn } from './marks.js';

describe('a mark of a second listing', () => {
  it.each([
    ['[3-1①、4-1③に再掲]', 'AGAIN_AT', ['3-1-1', '4-1-3']],
    ['[2-1③、4-1③の再掲]', 'AGAIN_FROM', ['2-1-3', '4-1-3']],
    ['[3-1②に再掲]', 'AGAIN_AT', ['3-1-2']],
    ['[2-5の再掲]', 'AGAIN_FROM', [null]],
    ['（２－１　③再掲）', 'AGAIN_FROM', ['2-1-3']],
    ['[再掲]', 'AGAIN_FROM', []],
  ])('%s', (mark, side, items) => {
    const found = parseMark(mark);
    expect([found?.side, found?.places.map(({ item }) => item)]).toEqual([side, items]);
  });

  it.each([[null], [''], ['[重点]'], ['※「オンラインツールの活用支援」については、2-1 ②に記載']])(
    'is not %s',
    (mark) => {
      expect(parseMark(mark)).toBeNull();
    },
  );
});

it('a place is named with and without its item', () => {
  expect(placesIn('2-1 ② と 12-3')).toEqual([
    { printed: '2-1②', section: '2-1', item: '2-1-2' },
    { printed: '12-3', section: '12-3', item: null },
  ]);
});

describe('a remark that points elsewhere', () => {
  it('says where, and what is to be read there (D002-05)', () => {
    const [found] = referencesIn('※「オンラインツールの活用支援」については、2-1 ②に記載');
    expect(found).toMatchObject({ item: '2-1-2', about: 'オンラインツールの活用支援' });
  });

  it.each([
    [null, []],
    ['[2-5の再掲]', []],
    ['※2-4を参照', [null]],
  ])('%s', (remark, items) => {
    expect(referencesIn(remark).map(({ item }) => item)).toEqual(items);
  });
});
