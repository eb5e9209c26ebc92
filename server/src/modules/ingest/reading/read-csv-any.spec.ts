import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { openText } from './decode-text.js';
import type { FileBytes } from './file-bytes.js';
import { inMemory } from './file-bytes.js';
import { csvTable } from './read-csv.js';

const cell = fc.string({
  unit: fc.constantFrom('あ', 'a', '1', ',', '"', '\n', '\r\n', ' ', '相'),
  maxLength: 6,
});
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 20,
});

/** The same bytes, in other pieces. */
const inPieces = (bytes: Uint8Array, size: number): FileBytes => ({
  ...inMemory(bytes),
  *pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  },
});

const read = (file: FileBytes) =>
  [...csvTable(openText(file)).rows].map(({ line, cells }) => [
    line,
    ...cells.map(({ printed }) => printed),
  ]);

describe('a file of text', () => {
  it('has the same rows on the same lines, whatever pieces it comes in', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('unix' as const, 'windows' as const),
        fc.integer({ min: 1, max: 40 }),
        (rows, lineBreak, size) => {
          const text = stringify(rows, { record_delimiter: lineBreak, quoted_match: /[\r\n]/ });
          fc.pre(text.trim() !== '' && !/^[^"]*\t/.test(text));
          const bytes = Buffer.from(text);
          const whole = read(inMemory(bytes));
          expect(read(inPieces(bytes, size))).toEqual(whole);
          const plain = parse(text, {
            record_delimiter: lineBreak === 'unix' ? '\n' : '\r\n',
            relax_column_count: true,
            skip_empty_lines: false,
          });
          expect(whole.map(([, ...cells]) => cells)).toEqual(
            plain.map((record) => record.map((printed) => printed.trim())),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('has the same rows each time it is read', () => {
    const { rows } = csvTable(openText(inMemory(Buffer.from('a,b\n1,"2\n3"\n'))));
    expect([...rows]).toEqual([...rows]);
  });

  it.each([
    ['a quotation mark within a cell', 'a,b\n1,x"y\n', 2],
    ['a quotation mark that is never closed', 'a,b\n1,2\n3,"4\n5,6\n', 3],
  ])('is refused with its line: %s', (_, text, line) => {
    expect(() => read(inMemory(Buffer.from(text)))).toThrow(
      expect.objectContaining({ code: 'CSV_BROKEN', params: { line } }),
    );
  });
});
