import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import type { WriteTx } from '../../../platform/database/database.js';
import { AuditService } from '../../audit/index.js';
import { QualityService } from '../../quality/index.js';
import { metricsOfLog, type RevertedPart } from '../../records/index.js';
import { RollupService } from '../../rollup/index.js';

/** Cells, findings and the trail after something was taken back. */
@Injectable()
export class RecountService {
  constructor(
    private readonly rollup: RollupService,
    private readonly quality: QualityService,
    private readonly audit: AuditService,
  ) {}

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
