import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Database, type WriteTx } from '../../platform/database/database.js';
import { type AuditNote, AuditService } from '../audit/index.js';
import { QualityService } from '../quality/index.js';
import { type FigureChange, RecordsService } from '../records/index.js';
import { RollupService } from '../rollup/index.js';
import type { AcceptedRow } from './check-file.js';
import { FileCheckService } from './file-check.service.js';
import type { TidyRow } from './formats/tidy.js';
import type { ImportReport, RowReport } from './report/import-report.js';

export interface FigureRequest {
  readonly fileName: string;
  readonly sha256: string;
  readonly layout: string;
  /** Code of the unit that hands the file in, for rows that name no reporter. */
  readonly unit: string | null;
  readonly dryRun: boolean;
  /** Rows that cannot be taken are left out; else one of them and nothing is stored. */
  readonly goodRowsOnly?: boolean;
  /** The batch that is running, where the file waited in one. */
  readonly batchId?: string | null;
}

/** What became of a file of figures, row by row. */
export interface FigureResult {
  readonly state: ImportReport['state'];
  readonly rows: readonly RowReport[];
}

/** The rows of one reporter as they stand in the history. */
interface FigurePart {
  readonly batchId: string;
  readonly fileName: string;
  /** What the trail says of it; else how many figures came in as what. */
  readonly note?: Required<Pick<AuditNote, 'action' | 'changes'>>;
}

/** Rows checked, figures, cells and findings written together: one transaction per reporter. */
@Injectable()
export class FigureFileService {
  constructor(
    private readonly database: Database,
    private readonly checks: FileCheckService,
    private readonly records: RecordsService,
    private readonly rollup: RollupService,
    private readonly quality: QualityService,
    private readonly audit: AuditService,
  ) {}

  /** The rows say where and what to do. @throws UNKNOWN_UNIT */
  async import(
    context: RequestContext,
    request: FigureRequest,
    rows: readonly TidyRow[],
  ): Promise<FigureResult> {
    const { accepted, decided } = await this.checks.check(context.scope, rows, request.unit);
    const isRefused = decided.some((row) => row.state === 'REFUSED');
    const isLeft = request.goodRowsOnly === true && accepted.length > 0;
    const parts = [...Map.groupBy(accepted, (row) => row.reporter.id)];
    const isStored = !isRefused || isLeft;
    if (request.dryRun) {
      // Also beside a refused row: the others may be stored without it.
      const rows = [...decided, ...(await this.compare(parts))];
      return { state: isStored ? 'CHECKED' : 'REFUSED', rows };
    }
    if (!isStored) return { state: 'REFUSED', rows: decided };
    const done = await this.commit(context, request, parts);
    return { state: 'COMMITTED', rows: [...decided, ...done] };
  }

  private async compare(
    parts: readonly (readonly [string, AcceptedRow[]])[],
  ): Promise<RowReport[]> {
    const reports: RowReport[] = [];
    for (const [reporterId, rows] of parts) {
      const figures = rows.map((row) => row.figure);
      const changes = await this.database.read((tx) =>
        this.records.compare(tx, reporterId, figures),
      );
      reports.push(...toReports(rows, changes));
    }
    return reports;
  }

  private async commit(
    context: RequestContext,
    request: FigureRequest,
    parts: readonly (readonly [string, AcceptedRow[]])[],
  ): Promise<RowReport[]> {
    const batchId = request.batchId ?? uuid();
    const { fileName } = request;
    if (batchId !== request.batchId) await this.startBatch(context, batchId, request);
    const reports: RowReport[] = [];
    for (const [, rows] of parts) {
      reports.push(...(await this.commitPart(context, { batchId, fileName }, rows)));
    }
    await this.records.finishBatch(batchId, context.now);
    return reports;
  }

  private startBatch(
    { actor, now }: RequestContext,
    id: string,
    { fileName, sha256, layout, unit }: FigureRequest,
  ): Promise<void> {
    const who = { unit, byId: actor.id, byName: actor.name };
    return this.records.startBatch({ id, fileName, sha256, layout, at: now, ...who });
  }

  /** The rows of one reporter: figures, cells, findings and the audit entry in one transaction. */
  private async commitPart(
    context: RequestContext,
    part: FigurePart,
    rows: readonly AcceptedRow[],
  ): Promise<RowReport[]> {
    const changes = await this.database.write((tx) => this.storePart(tx, context, part, rows));
    return toReports(rows, changes);
  }

  /** The same within the caller's transaction. */
  async storePart(
    tx: WriteTx,
    context: RequestContext,
    { batchId, fileName, note }: FigurePart,
    rows: readonly AcceptedRow[],
  ): Promise<FigureChange[]> {
    const reporter = rows[0]?.reporter;
    if (!reporter) return [];
    const at = context.now;
    const figures = rows.map((row) => row.figure);
    const done = await this.records.commit(tx, { reporterId: reporter.id, batchId, at }, figures);
    const touched = figures.filter((_, i) => done[i] !== 'UNCHANGED');
    await this.checks.refuseLocked(tx, touched);
    const metrics = [...new Set(touched.map(({ metric }) => metric))];
    await this.rollup.refresh(tx, reporter.id, touched);
    await this.quality.refresh(tx, reporter.id, metrics, at);
    const { action, changes } = note ?? { action: 'IMPORTED', changes: countChanges(done) };
    await this.audit.record(tx, context, {
      action,
      node: reporter.code,
      subject: fileName,
      changes,
    });
    return done;
  }
}

/** How many figures came in as what. */
function countChanges(done: readonly FigureChange[]) {
  const kinds = ['NEW', 'NEW_VERSION', 'UNCHANGED'] as const;
  return kinds.map((field) => ({
    field,
    before: null,
    after: String(done.filter((change) => change === field).length),
  }));
}

function toReports(rows: readonly AcceptedRow[], changes: readonly FigureChange[]): RowReport[] {
  return rows.map(({ line }, i) => ({ line, state: changes[i] ?? 'UNCHANGED' }));
}
