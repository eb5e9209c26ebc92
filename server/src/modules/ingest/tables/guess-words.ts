import { type BothLanguages, fill } from '../../../platform/errors/describe-error.js';
import type { ErrorParams } from '../../../platform/errors/domain-error.js';
import type { FigureFinding } from './figure.types.js';

const WORDS = {
  YEAR_FROM_TITLE: {
    ja: '年度は、表題「{text}」から読みました。',
    en: 'The year was taken from the title “{text}”.',
  },
  YEAR_FROM_EARLIER_TITLE: {
    ja: '年度は、離れた所にある表題「{text}」から読みました。',
    en: 'The year was taken from a title further away, “{text}”.',
  },
  YEAR_FROM_SHEET: {
    ja: '年度は、シートの名前「{text}」から読みました。',
    en: 'The year was taken from the name of the sheet, “{text}”.',
  },
  YEAR_FROM_USER: {
    ja: '表に年度がないので、指定された {text} 年度としました。',
    en: 'The table prints no year; fiscal year {text} was taken as you said.',
  },
  PERIOD_YEAR_UNKNOWN: {
    ja: 'いつの数値か、どこにも書かれていません。年度を選んでください。',
    en: 'Nothing says which year the figures are of. Choose the fiscal year.',
  },
  PERIOD_YEAR_AMBIGUOUS: {
    ja: '「{text}」は、どの元号の年か分かりません（{readings}）。元号を選んでください。',
    en: 'It is not clear which era “{text}” is counted in ({readings}). Choose the era.',
  },
  YEARS_DISAGREE: {
    ja: '「{text}」は {year} 年度ですが、{other} 年度という指定もあります。{year} 年度としました。',
    en: '“{text}” says {year}, yet {other} was said too; {year} was taken.',
  },
  YEAR_WORD_OF_HEADER: {
    ja: '見出しが「年度」なので、「年」と書かれたものも年度としました。',
    en: 'The heading says 年度, so years printed as 年 were taken as fiscal years.',
  },
  CALENDAR_YEAR_AS_FISCAL: {
    ja: '「年」とありますが、月が4月から3月まで並んでいるので、年度としました。',
    en: 'It says 年, but the months run from April to March: taken as the fiscal year.',
  },
  MONTHS_FROM_JANUARY: {
    ja: '月が1月から並んでいます。「年度」の1〜3月は翌年、ほかは暦年としました。',
    en: 'The months run from January: in a 年度 the first three lie in the next year, otherwise the calendar year counts.',
  },
  PART_OF_YEAR: {
    ja: '{from}から{to}までの数値は、その期間だけを数えた、年度（または四半期・暦年）の数値として取り込みます。',
    en: 'Figures from {from} to {to} are stored as those of their year or quarter, of which only these months are covered.',
  },
  BARE_YEAR_AS_FISCAL: {
    ja: '「{text}」は、年度としました。',
    en: '“{text}” was taken as a fiscal year.',
  },
  ERA_CARRIED: {
    ja: '元号のない年は、上や左の年に続くものとしました。',
    en: 'Years without an era were taken to follow the year before.',
  },
  YEAR_CARRIED: {
    ja: '年のない月は、前の月に続くものとしました。',
    en: 'Months without a year were taken to follow the month before.',
  },
  NUMBERS_AS_YEARS: {
    ja: '順に並んだ数字を、年度としました。',
    en: 'Numbers that follow each other were taken as years.',
  },
  NUMBERS_AS_MONTHS: {
    ja: '順に並んだ数字を、月としました。',
    en: 'Numbers that follow each other were taken as months.',
  },
  DAYS_AS_MONTHS: {
    ja: '月の初日の日付が並んでいるので、その月の数値としました。',
    en: 'First days of months stand in a row: taken as the whole months.',
  },
  MUNICIPALITY_ZERO_RESTORED: {
    ja: '団体コード「{printed}」は、先頭の0が落ちたものとして {code} と読みました。',
    en: 'The municipality code “{printed}” seems to have lost its first zero: taken as {code}.',
  },
  MUNICIPALITY_WITHOUT_CHECK: {
    ja: '団体コード「{printed}」には検査数字がないので、書き間違いかどうか確かめられません。{code} と読みました。',
    en: 'The municipality code “{printed}” has no check digit, so nothing says whether it is mistyped: taken as {code}.',
  },
  MUNICIPALITY_CODE_WRONG: {
    ja: '団体コード「{printed}」は検査数字が合いません（正しくは{expected}）。どの拠点かを選んでください。',
    en: 'The check digit of the municipality code “{printed}” is wrong; {expected} would be right. Say which unit is meant.',
  },
  UNIT_AMBIGUOUS: {
    ja: '「{printed}」にあたる拠点が複数あります（{codes}）。どれのことかを選んでください。',
    en: 'Several units are meant by “{printed}” ({codes}). Say which one.',
  },
  UNIT_OF_TABLE: {
    ja: '単位「{unit}」を、単位の書かれていない数値に使いました。',
    en: 'The unit “{unit}” was used for figures that print none.',
  },
  UNITS_OF_TABLE_SEVERAL: {
    ja: '単位が「{unit}」といくつもあり、項目の名前で分かるものだけに使いました。',
    en: 'Several units are named (“{unit}”); each was used only where the label says so.',
  },
  RATE_AS_PERCENT: {
    ja: '「{label}」の数値は、%としました。',
    en: 'The figures of “{label}” were taken as percent.',
  },
  HEADING_CARRIED: {
    ja: '見出し「{label}」を、右の空いた列にも使いました。',
    en: 'The heading “{label}” was also used for the empty columns to its right.',
  },
  LABEL_CARRIED: {
    ja: '項目「{label}」を、下の空いた行にも使いました。',
    en: 'The label “{label}” was also used for the empty rows below it.',
  },
  HEADING_FROM_ABOVE: {
    ja: '見出しがないので、上の表の見出しを使いました。',
    en: 'There are no headings; those of the table above were used.',
  },
  HEADING_IN_FIRST_ROW: {
    ja: '数字の入った1行目を、見出しとしました。',
    en: 'The first row, which holds numbers, was taken for the headings.',
  },
  GROUP_HEADING: {
    ja: '「{label}」など、数値のない {count} 行を、下の行の見出しとしました。',
    en: '{count} rows without figures, such as “{label}”, were taken as headings of the rows below.',
  },
  ROW_WITHOUT_FIGURES: {
    ja: '「{label}」など、数値のない {count} 行は取り込みません。',
    en: '{count} rows without figures, such as “{label}”, are left out.',
  },
  ROW_WITHOUT_LABEL: {
    ja: '項目の名前がない行があります。',
    en: 'There is a row without a label.',
  },
  COLUMN_OF_WORDS: {
    ja: '列「{label}」は文字の列なので、取り込みません。',
    en: 'The column “{label}” holds words and is left out.',
  },
  COLUMN_OF_NUMBERING: {
    ja: '列「{label}」は通し番号なので、取り込みません。',
    en: 'The column “{label}” numbers the rows and is left out.',
  },
  LINE_LEFT_OUT: {
    ja: '指定されたとおり、取り込みません。',
    en: 'Left out, as was said.',
  },
  LINE_UNREADABLE: {
    ja: '見出し「{label}」を読み取れないので、その {count} 個の数値は取り込みません。',
    en: 'The label “{label}” cannot be read, so its {count} figures are left out.',
  },
  WORDS_LEFT_OUT: {
    ja: '{from}行目から{to}行目までは、数値の表ではないので取り込みません。',
    en: 'Lines {from} to {to} are no table of figures and are left out.',
  },
  NO_VALUE_SIGNS: {
    ja: '「{sign}」（{count} か所）は、値なしとしました。0 ではありません。',
    en: '“{sign}” ({count} times) was taken as no value, which is not 0.',
  },
  CLOSED_CELLS: {
    ja: '「{sign}」（{count} か所）は、休館で数値がないものとして記録します。0 ではありません。',
    en: '“{sign}” ({count} times) is stored as closed: there is no value, which is not 0.',
  },
  EMPTY_CELLS: {
    ja: '空のセル（{count} か所）は、値なしとしました。0 ではありません。',
    en: '{count} empty cells were taken as no value, which is not 0.',
  },
  ZERO_SHOWN_AS_DASH: {
    ja: '「{sign}」と表示されていますが、セルの中は 0 です（{count} か所）。0 としました。',
    en: '“{sign}” is shown where the sheet keeps 0 ({count} times): taken as 0.',
  },
  NUMBER_BEHIND_DIFFERS: {
    ja: '表示と中の数値が違うセルが {count} か所あります。表示のほうを使いました。',
    en: '{count} cells show another number than the sheet keeps; what is shown was taken.',
  },
  BRACKETS: {
    ja: 'かっこの中の数（{count} か所、例「{printed}」）は、数値として取り込みません。',
    en: 'Numbers in brackets ({count} times, such as “{printed}”) are not taken as figures.',
  },
  BRACKETS_ALONE: {
    ja: 'かっこだけで囲まれた数（{count} か所、例「{printed}」）も、数値としました。',
    en: 'Numbers that stand in brackets alone ({count} times, such as “{printed}”) were taken as figures.',
  },
  TOTAL_BY_SUMS: {
    ja: '「{label}」は、ほかの {parts} 項目の合計とちょうど一致するので、合計としました。',
    en: '“{label}” is exactly the sum of the {parts} others: taken as their total.',
  },
  TOTAL_IS_LAST: {
    ja: '「{label}」の合計欄には、最後の月の数値が入っています。',
    en: 'The total of “{label}” is the last of its figures, not their sum.',
  },
  TOTAL_IS_MEAN: {
    ja: '「{label}」の合計欄には、平均が入っています。',
    en: 'The total of “{label}” is the mean of its figures, not their sum.',
  },
  MEAN_OF_COUNTED: {
    ja: '平均は、数値のある {count} 個だけで計算されています（全部で {all} 個）。',
    en: 'The mean is over the {count} figures that are there, of {all}.',
  },
  MEAN_OF_ALL: {
    ja: '平均は、数値のないものも含めた {all} 個で計算されています。',
    en: 'The mean is over all {all}, also those without a figure.',
  },
  TITLE_AS_LABEL: {
    ja: '表題「{label}」を、項目の名前としました。',
    en: 'The title “{label}” was taken as the label.',
  },
  SAME_LABELS: {
    ja: '「{label}」という同じ項目が、2つ以上あります。',
    en: 'The label “{label}” stands twice or more.',
  },
  HIDDEN_ROWS: {
    ja: '隠れている {count} 行も読みました。',
    en: '{count} hidden rows were read too.',
  },
  JOINED_MONTHS: {
    ja: '結合されたセルの「{printed}」は、その期間全体の数値としました。',
    en: '“{printed}” stands in joined cells: taken as the figure of the whole time.',
  },
  STOCK_AT_END: {
    ja: '「末現在」とあるので、その期間の最後の日の数値としました。',
    en: 'It says 末現在: the figures were taken as those of the last day of each period.',
  },
  PREVIOUS_YEAR: {
    ja: '「{label}」は、1年前の数値としました。',
    en: '“{label}” was taken as the figures of the year before.',
  },
  TABLES_SIDE_BY_SIDE: {
    ja: '横に並んだ {count} つの表として読みました。',
    en: 'Read as {count} tables side by side.',
  },
} as const satisfies Record<string, BothLanguages>;

