import type { BothLanguages } from '../../platform/errors/describe-error.js';
import type { Finding } from './finding.js';

export interface Sentences {
  readonly title: BothLanguages;
  readonly text: BothLanguages;
}

const sentences = (
  titleJa: string,
  titleEn: string,
  textJa: string,
  textEn: string,
): Sentences => ({ title: { ja: titleJa, en: titleEn }, text: { ja: textJa, en: textEn } });

/** What is found, in a few words and in a sentence or two. `{CAPITALS}` are the finding's numbers. */
const SENTENCES = {
  SUM: sentences(
    '合計と内訳の和が合いません',
    'The total is not the sum of its parts',
    '{subject}の合計は{TOTAL}と書かれていますが、内訳を足すと{PARTS_SUM}です。どちらの値も報告のまま残しています。',
    '{subject}: the total is printed as {TOTAL}, but the parts add up to {PARTS_SUM}. Both are kept as reported.',
  ),
  SUM_ROUNDED: sentences(
    '合計と内訳の和がわずかに違います',
    'The total and the sum of its parts differ a little',
    '{subject}の合計は{TOTAL}、内訳を足すと{PARTS_SUM}です。四捨五入のために起こりうる違いです。',
    '{subject}: the total is {TOTAL}, the parts add up to {PARTS_SUM}. Rounding can make this difference.',
  ),
  OPTION_ABOVE: sentences(
    '内訳の1つが合計を上回っています',
    'A part is larger than the total',
    '{subject}は{OPTION}と書かれていますが、合計の{TOTAL}より多くなっています。どちらの値も報告のまま残しています。',
    '{subject}: {OPTION} are printed, more than the total of {TOTAL}. Both are kept as reported.',
  ),
  DATES_FEWER: sentences(
    '書かれた数と日付の数が合いません',
    'The stated number is not the number of dates',
    '{subject}は{STATED}と書かれていますが、日付は{LISTED}分しか示されていません。どちらの値も報告のまま残しています。',
    '{subject}: stated as {STATED}, but the dates listed make only {LISTED}. Both are kept as reported.',
  ),
  DATES_MORE: sentences(
    '書かれた数と日付の数が合いません',
    'The stated number is not the number of dates',
    '{subject}は{STATED}と書かれていますが、日付は{LISTED}分示されています。どちらの値も報告のまま残しています。',
    '{subject}: stated as {STATED}, but the dates listed make {LISTED}. Both are kept as reported.',
  ),
  NUMBERS_RUNNING: sentences(
    '「第○回」は通し番号です',
    'The printed number is a running one',
    '{subject}の日付には{FIRST_ORDINAL}から{LAST_ORDINAL}までの番号が付いていますが、この年度の日付は{LISTED}分です。番号は回数として数えていません。',
    '{subject}: the dates are numbered {FIRST_ORDINAL} to {LAST_ORDINAL}, but this fiscal year’s dates make {LISTED}. The numbers are not taken as a count.',
  ),
  NUMBER_RUNNING: sentences(
    '「第○回」は通し番号です',
    'The printed number is a running one',
    '{subject}の日付には{LAST_ORDINAL}という番号が付いていますが、この年度の日付は{LISTED}分です。番号は回数として数えていません。',
    '{subject}: the date is numbered {LAST_ORDINAL}, but it is the only one of this fiscal year. The number is not taken as a count.',
  ),
  NUMBERS_BROKEN: sentences(
    '「第○回」の番号が続いていません',
    'The printed numbers do not run on',
    '{subject}の日付には{FIRST_ORDINAL}から{LAST_ORDINAL}までの番号が付いていて、この年度の日付は{LISTED}分です。番号が抜けているか、重なっています。',
    '{subject}: the dates are numbered {FIRST_ORDINAL} to {LAST_ORDINAL}, and this fiscal year’s dates make {LISTED}. Numbers are skipped or repeated.',
  ),
  UNIQUE_ABOVE: sentences(
    '実数が延べ数を上回っています',
    'A unique count above the cumulative one',
    '{subject}は{UNIQUE}、{other}は{CUMULATIVE}と書かれています。実数が延べ数より多くなることはありません。どちらの値も報告のまま残しています。',
    '{subject}: {UNIQUE}; {other}: {CUMULATIVE}. A unique count is never above the cumulative one. Both are kept as reported.',
  ),
  STOCK_BELOW: sentences(
    '同じ「{unit}」でも数え方が違います',
    'The same word counts two things',
    '{subject}は{STOCK}、{other}は{CUMULATIVE}です。{CUMULATIVE}は来るたびに数えた延べ数とみられ、1{unit}あたり{PER_ONE}回になります。同じものの数として比べることはできません。',
    '{subject}: {STOCK}; {other}: {CUMULATIVE}. The latter seems to count every visit, {PER_ONE} by each. They do not count the same thing.',
  ),
  MEAN_ROUNDED: sentences(
    '期間の値と各月の平均が少し違います',
    'The period’s value is not quite the mean of its months',
    '{subject}は期間全体で{PUBLISHED}と書かれていますが、{MONTHS}分の単純平均は{MEAN}です。各月の値が四捨五入されているために起こりうる違いです。報告の値をそのまま使っています。',
    '{subject}: {PUBLISHED} is printed for the period, but the simple mean of {MONTHS} is {MEAN}. Rounded months can make this difference. The value is kept as reported.',
  ),
  MEAN_OPEN: sentences(
    '期間の値と各月の平均が違います',
    'The period’s value is not the mean of its months',
    '{subject}は期間全体で{PUBLISHED}と書かれていますが、{MONTHS}分の単純平均は{MEAN}です。月によって重みが違えば起こりうるため、誤りとは限りません。',
    '{subject}: {PUBLISHED} is printed for the period, but the simple mean of {MONTHS} is {MEAN}. It may be right if some months weigh more.',
  ),
  MEAN_OUTSIDE: sentences(
    '期間の値が各月の値の範囲にありません',
    'The period’s value lies outside its months',
    '{subject}は期間全体で{PUBLISHED}と書かれていますが、各月の値は{LOWEST}から{HIGHEST}までです。どのように平均しても、この値にはなりません。',
    '{subject}: {PUBLISHED} is printed for the period, but its months lie between {LOWEST} and {HIGHEST}. No mean of them gives this value.',
  ),
  RESIDUAL: sentences(
    '「{option}」の割合が大きくなっています',
    'Much is filed under “{option}”',
    '{metric}{TOTAL}のうち{RESIDUAL}（{SHARE_OF_TOTAL}）が「{option}」です。内訳を見直すと、内容が分かりやすくなります。',
    '{metric}: {RESIDUAL} of {TOTAL} ({SHARE_OF_TOTAL}) are “{option}”. Finer options would say more.',
  ),
  RESIDUAL_LABELS: sentences(
    '「{option}」の割合が大きくなっています',
    'Much is filed under “{option}”',
    '{metric}{TOTAL}のうち{RESIDUAL}（{SHARE_OF_TOTAL}）が「{option}」です。{other}の{LABELS}に対しては{SHARE_OF_LABELS}です。内訳を見直すと、内容が分かりやすくなります。',
    '{metric}: {RESIDUAL} of {TOTAL} ({SHARE_OF_TOTAL}) are “{option}”, or {SHARE_OF_LABELS} of {LABELS}. Finer options would say more.',
  ),
  FAR_MONTH: sentences(
    'ほかの月と大きく違う月です',
    'This month is far from the others',
    '{subject}はこの月に{VALUE}で、ほかの月（{OTHERS_LOWEST}〜{OTHERS_HIGHEST}）から大きく離れています。誤りとは限りませんが、事情を確かめてください。',
    '{subject}: {VALUE} in this month, far from the others ({OTHERS_LOWEST} to {OTHERS_HIGHEST}). It may be right; please look at what happened.',
  ),
  LOG_DIFFERS: sentences(
    '報告された値と記録を数えた値が合いません',
    'The reported number is not what the log counts',
    '{subject}は{REPORTED}と報告されていますが、同じ期間の記録を数えると{RECORDED}です。どちらの値もそのまま残しています。',
    '{subject}: reported as {REPORTED}, but the log of the same period counts {RECORDED}. Both are kept as they are.',
  ),
  BOOKED_TWICE: sentences(
    '同じ時間に予約が重なっています',
    'Bookings overlap',
    'この月は{DOUBLE_BOOKED}が、同じスペースのほかの予約と時間が重なっています。記録には残していますが、利用件数や稼働率には数えていません。',
    '{DOUBLE_BOOKED} of this month overlap another one of the same space. They are kept, but count neither as bookings nor in occupancy.',
  ),
} as const satisfies Record<string, Sentences>;

