import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { RequestContext } from '../../platform/context/request-context.js';
import type { ReadTx, WriteTx } from '../../platform/database/database.js';
import type { AuditEntry, AuditNote, AuditQuestion } from './audit-entry.js';

/** The days of the trail are those of Japan. */
const ZONE = 'Asia/Tokyo';

@Injectable()
export class AuditRepository {
  insert(tx: WriteTx, context: RequestContext, note: AuditNote): Promise<void> {
    const { actor, now, requestId } = context;
    return tx.run(
      `INSERT INTO audit_entry (id, at, actor_kind, actor_id, actor_name, action, node, subject, changes, request_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        uuid(),
        now,
        actor.kind,
        actor.id,
        actor.name,
        note.action,
        note.node,
        note.subject,
        JSON.stringify(note.changes ?? []),
        requestId,
      ],
    );
  }

  /** The newest first; one more than asked for where there are more. */
  list(tx: ReadTx, question: AuditQuestion): Promise<AuditEntry[]> {
    const { nodes, actions, actor, from, to, first, before } = question;
    return tx.rows<AuditEntry>(
      `SELECT id, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at, actor_kind AS "actorKind",
         actor_name AS "actorName", action, node, subject, changes, request_id AS "requestId"
       FROM audit_entry
       WHERE ($1::text[] IS NULL OR node = ANY($1)) AND ($2::text[] IS NULL OR action = ANY($2))
         AND ($3::text IS NULL OR strpos(lower(actor_name), lower($3)) > 0)
         AND ($4::date IS NULL OR at >= $4::timestamp AT TIME ZONE $8)
         AND ($5::date IS NULL OR at < ($5::timestamp + interval '1 day') AT TIME ZONE $8)
         AND ($6::uuid IS NULL OR id < $6)
       ORDER BY id DESC LIMIT $7 + 1`,
      [nodes, actions, actor, from, to, before, first, ZONE],
    );
  }
}
