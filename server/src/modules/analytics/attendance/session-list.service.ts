import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database, type ReadTx } from '../../../platform/database/database.js';
import { hull, type PeriodForm, toSpans } from '../../../platform/time/period-form.js';
import type { Period } from '../../../platform/time/period.js';
import {
  type DisaggregationOptionType,
  getDisaggregation,
  getMetric,
  getOption,
} from '../../catalogue/index.js';
import { toUnitRef, type Unit } from '../../network/index.js';
import { centersOf, isSpace, logsOf } from '../event-reach.js';
import { type Facts, FactsService } from '../facts.service.js';
import {
  centersWithLog,
  type LoggedSession,
  readLoggedSessions,
  readReportedDays,
  type ReportedDay,
} from '../queries/sessions.query.js';
import type { ProgrammeSessionsType, ProgrammeSessionType } from './attendance.types.js';
import { splitOf } from './plans.js';
import { ofLogged, ratioOf, SESSION_METRICS, type SessionValues } from './session-values.js';

const MOST = 500;
const PLANNED = getMetric('session.planned');
/** What a report may say of a single day. */
const OF_A_DAY = [PLANNED, ...Object.values(SESSION_METRICS)];

export interface SessionsQuestion {
  readonly unit: string;
  readonly programme: string;
  readonly period: PeriodForm;
}

/** The sessions of a programme, one by one: rows of logs, and of centers without a log the days of reports. */
@Injectable()
export class SessionListService {
  constructor(
    private readonly database: Database,
    private readonly facts: FactsService,
  ) {}

  /** @throws UNKNOWN_UNIT, UNKNOWN_OPTION and those of a period */
  list({ scope }: RequestContext, question: SessionsQuestion): Promise<ProgrammeSessionsType> {
    const { unit, programme } = question;
    getOption(getDisaggregation(SESSION_METRICS.occurrence, 'programme'), programme);
    const period = hull(toSpans(question.period));
    return this.database.read(async (tx) => {
      const facts = await this.facts.load(tx, {
        scope,
        metrics: OF_A_DAY,
        units: [unit],
        period,
        breakdowns: ['programme'],
        definition: null,
        withDays: true,
      });
      const node = facts.directory.get(unit);
      const asked = { node, period };
      // Sessions are of a center: a space of it has none of its own.
      const all = isSpace(node) ? [] : centersOf(facts.directory, asked);
      const withLog = await centersWithLog(tx, all);
      const seen = isSpace(node) ? [] : logsOf(facts.directory, asked).centers;
      const logged = await readLoggedSessions(tx, seen, programme, MOST + 1);
      const days = await reportedDays(tx, facts, { ...question, period, withLog });
      const sessions = [
        ...logged.map((row) => toLogged(facts, row, programme)),
        ...days.map((day) => toReported(facts, day, programme)),
      ].sort(inTime);
      return {
        sessions: sessions.slice(0, MOST),
        isMore: sessions.length > MOST,
        isHidden: [...withLog].some((id) => !seen.some((center) => center.id === id)),
      };
    });
  }
}

interface ReportedArgs {
  readonly unit: string;
  readonly programme: string;
  readonly period: Period;
  readonly withLog: ReadonlySet<string>;
}

/** The log of a center says the same days once more. */
function reportedDays(
  tx: ReadTx,
  { directory }: Facts,
  { unit, withLog, ...asked }: ReportedArgs,
): Promise<ReportedDay[]> {
  const units = directory.within(directory.get(unit));
  const unitIds = units.map(({ id }) => id).filter((id) => !withLog.has(id));
  const metrics = OF_A_DAY.map(({ code }) => code);
  return readReportedDays(tx, { ...asked, unitIds, metrics, most: MOST + 1 });
}

const inTime = (a: ProgrammeSessionType, b: ProgrammeSessionType): number =>
  a.day < b.day ? -1 : Number(a.day > b.day);

function toLogged(facts: Facts, row: LoggedSession, programme: string): ProgrammeSessionType {
  const unit = facts.directory.unit(row.unitId);
  const { day, number, follows } = row;
  return {
    ...{ unit: toUnitRef(unit), day, number, follows, held: true },
    format: row.format === null ? null : toFormat(row.format),
    ...toValues(facts, { unit, day, split: splitOf(programme) }, ofLogged(row)),
  };
}

const toFormat = (code: string): DisaggregationOptionType => ({
  ...getOption(getDisaggregation(SESSION_METRICS.occurrence, 'format'), code),
  residual: false,
});

function toReported(
  facts: Facts,
  { unitId, day }: ReportedDay,
  programme: string,
): ProgrammeSessionType {
  const unit = facts.directory.unit(unitId);
  const split = splitOf(programme);
  const at = (metric: (typeof OF_A_DAY)[number]) =>
    facts.fold(metric).at(unit, { from: day, to: day }, split);
  const occurrence = at(SESSION_METRICS.occurrence);
  const [capacity, participants] = [at(SESSION_METRICS.capacity), at(SESSION_METRICS.participants)];
  // Who counted participants says that it took place.
  const held = occurrence.value !== null || participants.value !== null;
  const fill = at(SESSION_METRICS.seatFill);
  return {
    ...{ unit: toUnitRef(unit), day, number: null, follows: null, format: null, held },
    ...toValues(
      facts,
      { unit, day, split },
      {
        occurrence,
        capacity,
        participants,
        groups: at(SESSION_METRICS.groups),
        seatFill: fill.value === null ? ratioOf(participants, capacity) : fill,
        followThrough: at(SESSION_METRICS.followThrough),
      },
    ),
    ...(held ? {} : { occurrence: plannedAt(facts, { unit, day, split }) }),
  };
}

interface AtDay {
  readonly unit: Unit;
  readonly day: string;
  readonly split: ReturnType<typeof splitOf>;
}

function plannedAt(facts: Facts, { unit, day, split }: AtDay) {
  const place = { node: unit, period: { from: day, to: day }, split };
  return facts.toValue(PLANNED, place, facts.fold(PLANNED).at(unit, place.period, split));
}

function toValues(facts: Facts, { unit, day, split }: AtDay, values: SessionValues) {
  const place = { node: unit, period: { from: day, to: day }, split };
  const shown = (key: keyof SessionValues) =>
    facts.toValue(SESSION_METRICS[key], place, values[key]);
  return {
    occurrence: shown('occurrence'),
    capacity: shown('capacity'),
    participants: shown('participants'),
    groups: shown('groups'),
    seatFill: shown('seatFill'),
    followThrough: shown('followThrough'),
  };
}
