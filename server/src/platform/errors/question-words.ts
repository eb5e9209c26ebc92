import { words } from './words.js';

/** What can be wrong with a question. */
export const QUESTION_WORDS = {
  UNKNOWN_UNIT: words(
    '組織・グループ「{code}」は登録されていません。',
    'There is no unit or group “{code}”.',
    '組織のコードを orgUnits・orgUnitGroups の一覧で確かめてください。',
    'Look the code up in orgUnits and orgUnitGroups.',
  ),
  NORMALISE_UNSUITABLE: words(
    '「{metric}」は率か、日々積み上がらない数なので、{by} で割ることはできません。',
    '“{metric}” is a rate, or does not add up from day to day: it cannot be set against {by}.',
    '期間のあいだの件数や人数の指標を選ぶか、NONE か INDEX を選んでください。',
    'Choose a metric that counts something over time, or NONE or INDEX.',
  ),
  INDEX_WITHOUT_BASE: words(
    '指数には基準の期間が必要です。',
    'An index needs a base period.',
    'basePeriod に、100とする期間を指定してください。',
    'Name the period that is 100 in basePeriod.',
  ),
  INDEX_BASE_LENGTH: words(
    '指数の基準の期間は、表示する期間と同じ長さにしてください。',
    'The base period of an index must be as long as the periods shown.',
    '月ごとなら月を、年度ごとなら年度を basePeriod に指定してください。',
    'Give a month for months, a fiscal year for fiscal years.',
  ),
  AXIS_UNKNOWN: words(
    '軸「{axis}」は使えません。使えるもの：{known}',
    'There is no axis “{axis}”. Known: {known}',
    '軸の名前を確かめてください。',
    'Check the name of the axis.',
  ),
  AXES_CLASH: words(
    '行と列に「{rows}」と「{columns}」を同時に置くことはできません。',
    '“{rows}” and “{columns}” cannot be the two axes together.',
    '別の軸を選んでください。',
    'Choose other axes.',
  ),
  REBUILD_RUNNING: words(
    '集計の作り直しは、すでに行われています。',
    'The cells are already being rebuilt.',
    '終わってから、もう一度行ってください。',
    'Try again when it is done.',
  ),
  PEERS_WITHOUT_LEAD: words(
    '似た組織と比べるには、基準となる市や拠点が必要です。',
    'Peers are peers of somebody: a city, center or space.',
    'lead に市・拠点・スペースのコードを指定してください。',
    'Give the code of a city, center or space as lead.',
  ),
  SINCE_PERIOD: words(
    '比べる元の期間（{from}〜{to}）は、表示する期間より前で、同じ長さにしてください。',
    'The period since which a change is asked ({from} to {to}) must be as long as the period shown, and before it.',
    '前の年度など、同じ長さの期間を since に指定してください。',
    'Give an earlier period of the same length as since, such as a fiscal year for a fiscal year.',
  ),
  ONE_METRIC: words(
    '指標を行か列に置かないときは、指標は1つだけ指定できます。',
    'Unless metrics are an axis, only one can be asked for.',
    '指標を1つにするか、rows か columns を metric にしてください。',
    'Ask for one metric, or make metric one of the axes.',
  ),
  RATE_CANNOT_RISE: words(
    '「{metric}」は率や平均のため、増えた数を比べられません。',
    '{metric} is a rate or an average: how many more there are cannot be said.',
    '件数などの指標を選んでください。',
    'Ask for a count.',
  ),
  UNKNOWN_METRIC: words(
    '指標項目「{code}」はありません。',
    'There is no metric “{code}”.',
    '指標のコードを metrics の一覧で確かめてください。',
    'Look the code up in metrics.',
  ),
  UNKNOWN_DISAGGREGATION: words(
    '「{metric}」に内訳「{code}」はありません。使えるもの：{known}',
    '“{metric}” has no disaggregation “{code}”. Known: {known}',
    '内訳のコードを metrics の一覧で確かめてください。',
    'Look the code up in metrics.',
  ),
  UNKNOWN_OPTION: words(
    '内訳「{disaggregation}」に項目「{code}」はありません。',
    'The disaggregation “{disaggregation}” has no option “{code}”.',
    '項目のコードを metrics の一覧で確かめてください。',
    'Look the code up in metrics.',
  ),
  UNKNOWN_DEFINITION: words(
    '「{metric}」に定義「{code}」はありません。使えるもの：{known}',
    '“{metric}” has no definition “{code}”. Known: {known}',
    '定義のコードを確かめてください。',
    'Check the code of the definition.',
  ),
  PERIOD_FORM: words(
    '期間の指定は、fiscalYear・fiscalYears・from と to のうち1つだけにしてください。',
    'Give the period in exactly one form: fiscalYear, fiscalYears, or from with to.',
    'ほかの指定を外してください。',
    'Remove the others.',
  ),
  PERIOD_APART: words(
    'この問いは、ひと続きの期間にだけ答えられます。年度の間があいています。',
    'This question takes one stretch of time; there is a gap between the fiscal years.',
    '続いた年度を選ぶか、年度ごとに分けてお尋ねください。',
    'Choose fiscal years that follow each other, or ask for one after the other.',
  ),
  PERIOD_ORDER: words(
    '期間の始まり（{from}）が終わり（{to}）より後です。',
    'The period starts ({from}) after it ends ({to}).',
    '始まりと終わりを入れ替えてください。',
    'Swap the two days.',
  ),
  PERIOD_NOT_WHOLE_MONTHS: words(
    '{from}〜{to} は月の途中で始まるか終わります。',
    '{from} to {to} does not start and end with whole months.',
    '月初から月末までを指定するか、集計単位を日（DAY）にしてください。',
    'Use whole months, or the grain DAY.',
  ),
  FISCAL_YEAR_OUT_OF_RANGE: words(
    '年度 {year} は範囲外です（{min}〜{max}）。',
    'Fiscal year {year} is out of range ({min} to {max}).',
    '年度の始まる西暦年を指定してください（令和3年度は2021）。',
    'Give the calendar year in which the fiscal year starts (令和3年度 is 2021).',
  ),
  TOO_MANY: words(
    '{what}が多すぎます（{given}件、上限{max}件）。',
    'Too many {what}: {given}, at most {max}.',
    'いくつかに分けて問い合わせてください。',
    'Split the question.',
  ),
  OUT_OF_RANGE: words(
    '{what} は {min}〜{max} で指定してください（{given} は範囲外です）。',
    '{what} must be {min} to {max}; {given} is not.',
    '範囲内の数にしてください。',
    'Give a number in that range.',
  ),
  EMPTY_LIST: words(
    '{what}が1つも指定されていません。',
    'No {what} given.',
    '1つ以上指定してください。',
    'Give at least one.',
  ),
  BAD_CURSOR: words(
    'ページの位置「{cursor}」を読み取れません。',
    'The page cursor “{cursor}” cannot be read.',
    '前のページの endCursor をそのまま渡してください。',
    'Pass the endCursor of the page before, unchanged.',
  ),
} as const;
