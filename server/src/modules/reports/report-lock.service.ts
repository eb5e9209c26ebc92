import { Injectable } from '@nestjs/common';
import { EVERYTHING } from '../../platform/context/scope.js';
import type { ReadTx, WriteTx } from '../../platform/database/database.js';
import { type ErrorParams, invalid } from '../../platform/errors/domain-error.js';
import { withDays } from '../../platform/time/day-words.js';
import { months, type Period, periodOf } from '../../platform/time/period.js';
import { todayInJapan } from '../../platform/time/today.js';
import { nameAt, NetworkService, type Unit } from '../network/index.js';
import { DATA_SET_WORDS, dataSetOfLog, reportOfFigure } from './data-set.js';
import {
  type FigurePlace,
  type LockedReport,
  type LogDays,
  ReportLockRepository,
} from './report-lock.repository.js';
import { periodWords } from './report-words.js';

/** A closed month of a log, as it was before something is done. */
interface Kept {
  readonly days: LogDays;
  readonly report: LockedReport;
  readonly digest: string;
}

/** What was approved does not change before somebody opens it: the one door all who change figures or logs go through. */
@Injectable()
export class ReportLockService {
  constructor(
    private readonly locks: ReportLockRepository,
    private readonly network: NetworkService,
  ) {}

  /** What changes some days of a log; the same rows again change nothing. @throws REPORT_LOCKED */
  async guardLog<Result>(tx: WriteTx, days: LogDays, work: () => Promise<Result>): Promise<Result> {
    return this.guardLogs(tx, [days], work);
  }

  /** What takes back what one reporter brought with a file. @throws REPORT_LOCKED */
  async guardPart<Result>(
    tx: WriteTx,
    { reporterId, id }: { readonly reporterId: string; readonly id: string },
    work: () => Promise<Result>,
  ): Promise<Result> {
    await this.refuseFigures(tx, await this.locks.figuresOf(tx, reporterId, id));
    return this.guardLogs(tx, await this.locks.daysOf(tx, reporterId, id), work);
  }

  /** Whether a month of these days is closed: then only storing them shows whether they differ. */
  async hasLocked(tx: WriteTx, days: LogDays): Promise<boolean> {
    return (await this.lockedIn(tx, days)).length > 0;
  }

  /** Figures that are new or another within the transaction. @throws REPORT_LOCKED */
  async refuseFigures(tx: WriteTx, changed: readonly FigurePlace[]): Promise<void> {
    if (changed.length === 0) return;
    const centers = await this.locks.centersOf(tx, unitsOf(changed));
    await this.locks.change(tx, [...centers.values()]);
    const [refused] = (await this.lockedFigures(tx, changed)).filter((each) => each !== null);
    if (refused) throw invalid('REPORT_LOCKED', refused);
  }

  /** For each figure why it may not change; null: it may. */
  async lockedFigures(
    tx: ReadTx,
    figures: readonly FigurePlace[],
  ): Promise<(ErrorParams | null)[]> {
    const places = figures.map(({ grain, periodFrom }) => reportOfFigure(grain, periodFrom));
    const span = hullOf(places.flatMap((place) => place?.period ?? []));
    if (!span) return figures.map(() => null);
    const centers = await this.locks.centersOf(tx, unitsOf(figures));
    const locked = await this.locks.locked(tx, [...centers.values()], span);
    if (locked.length === 0) return figures.map(() => null);
    const words = await this.wordsOf(tx, locked);
    return figures.map(({ unitId }, i) => {
      const place = places[i];
      const at = locked.findIndex(
        (report) =>
          report.unitId === centers.get(unitId) &&
          report.dataSet === place?.dataSet &&
          report.from === place.period.from,
      );
      return words[at] ?? null;
    });
  }

  private async guardLogs<Result>(
    tx: WriteTx,
    logs: readonly LogDays[],
    work: () => Promise<Result>,
  ): Promise<Result> {
    const kept: Kept[] = [];
    for (const days of logs) {
      for (const report of await this.lockedIn(tx, days))
        kept.push({ days, report, digest: await this.locks.digest(tx, days, [report.from]) });
    }
    const result = await work();
    for (const { days, report, digest } of kept) {
      if ((await this.locks.digest(tx, days, [report.from])) !== digest)
        throw invalid('REPORT_LOCKED', (await this.wordsOf(tx, [report]))[0]);
    }
    return result;
  }

  private async lockedIn(tx: WriteTx, days: LogDays): Promise<LockedReport[]> {
    await this.locks.change(tx, [days.unitId]);
    const dataSet = dataSetOfLog(days.dataSet);
    const whole = { from: periodOf('MONTH', days.from).from, to: periodOf('MONTH', days.to).to };
    const found = await this.locks.locked(tx, [days.unitId], whole);
    const starts = new Set(months(whole).map(({ from }) => from));
    return found.filter((report) => report.dataSet === dataSet && starts.has(report.from));
  }

  /** Who approved what and when, as it is said. */
  private async wordsOf(tx: ReadTx, reports: readonly LockedReport[]): Promise<ErrorParams[]> {
    const directory = await this.network.directory(tx, EVERYTHING);
    return reports.map((report) => toParams(directory.unit(report.unitId), report));
  }
}

function toParams(unit: Unit, report: LockedReport): ErrorParams {
  const { dataSet, approvedBy: by, approvedAt, from, to } = report;
  const [name, period] = [nameAt(unit.names, to), periodWords(report)];
  const set = DATA_SET_WORDS[dataSet];
  const at = todayInJapan(approvedAt);
  return {
    ...{ unit: unit.code, unitJa: name.ja, unitEn: name.en, from, to },
    ...{ dataSet, dataSetJa: set.ja, dataSetEn: set.en },
    ...{ periodJa: period.ja, periodEn: period.en },
    ...{ by, at, atJa: withDays(at, 'ja'), atEn: withDays(at, 'en') },
  };
}

const unitsOf = (figures: readonly FigurePlace[]): string[] => [
  ...new Set(figures.map(({ unitId }) => unitId)),
];

/** From the first to the last day; null: of nothing. */
function hullOf(periods: readonly Period[]): Period | null {
  const [first] = periods;
  if (!first) return null;
  return periods.reduce(
    (hull, { from, to }) => ({
      from: from < hull.from ? from : hull.from,
      to: to > hull.to ? to : hull.to,
    }),
    first,
  );
}
