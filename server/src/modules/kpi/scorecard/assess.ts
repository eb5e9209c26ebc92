import { type Day, fiscalYear, months } from '../../../platform/time/period.js';
import { getMetric, isRate, type MetricDefinition } from '../../catalogue/index.js';
import { type Pace, type PaceAnswer, paceOf, paceOfLevel, type PaceRefusal } from '../pace/pace.js';
import { type Months, type ProfileRefusal, shares as sharesOf } from '../pace/profile.js';
import { project, type Projection, type ProjectionRefusal } from '../pace/projection.js';
import { achieve } from '../schemes/achieve.js';
import type { Achievement } from '../schemes/scheme.js';
import { accepted, isNumeric } from '../targets/aim.js';
import { plain } from '../targets/near.js';
import { schemeOf } from '../targets/scheme-of.js';
import { type Standing, standing as standingOf } from '../targets/standing.js';
import type { Target } from '../targets/target.js';
import { isComplete, type YearFigures } from './year-figures.js';

/** In one word for all types of targets: what a reader has to look at. */
export const KPI_STATES = ['REACHED', 'ON_THE_WAY', 'BEHIND', 'NOT_JUDGED'] as const;
export type KpiState = (typeof KPI_STATES)[number];

const MONTHS = 12;

export interface Outcome {
  /** The year is over; of a milestone, its day. */
  readonly isOver: boolean;
  readonly standing: Standing;
  readonly achievement: Achievement;
}

/** A month of a target: what was reported, and what its share of the target would be. */
export interface AssessedMonth {
  readonly actual: number | null;
  readonly expectedLow: number | null;
  readonly expectedHigh: number | null;
  /** From April to this month, of the target. */
  readonly plannedLow: number | null;
  readonly plannedHigh: number | null;
  /** From April to this month, of what was reported; null where this month was not. */
  readonly cumulative: number | null;
  /** A month before it is missing. */
  readonly isPartial: boolean;
}

/** Something was reported, but of no month alone, or of no month by all units. */
type MonthsMiss = 'NOT_BY_MONTH' | 'UNITS_MISSING';

export type PaceMiss = PaceRefusal | ProfileRefusal | MonthsMiss;
export type ProjectionMiss =
  ProjectionRefusal | MonthsMiss | 'NOT_A_FLOW' | 'NO_NUMBER' | 'YEAR_OVER';

export interface Assessed extends Outcome {
  readonly state: KpiState;
  readonly pace: Pace | null;
  readonly paceRefused: PaceMiss | null;
  readonly projection: Projection | null;
  readonly projectionRefused: ProjectionMiss | null;
  readonly months: readonly AssessedMonth[];
}

/** How the figures of a year stand to its target; without pace and projection, for earlier years. */
export function outcomeOf(target: Target, figures: YearFigures, asOf: Day): Outcome {
  const metric = getMetric(target.metric);
  const { dueOn } = target.aim;
  const isOver = dueOn === null ? figures.monthsOver === MONTHS : dueOn <= asOf;
  const isLate = dueOn !== null && nothingUntil(figures, dueOn);
  // “At least” may be more: with it nothing is missed and no limit kept for good.
  const isExact = figures.actual.qualifier !== 'AT_LEAST';
  const complete = isLate || (isComplete(figures) && isExact);
  const value = isLate ? 0 : figures.actual.value;
  const rate = isRate(metric);
  const context = { yearIsOver: isOver, yearIsComplete: complete, direction: metric.direction };
  return {
    isOver,
    standing: standingOf(target.aim, value, { ...context, isRate: rate }),
    achievement: achieve(schemeOf(target.scheme, target.schemeVersion), target.aim, value, {
      isFinal: isOver && complete,
      isRate: rate,
      isLevel: !isFlow(metric),
    }),
  };
}

/** Every month up to the day says that there was nothing: what came later was not in time. */
function nothingUntil(
  { fiscalYear: year, months: reported, open }: YearFigures,
  day: Day,
): boolean {
  const due = months(fiscalYear(year)).findIndex(({ to }) => day <= to);
  if (due < 0 || due === MONTHS - 1) return false;
  const isNone = (month: number): boolean =>
    reported[month] === 0 || (reported[month] === null && open[month] === false);
  return reported.slice(0, due + 1).every((_, month) => isNone(month));
}

export type Judged = Pick<Assessed, 'standing' | 'isOver' | 'state' | 'pace'>;

/** How a target stands and is on its way, without an estimate. `lastYear`: of the profile LAST_YEAR. */
export function judge(
  target: Target,
  figures: YearFigures,
  lastYear: YearFigures | null,
  asOf: Day,
): Judged {
  const metric = getMetric(target.metric);
  const { standing, isOver } = outcomeOf(target, figures, asOf);
  const spread = spreadOf(target, metric, figures, lastYear ? [lastYear] : []);
  const { pace } = paceFor(target, metric, figures, spread);
  const state = stateOf(standing, pace, figures.monthsOver === MONTHS);
  return { standing, isOver, state, pace };
}

