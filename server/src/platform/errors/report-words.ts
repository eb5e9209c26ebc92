import { words } from './words.js';

/** The life cycle of reports. */
export const REPORT_WORDS = {
  REPORT_PERIOD: words(
    '報告は1か月ごと、年次報告は1年度ごとです（{from}〜{to}）。',
    'A report is of one month, an annual one of one fiscal year (not {from} to {to}).',
    '1か月、または1年度を選んでください。',
    'Choose one month, or one fiscal year.',
  ),
  REPORT_STATE: words(
    '{periodJa}の報告は、いま「{stateJa}」です（第{version}版）。ほかの人が先に進めたか、この操作の順番ではありません。',
    'The report of {periodEn} is {stateEn} now (version {version}). Somebody else was faster, or this is not the next step.',
    '報告を開き直して、いまの状態と次にすることを確かめてください。',
    'Open the report again and see where it stands and what comes next.',
  ),
  REPORT_EMPTY: words(
    '{periodJa}の{dataSetJa}は、まだ届いていないか、一部の日しか届いていません。',
    'The {dataSetEn} of {periodEn} is not here yet, or only for some of its days.',
    'ファイルを取り込むか、数値を入力してください。何もなかった月は「活動がなかったと報告する」を押してください。そのあとで提出できます。',
    'Bring in a file or type the figures in; if nothing happened, report no activity. Then submit it.',
  ),
  REPORT_NOT_OVER: words(
    '{periodJa}は、まだ終わっていません。',
    '{periodEn} is not over yet.',
    '期間が終わってから提出してください。',
    'Submit it when it is over.',
  ),
  REPORT_BUSY: words(
    'このセンターの数値を、いま取り込んでいる途中です。',
    'Figures of this center are being stored at this moment.',
    '取り込みが終わってから、もう一度押してください。',
    'Try again when the import is done.',
  ),
  REPORT_LOCKED: words(
    '{unitJa}の{periodJa}の{dataSetJa}は、{atJa}に{by}さんが承認したので、変えられません。',
    'The {dataSetEn} of {unitEn} for {periodEn} was approved by {by} on {atEn} and cannot be changed.',
    'センター長が「報告の状況」でその月を開き、「訂正をはじめる」を押すと、変えられるようになります。',
    'Its director opens the month under “Reports received” and begins an amendment. Then it can be changed.',
  ),
} as const;
