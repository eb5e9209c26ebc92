import { Injectable } from '@nestjs/common';
import type { Scope } from '../../../platform/context/scope.js';
import type { ReadTx } from '../../../platform/database/database.js';
import type { BothLanguages } from '../../../platform/errors/describe-error.js';
import { type Day, fiscalYear, months } from '../../../platform/time/period.js';
import { type Facts, FactsService } from '../../analytics/index.js';
import { getMetric } from '../../catalogue/index.js';
import type { UnitOrGroup } from '../../network/index.js';
import type { Target, TargetKey } from '../targets/target.js';
import { programmeOf } from '../targets/target-mapper.js';
import { type Assessed, assess, type KpiState } from './assess.js';
import { type NamedTarget, standingTargets } from './off-pace.query.js';
import { stateSentence, whyText } from './off-pace-words.js';
import { YEARS_BEFORE } from './years-before.js';
import { yearFigures, type YearFigures } from './year-figures.js';

/** As many as one reading of figures takes. */
const MOST_UNITS = 200;
const MOST_METRICS = 50;

/** A target that is behind its pace, missed or passed. */
export interface OffPace {
  readonly node: UnitOrGroup;
  readonly key: TargetKey;
  readonly version: number;
  /** FAR_BEHIND, MISSED, …: the standing where it is decided, else the verdict of the pace. */
  readonly word: string;
  /** The last day of the month whose figures showed it first, without a break since; of a missed target of its year. */
  readonly since: Day;
  /** The metric, and the programme. */
  readonly name: { readonly metric: BothLanguages; readonly programme: BothLanguages | null };
  /** How it stands, in a few words. */
  readonly state: BothLanguages;
  /** With the numbers. */
  readonly text: BothLanguages;
}

export interface OffPaceQuestion {
  readonly scope: Scope;
  /** Codes of units and groups in that scope. */
  readonly units: readonly string[];
  readonly fiscalYears: readonly number[];
  /** Today in Japan. */
  readonly asOf: Day;
}

/** What of the targets of many units a person should look at; judged as their scorecards judge it. */
@Injectable()
export class OffPaceService {
  constructor(private readonly facts: FactsService) {}

  /** Five statements for up to 200 units with targets of up to 50 metrics. */
  async find(tx: ReadTx, { scope, units, fiscalYears, asOf }: OffPaceQuestion): Promise<OffPace[]> {
    const all = await standingTargets(tx, units, fiscalYears);
    const found: OffPace[] = [];
    for (const some of portions(all)) {
      const facts = await this.load(tx, scope, some);
      found.push(...some.flatMap((named) => judged(facts, named, asOf)));
    }
    return found;
  }

  private load(tx: ReadTx, scope: Scope, some: readonly NamedTarget[]): Promise<Facts> {
    const targets = some.map(({ target }) => target);
    const years = targets.map((target) => target.fiscalYear);
    const isByProgramme = targets.some(({ programme }) => programme !== '');
    return this.facts.load(tx, {
      ...{ scope, definition: null, withDays: false },
      units: [...new Set(targets.map(({ unit }) => unit))],
      metrics: [...new Set(targets.map(({ metric }) => metric))].map(getMetric),
      period: {
        from: fiscalYear(Math.min(...years) - YEARS_BEFORE).from,
        to: fiscalYear(Math.max(...years)).to,
      },
      breakdowns: isByProgramme ? ['', 'programme'] : [''],
    });
  }
}

/** Together as many as can be read at once. */
function portions(all: readonly NamedTarget[]): NamedTarget[][] {
  const places = <Key>(keyOf: (named: NamedTarget) => Key) =>
    new Map([...new Set(all.map(keyOf))].map((key, i) => [key, i]));
  const units = places(({ target }) => target.unit);
  const metrics = places(({ target }) => target.metric);
  const portionOf = ({ target: { unit, metric } }: NamedTarget): string =>
    [
      Math.floor((units.get(unit) ?? 0) / MOST_UNITS),
      Math.floor((metrics.get(metric) ?? 0) / MOST_METRICS),
    ].join(' ');
  return [...Map.groupBy(all, portionOf).values()];
}

function judged(facts: Facts, { target, name }: NamedTarget, asOf: Day): OffPace[] {
  const node = facts.nodes.find(({ code }) => code === target.unit);
  if (!node) return [];
  const at = figuresOf(facts, node, target, asOf);
  const assessed = assess(target, at.year(null), at.earlier, asOf);
  if (assessed.state !== 'BEHIND') return [];
  const { unit, metric, programme, fiscalYear: year, version } = target;
  const definition = getMetric(metric);
  return [
    {
      ...{ node, key: { unit, metric, programme, fiscalYear: year }, version },
      word: wordOf(assessed),
      since: sinceOf(target, assessed, (day) => assess(target, at.year(day), at.earlier, day)),
      name: { metric: definition.name, programme: programmeOf(target, name)?.name ?? null },
      state: stateSentence(assessed, target, definition),
      text: whyText(assessed, target, definition),
    },
  ];
}

function figuresOf(facts: Facts, node: UnitOrGroup, target: Target, asOf: Day) {
  const of = (year: number, cut: Day | null): YearFigures =>
    yearFigures(facts, target, {
      ...{ node, fiscalYear: year, asOf: cut ?? asOf },
      isCut: cut !== null,
    });
  return {
    year: (cut: Day | null) => of(target.fiscalYear, cut),
    earlier: Array.from({ length: YEARS_BEFORE }, (_, i) => of(target.fiscalYear - 1 - i, null)),
  };
}

const FINAL = ['MISSED', 'LIMIT_PASSED', 'NOT_DONE'];

const wordOf = ({ standing, pace }: Assessed): string =>
  FINAL.includes(standing) ? standing : (pace?.verdict ?? standing);

/** Goes back from the last month that was reported, as long as the months up to there say the same. */
function sinceOf(
  target: Target,
  { standing, months: of }: Assessed,
  assessAt: (day: Day) => { readonly state: KpiState },
): Day {
  const year = fiscalYear(target.fiscalYear);
  const { dueOn } = target.aim;
  if (standing === 'MISSED' || standing === 'NOT_DONE') return dueOn ?? year.to;
  const reported = months(year).filter((_, i) => (of[i]?.actual ?? null) !== null);
  const ends = reported.map(({ to }) => to).reverse();
  const good = ends.findIndex((to) => assessAt(to).state !== 'BEHIND');
  return ends[(good === -1 ? ends.length : good) - 1] ?? year.to;
}
