import { Injectable } from '@nestjs/common';
import type { WriteTx } from '../../../platform/database/database.js';

/** Passwords that may be tried per account within a quarter of an hour. */
const MOST_TRIES = 5;
const MINUTES = 15;

/** A password about to be looked at. */
export interface Try {
  readonly id: string;
  /** Hash of the address, whether there is such an account or not. */
  readonly account: string;
  readonly at: Date;
}

@Injectable()
export class TriesRepository {
  /**
   * Takes one of the tries of an account, before its password is looked at: null when it may be, else the seconds
   * until the next one is free. One at a time per account, so that of many at once only as many pass as are left.
   */
  async reserve(tx: WriteTx, { id, account, at }: Try): Promise<number | null> {
    await tx.rows(`SELECT pg_advisory_xact_lock(hashtextextended($1, 7215002))`, [account]);
    const [recent] = await tx.rows<{ n: number; seconds: number | null }>(
      `SELECT count(*)::integer AS n,
         ceil(extract(epoch FROM min(at) + make_interval(mins => $3) - $2::timestamptz))::integer AS seconds
       FROM sign_in_try WHERE account = $1 AND at > $2::timestamptz - make_interval(mins => $3)`,
      [account, at, MINUTES],
    );
    if (recent && recent.n >= MOST_TRIES) return recent.seconds ?? MINUTES * 60;
    await tx.run(`INSERT INTO sign_in_try (id, account, at) VALUES ($1, $2, $3)`, [
      id,
      account,
      at,
    ]);
    return null;
  }

  /** Gives a try back: the password was right. What is older than the span goes with it. */
  async release(tx: WriteTx, { id, at }: Try): Promise<void> {
    await tx.run(
      `DELETE FROM sign_in_try WHERE id = $1 OR at <= $2::timestamptz - make_interval(mins => $3)`,
      [id, at, MINUTES],
    );
  }
}
