import type { BothLanguages } from '../../platform/errors/describe-error.js';

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
  PARTS_EXCHANGED: explanation(
    '分子と分母が入れ替わっている（入れ替えると{value}）',
    'What is counted and what it is a share of were exchanged (else {value})',
  ),
  PERCENT_AS_RATIO: explanation(
    'パーセントの数を割合として書いている（{value}のつもり）',
    'A number of percent was written as a ratio ({value} was meant)',
  ),
  OUT_OF_HOURS_COUNTED: explanation(
    '開館時間外の利用も分子に数えている',
    'Use outside opening hours is counted in',
  ),
  OTHER_WHOLE: explanation(
    '分母に入らないものまで数えている',
    'Something is counted that is no part of the whole',
  ),
  MORE_WERE_LET_IN: explanation('定員を超えて受け入れた', 'More people were let in'),
  PLACES_OF_SOME_ONLY: explanation(
    '定員は会場分や一部の回だけで、参加者数は全部を数えている',
    'The places are those of the room or of some sessions, the people are all',
  ),
  NUMBER_MISTYPED: explanation('数が書き間違えられている', 'A number is mistyped'),
  HOURS_OUT_OF_DATE: explanation(
    '登録されている開館時間が今のものと違う',
    'The hours on record are not those of today',
  ),
  OPENED_ON_REQUEST: explanation(
    '申し込みに応じて時間外に開けている',
    'The center opens out of hours on request',
  ),
  REPORT_NOT_HANDED_IN: explanation(
    'この月の報告をまだ取り込んでいない',
    'The report of these months was not handed in yet',
  ),
  NOTHING_TO_REPORT: explanation(
    '実績がなく、0と書かずに省いている',
    'There was nothing, and it was left out instead of writing 0',
  ),
  CLOSURE_NOT_ENTERED: explanation(
    '休館していたが、休館として登録していない',
    'The center was closed, and the closure is not on record',
  ),
  ONE_OPTION: explanation(
    '「{option}」がこの月だけ大きく違っている（{value}）',
    '“{option}” stands out in this month ({value})',
  ),
} as const satisfies Readonly<Record<string, BothLanguages>>;

export type HypothesisCode = keyof typeof HYPOTHESIS_WORDS;
