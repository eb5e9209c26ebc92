import { invalid } from '../../../platform/errors/domain-error.js';
import { toOneSpan } from '../../../platform/time/period-form.js';
import { fiscalYear } from '../../../platform/time/period.js';
import {
  getDisaggregation,
  getMetric,
  getOption,
  isRate,
  type MetricDefinition,
} from '../../catalogue/index.js';
import { toNote } from '../../quality/index.js';
import { shares as sharesOf } from '../pace/profile.js';
import { schemeOf } from './scheme-of.js';
import { aimProblemText } from '../words/aim-words.js';
import { type Aim, type AimProblem, isNumeric, LARGEST, problemsOf } from './aim.js';
import { isShare } from './printed-aim.js';
import type { SaidTarget, TargetKey } from './target.js';

const LONGEST_PRINTED = 200;
const LONGEST_REASON = 1_000;

/** @throws UNKNOWN_METRIC, UNKNOWN_DISAGGREGATION, UNKNOWN_OPTION, FISCAL_YEAR_OUT_OF_RANGE */
export function checkKey({ metric: code, programme, fiscalYear: year }: TargetKey): void {
  const metric = getMetric(code);
  if (programme !== '') getOption(getDisaggregation(metric, 'programme'), programme);
  toOneSpan({ fiscalYear: year });
}

/** @throws as checkKey; UNKNOWN_SCHEME, TARGET_INVALID, TARGET_OF_WHOLE, TARGET_NOT_WHOLE, TARGET_DAY, TARGET_SHARES, TARGET_BASELINE, NOTE_INVALID */
export function checkTarget(key: TargetKey, said: SaidTarget): SaidTarget {
  checkKey(key);
  checkAim(getMetric(key.metric), said.aim, key.fiscalYear);
  schemeOf(said.scheme);
  checkShares(said);
  checkBaseline(key, said);
  const printed = said.printed?.trim() ?? '';
  return {
    ...said,
    printed: printed === '' ? null : toNote(printed, LONGEST_PRINTED),
    reason: said.reason.trim() === '' ? '' : toNote(said.reason, LONGEST_REASON),
  };
}

/** What is wrong with an aim, also where only what it is of makes it so; null for one that can be kept. */
export function problemOf(aim: Aim, metric: MetricDefinition): AimProblem | null {
  return problemsOf(aim)[0] ?? misfitOf(aim, metric)?.problem ?? null;
}

/** 80% is no number of visitors, and 80 visitors are no share. */
export const isOfItsKind = (aim: Aim, printed: string, metric: MetricDefinition): boolean =>
  !isNumeric(aim) || isShare(printed) === (metric.unit === 'ratio');

/** A number that its metric cannot have. */
function misfitOf({ low, high }: Aim, metric: MetricDefinition) {
  const numbers = [low, high].filter((number) => number !== null);
  const above = metric.partOfWhole ? numbers.find((number) => number > 1) : undefined;
  if (above !== undefined) return { problem: 'ABOVE_WHOLE', given: above } as const;
  const part = isRate(metric) ? undefined : numbers.find((number) => !Number.isInteger(number));
  return part === undefined ? null : ({ problem: 'NOT_WHOLE', given: part } as const);
}

function checkAim(metric: MetricDefinition, aim: Aim, year: number): void {
  const [problem] = problemsOf(aim);
  if (problem) throw notThatAim(problem);
  const misfit = misfitOf(aim, metric);
  if (misfit) {
    const code = misfit.problem === 'NOT_WHOLE' ? 'TARGET_NOT_WHOLE' : 'TARGET_OF_WHOLE';
    throw invalid(code, { given: misfit.given });
  }
  const { from, to } = fiscalYear(year);
  if (aim.dueOn !== null && (aim.dueOn < from || to < aim.dueOn))
    throw invalid('TARGET_DAY', { day: aim.dueOn, from, to });
}

const notThatAim = (problem: AimProblem): Error =>
  invalid('TARGET_INVALID', { problem, ...aimProblemText(problem) });

function checkShares({ profile, shares }: SaidTarget): void {
  if ((profile === 'OWN') !== (shares !== null)) throw invalid('TARGET_SHARES');
  if (shares !== null && sharesOf('OWN', { own: shares }).refused !== null)
    throw invalid('TARGET_SHARES');
}

/** A number to start from says which year it is of, and that year was before. */
function checkBaseline(key: TargetKey, { baseline, baselineYear }: SaidTarget): void {
  const isAlone = (baseline === null) !== (baselineYear === null);
  const isLate = baselineYear !== null && baselineYear >= key.fiscalYear;
  const isNumber = baseline === null || (Number.isFinite(baseline) && baseline >= 0);
  if (isAlone || isLate || !isNumber) throw invalid('TARGET_BASELINE');
  if (baseline !== null && baseline > LARGEST) throw notThatAim('TOO_LARGE');
  if (baselineYear !== null) toOneSpan({ fiscalYear: baselineYear });
}
