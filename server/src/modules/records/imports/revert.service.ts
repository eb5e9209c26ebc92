import { Injectable } from '@nestjs/common';
import type { ReadTx, WriteTx } from '../../../platform/database/database.js';
import { EventRepository, type LogScope } from '../events/event.repository.js';
import { EventService } from '../events/event.service.js';
import { ObservationRepository, type Touched } from '../observation.repository.js';
import { ImportLogRepository, type PartOf } from './import-log.repository.js';

/** What of one reporter was taken back, to be counted anew. */
export interface RevertedPart {
  readonly reporterId: string;
  readonly figures: readonly Touched[];
  readonly logs: readonly LogScope[];
}

/** Takes a file back: what stood before it stands again. Nothing is deleted. */
@Injectable()
export class RevertService {
  constructor(
    private readonly imports: ImportLogRepository,
    private readonly observations: ObservationRepository,
    private readonly events: EventRepository,
    private readonly logs: EventService,
  ) {}

  parts(tx: ReadTx, batchId: string): Promise<PartOf[]> {
    return this.imports.partsOf(tx, batchId);
  }

  /** Nobody else changes what the reporter handed in, until the transaction ends. */
  lock(tx: WriteTx, { reporterId }: PartOf): Promise<void> {
    return this.observations.lockReporter(tx, reporterId);
  }

  /** Files that came later and say something of the same figures or days: the import can only go back after them. */
  async laterFiles(tx: ReadTx, { reporterId, id }: PartOf): Promise<string[]> {
    const ofFigures = await this.observations.laterFiles(tx, reporterId, id);
    const scopes = await this.events.spansOf(tx, reporterId, id);
    const hidden = await this.events.replacedBy(tx, reporterId, id);
    const ofLogs = await Promise.all(scopes.map((scope) => this.events.laterFiles(tx, scope, id)));
    return [...new Set([...ofFigures, ...hidden, ...ofLogs.flat()])];
  }

  /** The caller has locked the reporter, and seen that there are no later files. */
  async revert(tx: WriteTx, { reporterId, id }: PartOf): Promise<RevertedPart> {
    const logs = await this.events.spansOf(tx, reporterId, id);
    for (const scope of logs) await this.logs.revert(tx, scope, id);
    return { reporterId, logs, figures: await this.observations.revert(tx, reporterId, id) };
  }
}
