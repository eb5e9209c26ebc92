import { Injectable } from '@nestjs/common';
import type { Scope } from '../../platform/context/scope.js';
import { Database, type WriteTx } from '../../platform/database/database.js';
import { NetworkService } from '../network/index.js';
import { DocumentService, type Figure } from '../records/index.js';
import { ReportLockService } from '../reports/index.js';
import { checkFile } from './check-file.js';
import type { TidyRow } from './formats/tidy.js';
import { LockedRowsService } from './locked-rows.service.js';

/** Holds the rows of a file against what the caller may hand in: units, reporters and documents out of sight do not exist. */
@Injectable()
export class FileCheckService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly documents: DocumentService,
    private readonly rows: LockedRowsService,
    private readonly locks: ReportLockService,
  ) {}

  /** @throws UNKNOWN_UNIT for a reporter that is not there */
  check(
    scope: Scope,
    rows: readonly TidyRow[],
    reporter: string | null,
  ): Promise<ReturnType<typeof checkFile>> {
    return this.database.read(async (tx) => {
      const directory = await this.network.inCharge(tx, scope);
      if (reporter !== null) directory.get(reporter);
      const codes = [...new Set(rows.map((row) => row.get('document')).filter(Boolean))];
      const found = await this.documents.find(tx, scope, codes);
      const documents = new Map(found.map(({ code, id }) => [code, id]));
      return this.rows.refuse(tx, checkFile(rows, { directory, documents, reporter }));
    });
  }

  /** Somebody may have approved a report since. @throws REPORT_LOCKED */
  refuseLocked(tx: WriteTx, changed: readonly Figure[]): Promise<void> {
    return this.locks.refuseFigures(tx, changed);
  }
}
