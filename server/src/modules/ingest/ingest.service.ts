import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Database } from '../../platform/database/database.js';
import { describeError } from '../../platform/errors/describe-error.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { NetworkService } from '../network/index.js';
import { QualityService } from '../quality/index.js';
import { RecordsService } from '../records/index.js';
import { RollupService } from '../rollup/index.js';
import { type AcceptedRow, checkFile } from './check-file.js';
import { readTidy, type TidyRow } from './formats/tidy.js';
import { countStates, type ImportReport, type RowReport, shownRows } from './import-report.js';
import { decodeUtf8, readCsv } from './reading/read-csv.js';

export interface ImportRequest {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Code of the unit that hands the file in, for rows that name no reporter. */
  readonly unit: string | null;
  readonly dryRun: boolean;
  readonly at: Date;
}

/** Files in, rows checked, figures, cells and findings written together: one transaction per reporter. */
@Injectable()
export class IngestService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly records: RecordsService,
    private readonly rollup: RollupService,
    private readonly quality: QualityService,
  ) {}

  /** One bad row and nothing is stored; the report says where and what to do. */
  async import(request: ImportRequest): Promise<ImportReport> {
    const file = {
      fileName: request.fileName,
      sha256: createHash('sha256').update(request.bytes).digest('hex'),
      layout: 'tidy',
    } as const;
    const report = (state: ImportReport['state'], rows: readonly RowReport[]): ImportReport => {
      return { state, ...file, counts: countStates(rows), rows: shownRows(rows) };
    };
    try {
      const rows = readTidy(readCsv(decodeUtf8(request.bytes)));
      const { accepted, decided } = await this.check(rows, request.unit);
      if (decided.some((row) => row.state === 'REFUSED')) return report('REFUSED', decided);
      const parts = [...Map.groupBy(accepted, (row) => row.reporter.id)];
      if (request.dryRun) return report('CHECKED', [...decided, ...(await this.compare(parts))]);
      return report('COMMITTED', [...decided, ...(await this.commit(file, parts, request.at))]);
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'invalid') throw error;
      return { ...report('REFUSED', []), error: describeError(error.code, error.params) };
    }
  }

  private check(rows: readonly TidyRow[], reporter: string | null) {
    return this.database.read(async (tx) => {
      const directory = await this.network.directory(tx);
      if (reporter !== null) directory.get(reporter);
      const codes = [...new Set(rows.map((row) => row.get('document')).filter(Boolean))];
      const found = await this.records.documents(tx, codes);
      const documents = new Map(found.map(({ code, id }) => [code, id]));
      return checkFile(rows, { directory, documents, reporter });
    });
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
    file: { fileName: string; sha256: string; layout: string },
    parts: readonly (readonly [string, AcceptedRow[]])[],
    at: Date,
  ): Promise<RowReport[]> {
    const batchId = uuid();
    await this.records.startBatch({ id: batchId, ...file, at });
    const reports: RowReport[] = [];
    for (const [reporterId, rows] of parts) {
      const figures = rows.map((row) => row.figure);
      const changes = await this.database.write(async (tx) => {
        const done = await this.records.commit(tx, { reporterId, batchId, at }, figures);
        const touched = figures.filter((_, i) => done[i] !== 'UNCHANGED');
        const metrics = [...new Set(touched.map(({ metric }) => metric))];
        await this.rollup.refresh(tx, reporterId, touched);
        await this.quality.refresh(tx, reporterId, metrics, at);
        return done;
      });
      reports.push(...toReports(rows, changes));
    }
    await this.records.finishBatch(batchId, at);
    return reports;
  }
}

function toReports(
  rows: readonly AcceptedRow[],
  changes: readonly RowReport['state'][],
): RowReport[] {
  return rows.map(({ line }, i) => ({ line, state: changes[i] ?? 'UNCHANGED' }));
}
