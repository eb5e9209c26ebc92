import { type BothLanguages, fill } from '../../../platform/errors/describe-error.js';
import type { ErrorParams } from '../../../platform/errors/domain-error.js';
import type { NumberDoubt } from './number.types.js';
import type { DayDoubt } from './read-day.js';
import type { TimeDoubt } from './read-time.js';

/** What a log may hold in the place of a number. */
export type CountDoubt =
  /** A dash or another sign: nothing was noted. */
  | 'STATE_AS_NOTHING'
  /** 約10名, 120名以上: the number is kept, the word is not. */
  | 'BOUND_LEFT_OUT';

/** All that may be assumed of a row of a log. */
export type RowDoubtCode = DayDoubt | TimeDoubt | NumberDoubt | CountDoubt;

const WORDS: Readonly<Record<RowDoubtCode, BothLanguages>> = {
  YEAR_FROM_FISCAL_YEAR: {
    ja: '年がないので、記録の年度から {year}年としました。',
    en: 'No year is printed; {year} was taken from the fiscal year of the log.',
  },
  HALF_DAY_SAID_TWICE: {
    ja: '午後と24時間制の両方で書かれています。{time} としました。',
    en: 'Written both as p.m. and by 24 hours; taken as {time}.',
  },
  HALF_DAY_CARRIED: {
    ja: '終わりの時刻に午前・午後がないので、{time} としました。',
    en: 'The end says neither a.m. nor p.m.; taken as {time}.',
  },
  SECONDS_DROPPED: { ja: '秒を除いて {time} としました。', en: 'Seconds were left out: {time}.' },
  BORDER_OUT: {
    ja: '「未満」「超」は境の数を含みませんが、その数のまま読みました。',
    en: 'The border itself is not meant, yet its number was taken.',
  },
  BRACKETS: {
    ja: 'かっこの中「{inside}」は数えていません。',
    en: 'What stands in brackets (“{inside}”) is not counted.',
  },
  COUNTED_AGAIN: {
    ja: '延べ人数です。同じ人を何度も数えているかもしれません。',
    en: 'One person may be counted several times.',
  },
  HYPHEN_RANGE: { ja: '2つの数の範囲と読みました。', en: 'Taken for a range between two numbers.' },
  MAYBE_DATE: {
    ja: '日付かもしれませんが、数と読みました。',
    en: 'It may be a date; taken for a number.',
  },
  NOTE_OR_DIGIT: {
    ja: '注の記号のすぐ後の数字も、数の一部と読みました。',
    en: 'Digits right behind a note mark were taken as part of the number.',
  },
  SHARE_OR_PERCENT: {
    ja: '%の列の1以下の数を、そのまま%と読みました。',
    en: 'A number up to 1 under % was taken as percent.',
  },
  SIGN_UNUSUAL: { ja: '横線をマイナスと読みました。', en: 'A dash was taken for a minus sign.' },
  TWO_QUALIFIERS: {
    ja: '「約」と「以上」などが重なっています。後の言葉だけを残しました。',
    en: 'Two words limit the number; only the bound was kept.',
  },
  UNIT_OVER_HEADER: {
    ja: 'セルに単位があるので、列名の単位は使っていません。',
    en: 'The cell has its own unit; that of the column was not applied.',
  },
  UNIT_UNKNOWN: {
    ja: '列名のかっこの中を単位として使っていません。',
    en: 'What the column says in brackets was not used as a unit.',
  },
  STATE_AS_NOTHING: {
    ja: '数がないので、記入なしとしました（0 ではありません）。',
    en: 'There is no number: taken as not noted, which is not 0.',
  },
  BOUND_LEFT_OUT: {
    ja: '「約」「以上」などの言葉は残らず、数だけを記録します。',
    en: 'Words such as “about” or “at least” are not kept, only the number.',
  },
};

/** An assumption in words. */
export function doubtText(code: RowDoubtCode, params: ErrorParams): BothLanguages {
  const { ja, en } = WORDS[code];
  return { ja: fill(ja, params), en: fill(en, params) };
}