/** Everything there is to say of a target and its figures. `earlier`: the years before, the last one first. */
export function assess(
  target: Target,
  figures: YearFigures,
  earlier: readonly YearFigures[],
  asOf: Day,
): Assessed {
  const metric = getMetric(target.metric);
  const outcome = outcomeOf(target, figures, asOf);
  const spread = spreadOf(target, metric, figures, earlier);
  const paced = paceFor(target, metric, figures, spread);
  const landing = landingOf(target, metric, figures, earlier);
  return {
    ...outcome,
    state: stateOf(outcome.standing, paced.pace, figures.monthsOver === MONTHS),
    pace: paced.pace,
    paceRefused: monthsMiss(paced.refused, figures),
    ...landing,
    months: monthsOf(target, figures, isFlow(metric) ? spread.shares : null),
  };
}

/** Months add up to the year. */
export const isFlow = (metric: MetricDefinition): boolean =>
  metric.inTime === 'ADDITIVE' && !isRate(metric);

type Spread = ReturnType<typeof sharesOf>;

function spreadOf(
  { profile, shares }: Target,
  metric: MetricDefinition,
  { open, fiscalYear }: YearFigures,
  earlier: readonly YearFigures[],
): Spread {
  const own = isFlow(metric) ? profile : 'EVEN';
  const before =
    own === 'LAST_YEAR' ? earlier.find((year) => year.fiscalYear === fiscalYear - 1) : undefined;
  return sharesOf(own, {
    open,
    ...(shares ? { own: shares } : {}),
    ...(before ? { lastYear: before.months, lastYearOpen: before.open } : {}),
  });
}

function paceFor(
  { aim }: Target,
  metric: MetricDefinition,
  { actual, months, monthsOver }: YearFigures,
  spread: Spread,
): PaceAnswer | { readonly pace: null; readonly refused: PaceMiss } {
  const { direction } = metric;
  const context = { direction, monthsOver, isRate: isRate(metric) };
  if (!isFlow(metric)) return paceOfLevel(aim, actual.value, months, context);
  if (!isNumeric(aim)) return { pace: null, refused: 'NO_NUMBER' };
  if (spread.shares === null) return { pace: null, refused: spread.refused };
  return paceOf(aim, spread.shares, months, context);
}

function landingOf(
  { aim }: Target,
  metric: MetricDefinition,
  figures: YearFigures,
  earlier: readonly YearFigures[],
): Pick<Assessed, 'projection' | 'projectionRefused'> {
  const no = (code: ProjectionMiss) => ({ projection: null, projectionRefused: code });
  if (!isFlow(metric)) return no('NOT_A_FLOW');
  if (!isNumeric(aim)) return no('NO_NUMBER');
  // A year that was reported as a whole has its result, whatever is known of its months; else its reports are due.
  if (figures.monthsOver === MONTHS) return no(isComplete(figures) ? 'YEAR_COMPLETE' : 'YEAR_OVER');
  const { projection, refused } = project(figures.months, earlier, figures.open);
  return { projection, projectionRefused: monthsMiss(refused, figures) };
}

/** Where there is a value of the year, it is not true that nothing was reported. */
function monthsMiss<Code extends string>(
  code: Code | null,
  { actual: { value, coverage } }: YearFigures,
): Code | MonthsMiss | null {
  if (code !== 'NO_MONTHS' || value === null) return code;
  return coverage.units ? 'UNITS_MISSING' : 'NOT_BY_MONTH';
}

const GOOD: readonly Standing[] = ['REACHED', 'OVER_PLAN', 'LIMIT_KEPT', 'DONE'];
const BAD: readonly Standing[] = ['MISSED', 'LIMIT_PASSED', 'NOT_DONE'];

/** An open year is behind where its pace is; without a pace it is on the way, and after its end nobody knows. */
function stateOf(standing: Standing, pace: Pace | null, isOver: boolean): KpiState {
  if (standing === 'NOT_MEASURABLE') return 'NOT_JUDGED';
  if (GOOD.includes(standing)) return 'REACHED';
  if (BAD.includes(standing)) return 'BEHIND';
  if (pace) return pace.verdict.endsWith('BEHIND') ? 'BEHIND' : 'ON_THE_WAY';
  return isOver ? 'NOT_JUDGED' : 'ON_THE_WAY';
}

/** Without shares (a rate, a stock, no profile) a month has no part of the target. */
function monthsOf(
  { aim, metric: code }: Target,
  { months }: YearFigures,
  shares: Months<number> | null,
): AssessedMonth[] {
  const metric = getMetric(code);
  const whole = accepted(aim, isRate(metric));
  const times = (end: number | null, share: number | undefined): number | null =>
    end === null || share === undefined ? null : plain(end * share);
  let [sofar, planned, isPartial] = [0, 0, false];
  return months.map((actual, i) => {
    const share = shares?.[i];
    planned += share ?? 0;
    sofar += actual ?? 0;
    const cumulative = actual === null || !isFlow(metric) ? null : plain(sofar);
    const month = {
      ...{ actual, cumulative, isPartial: cumulative !== null && isPartial },
      expectedLow: times(whole.low, share),
      expectedHigh: times(whole.high, share),
      plannedLow: times(whole.low, shares ? planned : undefined),
      plannedHigh: times(whole.high, shares ? planned : undefined),
    };
    isPartial ||= actual === null && share !== 0;
    return month;
  });
}
