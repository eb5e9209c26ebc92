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
  ABOVE_ALL: sentences(
    '割合が100%を超えています',
    'A share above 100%',
    '{subject}は{RATE}になっています。全体に占める割合なので、100%を超えることはありません。報告の値はそのまま残しています。',
    '{subject}: {RATE}. It is a share of a whole and cannot be above 100%. The number is kept as reported.',
  ),
  MORE_THAN_PLACES: sentences(
    '参加者数が定員を上回っています',
    'More participants than places',
    '{subject}は{PEOPLE}、{other}は{PLACES}と報告されています。定員より多く受け入れたのかどうか、確かめてください。',
    '{subject}: {PEOPLE}; {other}: {PLACES}. Please check whether more people were let in than there were places.',
  ),
  FILL_ABOVE: sentences(
    '参加者数が定員を上回っています',
    'More participants than places',
    '{subject}は{RATE}と報告されています。定員より多く受け入れたのかどうか、確かめてください。',
    '{subject}: {RATE}. Please check whether more people were let in than there were places.',
  ),
  SESSIONS_FULL: sentences(
    '定員より参加者の多い回があります',
    'Sessions with more people than places',
    'この月は{SESSIONS}で、参加者数が定員を上回っています（定員の合計{PLACES}に対して{PEOPLE}）。',
    '{SESSIONS} of this month had more participants than places ({PEOPLE} where {PLACES} could take part).',
  ),
  OUTSIDE_HOURS: sentences(
    '開館時間外の予約が多くなっています',
    'Much is booked out of hours',
    'この月の予約時間{BOOKED}のうち{OUTSIDE}（{SHARE_OUTSIDE}）が、登録されている開館時間の外です。この分は稼働率に含めていません。',
    '{OUTSIDE} of the {BOOKED} booked in this month ({SHARE_OUTSIDE}) lie outside the hours on record. They are no part of occupancy.',
  ),
  MONTHS_MISSING: sentences(
    '報告の抜けている月があります',
    'Months without a report',
    '{metric}は前後の月の報告がありますが、間の{MONTHS_MISSING}分がありません。0とはみなさず、値がないものとして扱っています。',
    '{metric}: reported before and after, but not for the {MONTHS_MISSING} between. It is not taken as 0: there is no value.',
  ),
  MONTHS_MISSING_OF_SEVERAL: sentences(
    '報告の抜けている月があります',
    'Months without a report',
    '{metric}など{METRICS_MISSING}は前後の月の報告がありますが、間の{MONTHS_MISSING}分がありません。0とはみなさず、値がないものとして扱っています。',
    '{METRICS_MISSING}, such as {metric}, are reported before and after, but not for the {MONTHS_MISSING} between. They are not taken as 0: there is no value.',
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
    case 'RATE_ABOVE_ONE':
      return 'ABOVE_ALL';
    case 'ATTENDANCE_ABOVE_CAPACITY':
      if ('RATE' in numbers) return 'FILL_ABOVE';
      return 'SESSIONS' in numbers ? 'SESSIONS_FULL' : 'MORE_THAN_PLACES';
    case 'OUT_OF_HOURS':
      return 'OUTSIDE_HOURS';
    case 'MISSING_MONTH':
      return 'METRICS_MISSING' in numbers ? 'MONTHS_MISSING_OF_SEVERAL' : 'MONTHS_MISSING';
  }
}
