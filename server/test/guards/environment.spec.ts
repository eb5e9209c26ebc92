import { describe, expect, it } from '@jest/globals';
import { configSchema } from '../../src/platform/config/config.js';
import { read } from './repository-files.js';

const example = read('.env.example');
const names = [...example.matchAll(/^([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name);

describe('.env.example', () => {
  it('lists exactly what the server reads, in the same order', () => {
    expect(names).toEqual(Object.keys(configSchema.shape));
  });

  it('says a word about each', () => {
    const blocks = example.split(/\n\n+/).filter((block) => /^[A-Z][A-Z0-9_]*=/m.test(block));
    expect(blocks.filter((block) => !block.startsWith('# '))).toEqual([]);
    expect(blocks).toHaveLength(names.length);
  });

  it('holds values the server accepts', () => {
    const given = [...example.matchAll(/^([A-Z][A-Z0-9_]*)=(.+)$/gm)];
    const parsed = configSchema.safeParse(Object.fromEntries(given.map(([, k, v]) => [k, v])));
    expect(parsed.error).toBeUndefined();
  });
});
