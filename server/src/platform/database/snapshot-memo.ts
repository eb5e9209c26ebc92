import { Recent } from '../memory/recent.js';
import type { ReadTx } from './database.js';

interface Remembered<Value> {
  readonly snapshot: string;
  readonly value: Promise<Value>;
}

const KEPT = 200;

/**
 * What was read once and holds as long as the data is the same: it asks for it anew as soon as anything was committed,
 * so nobody has to say what has changed. What is remembered is shared, and must not be altered.
 */
export class SnapshotMemo<Value> {
  private readonly known: Recent<Remembered<Value>>;

  constructor(most = KEPT) {
    this.known = new Recent(most);
  }

  async get(tx: ReadTx, key: string, load: () => Promise<Value>): Promise<Value> {
    const { snapshot } = tx;
    // A transaction that writes sees what nobody else does.
    if (snapshot === null) return load();
    const before = this.known.get(key);
    // What another failed at, this one may not.
    if (before?.snapshot === snapshot) return before.value.catch(() => load());
    const value = load();
    this.known.set(key, { snapshot, value });
    try {
      return await value;
    } catch (error) {
      if (this.known.get(key)?.value === value) this.known.delete(key);
      throw error;
    }
  }
}
