import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { WriteTx } from '../../../platform/database/database.js';
import type { Actor } from '../../../platform/context/request-context.js';
import type { StoredFinding } from '../finding.js';
import type { FindingStep, Resolution } from './finding-case.js';

type Which = Pick<StoredFinding, 'reporterId' | 'key'>;

interface Decision {
  readonly resolution: Resolution | null;
  readonly note: string | null;
  readonly by: string;
  readonly at: Date;
}

/** A decision is about the numbers of today. */
const DECIDE = `INSERT INTO finding_case (reporter_id, key, resolution, note, numbers, resolved_by, resolved_at)
  SELECT f.reporter_id, f.key, $3, $4, f.numbers, $5, $6 FROM finding f WHERE f.reporter_id = $1 AND f.key = $2
  ON CONFLICT (reporter_id, key) DO UPDATE SET resolution = EXCLUDED.resolution, note = EXCLUDED.note,
    numbers = EXCLUDED.numbers, resolved_by = EXCLUDED.resolved_by, resolved_at = EXCLUDED.resolved_at`;

const ASSIGN = `INSERT INTO finding_case (reporter_id, key, owner_id) VALUES ($1, $2, $3)
  ON CONFLICT (reporter_id, key) DO UPDATE SET owner_id = EXCLUDED.owner_id`;

/** Something was said: from now on the finding is kept for the record. */
const OPEN_CASE = `INSERT INTO finding_case (reporter_id, key) VALUES ($1, $2) ON CONFLICT DO NOTHING`;

const COMMENT = `INSERT INTO finding_comment (reporter_id, key, id, step, body, by_id, by_name, at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;

/** What people say about findings. */
@Injectable()
export class FindingCaseRepository {
  /** One decision about a finding at a time, and none while its figures change. */
  async lock(tx: WriteTx, key: string): Promise<void> {
    await tx.rows(`SELECT key FROM finding WHERE key = $1 FOR UPDATE`, [key]);
  }

  /** null: it is open. */
  async decide(tx: WriteTx, { reporterId, key }: Which, decision: Decision): Promise<void> {
    const { resolution, note, by, at } = decision;
    const said = resolution === null ? [null, null, null, null] : [resolution, note, by, at];
    await tx.run(DECIDE, [reporterId, key, ...said]);
  }

  async assign(tx: WriteTx, { reporterId, key }: Which, ownerId: string | null): Promise<void> {
    await tx.run(ASSIGN, [reporterId, key, ownerId]);
  }

  async comment(
    tx: WriteTx,
    { reporterId, key }: Which,
    said: {
      readonly step: FindingStep;
      readonly text: string;
      readonly by: Actor;
      readonly at: Date;
    },
  ): Promise<void> {
    const { step, text, by, at } = said;
    await tx.run(OPEN_CASE, [reporterId, key]);
    await tx.run(COMMENT, [reporterId, key, uuid(), step, text, by.id, by.name, at]);
  }
}
