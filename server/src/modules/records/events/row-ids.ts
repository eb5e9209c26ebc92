import { randomFillSync, randomInt } from 'node:crypto';
import { v7 as uuid } from 'uuid';

const BLOCK = 1024;
const BYTES = 16;

/**
 * Makes ids for many rows: UUID v7, each above the one before. Random bytes are fetched by the block; one by one they
 * would cost more than all the rest of a row.
 */
export function idMaker(): () => string {
  const block = new Uint8Array(BLOCK * BYTES);
  let place = block.length;
  let msecs = 0;
  let seq = randomInt(2 ** 31);
  return () => {
    if (place === block.length) {
      randomFillSync(block);
      place = 0;
      msecs = Math.max(msecs, Date.now());
    }
    const random = block.subarray(place, place + BYTES);
    place += BYTES;
    seq += 1;
    return uuid({ random, msecs, seq });
  };
}
