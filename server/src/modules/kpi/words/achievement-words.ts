import type { BothLanguages } from '../../../platform/errors/describe-error.js';
import type { AchievementReason } from '../schemes/scheme.js';

const REASONS: Readonly<Record<AchievementReason, BothLanguages>> = {
  NO_ACTUAL: {
    ja: '実績の報告がないため、達成度は出せません。',
    en: 'Nothing is reported, so there is no achievement.',
  },
  NO_NUMBER: {
    ja: '数の目標ではないため、達成度は出しません。',
    en: 'This target is not a number, so no achievement is shown.',
  },
  TARGET_ZERO: {
    ja: '目標が0のため、割り算による達成度は出せません。',
    en: 'The target is 0, so nothing can be divided by it.',
  },
  NOT_A_LIMIT: {
    ja: '「少ないほどよい」計算は、上限のない目標には使えません。',
    en: 'A scheme for “less is better” does not fit a target without an upper end.',
  },
  YEAR_OPEN: {
    ja: '年度の途中か、報告のない月や「以上」とだけ報告された数があるため、まだ判定していません。',
    en: 'The year is not over, or months are missing or only reported as “at least”, so there is no verdict yet.',
  },
};

/** Why there is no achievement, or no band yet. */
export const achievementReasonText = (reason: AchievementReason): BothLanguages => REASONS[reason];
