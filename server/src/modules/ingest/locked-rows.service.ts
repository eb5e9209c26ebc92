import { Injectable } from '@nestjs/common';
import type { ReadTx } from '../../platform/database/database.js';
import type { ErrorParams } from '../../platform/errors/domain-error.js';
import { RecordsService } from '../records/index.js';
import { ReportLockService } from '../reports/index.js';
import type { AcceptedRow, CheckedFile } from './check-file.js';
import { RowRefusal } from './checks/row-refusal.js';
import { refusedRow } from './report/import-report.js';

interface Locked {
  readonly row: AcceptedRow;
  readonly params: ErrorParams;
}

/** Rows that would change what was approved are refused one by one; those that say it again are not. */
@Injectable()
export class LockedRowsService {
  constructor(
    private readonly records: RecordsService,
    private readonly locks: ReportLockService,
  ) {}

  async refuse(tx: ReadTx, { accepted, decided }: CheckedFile): Promise<CheckedFile> {
    const figures = accepted.map(({ figure }) => figure);
    const params = await this.locks.lockedFigures(tx, figures);
    const locked = accepted.flatMap((row, i): Locked[] => {
      const own = params[i] ?? null;
      return own === null ? [] : [{ row, params: own }];
    });
    const refused = new Map<number, ErrorParams>();
    for (const [reporterId, own] of Map.groupBy(locked, ({ row }) => row.reporter.id)) {
      const rows = own.map(({ row }) => row.figure);
      const changes = await this.records.compare(tx, reporterId, rows);
      own.forEach(({ row, params: why }, i) => {
        if (changes[i] !== 'UNCHANGED') refused.set(row.line, why);
      });
    }
    if (refused.size === 0) return { accepted, decided };
    const reports = [...refused].map(([line, why]) =>
      refusedRow(line, new RowRefusal('period', 'REPORT_LOCKED', why)),
    );
    return {
      accepted: accepted.filter(({ line }) => !refused.has(line)),
      decided: [...decided, ...reports],
    };
  }
}
