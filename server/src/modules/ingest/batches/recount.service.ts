import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import type { WriteTx } from '../../../platform/database/database.js';
import { AuditService } from '../../audit/index.js';
import { QualityService } from '../../quality/index.js';
import { metricsOfLog, RevertService, type RevertedPart } from '../../records/index.js';
import { ReportLockService } from '../../reports/index.js';
import { RollupService } from '../../rollup/index.js';

/** What one reporter brought with a file, taken back with its cells, findings and the trail. */
@Injectable()
export class RecountService {
  constructor(
    private readonly reverts: RevertService,
    private readonly locks: ReportLockService,
    private readonly rollup: RollupService,
    private readonly quality: QualityService,
    private readonly audit: AuditService,
  ) {}

  /** The caller has locked the reporter, and seen that there are no later files. @throws REPORT_LOCKED */
  takeBack(tx: WriteTx, part: Parameters<RevertService['revert']>[1]): Promise<RevertedPart> {
    return this.locks.guardPart(tx, part, () => this.reverts.revert(tx, part));
  }

  /** Counts and checks anew what was taken back, and notes it. */
  async after(
    tx: WriteTx,
    context: RequestContext,
    {
      reporterId,
      figures,
      logs,
      node,
      fileName,
    }: RevertedPart & { node: string; fileName: string },
  ): Promise<void> {
    await this.rollup.refresh(tx, reporterId, figures);
    for (const scope of logs) await this.rollup.refreshLog(tx, scope);
    const ofLogs = logs.flatMap(({ dataSet }) => metricsOfLog(dataSet));
    const metrics = new Set([...figures.map(({ metric }) => metric), ...ofLogs]);
    await this.quality.refresh(tx, reporterId, [...metrics], context.now);
    await this.audit.record(tx, context, {
      action: 'IMPORT_REVERTED',
      node,
      subject: fileName,
      changes: [],
    });
  }
}
