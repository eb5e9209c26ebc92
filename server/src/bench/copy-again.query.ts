import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { connectionTo } from './replay.js';

const COLUMNS = `import_part_id, unit_id, recorded_at, id, number, day, month, active, topics, channel, client_type,
  referral, field, outcome, minutes`;

const ROUNDS = 2;

const AGAIN = `CREATE TEMP TABLE again (LIKE consultation)`;
const AS_ANOTHER = `INSERT INTO again (reporter_id, ${COLUMNS})
  SELECT (SELECT id FROM org_unit WHERE level = 'CENTER' AND code <> $1 ORDER BY code LIMIT 1) AS other, ${COLUMNS}
  FROM consultation WHERE reporter_id = (SELECT id FROM org_unit WHERE code = $1) AND active ORDER BY id`;
const OUT = `COPY again (reporter_id, ${COLUMNS}) TO STDOUT`;
const BACK = `COPY consultation (reporter_id, ${COLUMNS}) FROM STDIN`;

/** COPY of the consultations of a center, as those of another, into the same table; undone each time. In milliseconds. */
export async function copyAgain(url: string, center: string, path: string): Promise<number[]> {
  const client = new pg.Client(connectionTo(url));
  await client.connect();
  try {
    await client.query(AGAIN);
    await client.query(AS_ANOTHER, [center]);
    await pipeline(client.query(copyTo(OUT)), createWriteStream(path));
    const taken: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await client.query('BEGIN');
      const began = performance.now();
      await pipeline(createReadStream(path), client.query(copyFrom(BACK)));
      taken.push(performance.now() - began);
      await client.query('ROLLBACK');
    }
    return taken;
  } finally {
    await client.end();
  }
}
