import { describe, expect, it } from '@jest/globals';
import { read, writtenFiles } from './repository-files.js';

// Put together from pieces, so that this file does not name them.
const SILENCERS = [
  ['eslint', '-disable'],
  ['@ts', '-ignore'],
  ['@ts', '-nocheck'],
  ['@ts', '-expect-error'],
  ['prettier', '-ignore'],
  ['istanbul', ' ignore'],
].map((pieces) => pieces.join(''));
const SKIPPED = /\b(it|test|describe)\.(only|skip|failing)\b|\b(xit|xdescribe|fit|fdescribe)\(/;

const code = writtenFiles().filter((path) => /\.(ts|tsx|mjs|js)$/.test(path));

describe('checks', () => {
  it('are never silenced by a comment', () => {
    const found = code.filter((path) => SILENCERS.some((word) => read(path).includes(word)));
    expect(found).toEqual([]);
  });

  it('are never skipped', () => {
    expect(code.filter((path) => SKIPPED.test(read(path)))).toEqual([]);
  });
});
