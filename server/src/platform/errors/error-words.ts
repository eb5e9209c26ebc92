interface ErrorWords {
  readonly message: { readonly ja: string; readonly en: string };
  readonly next: { readonly ja: string; readonly en: string };
}

const words = (
  messageJa: string,
  messageEn: string,
  nextJa: string,
  nextEn: string,
): ErrorWords => ({
  message: { ja: messageJa, en: messageEn },
  next: { ja: nextJa, en: nextEn },
});

/** For each code: what happened and the next step, in both languages. `{name}` is a parameter. */
export const ERROR_WORDS = {
  UNEXPECTED: words(
    '予期しないエラーが起きました（受付番号 {requestId}）。',
    'Something unexpected happened (request {requestId}).',
    '少し待ってからもう一度お試しください。続くときは受付番号を管理者に伝えてください。',
    'Try again in a moment. If it goes on, give the request number to your administrator.',
  ),
  DATABASE_UNAVAILABLE: words(
    'データベースに接続できません。',
    'The database cannot be reached.',
    '少し待ってからもう一度お試しください。',
    'Try again in a moment.',
  ),
  BAD_REQUEST: words(
    'リクエストを読み取れません：{detail}',
    'The request cannot be read: {detail}',
    '問い合わせの書き方を schema.graphql と照らし合わせてください。',
    'Compare the request with schema.graphql.',
  ),
  NOT_FOUND: words(
    '「{code}」は見つかりません。',
    '“{code}” was not found.',
    'コードやアドレスを確かめてください。',
    'Check the code or the address.',
  ),
  UNKNOWN_UNIT: words(
    '組織・グループ「{code}」は登録されていません。',
    'There is no unit or group “{code}”.',
    '組織のコードを orgUnits・orgUnitGroups の一覧で確かめてください。',
    'Look the code up in orgUnits and orgUnitGroups.',
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
  FILE_MISSING: words(
    'ファイルが届いていません。',
    'No file has arrived.',
    'multipart の file という名前で CSV を1つ送ってください。',
    'Send one CSV as the multipart field “file”.',
  ),
  FILE_TOO_LARGE: words(
    'ファイルが大きすぎます（上限 {max} MB）。',
    'The file is too large (at most {max} MB).',
    '年度や拠点ごとに分けてください。',
    'Split it by year or by center.',
  ),
  FILE_EMPTY: words(
    'ファイルに行がありません。',
    'The file has no rows.',
    '1行目に列名、2行目から数値を入れてください。',
    'Put the column names in the first line and figures below.',
  ),
  FILE_NOT_UTF8: words(
    'ファイルが UTF-8 ではありません（{byte} バイト目）。',
    'The file is not UTF-8 (at byte {byte}).',
    '「CSV UTF-8」として保存し直してください。',
    'Save it again as “CSV UTF-8”.',
  ),
  CSV_BROKEN: words(
    'CSV として読み取れません（{line} 行目）。',
    'This cannot be read as CSV (line {line}).',
    '引用符（"）の閉じ忘れや、列の数の違いを確かめてください。',
    'Look for an unclosed quote or a row with another number of columns.',
  ),
  HEADER_UNKNOWN_COLUMN: words(
    '知らない列「{column}」があります。',
    'There is an unknown column “{column}”.',
    '列名を「ファイルを取り込む」の表と照らし合わせるか、その列を消してください。',
    'Compare the name with the guide “Import a file”, or remove the column.',
  ),
  HEADER_MISSING_COLUMN: words(
    '必要な列「{column}」がありません。',
    'The column “{column}” is missing.',
    '1行目に unit, metric, period, value の列名が必要です。',
    'The first line must name unit, metric, period and value.',
  ),
  HEADER_DUPLICATE_COLUMN: words(
    '列「{column}」が2つあります。',
    'The column “{column}” stands twice.',
    'どちらかを消してください。',
    'Remove one of them.',
  ),
  ROW_EMPTY_CELL: words(
    '「{column}」が空です。',
    '“{column}” is empty.',
    'この列は必ず埋めてください。',
    'Fill it in; it is required.',
  ),
  ROW_BAD_PERIOD: words(
    '期間「{printed}」を読み取れません。',
    'The period “{printed}” cannot be read.',
    'FY2021、FY2021-Q1、2021-04、2021-04-20 のように書いてください。',
    'Write FY2021, FY2021-Q1, 2021-04 or 2021-04-20.',
  ),
  ROW_BAD_DAY: words(
    '「{column}」の日付「{printed}」はありません。',
    'The day “{printed}” in “{column}” does not exist.',
    '2021-04-20 のように、実在する日付を書いてください。',
    'Write a real day such as 2021-04-20.',
  ),
  ROW_BAD_NUMBER: words(
    '「{column}」の「{printed}」は数値として読み取れません。',
    '“{printed}” in “{column}” is not a plain number.',
    '2211 や 0.22 のように、桁区切りや単位を付けずに書いてください。',
    'Write it like 2211 or 0.22, without separators or units.',
  ),
  ROW_BAD_CODE: words(
    '「{column}」に「{printed}」という値はありません。',
    '“{printed}” is not a known value of “{column}”.',
    '使える値：{known}',
    'Known values: {known}',
  ),
  ROW_BAD_OPTIONS: words(
    '内訳「{printed}」を読み取れません。',
    'The options “{printed}” cannot be read.',
    'topic=covid19 のように書き、複数のときは ; でつないでください。',
    'Write topic=covid19, several joined by “;”.',
  ),
  ROW_VALUE_WITHOUT_STATUS: words(
    '値が空ですが、その理由（status）がありません。',
    'The value is empty and no status says why.',
    '0件なら 0 を、報告がないなら status に MISSING などを書いてください。',
    'Write 0 for none, or say why in status (MISSING and so on).',
  ),
  ROW_VALUE_AND_STATUS: words(
    'status が {status} なのに、値「{printed}」が入っています。',
    'The status is {status}, yet there is a value “{printed}”.',
    '値を消すか、status を直してください。',
    'Remove the value or correct the status.',
  ),
  ROW_RATIO_RANGE: words(
    '割合「{printed}」は 0 以上の小数で書いてください（30% は 0.3）。',
    'Write the rate “{printed}” as a fraction (30% is 0.3).',
    '100 で割った値にしてください。',
    'Divide it by 100.',
  ),
  ROW_PARTS_DISAGREE: words(
    '分子÷分母（{computed}）と値（{printed}）が合いません。',
    'Numerator ÷ denominator ({computed}) is not the value ({printed}).',
    '値か、分子・分母のどちらかを直してください。',
    'Correct the value or its parts.',
  ),
  ROW_WRONG_UNIT_MEASURE: words(
    '単位「{printed}」は、この指標の単位「{expected}」と違います。',
    'The unit “{printed}” is not this metric’s unit “{expected}”.',
    '単位を直すか、別の指標を選んでください。',
    'Correct the unit or choose another metric.',
  ),
  ROW_COVERAGE: words(
    '対象期間（{from}〜{to}）が、期間 {period} の外に出ています。',
    'The coverage ({from} to {to}) lies outside the period {period}.',
    '対象期間を期間の中に収めてください。',
    'Keep the coverage inside the period.',
  ),
  ROW_REPORTER: words(
    '報告主体が分かりません。',
    'It is not said who reports this figure.',
    'reporter の列を埋めるか、取り込むときに拠点を指定してください。',
    'Fill the column reporter, or name the unit with the import.',
  ),
  ROW_REPORTER_IS_GROUP: words(
    '「{code}」はグループなので、数値を報告できません。',
    '“{code}” is a group and cannot hand figures in.',
    '拠点または市のコードを書いてください。',
    'Write the code of a center or a city.',
  ),
  ROW_REPORTER_OUTSIDE: words(
    '「{reporter}」は「{unit}」の数値を報告できません。',
    '“{reporter}” cannot hand in figures of “{unit}”.',
    '報告できるのは、その拠点自身か、その上の組織（市など）だけです。',
    'Only the unit itself, or one above it, can.',
  ),
  ROW_OPTIONS_ELSEWHERE: words(
    '「{metric}」の内訳は「{other}」の内訳として報告してください。',
    'Hand the options of “{metric}” in under “{other}”.',
    'metric の列を {other} に直してください。',
    'Write {other} in the column metric.',
  ),
  ROW_NEGATIVE: words(
    '「{column}」の「{printed}」は負の数です。',
    '“{printed}” in “{column}” is negative.',
    '0 以上の数にしてください。',
    'Write zero or more.',
  ),
  ROW_TOO_LONG: words(
    '「{column}」の文が長すぎます（上限 {max} 文字）。',
    'The text in “{column}” is too long (at most {max} characters).',
    '短くしてください。',
    'Shorten it.',
  ),
  ROW_DUPLICATE: words(
    '{other} 行目と同じ数値ですが、内容が違います。',
    'This is the same figure as line {other}, with other content.',
    'どちらか1行だけを残してください。',
    'Keep only one of the two lines.',
  ),
  ROW_UNKNOWN_DOCUMENT: words(
    '出典「{code}」は登録されていません。',
    'There is no source document “{code}”.',
    '出典のコードを確かめるか、列を空にしてください。',
    'Check the code of the document, or leave the column empty.',
  ),
} as const satisfies Record<string, ErrorWords>;
