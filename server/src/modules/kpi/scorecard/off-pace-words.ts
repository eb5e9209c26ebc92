import type { BothLanguages } from '../../../platform/errors/describe-error.js';
import { amount, isRate, type MetricDefinition, roughAmount } from '../../catalogue/index.js';
import type { Target } from '../targets/target.js';
import { aimText } from '../words/aim-words.js';
import { type PaceSubject, paceText, verdictText } from '../words/pace-words.js';
import { standingText } from '../words/standing-words.js';
import type { Judged } from './assess.js';

/** Nothing that comes in changes it any more. */
export const isDecided = ({ standing, pace }: Judged): boolean =>
  pace === null || ['MISSED', 'LIMIT_PASSED', 'NOT_DONE'].includes(standing);

const subjectOf = ({ aim }: Target, metric: MetricDefinition): PaceSubject => ({
  ...{ aim, metric },
  isLevel: metric.inTime !== 'ADDITIVE' || isRate(metric),
});

/** How a target that is behind stands: 「目安より遅れています。」, 「目標に届きませんでした。」. */
export function stateSentence(
  judged: Judged,
  target: Target,
  metric: MetricDefinition,
): BothLanguages {
  const { pace, standing, isOver } = judged;
  if (pace !== null && !isDecided(judged)) {
    return verdictText(pace.verdict, subjectOf(target, metric));
  }
  return standingText(standing, target.aim, { hasActual: true, yearIsOver: isOver });
}

/** The numbers it follows from; of a target without numbers the same sentence. */
export function whyText(judged: Judged, target: Target, metric: MetricDefinition): BothLanguages {
  const { pace } = judged;
  if (pace === null) return stateSentence(judged, target, metric);
  if (!isDecided(judged)) return paceText(pace, subjectOf(target, metric));
  const { isLevel } = subjectOf(target, metric);
  // A count is as it was reported, a rate as it is read.
  const actual = (isLevel ? roughAmount : amount)(metric, pace.actual);
  const aim = aimText(target.aim, metric);
  return {
    ja: `目標 ${aim.ja}に対して、実績は ${actual.ja}です。`,
    en: `${actual.en}, against a target of ${aim.en}.`,
  };
}
