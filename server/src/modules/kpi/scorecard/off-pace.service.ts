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
import { judge, type Judged } from './assess.js';
import { type NamedTarget, standingTargets } from './off-pace.query.js';
import { isDecided, stateSentence, whyText } from './off-pace-words.js';
import { yearFigures, type YearFigures, yearFrame } from './year-figures.js';

/** As many as one reading of figures takes. */
const MOST_UNITS = 200;
const MOST_METRICS = 50;
/** A target may be spread as the year before was. */
const YEARS_BEFORE = 1;

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
      found.push(...some.flatMap((named) => toOffPace(facts, named, asOf)));
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

function toOffPace(facts: Facts, { target, name }: NamedTarget, asOf: Day): OffPace[] {
  const node = facts.nodes.find(({ code }) => code === target.unit);
  if (!node) return [];
  const at = judging(facts, node, target);
  const now = at(asOf, false);
  if (now.state !== 'BEHIND') return [];
  const { unit, metric, programme, fiscalYear: year, version } = target;
  const definition = getMetric(metric);
  return [
    {
      ...{ node, key: { unit, metric, programme, fiscalYear: year }, version },
      word: isDecided(now) ? now.standing : (now.pace?.verdict ?? now.standing),
      since: sinceOf(target, now, asOf, (day) => at(day, true)),
      name: { metric: definition.name, programme: programmeOf(target, name)?.name ?? null },
      state: stateSentence(now, target, definition),
      text: whyText(now, target, definition),
    },
  ];
}

/** How the target stood at the end of a day. `isCut`: by the months that had ended alone. */
function judging(facts: Facts, node: UnitOrGroup, target: Target) {
  const of = (year: number, asOf: Day, isCut: boolean): YearFigures =>
    yearFigures(facts, target, yearFrame({ node, fiscalYear: year, asOf, isCut }));
  const before = target.fiscalYear - 1;
  const lastYear = target.profile === 'LAST_YEAR' ? of(before, fiscalYear(before).to, false) : null;
  return (asOf: Day, isCut: boolean): Judged =>
    judge(target, of(target.fiscalYear, asOf, isCut), lastYear, asOf);
}

/** Goes back month by month, as long as what was known then says the same. */
function sinceOf(
  { fiscalYear: year, aim: { dueOn } }: Target,
  { standing }: Judged,
  asOf: Day,
  at: (day: Day) => Judged,
): Day {
  const { to } = fiscalYear(year);
  if (standing === 'MISSED' || standing === 'NOT_DONE') return dueOn ?? to;
  const ends = months(fiscalYear(year)).map((month) => month.to);
  const over = ends.filter((end) => end <= asOf).reverse();
  const good = over.findIndex((end) => at(end).state !== 'BEHIND');
  return over[(good === -1 ? over.length : good) - 1] ?? over[0] ?? to;
}
