import { Injectable } from '@nestjs/common';
import { Database, type ReadTx } from '../../../platform/database/database.js';
import { invalid } from '../../../platform/errors/domain-error.js';
import { toOneSpan } from '../../../platform/time/period-form.js';
import { addDays, type Day, months, type Period } from '../../../platform/time/period.js';
import { todayInJapan } from '../../../platform/time/today.js';
import { type Facts, FactsService } from '../../analytics/index.js';
import { getMetric, METRICS } from '../../catalogue/index.js';
import { NetworkService, type UnitOrGroup } from '../../network/index.js';
import type { KpiReader } from '../kpi-reader.js';
import type { Remark } from '../remarks/remark.js';
import { nameOf, type Target } from '../targets/target.js';
import { type Assessed, assess } from './assess.js';
import { changesSince, goneSince, type KpiChange, type SeenRow } from './changes.js';
import { LookRepository } from './look.repository.js';
import { type PastYear, pastYears } from './past-years.js';
import { type Planned, readPlanned } from './scorecard.query.js';
import { inOrderOfNeed } from './order.js';
import { yearFigures, type YearFigures, yearFrame } from './year-figures.js';

/** So many earlier years stand beside a target, and behind a projection. */
const YEARS_BEFORE = 5;
/** A target may be spread in the shape of last year. */
const YEARS_BEFORE_IN_BRIEF = 1;

const yearsBefore = ({ isBrief }: ScorecardQuestion): number =>
  isBrief ? YEARS_BEFORE_IN_BRIEF : YEARS_BEFORE;

export interface ScorecardQuestion {
  readonly unit: string;
  readonly fiscalYear: number;
  /** null: today, with all that was reported of the year. */
  readonly asOf: Day | null;
  /** Without earlier years and projections, which takes a third of the time. */
  readonly isBrief: boolean;
}

/** A target with what came of it. */
export interface KpiRow {
  readonly target: Target;
  readonly figures: YearFigures;
  readonly assessed: Assessed;
  readonly past: readonly PastYear[];
  readonly remarks: readonly Remark[];
  readonly changes: readonly KpiChange[];
}

export interface Scorecard {
  readonly node: UnitOrGroup;
  readonly question: ScorecardQuestion;
  readonly year: Period;
  readonly asOf: Day;
  readonly mayEdit: boolean;
  /** ISO instant; null: the reader never looked. */
  readonly lastLook: string | null;
  /** What needs attention first. */
  readonly rows: readonly KpiRow[];
  /** Targets the reader saw that no longer stand. */
  readonly gone: readonly SeenRow[];
  readonly names: Planned['names'];
  /** Fiscal years the unit has targets of. */
  readonly years: readonly number[];
  /** null: there is no target. */
  readonly facts: Facts | null;
}

