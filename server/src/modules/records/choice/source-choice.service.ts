import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database, type ReadTx } from '../../../platform/database/database.js';
import { invalid } from '../../../platform/errors/domain-error.js';
import { AuditService, changesBetween } from '../../audit/index.js';
import { getMetric, toMetricType } from '../../catalogue/index.js';
import { type Directory, NetworkService, type Unit } from '../../network/index.js';
import { type SourceChoice, SourceChoiceRepository } from './source-choice.repository.js';
import type { SourceChoiceType } from './source-choice.types.js';

/** Which source counts for a unit and metric; figures, until somebody chooses the log. */
@Injectable()
export class SourceChoiceService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly choices: SourceChoiceRepository,
    private readonly audit: AuditService,
  ) {}

  /** Those that were chosen. @throws UNKNOWN_UNIT, NOT_A_UNIT */
  list({ scope }: RequestContext, code: string): Promise<SourceChoiceType[]> {
    return this.database.read(async (tx) => {
      const directory = await this.network.directory(tx, scope);
      return this.of(tx, unitOf(directory, code));
    });
  }

  /** @throws UNKNOWN_UNIT, NOT_A_UNIT, UNKNOWN_METRIC */
  choose(ctx: RequestContext, code: string, choice: SourceChoice): Promise<SourceChoiceType[]> {
    const { metric, source } = choice;
    getMetric(metric);
    return this.database.write(async (tx) => {
      const unit = unitOf(await this.network.inCharge(tx, ctx.scope), code);
      const before = (await this.choices.find(tx, unit.id)).find((one) => one.metric === metric);
      const changes = changesBetween({ source: before?.source ?? 'FIGURES' }, { source });
      if (changes.length > 0) {
        await this.choices.put(tx, unit.id, choice);
        const note = { action: 'SOURCE_CHOSEN', node: code, subject: metric, changes } as const;
        await this.audit.record(tx, ctx, note);
      }
      return this.of(tx, unit);
    });
  }

  private async of(tx: ReadTx, unit: Unit): Promise<SourceChoiceType[]> {
    const found = await this.choices.find(tx, unit.id);
    return found.map(({ metric, source }) => ({ metric: toMetricType(getMetric(metric)), source }));
  }
}

function unitOf(directory: Directory, code: string): Unit {
  const found = directory.get(code);
  if (found.kind !== 'UNIT') throw invalid('NOT_A_UNIT', { code });
  return found;
}
