import { words } from './words.js';

/** What can be wrong with a table of figures. */
export const TABLE_WORDS = {
  TABLE_NOT_FOUND: words(
    '数値の表が見つかりません。',
    'No table of figures was found.',
    '見出しと数値のある表が入っているか、シートを選び違えていないかを確かめてください。',
    'Check that the sheet holds a table with labels and figures, and that it is the right sheet.',
  ),
  TABLE_HEADER_UNCLEAR: words(
    '{from}行目からの表は、どの列が何の数値か分かりません。',
    'In the table from line {from}, it is not clear what the columns hold.',
    '数値の上に見出しの行（4月、相談件数 など）を入れてください。',
    'Put a row of headings above the figures, such as 4月 or 相談件数.',
  ),
  TABLE_TOO_LARGE: words(
    '表が大きすぎます（{rows}行 {columns}列。上限は {maxRows}行 {maxColumns}列）。',
    'The table is too large ({rows} rows, {columns} columns; at most {maxRows} and {maxColumns}).',
    '集計表だけを別のファイルに分けてください。1件ずつの記録は、記録として取り込んでください。',
    'Put the table of figures into a file of its own. Import single events as a log.',
  ),
  TABLE_JOINED_VALUE: words(
    '「{printed}」は結合されたセルにあり、どの項目の数値か分かりません。',
    '“{printed}” stands in joined cells, so it is not clear which label it belongs to.',
    'セルの結合を解き、数値を項目ごとに書いてください。',
    'Split the joined cells and write one figure for each label.',
  ),
  TABLE_TIMES_DISAGREE: words(
    '「{printed}」の行と列で、期間（{row} と {column}）が食い違っています。',
    'For “{printed}”, the row and the column name different periods ({row} and {column}).',
    '行か列の見出しの期間を直してください。',
    'Correct the period in the heading of the row or of the column.',
  ),
} as const;
