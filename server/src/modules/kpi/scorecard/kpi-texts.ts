import type { BothLanguages } from '../../../platform/errors/describe-error.js';
import { amount, type MetricDefinition } from '../../catalogue/index.js';
import { standingName } from '../words/standing-words.js';
import { paceRefusalText } from '../words/pace-words.js';
import { projectionRefusalText } from '../words/projection-words.js';
import type { KpiState, PaceMiss, ProjectionMiss } from './assess.js';
import type { KpiChange } from './changes.js';

const both = (ja: string, en: string): BothLanguages => ({ ja, en });

const STATES: Readonly<Record<KpiState, BothLanguages>> = {
  REACHED: both('達成', 'Reached'),
  ON_THE_WAY: both('進行中', 'On the way'),
  BEHIND: both('遅れ・未達', 'Behind or missed'),
  NOT_JUDGED: both('判定できない', 'Cannot be judged'),
};

export const stateName = (state: KpiState): BothLanguages => STATES[state];

/** 「目標24件のうち、達成10件、進行中8件、遅れ・未達4件、判定できないもの2件です。」 */
export function summaryText(count: Readonly<Record<KpiState, number>>): BothLanguages {
  const total = Object.values(count).reduce((a, b) => a + b, 0);
  if (total === 0)
    return both('この年度の目標はまだありません。', 'No target is set for this fiscal year yet.');
  const { REACHED: reached, ON_THE_WAY: onTheWay, BEHIND: behind, NOT_JUDGED: unknown } = count;
  return both(
    `目標${total}件のうち、達成${reached}件、進行中${onTheWay}件、遅れ・未達${behind}件、判定できないもの${unknown}件です。`,
    `Of ${total} targets, ${reached} reached, ${onTheWay} on the way, ${behind} behind or missed, ${unknown} cannot be judged.`,
  );
}

const NONE = both('なし', 'none');

/** What changed of a target, with before and after. */
export function changeText(
  { kind, before, now }: KpiChange,
  metric: MetricDefinition,
): BothLanguages {
  const of = (value: number | null | undefined): BothLanguages =>
    value === null || value === undefined ? NONE : amount(metric, value);
  switch (kind) {
    case 'NEW':
      return both('新しい目標です。', 'The target is new.');
    case 'TARGET':
      return both('目標が変わりました。', 'The target was changed.');
    case 'ACTUAL': {
      const [was, is] = [of(before?.actual), of(now.actual)];
      return both(
        `実績が${was.ja}から${is.ja}になりました。`,
        `The actual value went from ${was.en} to ${is.en}.`,
      );
    }
    case 'STANDING': {
      const [was, is] = [before ? standingName(before.standing) : NONE, standingName(now.standing)];
      return both(
        `「${was.ja}」から「${is.ja}」に変わりました。`,
        `It went from “${was.en}” to “${is.en}”.`,
      );
    }
  }
}

const MONTHS_MISSES = {
  NOT_BY_MONTH: both(
    '年度の合計だけが報告されていて、月ごとの数がありません。',
    'Only the whole year was reported, and nothing by month.',
  ),
  UNITS_MISSING: both(
    'すべての拠点の報告がそろった月がないため、進み具合と見込みは出せません。',
    'There is no month that all units reported, so there is neither a pace nor an estimate.',
  ),
} as const;

const OWN_REFUSALS = {
  ...MONTHS_MISSES,
  NOT_A_FLOW: both(
    '月ごとに足し合わせる数ではないため、年度末の見込みは出しません。',
    'It is no number that adds up over the months, so no end of the year is estimated.',
  ),
  NO_NUMBER: both(
    '数の目標ではないため、年度末の見込みは出しません。',
    'The target is no number, so no end of the year is estimated.',
  ),
  YEAR_OVER: both(
    '年度は終わっているため、見込みは出しません。報告のない月があります。',
    'The year is over, so nothing is estimated any more; months are not reported.',
  ),
} as const;

/** Why there is no projection. */
export function projectionMissText(code: ProjectionMiss): BothLanguages {
  return isOwn(code) ? OWN_REFUSALS[code] : projectionRefusalText(code);
}

/** Why there is no pace. */
export function paceMissText(code: PaceMiss): BothLanguages {
  return code === 'NOT_BY_MONTH' || code === 'UNITS_MISSING'
    ? MONTHS_MISSES[code]
    : paceRefusalText(code);
}

const isOwn = (code: ProjectionMiss): code is keyof typeof OWN_REFUSALS =>
  Object.hasOwn(OWN_REFUSALS, code);
