import { words } from './words.js';

/** Findings that are settled, reports that are owed. */
export const FOLLOW_UP_WORDS = {
  NOTE_INVALID: words(
    '説明が空か、長すぎるか、使えない文字を含んでいます。',
    'The text is empty, too long, or has characters that cannot be used.',
    '1〜{max}文字で入力してください。',
    'Use 1 to {max} characters.',
  ),
  FINDING_STATE: words(
    'この確認事項は、ほかの人がすでに扱いを変えています（いまの状態：{state}）。',
    'Somebody else has changed this finding meanwhile (it is {state} now).',
    'もう一度開いて、いまの状態を確かめてください。',
    'Open it again and see where it stands.',
  ),
  FINDING_STANDS: words(
    'いまの数値にも、この確認事項が当てはまります。',
    'The figures of today still give this finding.',
    '正しい数値を取り込むと、自動で「訂正済み」になります。数値を変えないときは「説明できる」か「このままにする」を選んでください。',
    'Bring in the right figures and it is corrected by itself. To keep them, say that it is explained or accepted.',
  ),
  FINDING_OWNER: words(
    '{email} は、この拠点の確認事項を受け持てません。',
    '{email} cannot see to findings of this unit.',
    'この拠点を担当する人を選んでください。',
    'Choose somebody in charge of this unit.',
  ),
  NOT_A_CENTER: words(
    '「{code}」はセンターではありません。',
    '“{code}” is no center.',
    '報告の約束はセンターごとに決めます。センターを選んでください。',
    'Reports are owed by centers. Choose a center.',
  ),
  NO_ACTIVITY_FIGURES: words(
    '「活動なし」と報告できるのは、相談・予約・講座の記録です。',
    'Only logs of consultations, bookings and sessions can be reported as “no activity”.',
    '月ごとの数値と年次報告は、0の数値を取り込んでください。',
    'For monthly figures and annual reports bring in the figures, also where they are 0.',
  ),
  NO_ACTIVITY_MONTH: words(
    '{month} は、まだ終わっていないか、センターが開いていなかった月です。',
    '{month} is not over yet, or the center was not there.',
    '終わった月を選んでください。',
    'Choose a month that is over.',
  ),
  NO_ACTIVITY_ROWS: words(
    'この月には、記録が{count}件あります。',
    'There are {count} rows in the log of this month.',
    'まちがった記録のときは、取り込みの履歴から取り消してから、もう一度報告してください。',
    'If they are wrong, take their import back first.',
  ),
} as const;
