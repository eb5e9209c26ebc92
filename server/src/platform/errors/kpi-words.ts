import { words } from './words.js';

/** Targets and what is said of them. */
export const KPI_WORDS = {
  TARGET_INVALID: words(
    'この目標は登録できません：{ja}',
    'This target cannot be kept: {en}',
    '目標の種類と、下限・上限・期日を確かめてください。',
    'Check the type of the target, its lower and upper end, and its day.',
  ),
  TARGET_OF_WHOLE: words(
    '割合の目標が100%を超えています（{given}）。',
    'A share cannot be planned above 100 % ({given}).',
    '0〜100%の間で決めてください。',
    'Choose a share between 0 and 100 %.',
  ),
  TARGET_NOT_WHOLE: words(
    '件数や人数の目標に、端数があります（{given}）。',
    'A number of cases or people cannot be planned in fractions ({given}).',
    '整数で入れてください。',
    'Give a whole number.',
  ),
  TARGET_DAY: words(
    '期日 {day} は、この年度（{from}〜{to}）の日ではありません。',
    'The day {day} does not lie in the fiscal year ({from} to {to}).',
    '年度のうちの日を選んでください。',
    'Choose a day of the fiscal year.',
  ),
  TARGET_SHARES: words(
    '月ごとの配分が正しくありません。',
    'The shares of the months are not right.',
    '4月から3月まで12か月分の割合を、合わせて100%になるように入れてください。ほかの配分を選ぶときは空けてください。',
    'Give twelve shares, April to March, that add up to 100 %; leave them out with another profile.',
  ),
  TARGET_BASELINE: words(
    '基準値には、それより前の年度が必要です。',
    'A baseline needs its fiscal year, and one before the target.',
    '基準値と年度を両方入れるか、両方空けてください。',
    'Give both the value and its year, or neither.',
  ),
  TARGET_TOO_MANY: words(
    '1つの年度に決められる目標は{max}件までです。',
    'At most {max} targets can be set for a fiscal year.',
    '使わない目標を削除してください。',
    'Remove some that are no longer needed.',
  ),
  UNKNOWN_SCHEME: words(
    '達成度の決め方「{code}」はありません。',
    'There is no achievement scheme “{code}”.',
    '一覧から選んでください。',
    'Choose one from the list.',
  ),
  AS_OF_TOO_EARLY: words(
    '{day} の時点では、この年度の終わった月がまだありません。',
    'On {day} no month of this fiscal year had ended.',
    '{first} 以降の日を選んでください。',
    'Choose {first} or a later day.',
  ),
  AS_OF_TOO_LATE: words(
    '{day} はまだ来ていません。',
    'The day {day} is still to come.',
    '{today} 以前の日を選んでください。',
    'Choose {today} or an earlier day.',
  ),
} as const;
