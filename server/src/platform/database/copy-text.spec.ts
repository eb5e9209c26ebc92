import { describe, expect, it } from '@jest/globals';
import { copyLine, inChunks } from './copy-text.js';

describe('a line for COPY', () => {
  it.each([
    [[1, 'a', null, true], '1\ta\t\\N\ttrue\n'],
    [['a\tb\nc\rd\\N'], 'a\\tb\\nc\\rd\\\\N\n'],
    [['', '相談 😀'], '\t相談 😀\n'],
    [[[]], '{}\n'],
    [[['a', 'b,{}']], '{"a","b,{}"}\n'],
    [[['"', '\\', 'NULL', '\t']], '{"\\\\"","\\\\\\\\","NULL","\\t"}\n'],
  ])('holds %j', (values, line) => {
    expect(copyLine(values)).toBe(line);
  });

  it.each([['a\0b'], ['half \ud83d'], ['\udc00'], [['a', 'b\0']]])('refuses %j', (value) => {
    expect(() => copyLine([value])).toThrow('BAD_REQUEST');
  });
});

describe('lines in chunks', () => {
  it('are all there, in their order', async () => {
    const lines = Array.from({ length: 3000 }, (_, i) => `${String(i).repeat(20)}\n`);
    const chunks: string[] = [];
    for await (const chunk of inChunks(lines)) chunks.push(chunk);
    expect(chunks.join('')).toBe(lines.join(''));
    expect(chunks.length).toBeGreaterThan(1);
    expect(chunks.length).toBeLessThan(10);
  });

  it('are none where there is none', async () => {
    expect((await inChunks([]).next()).done).toBe(true);
  });
});