/** Plan against actual: the targets of a unit and year, each with everything that is known of it. */
@Injectable()
export class ScorecardService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly facts: FactsService,
    private readonly looks: LookRepository,
  ) {}

  /** At most five statements, whatever the number of targets. @throws UNKNOWN_UNIT, FISCAL_YEAR_OUT_OF_RANGE, AS_OF_TOO_EARLY, AS_OF_TOO_LATE */
  scorecard(reader: KpiReader, question: ScorecardQuestion): Promise<Scorecard> {
    const year = toOneSpan({ fiscalYear: question.fiscalYear });
    checkAsOf(question.asOf, year, todayInJapan(reader.now));
    return this.database.read((tx) => this.read(tx, reader, question, year));
  }

  /** Remembers what the reader sees now: changes are told from it on. @throws UNKNOWN_UNIT, FISCAL_YEAR_OUT_OF_RANGE */
  async markSeen(reader: KpiReader, unit: string, fiscalYear: number): Promise<void> {
    const { rows } = await this.scorecard(reader, {
      ...{ unit, fiscalYear, asOf: null },
      isBrief: true,
    });
    const seen = rows.map(toSeen);
    const look = { readerId: reader.id, unit, fiscalYear, at: reader.now, seen };
    await this.database.write((tx) => this.looks.note(tx, look));
  }

  private async read(
    tx: ReadTx,
    reader: KpiReader,
    question: ScorecardQuestion,
    year: Period,
  ): Promise<Scorecard> {
    const { unit, fiscalYear } = question;
    const since = fiscalYear - yearsBefore(question);
    const planned = await readPlanned(tx, { unit, fiscalYear, since, readerId: reader.id });
    const node = (await this.network.directory(tx, reader.scope)).get(unit);
    const mayEdit = (await this.network.inCharge(tx, reader.charge)).find(unit) !== null;
    const facts = await this.load(tx, reader, question, planned);
    // A month is over when its last day is: today is still going on.
    const asOf = question.asOf ?? addDays(todayInJapan(reader.now), -1);
    const rows = facts ? rowsOf(facts, { node, planned, question, asOf }) : [];
    return {
      ...{ node, question, year, asOf, mayEdit, facts, rows },
      lastLook: planned.look?.at ?? null,
      gone: question.asOf ? [] : goneSince(planned.look?.seen ?? [], rows.map(toSeen)),
      names: planned.names,
      years: planned.years,
    };
  }

  /** The figures of all targets of the year at once; null where there is none. */
  private load(
    tx: ReadTx,
    { scope }: KpiReader,
    question: ScorecardQuestion,
    { targets }: Planned,
  ): Promise<Facts | null> {
    const { unit, fiscalYear } = question;
    const codes = targets.filter((target) => target.fiscalYear === fiscalYear);
    const metrics = [...new Set(codes.map(({ metric }) => metric))].map(getMetric);
    if (metrics.length === 0) return Promise.resolve(null);
    const isByProgramme = codes.some(({ programme }) => programme !== '');
    return this.facts.load(tx, {
      ...{ scope, metrics, units: [unit], definition: null, withDays: false },
      period: {
        from: toOneSpan({ fiscalYear: fiscalYear - yearsBefore(question) }).from,
        to: toOneSpan({ fiscalYear }).to,
      },
      breakdowns: isByProgramme ? ['', 'programme'] : [''],
    });
  }
}

function checkAsOf(asOf: Day | null, year: Period, today: Day): void {
  const first = months(year)[0]?.to ?? year.from;
  if (asOf !== null && asOf < first) throw invalid('AS_OF_TOO_EARLY', { day: asOf, first });
  if (asOf !== null && asOf > today) throw invalid('AS_OF_TOO_LATE', { day: asOf, today });
}

interface Asked {
  readonly node: UnitOrGroup;
  readonly planned: Planned;
  readonly question: ScorecardQuestion;
  readonly asOf: Day;
}

const place = new Map(METRICS.map(({ code }, i) => [code, i]));

const NOT_ASKED = { projection: null, projectionRefused: null } as const;

function rowsOf(facts: Facts, { node, planned, question, asOf }: Asked): KpiRow[] {
  const { fiscalYear } = question;
  const byName = Map.groupBy(planned.targets, nameOf);
  const ofYear = planned.targets.filter((target) => target.fiscalYear === fiscalYear);
  const [frame, ...before] = Array.from({ length: 1 + yearsBefore(question) }, (_, i) =>
    yearFrame({ node, fiscalYear: fiscalYear - i, asOf, isCut: i === 0 && question.asOf !== null }),
  );
  if (!frame) return [];
  const rows = ofYear.map((target): KpiRow => {
    const figures = yearFigures(facts, target, frame);
    const earlier = before.map((year) => yearFigures(facts, target, year));
    const whole = assess(target, figures, earlier, asOf);
    const assessed = question.isBrief ? { ...whole, ...NOT_ASKED } : whole;
    const row = {
      ...{ target, figures, assessed },
      past: question.isBrief ? [] : pastYears(byName.get(nameOf(target)) ?? [], earlier, asOf),
      remarks: planned.remarks.filter((remark) => nameOf(remark) === nameOf(target)),
    };
    // What was seen is of now, not of a day before.
    const seen = question.asOf === null ? planned.look?.seen : undefined;
    return { ...row, changes: seen ? changesSince(seen, toSeen(row)) : [] };
  });
  return inOrderOfNeed(rows, (row) => place.get(row.target.metric) ?? 0);
}

function toSeen({ target, figures, assessed }: Omit<KpiRow, 'changes'>): SeenRow {
  const { metric, programme, version } = target;
  const { standing } = assessed;
  return { metric, programme, version, actual: figures.actual.value, standing };
}
