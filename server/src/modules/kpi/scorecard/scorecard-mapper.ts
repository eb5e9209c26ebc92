import { fiscalYear, months } from '../../../platform/time/period.js';
import { type Facts, notReported, type NoteType, type ValueType } from '../../analytics/index.js';
import { getMetric, type MetricDefinition, toMetricType } from '../../catalogue/index.js';
import { toUnitRef, type UnitOrGroup } from '../../network/index.js';
import type { Pace } from '../pace/pace.js';
import type { Projection } from '../pace/projection.js';
import { toRemark } from '../remarks/remark.types.js';
import type { Achievement } from '../schemes/scheme.js';
import { toScheme, toSchemeRef } from '../targets/scheme.types.js';
import { schemeOf } from '../targets/scheme-of.js';
import type { Target } from '../targets/target.js';
import { type ProgrammeName, programmeOf, toTarget } from '../targets/target-mapper.js';
import { achievementReasonText } from '../words/achievement-words.js';
import { paceText, verdictText } from '../words/pace-words.js';
import { projectionShort, projectionText } from '../words/projection-words.js';
import { standingName, standingText } from '../words/standing-words.js';
import { isFlow, type PaceMiss, type ProjectionMiss } from './assess.js';
import {
  changeText,
  paceMissText,
  projectionMissText,
  stateName,
  summaryText,
} from './kpi-texts.js';
import { countStates } from './order.js';
import type { KpiMonthType, PaceType, ProjectionType } from './pace.types.js';
import type { PastYear } from './past-years.js';
import type { KpiRow, Scorecard } from './scorecard.service.js';
import type {
  AchievementType,
  KpiYearType,
  ScorecardRowType,
  ScorecardSummaryType,
  ScorecardType,
} from './scorecard.types.js';
import { splitOf, type YearFigures } from './year-figures.js';

export function toScorecard(card: Scorecard, readerId: string): ScorecardType {
  const { node, question, year, asOf, mayEdit, lastLook, rows, gone, names, facts } = card;
  const nameOfProgramme = (code: string) => names.find((name) => name.code === code) ?? null;
  const shared = { node, readerId, nameOfProgramme };
  return {
    unit: toUnitRef(node, year.to),
    fiscalYear: question.fiscalYear,
    ...{ from: year.from, to: year.to, asOf, lastLook, years: [...card.years] },
    may: { edit: mayEdit, remark: mayEdit },
    summary: toSummary(rows),
    rows: facts ? rows.map((row) => toRow(row, { ...shared, facts })) : [],
    gone: gone.map((row) => ({
      metric: toMetricType(getMetric(row.metric)),
      programme: programmeOf(row, nameOfProgramme(row.programme)),
    })),
    schemes: schemesOf(rows.map(({ target }) => target)),
  };
}

function toSummary(rows: readonly KpiRow[]): ScorecardSummaryType {
  const count = countStates(rows.map(({ assessed }) => assessed.state));
  return {
    total: rows.length,
    reached: count.REACHED,
    onTheWay: count.ON_THE_WAY,
    behind: count.BEHIND,
    notJudged: count.NOT_JUDGED,
    changed: rows.filter(({ changes }) => changes.length > 0).length,
    text: summaryText(count),
  };
}

function schemesOf(targets: readonly Target[]) {
  const used = targets.map(({ scheme, schemeVersion }) => schemeOf(scheme, schemeVersion));
  return [...new Set(used)].map(toScheme);
}

interface Shared {
  readonly node: UnitOrGroup;
  readonly readerId: string;
  readonly facts: Facts;
  readonly nameOfProgramme: (code: string) => ProgrammeName | null;
}

