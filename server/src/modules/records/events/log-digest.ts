import type { Hash } from 'node:crypto';
import type { Log } from './event.js';

/** The same log, whose rows also go into a digest while they are read: what stands for the bytes of a file. */
export function hashed(log: Log, digest: Hash): Log {
  const { unitId, dataSet, from, to } = log;
  const events: Iterable<object> = log.events;
  function* read(): Generator<object> {
    digest.update(JSON.stringify([unitId, dataSet, from, to]));
    for (const event of events) {
      digest.update(JSON.stringify(event));
      yield event;
    }
  }
  return { ...log, events: { [Symbol.iterator]: read } } as Log;
}