export function sentencesOf(finding: Finding): Sentences {
  return SENTENCES[variantOf(finding)];
}

/** Which of the sentences of its kind a finding needs. */
function variantOf({ kind, severity, verdict, numbers }: Finding): keyof typeof SENTENCES {
  switch (kind) {
    case 'SUM_OF_PARTS':
      if ('OPTION' in numbers) return 'OPTION_ABOVE';
      return verdict === 'CONTRADICTION' ? 'SUM' : 'SUM_ROUNDED';
    case 'COUNT_AGAINST_DATES':
      return (numbers.LISTED ?? 0) < (numbers.STATED ?? 0) ? 'DATES_FEWER' : 'DATES_MORE';
    case 'ORDINAL_AGAINST_COUNT':
      if (severity !== 'NOTE') return 'NUMBERS_BROKEN';
      return numbers.FIRST_ORDINAL === numbers.LAST_ORDINAL ? 'NUMBER_RUNNING' : 'NUMBERS_RUNNING';
    case 'UNIQUE_AGAINST_CUMULATIVE':
      return 'STOCK' in numbers ? 'STOCK_BELOW' : 'UNIQUE_ABOVE';
    case 'PUBLISHED_MEAN':
      if (verdict === 'CONTRADICTION') return 'MEAN_OUTSIDE';
      return verdict === 'OPEN' ? 'MEAN_OPEN' : 'MEAN_ROUNDED';
    case 'RESIDUAL_SHARE':
      return 'LABELS' in numbers ? 'RESIDUAL_LABELS' : 'RESIDUAL';
    case 'OUTLIER':
      return 'FAR_MONTH';
    case 'RECORDS_DIFFER':
      return 'LOG_DIFFERS';
    case 'DOUBLE_BOOKING':
      return 'BOOKED_TWICE';
  }
}