/** What may be assumed of a whole table. */
export type GuessCode = keyof typeof WORDS;

export const GUESS_CODES = Object.keys(WORDS) as readonly GuessCode[];

/** An assumption in words. */
export function guessText(code: GuessCode, params: ErrorParams): BothLanguages {
  const { ja, en } = WORDS[code];
  return { ja: fill(ja, params), en: fill(en, params) };
}

const DIFFERS: Readonly<Record<FigureFinding['code'], BothLanguages>> = {
  SUM_DIFFERS: {
    ja: '「{printed}」は、内訳 {parts} 項目の合計（{computed}）と合いません。',
    en: '“{printed}” is not the sum of its {parts} parts ({computed}).',
  },
  MEAN_DIFFERS: {
    ja: '「{printed}」は、{parts} 個の数値の平均（{computed}）と合いません。',
    en: '“{printed}” is not the mean of its {parts} figures ({computed}).',
  },
};

const BECAUSE: Readonly<Record<FigureFinding['verdict'], BothLanguages>> = {
  EXPLAINABLE_BY_ROUNDING: {
    ja: '端数処理で説明できる差です。',
    en: 'Rounding explains the difference.',
  },
  EXPLAINABLE_BY_SEVERAL_LABELS: {
    ja: '1件をいくつもの項目に数えているための差と思われます。',
    en: 'One case counts in several parts, which explains the difference.',
  },
  CONTRADICTION: {
    ja: '元の資料を確かめてください。数値は印刷されたまま取り込みます。',
    en: 'Look at the source. The figures are taken as printed.',
  },
};

/** A total or mean that differs from its parts, in words. */
export function findingText({
  code,
  verdict,
  printed,
  computed,
  parts,
}: FigureFinding): BothLanguages {
  const [what, why] = [DIFFERS[code], BECAUSE[verdict]];
  const params = { printed, computed, parts };
  return { ja: `${fill(what.ja, params)}${why.ja}`, en: `${fill(what.en, params)} ${why.en}` };
}
