/** Remarks that travel with a value, in both languages. `{name}` is a parameter. */
export const NOTE_WORDS = {
  SOURCE_NOTE: { ja: '{ja}', en: '{en}' },
  COARSER_ONLY: {
    ja: 'この期間だけの報告はありません。{from}〜{to} をまとめた数値が報告されています。',
    en: 'Nothing was reported for this period alone; a figure covers {from} to {to} as a whole.',
  },
  SUM_OF_OPTIONS: {
    ja: '合計は報告されていません。報告された内訳の合計です。',
    en: 'No total was reported; this is the sum of the reported options.',
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
  LISTED_DATES: {
    ja: '日付ごとに示された数値の合計です。示されていない日は含みません。',
    en: 'Sum of the figures listed by date; days not listed are not in it.',
  },
  SHARES_WITHHELD: {
    ja: '報告された合計と内訳の合計が一致しないため、割合は示しません。',
    en: 'The reported total is not the sum of its parts, so no shares are given.',
  },
} as const;

export type NoteCode = keyof typeof NOTE_WORDS;
