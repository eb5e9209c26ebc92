import { describe, expect, it } from '@jest/globals';
import { read, repositoryFiles } from './repository-files.js';

const edges = repositoryFiles().filter((path) =>
  /^server\/src\/.*\.(resolver|controller)\.ts$/.test(path),
);

/** The decorators above each method that answers a caller. */
function operations(path: string): { name: string; decorators: string }[] {
  const method = /((?:^ {2}@[\s\S]*?\n)+?) {2}(?:async )?(\w+)\(/gm;
  return [...read(path).matchAll(method)]
    .map(([, decorators = '', name = '']) => ({ name: `${path}: ${name}`, decorators }))
    .filter(({ decorators }) =>
      /@(Query|Mutation|Subscription|Get|Post|Put|Delete)\(/.test(decorators),
    );
}

describe('operations', () => {
  const all = edges.flatMap(operations);

  it('are found by this guard', () => {
    const declared = edges.flatMap((path) => [
      ...read(path).matchAll(/^ {2}@(Query|Mutation|Subscription|Get|Post|Put|Delete)\(/gm),
    ]);
    expect(all).toHaveLength(declared.length);
    expect(all.length).toBeGreaterThan(0);
  });

  it('say who may call them; without a word they are closed', () => {
    const silent = all.filter(({ decorators }) => !/@(Anonymous|Public|Allow)\(/.test(decorators));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});
