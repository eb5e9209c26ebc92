/** Remarks that travel with a value, in both languages. `{name}` is a parameter. */
export const NOTE_WORDS = {
  SOURCE_NOTE: { ja: '{ja}', en: '{en}' },
  COARSER_ONLY: {
    ja: 'この期間だけの報告はありません。{from}〜{to} をまとめた数値が報告されています。',
    en: 'Nothing was reported for this period alone; a figure covers {from} to {to} as a whole.',
  },
  NOT_SPLIT_SO: {
    ja: '合計は分かりますが、この分け方では報告も集計もされていません。',
    en: 'The total is known, but it was neither reported nor counted split like this.',
  },
  SUM_OF_OPTIONS: {
    ja: '合計は報告されていません。報告された内訳の合計です。',
    en: 'No total was reported; this is the sum of the reported options.',
  },
  FROM_PLAN: {
    ja: 'センターの年度計画に書かれた回数です。報告書の数値ではありません。',
    en: 'The number in the center’s plan of the year; not a figure of a report.',
  },
  UNIQUE_NOT_ADDITIVE: {
    ja: '実人数・実数は足し合わせられないため、値はありません。',
    en: 'Unique counts cannot be added, so there is no value.',
  },
  DEFINITIONS_DIFFER: {
    ja: '定義の異なる数値が含まれるため、まとめられません（{definitions}）。',
    en: 'Figures of different definitions cannot be joined ({definitions}).',
  },
  MEAN_OF_RATES: {
    ja: '分子と分母が報告されていないため、率の単純平均です。',
    en: 'Numerators and denominators were not reported: this is the simple mean of the rates.',
  },
  PARTIAL: {
    ja: '{expected}か月分のうち{reported}か月分の数値です。',
    en: 'Covers {reported} of {expected} months.',
  },
  PARTIAL_UNITS: {
    ja: '{of}拠点のうち{has}拠点の数値です（合わせて{expected}か月分のうち{reported}か月分）。',
    en: 'Stands on {has} of {of} units ({reported} of {expected} months together).',
  },
  LISTED_DATES: {
    ja: '日付ごとに示された数値の合計です。示されていない日は含みません。',
    en: 'Sum of the figures listed by date; days not listed are not in it.',
  },
  ONLY_MONTHS: {
    ja: '比べられるように、{ja}だけの数値にしています。',
    en: 'Limited to {en}, so that it can be compared.',
  },
  NO_COMMON_MONTH: {
    ja: '比べる相手と共通する月の数値がありません。',
    en: 'It has no month in common with what it is compared with.',
  },
  NOT_BY_MONTH: {
    ja: '月ごとの数値が報告されていないため、同じ月だけを取り出せません。',
    en: 'It was not reported by month, so the common months cannot be taken out of it.',
  },
  NOT_CUMULATIVE: {
    ja: 'ある時点の数なので、積み上げることはできません。',
    en: 'A number at a point in time cannot be accumulated.',
  },
  POPULATION_OF: {
    ja: '人口は{days}現在の数を使っています。',
    en: 'Uses the population as of {days}.',
  },
  NO_POPULATION: {
    ja: '人口が登録されていないため、人口千人あたりの値を出せません。',
    en: 'No population is on record, so there is no value per 1,000 residents.',
  },
  NO_OPEN_DAYS: {
    ja: '{ja}の開館時間に登録のない日（{from}〜{to}）があるため、開館日あたりの値を出せません。',
    en: 'The opening hours of {en} are not on record for all days ({from} to {to}), so there is no value per open day.',
  },
  NO_DAY_OPEN: {
    ja: 'この期間に開館した日がないため、開館日あたりの値を出せません。',
    en: 'There was no open day in this period, so there is no value per open day.',
  },
  OPEN_DAYS_OF_WHOLE: {
    ja: '市全体として報告された数値です。どのセンターの開館日で割るかが決まらないため、開館日あたりの値を出せません。',
    en: 'The figure is one of the city as a whole: it is not known whose open days stand behind it, so there is no value per open day.',
  },
  OPEN_DAYS_OF: {
    ja: '開館日は{days}日です（登録された開館時間・祝日・休館から数えています）。',
    en: 'Open days: {days}, counted from the opening hours, holidays and closures on record.',
  },
  OPEN_DAYS_OF_UNITS: {
    ja: '開館日は、{units}拠点の分を合わせて{days}日です（登録された開館時間・祝日・休館から数えています）。',
    en: 'Open days of {units} units together: {days}, counted from the opening hours, holidays and closures on record.',
  },
  NO_REGISTERED_GROUPS: {
    ja: '同じ期間の登録団体数が報告されていないため、登録団体あたりの値を出せません。',
    en: 'No number of registered groups was reported for the period, so there is no value per group.',
  },
  NO_BASE: {
    ja: '基準の期間（{from}〜{to}）の数値がないため、指数を出せません。',
    en: 'There is no value for the base period ({from} to {to}), so there is no index.',
  },
  NO_TOTAL: {
    ja: '全体の数値がないため、割合を出せません。',
    en: 'There is no total, so there is no share.',
  },
  CHANGE_ACROSS_DEFINITIONS: {
    ja: '数え方が異なるため、前の値との増減は示しません。',
    en: 'They were counted in different ways, so no change is given.',
  },
  CHANGE_ACROSS_BREAK: {
    ja: 'この間に数え方などが変わったため、前の値との増減は示しません。',
    en: 'Something changed between the two that breaks the series, so no change is given.',
  },
  CHANGE_OF_OTHER_MONTHS: {
    ja: '対象の月が異なるため、前の値との増減は示しません。',
    en: 'The two cover different months, so no change is given.',
  },
  CHANGE_OF_OTHER_UNITS: {
    ja: '数値のある拠点が前の値と異なるため、増減は示しません。',
    en: 'Other units stand behind the earlier value, so no change is given.',
  },
  ZERO_DIVISOR: {
    ja: '割る数が0のため、値を出せません。',
    en: 'It would be divided by 0, so there is no value.',
  },
  TOTAL_PARTIAL: {
    ja: '全体の数値が一部だけのため、割合は報告された分に対するものです。',
    en: 'The total is not complete: the share is of what was reported.',
  },
  NOT_ALIKE: {
    ja: '数え方や対象の月が異なるため、割り算をしません。',
    en: 'The two mean different things or cover different months, so they are not divided.',
  },
  CHANGE_FROM_ZERO: {
    ja: '前の値が0のため、増減率は出せません。',
    en: 'The earlier value was 0, so there is no change in percent.',
  },
  SHARES_WITHHELD: {
    ja: '報告された合計と内訳の合計が一致しないため、割合は示しません。',
    en: 'The reported total is not the sum of its parts, so no shares are given.',
  },
} as const;

export type NoteCode = keyof typeof NOTE_WORDS;
