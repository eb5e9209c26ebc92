import { describe, expect, it } from '@jest/globals';
import { csvTable } from './read-csv.js';

const cells = (text: string): string[][] =>
  [...csvTable({ encoding: 'UTF-8', pieces: () => [text] }).rows].map((row) =>
    row.cells.map(({ printed }) => printed),
  );

describe('cells are told apart', () => {
  it('by tabs, though every number has commas', () => {
    expect(cells('a\tb\n1,024,000\t2,048,000\n')).toEqual([
      ['a', 'b'],
      ['1,024,000', '2,048,000'],
    ]);
  });

  it('by commas, also where all of them stand before three digits', () => {
    expect(cells('100,200,300\n')).toEqual([['100', '200', '300']]);
  });
});
