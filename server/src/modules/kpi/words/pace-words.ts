import type { BothLanguages } from '../../../platform/errors/describe-error.js';
import { amount, type MetricDefinition, roughAmount, roughAmounts } from '../../catalogue/index.js';
import { type Aim, isLimit, type Span } from '../targets/aim.js';
import type { Pace, PaceRefusal, Verdict } from '../pace/pace.js';
import type { Profile, ProfileRefusal } from '../pace/profile.js';
import { monthList, untilMonth } from './month-words.js';

const both = (ja: string, en: string): BothLanguages => ({ ja, en });

const VERDICTS: Readonly<Record<Verdict, BothLanguages>> = {
  AHEAD: both('目安より進んでいます。', 'Ahead of the target.'),
  ON_PACE: both('ほぼ目安どおりです。', 'On pace.'),
  BEHIND: both('目安より遅れています。', 'Behind the target.'),
  FAR_BEHIND: both('目安より大きく遅れています。', 'Far behind the target.'),
};

const LIMIT_VERDICTS: Readonly<Record<Verdict, BothLanguages>> = {
  AHEAD: both('上限まで余裕があります。', 'Well within the limit.'),
  ON_PACE: both('上限に見合ったペースです。', 'In step with the limit.'),
  BEHIND: both('上限を超えそうなペースです。', 'On the way to pass the limit.'),
  FAR_BEHIND: both('上限を大きく超えるペースです。', 'On the way to pass the limit by far.'),
};

const LEVEL_VERDICTS: Readonly<Record<Verdict, BothLanguages>> = {
  AHEAD: both('目標を上回っています。', 'Above the target.'),
  ON_PACE: both('ほぼ目標どおりです。', 'About as aimed at.'),
  BEHIND: both('目標を下回っています。', 'Below the target.'),
  FAR_BEHIND: both('目標を大きく下回っています。', 'Far below the target.'),
};

const LIMIT_LEVEL_VERDICTS: Readonly<Record<Verdict, BothLanguages>> = {
  AHEAD: both('上限を下回っています。', 'Below the limit.'),
  ON_PACE: both('ほぼ上限の水準です。', 'About at the limit.'),
  BEHIND: both('上限を上回っています。', 'Above the limit.'),
  FAR_BEHIND: both('上限を大きく上回っています。', 'Far above the limit.'),
};

export interface PaceSubject {
  readonly aim: Aim;
  readonly metric: MetricDefinition;
  /** A rate or a stock, which is not spread over the months. */
  readonly isLevel?: boolean;
}

/** The pace in a word or two, as it stands beside its bar. */
export function verdictText(
  verdict: Verdict,
  { aim, metric, isLevel }: PaceSubject,
): BothLanguages {
  const limit = isLimit(aim, metric.direction);
  if (isLevel) return (limit ? LIMIT_LEVEL_VERDICTS : LEVEL_VERDICTS)[verdict];
  return (limit ? LIMIT_VERDICTS : VERDICTS)[verdict];
}

/** 「9月までの目安 120件に対して、実績は 96件です。目安より遅れています。」 and which months are left out. */
export function paceText(pace: Pace, subject: PaceSubject): BothLanguages {
  const { metric, isLevel = false } = subject;
  const verdict = verdictText(pace.verdict, subject);
  const actual = (isLevel ? roughAmount : amount)(metric, pace.actual);
  const expected = spanText(pace.expected, metric);
  const left = isLevel ? null : leftOut(pace.missing);
  if (isLevel) {
    return both(
      `目標 ${expected.ja}に対して、今は ${actual.ja}です。${verdict.ja}`,
      `${actual.en} now, against a target of ${expected.en}. ${verdict.en}`,
    );
  }
  const until = untilMonth(pace.counted);
  return both(
    `${until.ja}の目安 ${expected.ja}に対して、実績は ${actual.ja}です。${verdict.ja}${left?.ja ?? ''}`,
    `${actual.en} ${until.en}, where ${expected.en} would be on pace. ${verdict.en}${left ? ` ${left.en}` : ''}`,
  );
}

function spanText({ low, high }: Span, metric: MetricDefinition): BothLanguages {
  if (low !== null && high !== null) return roughAmounts(metric, low, high);
  const one = roughAmount(metric, low ?? high ?? 0);
  return low === null
    ? both(`${one.ja}以内`, `at most ${one.en}`)
    : both(`${one.ja}以上`, `at least ${one.en}`);
}

function leftOut(missing: readonly number[]): BothLanguages | null {
  if (missing.length === 0) return null;
  const months = monthList(missing);
  return both(
    `${months.ja}は報告がないため、目安にも実績にも入れていません。`,
    `${months.en} ${missing.length === 1 ? 'has' : 'have'} no report and ${missing.length === 1 ? 'is' : 'are'} left out on both sides.`,
  );
}

const PACE_REFUSALS: Readonly<Record<PaceRefusal, BothLanguages>> = {
  NO_NUMBER: both(
    '数の目標ではないため、進み具合は出しません。',
    'This target is not a number, so no pace is shown.',
  ),
  NO_MONTHS: both(
    'この年度の報告がまだないため、進み具合は出せません。',
    'Nothing is reported for this fiscal year yet, so there is no pace.',
  ),
};

const PROFILE_REFUSALS: Readonly<Record<ProfileRefusal, BothLanguages>> = {
  LAST_YEAR_INCOMPLETE: both(
    '前の年度に報告のない月があるため、前の年度の月ごとの割合で目標を分けられません。',
    'A month of last year is missing, so the target cannot be spread in the shape of last year.',
  ),
  LAST_YEAR_ZERO: both(
    '前の年度の実績が0のため、前の年度の月ごとの割合で目標を分けられません。',
    'Last year had none, so the target cannot be spread in the shape of last year.',
  ),
  OWN_NOT_VALID: both(
    '月ごとの割合は、12か月分を0以上の数で入れてください。',
    'Enter the shares of all twelve months, none below 0.',
  ),
  OWN_NOT_ONE: both(
    '月ごとの割合の合計が100%になっていません。',
    'The shares of the months do not add up to 100 %.',
  ),
  NEVER_OPEN: both(
    '目標を分ける月に開館している月がありません。',
    'No month that has a share of the target is open.',
  ),
};

/** Why there is no pace. */
export const paceRefusalText = (code: PaceRefusal | ProfileRefusal): BothLanguages =>
  ({ ...PACE_REFUSALS, ...PROFILE_REFUSALS })[code];

const PROFILES: Readonly<Record<Profile, BothLanguages>> = {
  EVEN: both('毎月同じ割合', 'The same every month'),
  LAST_YEAR: both('前の年度の月ごとの割合', 'In the shape of last year'),
  OWN: both('自分で決めた割合', 'Own shares'),
};

/** How a target is spread over the months. */
export const profileText = (profile: Profile): BothLanguages => PROFILES[profile];
