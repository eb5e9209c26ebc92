import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database } from '../../../platform/database/database.js';
import { hull, toSpans } from '../../../platform/time/period-form.js';
import { months, type Period } from '../../../platform/time/period.js';
import {
  type DisaggregationOption,
  getDisaggregation,
  getMetric,
  getOption,
  type MetricDefinition,
} from '../../catalogue/index.js';
import type { UnitOrGroup } from '../../network/index.js';
import type { Evaluated } from '../evaluated.js';
import { checkCount, type Facts, FactsService } from '../facts.service.js';
import { readPlans } from '../queries/programmes.query.js';
import type {
  AttendanceYearType,
  ProgrammeFiguresType,
  ProgrammeYearType,
} from './attendance.types.js';
import { unlessIdle } from './counted.js';
import { Plans, splitOf } from './plans.js';
import { standingOf } from './standing.js';

const METRICS = {
  planned: getMetric('session.planned'),
  held: getMetric('session.held'),
  participants: getMetric('session.participants'),
  groups: getMetric('session.groups'),
  capacity: getMetric('session.capacity'),
  seatFill: getMetric('session.seat_fill'),
  followThrough: getMetric('session.follow_through'),
} as const satisfies Record<keyof ProgrammeFiguresType, MetricDefinition>;

const PROGRAMMES = getDisaggregation(METRICS.held, 'programme');

const MOST_YEARS = 20;

type Figures = Record<keyof ProgrammeFiguresType, Evaluated>;

export interface AttendanceQuestion {
  readonly unit: string;
  readonly fiscalYears: readonly number[];
  /** Code of the one programme asked for; null: all. */
  readonly programme: string | null;
}

/** What became of the courses and events of a unit, year by year. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly database: Database,
    private readonly facts: FactsService,
  ) {}

  /** @throws UNKNOWN_UNIT, UNKNOWN_OPTION, EMPTY_LIST, TOO_MANY, FISCAL_YEAR_OUT_OF_RANGE */
  years(
    { scope }: RequestContext,
    { unit, fiscalYears, programme }: AttendanceQuestion,
  ): Promise<AttendanceYearType[]> {
    checkCount('fiscalYears', fiscalYears.length, MOST_YEARS);
    const years = toSpans({ fiscalYears });
    const asked = programme === null ? PROGRAMMES.options : [getOption(PROGRAMMES, programme)];
    return this.database.read(async (tx) => {
      const facts = await this.facts.load(tx, {
        scope,
        metrics: Object.values(METRICS),
        units: [unit],
        period: hull(years),
        breakdowns: ['', 'programme'],
        definition: null,
        withDays: false,
      });
      const node = facts.directory.get(unit);
      const centers = facts.directory.within(node).map(({ id }) => id);
      const answers: AttendanceYearType[] = [];
      for (const year of years) {
        const rows = await readPlans(tx, centers, fiscalYearOf(year));
        answers.push(toYear(facts, { node, year, asked }, new Plans(facts, year, rows)));
      }
      return answers;
    });
  }
}

const fiscalYearOf = ({ from }: Period): number => Number(from.slice(0, 4));

interface OfYear {
  readonly node: UnitOrGroup;
  readonly year: Period;
  readonly asked: readonly DisaggregationOption[];
}

function toYear(facts: Facts, { node, year, asked }: OfYear, plans: Plans): AttendanceYearType {
  const figuresOf = (code: string | null): Figures => figuresAt(facts, node, year, { plans, code });
  const shown = (figures: Figures, code: string | null): ProgrammeFiguresType =>
    toFigures(facts, { node, period: year, split: splitOf(code) }, figures);
  const occurring = programmesIn(facts, plans);
  const programmes = asked
    .filter(({ code }) => occurring.has(code))
    .map((programme) => ({ programme, figures: figuresOf(programme.code) }))
    .filter(({ figures }) => hasAny(figures))
    .sort((a, b) => byHeld(a.figures, b.figures));
  return {
    fiscalYear: fiscalYearOf(year),
    ...year,
    total: shown(figuresOf(null), null),
    programmes: programmes.map(({ programme, figures }): ProgrammeYearType => ({
      programme: { ...programme, residual: programme.residual ?? false },
      name: plans.nameOf(node, programme.code) ?? programme.name,
      ...shown(figures, programme.code),
      ...standingOf(figures.planned, figures.held),
    })),
  };
}

interface Asked {
  readonly plans: Plans;
  readonly code: string | null;
}

function figuresAt(facts: Facts, node: UnitOrGroup, year: Period, { plans, code }: Asked): Figures {
  const at = (metric: MetricDefinition): Evaluated =>
    facts.fold(metric).at(node, year, splitOf(code));
  const held = at(METRICS.held);
  const counted = (metric: MetricDefinition, without: 'NOT_COLLECTED' | 'NOT_APPLICABLE') =>
    unlessIdle(at(metric), held, without, () => isTold(facts, node, year, { metric, code }));
  return {
    planned: plans.at(node, code),
    held,
    participants: counted(METRICS.participants, 'NOT_COLLECTED'),
    groups: counted(METRICS.groups, 'NOT_COLLECTED'),
    capacity: counted(METRICS.capacity, 'NOT_APPLICABLE'),
    seatFill: at(METRICS.seatFill),
    followThrough: at(METRICS.followThrough),
  };
}

/** Whether a center says something of a month in which it held sessions. */
function isTold(
  facts: Facts,
  node: UnitOrGroup,
  year: Period,
  { metric, code }: { readonly metric: MetricDefinition; readonly code: string | null },
): boolean {
  const split = splitOf(code);
  const [held, told] = [facts.fold(METRICS.held), facts.fold(metric)];
  const centers = facts.directory.within(node).filter(({ level }) => level === 'CENTER');
  return centers.some((center) =>
    months(year).some(
      (month) =>
        held.at(center, month, split).value && told.at(center, month, split).value !== null,
    ),
  );
}

function toFigures(
  facts: Facts,
  place: Parameters<Facts['toValue']>[1],
  figures: Figures,
): ProgrammeFiguresType {
  const shown = (key: keyof Figures) => facts.toValue(METRICS[key], place, figures[key]);
  return {
    planned: shown('planned'),
    held: shown('held'),
    participants: shown('participants'),
    groups: shown('groups'),
    capacity: shown('capacity'),
    seatFill: shown('seatFill'),
    followThrough: shown('followThrough'),
  };
}

/** Codes of those that occur in figures or plans. */
function programmesIn(facts: Facts, plans: Plans): Set<string> {
  const metrics = Object.values(METRICS);
  return new Set([
    ...plans.codes(),
    ...metrics.flatMap((metric) => [...facts.fold(metric).options('programme')]),
  ]);
}

/** A log says of every programme it knows that there was none; such a year is not one of the programme. */
function hasAny(figures: Figures): boolean {
  return Object.values(figures).some(
    ({ value, status }) => Boolean(value) || status === 'SUPPRESSED',
  );
}

function byHeld(a: Figures, b: Figures): number {
  const most = (key: 'held' | 'planned'): number => (b[key].value ?? -1) - (a[key].value ?? -1);
  return most('held') || most('planned');
}