function toRow(row: KpiRow, shared: Shared): ScorecardRowType {
  const { target, figures, assessed, past, remarks, changes } = row;
  const { node, facts, nameOfProgramme } = shared;
  const metric = getMetric(target.metric);
  const name = nameOfProgramme(target.programme);
  const shown = toTarget(target, { node, versions: target.version, name });
  const actual = toActual(facts, node, target, figures);
  const hasActual = figures.actual.value !== null;
  const {
    standing,
    state,
    isOver: yearIsOver,
    pace,
    paceRefused,
    projection,
    projectionRefused,
  } = assessed;
  return {
    ...{ target: shown, metric: shown.metric, programme: shown.programme, actual, standing, state },
    achievement: toAchievement(assessed.achievement, target),
    standingName: standingName(standing),
    statusText: standingText(standing, target.aim, {
      hasActual,
      yearIsOver,
      isLevel: !isFlow(metric),
    }),
    stateName: stateName(state),
    pace: pace && toPace(pace, target, metric),
    paceRefused: paceRefused && toPaceRefusal(paceRefused),
    projection: projection && toProjection(projection, metric),
    projectionRefused: projectionRefused && toProjectionRefusal(projectionRefused),
    months: toMonths(row, shared),
    findings: actual.findingCount,
    remarks: remarks.map((remark) => toRemark(remark, shared.readerId)),
    history: past.map((year) => toYear(year, target, shared)),
    changes: changes.map((change) => ({ kind: change.kind, text: changeText(change, metric) })),
  };
}

function toActual(
  facts: Facts,
  node: UnitOrGroup,
  target: Target,
  { period, actual }: YearFigures,
): ValueType {
  return facts.toValue(getMetric(target.metric), { node, period, split: splitOf(target) }, actual);
}

function toAchievement(
  { rate, band, reason }: Achievement,
  { scheme, schemeVersion }: Target,
): AchievementType {
  return {
    ...{ rate, band },
    scheme: toSchemeRef(schemeOf(scheme, schemeVersion)),
    reason: reason && { code: reason, text: achievementReasonText(reason) },
  };
}

const APRIL = 4;

/** Places in the fiscal year as calendar months. */
const toCalendar = (places: readonly number[]): number[] =>
  places.map((place) => ((place + APRIL - 1) % 12) + 1);

function toPace(pace: Pace, { aim, profile }: Target, metric: MetricDefinition): PaceType {
  const isLevel = !isFlow(metric);
  const subject = { aim, metric, isLevel };
  return {
    expectedLow: pace.expected.low,
    expectedHigh: pace.expected.high,
    ...{ actual: pace.actual, difference: pace.difference, verdict: pace.verdict },
    verdictText: verdictText(pace.verdict, subject),
    monthsCounted: toCalendar(pace.counted),
    monthsMissing: toCalendar(pace.missing),
    ...{ profile, isLevel },
    text: paceText(pace, subject),
  };
}

const toPaceRefusal = (code: PaceMiss): NoteType => ({ code, text: paceMissText(code) });

function toProjection(projection: Projection, metric: MetricDefinition): ProjectionType {
  const { value, low, high, years, within, hits, tests } = projection;
  const text = projectionText(projection, metric);
  const short = projectionShort(projection, metric);
  return { value, low, high, years: [...years], within, hits, tests, short, text };
}

const toProjectionRefusal = (code: ProjectionMiss): NoteType => ({
  code,
  text: projectionMissText(code),
});

/** What a month stands on is made out only where it is asked for: most readers look at the numbers alone. */
function toMonths({ target, figures, assessed }: KpiRow, { facts, node }: Shared): KpiMonthType[] {
  const metric = getMetric(target.metric);
  return months(fiscalYear(figures.fiscalYear)).flatMap((period, i): KpiMonthType[] => {
    const month = assessed.months[i];
    if (!month) return [];
    const { isPartial, ...rest } = month;
    const split = splitOf(target);
    return [
      {
        ...{ month: period.from, ...rest, cumulativeIsPartial: isPartial },
        get value() {
          const evaluated = facts.fold(metric).at(node, period, split);
          // As it stood then: later months were not known, whatever is known of them today.
          const { definition, coverage } = evaluated;
          const known =
            period.to <= figures.period.to
              ? evaluated
              : notReported({
                  ...{ status: 'MISSING', definition, notes: [] },
                  expected: coverage.expected,
                });
          return facts.toValue(metric, { node, period, split }, known);
        },
      },
    ];
  });
}

function toYear({ figures, target, outcome }: PastYear, of: Target, shared: Shared): KpiYearType {
  const { node, facts } = shared;
  return {
    fiscalYear: figures.fiscalYear,
    target: target && toTarget(target, { node, versions: target.version }),
    actual: toActual(facts, node, of, figures),
    achievement: target && outcome && toAchievement(outcome.achievement, target),
    standing: outcome?.standing ?? null,
    standingName: outcome && standingName(outcome.standing),
  };
}