const explanation = (ja: string, en: string): BothLanguages => ({ ja, en });

/** Possible explanations by code. `{value}` is what it would give, `{n}` the same without a unit. */
export const HYPOTHESIS_WORDS = {
  SEVERAL_TO_ONE: explanation(
    '同じ1件を複数の項目に数えている',
    'One case was counted under several options',
  ),
  OTHER_COUNTING_UNIT: explanation(
    '合計と内訳で数え方の単位が違う',
    'Total and parts count in different units',
  ),
  TOTAL_OUT_OF_DATE: explanation(
    '合計か内訳のどちらかが古いまま残っている',
    'The total or the parts were not brought up to date',
  ),
  PART_NOT_ASSIGNED: explanation(
    'どの項目にも入れていないものがある',
    'Some belong to none of the options',
  ),
  OTHER_DENOMINATOR: explanation(
    '合計と内訳で割合の分母が違う',
    'Total and parts are shares of different wholes',
  ),
  ROUNDED_INPUTS: explanation('元の値が四捨五入されている', 'The values were rounded'),
  ORDINAL_TAKEN_AS_COUNT: explanation(
    '「第{n}回」という番号を回数として書いている',
    'The number {n} of the last date was taken as the count',
  ),
  OTHER_DAYS_LISTED: explanation(
    '研修など、ほかの日付も一緒に並べている',
    'Dates of something else, such as training, are listed too',
  ),
  DATE_LISTED_TWICE: explanation(
    '1回分の日付を2つに数えている',
    'One occasion is listed under two dates',
  ),
  DATE_NOT_LISTED: explanation('日付の書かれていない回がある', 'A date is not listed'),
  OTHER_OCCASION_COUNTED: explanation(
    '説明会など、ほかの集まりも回数に入れている',
    'Something else, such as a briefing, is counted in',
  ),
  RUNNING_NUMBER: explanation(
    '前の年度から続く通し番号である',
    'The numbers run on from the years before',
  ),
  NUMBER_MISPRINTED: explanation('番号が書き間違えられている', 'A number is misprinted'),
  UNIQUE_COUNTED_BY_VISIT: explanation(
    '実数として延べ数を書いている',
    'Visits were given as the unique count',
  ),
  NUMBERS_SWAPPED: explanation('2つの値が入れ替わっている', 'The two numbers were swapped'),
  WORD_HAS_TWO_MEANINGS: explanation(
    '「{unit}」という同じ言葉で、実数と延べ数の両方を数えている',
    'The same word is used for the groups there are and for their visits',
  ),
  SUM_OF_SHOWN_PARTS: explanation(
    '印字された内訳を足している（{value}）',
    'The printed parts were added up ({value})',
  ),
  TRUNCATED: explanation('端数を切り捨てている（{value}）', 'The mean was cut off ({value})'),
  WEIGHTED_BY_OPEN_HOURS: explanation(
    '開館時間の長い月を重くみている（開館時間の記録がなく、計算できません）',
    'Months with longer opening hours weigh more (they are not recorded, so it cannot be computed)',
  ),
  WEIGHTED_BY_MONTH: explanation(
    '月ごとに重みを付けている（重みの記録がなく、計算できません）',
    'The months weigh differently (the weights are not recorded, so it cannot be computed)',
  ),
  LOG_INCOMPLETE: explanation('記録に載っていないものがある', 'Some of it is not in the log'),
  FIGURE_BEFORE_LOG: explanation(
    '報告のあとに記録が増えている',
    'The log grew after the number was reported',
  ),
  COUNTED_DIFFERENTLY: explanation(
    '報告と記録で数え方が違う',
    'The report and the log do not count the same thing',
  ),
  CANCELLATION_NOT_NOTED: explanation(
    '取り消された予約が取り消しになっていない',
    'A cancelled booking is not marked as cancelled',
  ),
  TIME_MISTYPED: explanation('時刻が書き間違えられている', 'A time is mistyped'),
  ENTERED_TWICE: explanation('同じ予約を2回記録している', 'One booking was entered twice'),
  SPACE_SHARED: explanation('1つのスペースを分け合って使っている', 'Two groups shared the space'),
  ONE_OPTION: explanation(
    '「{option}」がこの月だけ大きく違っている（{value}）',
    '“{option}” stands out in this month ({value})',
  ),
} as const satisfies Readonly<Record<string, BothLanguages>>;

export type HypothesisCode = keyof typeof HYPOTHESIS_WORDS;
