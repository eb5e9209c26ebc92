import { describe, expect, it } from '@jest/globals';
import { inSlices, ownTurn } from './turns.js';

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

describe('work in slices', () => {
  const busy = (ms: number) => {
    for (const until = performance.now() + ms; performance.now() < until;);
  };

  it('makes one of each, in their order', async () => {
    expect(await inSlices([3, 1, 2], (n) => n * 10)).toEqual([30, 10, 20]);
    expect(await inSlices([], () => 1)).toEqual([]);
  });

  it('lets others have a turn before long work has ended', async () => {
    let others = 0;
    const timer = setInterval(() => (others += 1), 1);
    const seen = await inSlices([1, 2, 3, 4], () => {
      busy(10);
      return others;
    });
    clearInterval(timer);
    expect(seen.at(-1)).toBeGreaterThan(0);
  });

  it('fails with what fails in it', async () => {
    const failing = inSlices([1], () => {
      throw new Error('broken');
    });
    await expect(failing).rejects.toThrow('broken');
  });
});
