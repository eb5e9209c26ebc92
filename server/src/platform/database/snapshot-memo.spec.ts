import { describe, expect, it } from '@jest/globals';
import type { ReadTx } from './database.js';
import { SnapshotMemo } from './snapshot-memo.js';

const seeing = (snapshot: string | null): ReadTx => ({ snapshot, rows: () => Promise.resolve([]) });

/** Loads that are counted, and come when they are told to. */
function loads() {
  const waiting: { resolve: (value: string) => void; reject: (error: Error) => void }[] = [];
  const load = () =>
    new Promise<string>((resolve, reject) => {
      waiting.push({ resolve, reject });
    });
  return { load, waiting };
}

const now = (value: string) => () => Promise.resolve(value);
const never = () => Promise.reject(new Error('asked for again'));

describe('what is remembered of a snapshot', () => {
  it('is given again while the data is the same, each key by itself', async () => {
    const memo = new SnapshotMemo<string>();
    await memo.get(seeing('1'), 'a', now('A'));
    await memo.get(seeing('1'), 'b', now('B'));
    expect(await memo.get(seeing('1'), 'a', never)).toBe('A');
    expect(await memo.get(seeing('1'), 'b', never)).toBe('B');
  });

  it('is loaded anew for whoever sees other data, also older', async () => {
    const memo = new SnapshotMemo<string>();
    await memo.get(seeing('1'), 'a', now('old'));
    expect(await memo.get(seeing('2'), 'a', now('new'))).toBe('new');
    expect(await memo.get(seeing('1'), 'a', now('old again'))).toBe('old again');
  });

  it('is neither used nor kept by one who writes', async () => {
    const memo = new SnapshotMemo<string>();
    await memo.get(seeing('1'), 'a', now('committed'));
    expect(await memo.get(seeing(null), 'a', now('changed'))).toBe('changed');
    expect(await memo.get(seeing(null), 'a', now('changed again'))).toBe('changed again');
    expect(await memo.get(seeing('1'), 'a', never)).toBe('committed');
  });

  it('is loaded once for all who ask at the same time', async () => {
    const memo = new SnapshotMemo<string>();
    const { load, waiting } = loads();
    const both = [memo.get(seeing('1'), 'a', load), memo.get(seeing('1'), 'a', load)];
    expect(waiting).toHaveLength(1);
    waiting[0]?.resolve('A');
    expect(await Promise.all(both)).toEqual(['A', 'A']);
  });

  it('is not what failed: who waited for it loads it itself', async () => {
    const memo = new SnapshotMemo<string>();
    const { load, waiting } = loads();
    const first = memo.get(seeing('1'), 'a', load);
    const second = memo.get(seeing('1'), 'a', now('mine'));
    waiting[0]?.reject(new Error('connection lost'));
    await expect(first).rejects.toThrow('connection lost');
    expect(await second).toBe('mine');
    expect(await memo.get(seeing('1'), 'a', now('anew'))).toBe('anew');
  });

  it('is of so many keys and no more', async () => {
    const memo = new SnapshotMemo<string>(2);
    for (const key of ['a', 'b', 'c']) await memo.get(seeing('1'), key, now(key));
    expect(await memo.get(seeing('1'), 'a', now('again'))).toBe('again');
    expect(await memo.get(seeing('1'), 'c', never)).toBe('c');
  });
});
