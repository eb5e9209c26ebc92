import type { BothLanguages } from '../../../platform/errors/describe-error.js';
import { withDays } from '../../../platform/time/day-words.js';
import { amount, amounts, isRate, type MetricDefinition } from '../../catalogue/index.js';
import { accepted, type Aim, type AimProblem, isLimit, isNumeric } from '../targets/aim.js';

const NONE: BothLanguages = { ja: '', en: '' };

/** What is aimed at, in a few words: 3〜4回, 6回程度, 80%以上, 通年, 2022年3月31日まで. */
export function aimText(aim: Aim, metric: MetricDefinition): BothLanguages {
  const { type, low, high, dueOn } = aim;
  const number = low ?? high;
  const one = number === null ? NONE : amount(metric, number);
  switch (type) {
    case 'EXACT':
      return one;
    case 'ABOUT':
      return { ja: `${one.ja}程度`, en: `about ${one.en}` };
    case 'AT_LEAST':
      return { ja: `${one.ja}以上`, en: `at least ${one.en}` };
    case 'AT_MOST':
      return { ja: `${one.ja}以内`, en: `at most ${one.en}` };
    case 'RANGE':
      return amounts(metric, low ?? 0, high ?? 0);
    case 'ONGOING':
      return { ja: '通年', en: 'all year round' };
    case 'MILESTONE':
      return {
        ja: `${withDays(dueOn ?? '', 'ja')}まで`,
        en: `by ${withDays(dueOn ?? '', 'en')}`,
      };
  }
}

/** When an aim counts as reached, in a sentence: 「3回〜4回なら達成です。」. */
export function aimPreview(aim: Aim, metric: MetricDefinition): BothLanguages {
  if (!isNumeric(aim)) return previewWithoutNumber(aim, metric);
  const { low, high } = accepted(aim, isRate(metric));
  if (isLimit(aim, metric.direction)) {
    const end = amount(metric, high ?? 0);
    return {
      ja: `${end.ja}以内なら達成です。超えると「上限を超えた」になります。`,
      en: `Reached with at most ${end.en}. Above that the limit is passed.`,
    };
  }
  if (low === null || high === null) {
    const start = amount(metric, low ?? high ?? 0);
    return { ja: `${start.ja}以上なら達成です。`, en: `Reached from ${start.en} on.` };
  }
  const span = amounts(metric, low, high);
  const top = amount(metric, high);
  return {
    ja: `${span.ja}${low === high ? 'で' : 'なら'}達成です。${top.ja}を超えても達成で、「計画を上回った」と示します。`,
    en: `Reached with ${span.en}. More than ${top.en} is reached too, and shown as above plan.`,
  };
}

function previewWithoutNumber(aim: Aim, metric: MetricDefinition): BothLanguages {
  if (aim.type === 'ONGOING') {
    return {
      ja: '数の目標はありません。実施していることだけを確かめ、達成率は出しません。',
      en: 'No number is aimed at. Only that it takes place is looked at; there is no rate.',
    };
  }
  const day = aimText(aim, metric);
  return {
    ja: `${day.ja}に実施すれば達成です。達成率は出しません。`,
    en: `Reached when it is done ${day.en}. There is no rate.`,
  };
}

const PROBLEMS: Readonly<Record<AimProblem, BothLanguages>> = {
  LOW_NEEDED: { ja: '目標の数（下限）を入れてください。', en: 'Enter the number to reach.' },
  HIGH_NEEDED: { ja: '目標の数（上限）を入れてください。', en: 'Enter the highest number.' },
  LOW_NOT_EXPECTED: {
    ja: 'この種類の目標に下限の数は要りません。',
    en: 'This kind of target has no lowest number.',
  },
  HIGH_NOT_EXPECTED: {
    ja: 'この種類の目標に上限の数は要りません。',
    en: 'This kind of target has no highest number.',
  },
  NOT_ONE_NUMBER: {
    ja: 'この種類の目標には、数を1つだけ入れてください。',
    en: 'This kind of target has one number only.',
  },
  NOT_RISING: {
    ja: '「〜」の右の数は、左の数より大きくしてください。',
    en: 'The second number of a range must be above the first.',
  },
  NOT_A_NUMBER: { ja: '目標は数で入れてください。', en: 'Enter the target as a number.' },
  NEGATIVE: { ja: '目標は0以上の数にしてください。', en: 'A target cannot be below 0.' },
  TOO_LARGE: {
    ja: '数が大きすぎます。桁を確かめてください。',
    en: 'The number is too large. Check its digits.',
  },
  DAY_NEEDED: { ja: 'いつまでかの日付を入れてください。', en: 'Enter the day it is due.' },
  DAY_NOT_EXPECTED: {
    ja: 'この種類の目標に期日は要りません。',
    en: 'This kind of target has no due day.',
  },
  NOT_WHOLE: {
    ja: '件数や人数の目標は、整数で入れてください。',
    en: 'Cases and people are counted in whole numbers.',
  },
  ABOVE_WHOLE: {
    ja: '割合の目標は、100%以下にしてください。',
    en: 'A share cannot be above 100%.',
  },
  NO_SUCH_DAY: { ja: 'その日付は暦にありません。', en: 'There is no such day.' },
};

/** What is wrong with an aim, and what to do, in a sentence. */
export const aimProblemText = (problem: AimProblem): BothLanguages => PROBLEMS[problem];
