import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Database, type WriteTx } from '../../platform/database/database.js';
import { DomainError, invalid } from '../../platform/errors/domain-error.js';
import { todayInJapan } from '../../platform/time/today.js';
import { type AuditAction, AuditService } from '../audit/index.js';
import { type Directory, NetworkService, openDuring, type Unit } from '../network/index.js';
import { toNote } from '../quality/index.js';
import { centerOf } from './center-of.js';
import { ContentQuery } from './content.query.js';
import { DATA_SET_WORDS, type DataSetName } from './data-set.js';
import { after, type ReportAction, type Standing } from './life-cycle.js';
import { placesOf } from './places.js';
import { ReportLockRepository } from './report-lock.repository.js';
import { type AskedReport, toReportPeriod } from './report-period.js';
import { periodWords, STAGE_WORDS } from './report-words.js';
import { ReportRepository, type Which } from './report.repository.js';

/** A step, with the report as it is meant. */
interface Taken {
  readonly unit: Unit;
  readonly which: Which;
  readonly standing: Standing;
  readonly action: ReportAction;
  readonly comment: string;
}

/** Steps after which somebody answers for the numbers: they are kept as they are then. */
const WITH_TOTALS: readonly ReportAction[] = ['SUBMIT', 'APPROVE'];
const WITH_REASON: readonly ReportAction[] = ['RETURN', 'AMEND'];

/** The life cycle of a report: who takes which step is said by the permissions of the operations. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly reports: ReportRepository,
    private readonly content: ContentQuery,
    private readonly locks: ReportLockRepository,
    private readonly audit: AuditService,
  ) {}

  /** @throws UNKNOWN_UNIT, NOT_A_CENTER, REPORT_PERIOD, REPORT_STATE, REPORT_EMPTY, REPORT_BUSY, NOTE_INVALID */
  async take(
    context: RequestContext,
    { unit: code, dataSet, period: form }: AskedReport,
    action: ReportAction,
    said: string | null,
  ): Promise<void> {
    const period = toReportPeriod(dataSet, form);
    const comment = WITH_REASON.includes(action) || said?.trim() ? toNote(said ?? '') : '';
    await this.database.write(async (tx) => {
      const directory = await this.network.inCharge(tx, context.scope);
      const unit = centerOf(directory, code);
      const which = { unitId: unit.id, dataSet, period };
      const before = await this.reports.hold(tx, which);
      const standing = after(before, action);
      if (!standing) throw wrongState(before, which);
      if (WITH_TOTALS.includes(action)) await this.check(tx, context, directory, { unit, which });
      const taken = { unit, which, standing, action, comment };
      await this.note(tx, context, directory, taken);
      await this.audit.record(tx, context, toAudit(before, taken));
    });
  }

  /** What was looked at is there, over, and held while it is noted. */
  private async check(
    tx: WriteTx,
    { now }: RequestContext,
    directory: Directory,
    { unit, which }: Pick<Taken, 'unit' | 'which'>,
  ): Promise<void> {
    const { dataSet, period } = which;
    const { ja, en } = DATA_SET_WORDS[dataSet];
    const words = periodWords(period);
    const params = { dataSetJa: ja, dataSetEn: en, periodJa: words.ja, periodEn: words.en };
    if (period.to >= todayInJapan(now)) throw invalid('REPORT_NOT_OVER', params);
    if (!(await this.locks.close(tx, unit.id))) throw new DomainError('conflict', 'REPORT_BUSY');
    const open = openDuring(unit, period);
    const places = placesOf(directory, unit);
    if (!open || !(await this.content.isThere(tx, which, places, open)))
      throw invalid('REPORT_EMPTY', params);
  }

  private async note(
    tx: WriteTx,
    { actor: by, now: at }: RequestContext,
    directory: Directory,
    { unit, which, standing, action, comment }: Taken,
  ): Promise<void> {
    const { dataSet, period } = which;
    const start = { from: period.from, to: period.from };
    const totals = WITH_TOTALS.includes(action)
      ? await this.content.totals(tx, dataSet, placesOf(directory, unit), start)
      : null;
    const kept = totals?.map(({ center: _, from: __, ...total }) => total) ?? null;
    await this.reports.take(tx, which, { standing, at, by, comment, totals: kept });
  }
}

/** Somebody else was faster, or it is not the time for it. */
function wrongState({ state, version }: Standing, { period }: Which): DomainError {
  const [words, time] = [STAGE_WORDS[state], periodWords(period)];
  return new DomainError('conflict', 'REPORT_STATE', {
    ...{ state, version, stateJa: words.ja, stateEn: words.en },
    ...{ periodJa: time.ja, periodEn: time.en },
  });
}

const AUDITED: Readonly<Record<ReportAction, AuditAction>> = {
  SUBMIT: 'REPORT_SUBMITTED',
  RETURN: 'REPORT_RETURNED',
  APPROVE: 'REPORT_APPROVED',
  PUBLISH: 'REPORT_PUBLISHED',
  AMEND: 'REPORT_AMENDED',
};

function toAudit(before: Standing, { unit, which, standing, action, comment }: Taken) {
  const dataSet: DataSetName = which.dataSet;
  return {
    action: AUDITED[action],
    node: unit.code,
    subject: `${dataSet} ${which.period.from}`,
    changes: [
      { field: 'dataSet', before: null, after: dataSet },
      { field: 'period', before: null, after: `${which.period.from} – ${which.period.to}` },
      { field: 'version', before: String(before.version), after: String(standing.version) },
      { field: 'reportState', before: before.state, after: standing.state },
      ...(comment ? [{ field: 'comment', before: null, after: comment }] : []),
    ],
  };
}
