import { describe, expect, it } from '@jest/globals';
import { weaknessOf } from '../../src/platform/config/password-weakness.js';
import { read, repositoryFiles } from './repository-files.js';

const ADDRESS = /\bpostgres(?:ql)?:\/\/[^\s/:@'"`]+:([^\s/@'"`]+)@/g;
const examples = repositoryFiles().filter((path) => /\.(md|example|yml)$/.test(path));

/** Every password an example shows, but for those the reader's own environment fills in. */
const shown = examples.flatMap((path) =>
  [...read(path).matchAll(ADDRESS)]
    .map(([, password = '']) => password)
    .filter((password) => !password.startsWith('${')),
);

describe('the passwords in examples', () => {
  it('are found by this guard', () => {
    expect(shown.length).toBeGreaterThan(2);
  });

  it('are refused in production, should somebody copy them', () => {
    expect(shown.filter((password) => weaknessOf(password) === null)).toEqual([]);
  });
});
