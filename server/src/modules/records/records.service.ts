import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Database, type ReadTx, type WriteTx } from '../../platform/database/database.js';
import type { DocumentFile } from './document-files.js';
import { changeOf, type Figure, type FigureChange, identityOf } from './figure.js';
import { type BatchStart, ImportLogRepository } from './imports/import-log.repository.js';
import { ObservationRepository } from './observation.repository.js';
import { type DocumentRow, SourceRepository } from './source.repository.js';

export interface PartCommit {
  readonly reporterId: string;
  readonly batchId: string;
  readonly at: Date;
}

/** The facts: reported figures with their versions, and the documents they come from. */
@Injectable()
export class RecordsService {
  constructor(
    private readonly database: Database,
    private readonly observations: ObservationRepository,
    private readonly sources: SourceRepository,
    private readonly imports: ImportLogRepository,
  ) {}

  documents(tx: ReadTx, codes: readonly string[]): Promise<DocumentRow[]> {
    return codes.length === 0 ? Promise.resolve([]) : this.sources.byCode(tx, codes);
  }

  hasFigures(): Promise<boolean> {
    return this.database.read((tx) => this.observations.any(tx));
  }

  /** Adds the documents that are not there yet. */
  async addDocuments(files: readonly (readonly [DocumentFile, string])[]): Promise<void> {
    await this.database.write(async (tx) => {
      const known = await this.sources.byCode(
        tx,
        files.map(([file]) => file.code),
      );
      for (const [file, body] of files) {
        if (!known.some((row) => row.code === file.code)) await this.sources.insert(tx, file, body);
      }
    });
  }

  startBatch(batch: BatchStart): Promise<void> {
    return this.database.write((tx) => this.imports.start(tx, batch));
  }

  finishBatch(id: string, at: Date): Promise<void> {
    return this.database.write((tx) => this.imports.finish(tx, id, at));
  }

  /** One who changes a reporter's figures, or what is computed from them, at a time, until the transaction ends. */
  lockReporter(tx: WriteTx, reporterId: string): Promise<void> {
    return this.observations.lockReporter(tx, reporterId);
  }

  /** What storing the figures would do, in their order; nothing is changed. */
  async compare(
    tx: ReadTx,
    reporterId: string,
    figures: readonly Figure[],
  ): Promise<FigureChange[]> {
    return (await this.difference(tx, reporterId, figures)).map(({ change }) => change);
  }

  /** Stores the figures of one reporter within the caller's transaction and says what each one did. */
  async commit(tx: WriteTx, part: PartCommit, figures: readonly Figure[]): Promise<FigureChange[]> {
    await this.observations.lockReporter(tx, part.reporterId);
    const differences = await this.difference(tx, part.reporterId, figures);
    const changes = differences.map(({ change }) => change);
    const count = (kind: FigureChange): number =>
      changes.filter((change) => change === kind).length;
    const partId = uuid();
    await this.imports.insertPart(tx, {
      ...part,
      id: partId,
      newFigures: count('NEW'),
      newVersions: count('NEW_VERSION'),
      unchanged: count('UNCHANGED'),
    });
    const changed = differences.filter(({ change }) => change !== 'UNCHANGED');
    const superseded = changed.flatMap(({ stored }) => (stored ? [stored.id] : []));
    await this.observations.supersede(tx, part.reporterId, superseded);
    await this.observations.insert(
      tx,
      { ...part, partId },
      changed.map(({ figure }) => figure),
    );
    return changes;
  }

  private async difference(tx: ReadTx, reporterId: string, figures: readonly Figure[]) {
    const metrics = [...new Set(figures.map((figure) => figure.metric))];
    const current = await this.observations.current(tx, reporterId, metrics);
    const byIdentity = new Map(current.map((stored) => [identityOf(stored), stored]));
    return figures.map((figure) => {
      const stored = byIdentity.get(identityOf(figure));
      return { figure, stored, change: changeOf(figure, stored) };
    });
  }
}
