import type { BothLanguages } from '../../../platform/errors/describe-error.js';
import type { Aim } from '../targets/aim.js';
import type { Standing } from '../targets/standing.js';

const both = (ja: string, en: string): BothLanguages => ({ ja, en });

/** How a target stands, as a word beside it. */
const NAMES: Readonly<Record<Standing, BothLanguages>> = {
  REACHED: both('達成', 'Reached'),
  OVER_PLAN: both('計画を上回った', 'Above plan'),
  NOT_YET: both('まだ届いていない', 'Not there yet'),
  MISSED: both('届かなかった', 'Missed'),
  LIMIT_KEPT: both('上限を守れた', 'Limit kept'),
  LIMIT_PASSED: both('上限を超えた', 'Limit passed'),
  UNDER_WAY: both('進行中', 'Under way'),
  DONE: both('実施した', 'Done'),
  NOT_DONE: both('実施していない', 'Not done'),
  NOT_MEASURABLE: both('判定できない', 'Cannot be judged'),
};

export const standingName = (standing: Standing): BothLanguages => NAMES[standing];

export interface StandingFacts {
  readonly hasActual: boolean;
  readonly yearIsOver: boolean;
  /** A rate or a stock: until the year is over it may turn. */
  readonly isLevel?: boolean;
}

/** Of what may fall again as it rose. */
const LEVEL_SO_FAR: Readonly<Partial<Record<Standing, BothLanguages>>> = {
  REACHED: both(
    '今のところ目標の水準です。年度末までに変わることがあります。',
    'At the target so far; it may change until the end of the year.',
  ),
  OVER_PLAN: both(
    '今のところ計画を上回っています。年度末までに変わることがあります。',
    'Above plan so far; it may change until the end of the year.',
  ),
  LIMIT_PASSED: both(
    '今のところ上限を超えています。年度末までに変わることがあります。',
    'Above the limit so far; it may change until the end of the year.',
  ),
};

/** How a target stands, in a sentence that says how final it is. */
export function standingText(standing: Standing, aim: Aim, facts: StandingFacts): BothLanguages {
  const soFar = facts.isLevel && !facts.yearIsOver ? LEVEL_SO_FAR[standing] : undefined;
  if (soFar) return soFar;
  switch (standing) {
    case 'REACHED':
      return facts.yearIsOver
        ? both('目標を達成しました。', 'The target was reached.')
        : both('年度の途中ですが、目標に届いています。', 'The target is reached already.');
    case 'OVER_PLAN':
      return facts.yearIsOver
        ? both('計画を上回って達成しました。', 'Reached, with more than was planned.')
        : both('すでに計画を上回っています。', 'Already more than was planned.');
    case 'NOT_YET':
      return notYet(aim, facts);
    case 'MISSED':
      return both('目標に届きませんでした。', 'The target was missed.');
    case 'LIMIT_KEPT':
      return both('上限を超えずに終わりました。', 'The year ended within the limit.');
    case 'LIMIT_PASSED':
      return both('上限を超えています。', 'The limit is passed.');
    case 'UNDER_WAY':
      return underWay(aim, facts);
    case 'DONE':
      return both('実施しました。', 'It was done.');
    case 'NOT_DONE':
      return aim.type === 'MILESTONE'
        ? both('期日までには実施していません。', 'It was not done by its day.')
        : both('予定していましたが、実施していません。', 'It was planned and not done.');
    case 'NOT_MEASURABLE':
      return facts.hasActual
        ? both('数で判定できる目標ではありません。', 'This target cannot be judged by a number.')
        : both(
            '実績の報告がないため、判定できません。',
            'Nothing is reported, so it cannot be judged.',
          );
  }
}

function notYet({ type }: Aim, { yearIsOver }: StandingFacts): BothLanguages {
  if (yearIsOver) {
    return both(
      '報告のない月か「以上」とだけ報告された数があるため、届いたかどうかはまだ分かりません。',
      'Months are missing or are only reported as “at least”, so it is not known yet whether it was reached.',
    );
  }
  return type === 'ONGOING' || type === 'MILESTONE'
    ? both('まだ実施していません。', 'It has not been done yet.')
    : both('まだ目標に届いていません。', 'The target is not reached yet.');
}

function underWay({ type }: Aim, { yearIsOver }: StandingFacts): BothLanguages {
  if (type === 'ONGOING') return both('年間を通して実施しています。', 'It goes on all year.');
  return yearIsOver
    ? both(
        '報告された数だけでは上限の範囲内です。報告のない月か「以上」とだけ報告された数があります。',
        'Within the limit by what is reported; some months are missing or only reported as “at least”.',
      )
    : both('今のところ上限の範囲内です。', 'Within the limit so far.');
}
