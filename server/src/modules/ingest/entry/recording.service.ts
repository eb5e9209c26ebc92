import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database, type ReadTx, type WriteTx } from '../../../platform/database/database.js';
import { RecordsService } from '../../records/index.js';
import { FigureFileService } from '../figure-file.service.js';
import { EntryRowsService, type EntryRow } from './entry-rows.service.js';
import { type HeldFigure, readHeld } from './entry.query.js';
import { auditChanges, checkVersions, Held, isOther, reportOf, titleOf } from './recording.js';
import type { Typing } from './to-entry-row.js';
import { inMemory } from '../reading/file-bytes.js';
import { ImportStoreRepository } from '../batches/import-store.repository.js';

/** A figure with what stood there before and what stands there now. */
export interface Recorded {
  readonly row: EntryRow;
  readonly before: HeldFigure | null;
  readonly after: HeldFigure;
}

export interface Recording {
  /** null: nothing changed, and nothing was kept. */
  readonly importId: string | null;
  readonly figures: readonly Recorded[];
}

type Parts = readonly (readonly [reporterId: string, rows: EntryRow[]])[];

/** Figures somebody types take the way of a file: versions, cells, findings, the trail, and a place in the history. */
@Injectable()
export class RecordingService {
  constructor(
    private readonly database: Database,
    private readonly rows: EntryRowsService,
    private readonly records: RecordsService,
    private readonly figures: FigureFileService,
    private readonly store: ImportStoreRepository,
  ) {}

  /** All or none of them. @throws EDIT_CONFLICT, TOO_MANY, and what a row is refused for */
  async record(context: RequestContext, typings: readonly Typing[]): Promise<Recording> {
    const rows = await this.rows.accept(context.scope, typings);
    const byReporter = [...Map.groupBy(rows, ({ reporter }) => reporter.id)];
    // In one order for all who lock them.
    const parts: Parts = byReporter.sort(([a], [b]) => (a < b ? -1 : 1));
    const batchId = uuid();
    return this.database.write(async (tx) => {
      for (const [reporterId] of parts) await this.records.lockReporter(tx, reporterId);
      const before = await held(tx, parts);
      checkVersions(rows, before);
      const changed = rows.filter((row) => isOther(row, before.of(row)));
      if (changed.length > 0) await this.keep(tx, context, { batchId, rows: changed, before });
      const after = changed.length > 0 ? await held(tx, parts) : before;
      const importId = changed.length > 0 ? batchId : null;
      return { importId, figures: rows.map((row) => recorded(row, before, after)) };
    });
  }

  private async keep(
    tx: WriteTx,
    context: RequestContext,
    { batchId: id, rows, before }: { batchId: string; rows: readonly EntryRow[]; before: Held },
  ): Promise<void> {
    const { now: at, actor } = context;
    const fileName = titleOf(rows);
    const reporters = new Set(rows.map(({ reporter }) => reporter.code));
    const [first = null] = reporters;
    const unit = reporters.size === 1 ? first : null;
    const sha256 = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
    const file = { id, fileName, sha256, layout: 'entry', state: 'RUNNING' } as const;
    const request = { unit, layout: null, period: null, drop: [], correction: null };
    const by = { unit, byId: actor.id, byName: actor.name };
    const report = reportOf(rows, before);
    await this.store.add(tx, { ...file, ...by, request, report, at }, inMemory(new Uint8Array()));
    for (const [, own] of Map.groupBy(rows, ({ reporter }) => reporter.id)) {
      const changes = auditChanges(own, before);
      const part = { batchId: id, fileName, note: { action: 'FIGURES_ENTERED', changes } } as const;
      await this.figures.storePart(tx, context, part, own);
    }
    await this.store.move(tx, id, { from: ['RUNNING'], to: 'COMMITTED', at });
  }
}

async function held(tx: ReadTx, parts: Parts): Promise<Held> {
  const found: HeldFigure[] = [];
  for (const [reporterId, rows] of parts) {
    const starts = [...new Set(rows.map(({ figure }) => figure.periodFrom))];
    const metrics = [...new Set(rows.map(({ figure }) => figure.metric))];
    const own = await readHeld(tx, reporterId, starts, metrics);
    found.push(...own);
  }
  return new Held(found);
}

function recorded(row: EntryRow, before: Held, after: Held): Recorded {
  const now = after.of(row);
  if (!now) throw new Error(`${row.figure.metric} was stored and is not there`);
  return { row, before: before.of(row), after: now };
}
