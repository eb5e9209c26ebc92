import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FirstOf, LineSet, NumberBook } from './long-lists.js';

describe('numbers of a log', () => {
  it('are told apart as a map would, whatever they are', () => {
    const number = fc.oneof(fc.string(), fc.integer({ min: 0, max: 50 }).map(String));
    fc.assert(
      fc.property(fc.array(number, { maxLength: 200 }), (numbers) => {
        const [book, plain] = [new NumberBook(), new Map<string, number>()];
        for (const [i, text] of numbers.entries()) {
          expect(book.lineOf(text, i + 1)).toBe(plain.get(text) ?? null);
          if (!plain.has(text)) plain.set(text, i + 1);
        }
      }),
    );
  });

  it('are told apart in a long file, though they differ in one digit', () => {
    const book = new NumberBook();
    const count = 200_000;
    for (let i = 1; i <= count; i += 1) expect(book.lineOf(`S${i}`, i)).toBeNull();
    expect(book.lineOf('S1', count + 1)).toBe(1);
    expect(book.lineOf(`S${count}`, count + 2)).toBe(count);
  });
});

describe('lines of a file', () => {
  it('are in the set when they were put in, and only then', () => {
    const line = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(fc.array(line), fc.array(line), (put, asked) => {
        const set = new LineSet();
        for (const one of put) set.add(one);
        for (const one of [...put, ...asked]) expect(set.has(one)).toBe(put.includes(one));
      }),
    );
  });
});

describe('a list that may be long', () => {
  it('keeps its first and counts all', () => {
    const list = new FirstOf<number>();
    for (let i = 0; i < 5_000; i += 1) list.add(i);
    expect([list.count, list.first.length, list.first.at(-1)]).toEqual([5_000, 2_000, 1_999]);
  });
});
