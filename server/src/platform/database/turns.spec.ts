import { describe, expect, it } from '@jest/globals';
import { ownTurn } from './turns.js';

describe('work that waits for its own turn', () => {
  it('is done in the order it came, with a turn for everybody else in between', async () => {
    const done: string[] = [];
    const work = async (name: string) => {
      await ownTurn();
      done.push(name);
      // Somebody else's, as soon as there is a turn.
      setImmediate(() => done.push(`after ${name}`));
    };
    await Promise.all(['a', 'b', 'c'].map(work));
    await new Promise((resolve) => setImmediate(resolve));
    expect(done.filter((name) => name.length === 1)).toEqual(['a', 'b', 'c']);
    expect(done.indexOf('after a')).toBeLessThan(done.indexOf('c'));
  });
});
