import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import type { ReadTx, WriteTx } from '../../platform/database/database.js';
import type { AuditEntry, AuditNote, AuditQuestion } from './audit-entry.js';
import { AuditRepository } from './audit.repository.js';

/** The trail of who changed what; nothing in it is ever altered. */
@Injectable()
export class AuditService {
  constructor(private readonly repository: AuditRepository) {}

  /** Writes one entry within the caller's transaction: without the change there is no entry, nor the other way round. */
  record(tx: WriteTx, context: RequestContext, note: AuditNote): Promise<void> {
    return this.repository.insert(tx, context, note);
  }

  /** The newest first; one more than asked for where there are more. */
  list(tx: ReadTx, question: AuditQuestion): Promise<AuditEntry[]> {
    return this.repository.list(tx, question);
  }
}
