import { words } from './words.js';

/** What can be wrong with a number printed in a table. */
export const NUMBER_WORDS = {
  NUMBER_UNREADABLE: words(
    '「{printed}」は数値として読み取れません。',
    '“{printed}” cannot be read as a number.',
    '数値だけを書くか、値がないときは空にしてください。',
    'Write only the number, or leave the cell empty where there is none.',
  ),
  NUMBER_GROUPS: words(
    '「{printed}」のコンマが3桁ごとになっていません。',
    'The commas in “{printed}” do not stand at every third digit.',
    '元の資料を確かめ、コンマを直すか取ってください。',
    'Look at the source, then correct the commas or leave them out.',
  ),
  NUMBER_TWO: words(
    '「{printed}」には2つの数値が続いているようです。',
    '“{printed}” looks like two numbers in one cell.',
    '数値を1つずつ別のセルに分けてください。',
    'Put each number in a cell of its own.',
  ),
  NUMBER_TOO_LONG: words(
    '「{printed}」は桁が多すぎます（上限 {max} 桁）。',
    '“{printed}” has too many digits (at most {max}).',
    '番号ではなく数値の列かどうかを確かめてください。',
    'Check that the column holds quantities, not identification numbers.',
  ),
  NUMBER_LEADING_ZERO: words(
    '「{printed}」は 0 から始まっているので、番号のように見えます。',
    '“{printed}” starts with 0 and looks like an identification number.',
    '数値なら、先頭の 0 を取ってください。',
    'If it is a quantity, remove the 0 at the front.',
  ),
  NUMBER_IS_DATE: words(
    '「{printed}」は日付、時刻、または分数のように見えます。',
    '“{printed}” looks like a date, a time or a fraction.',
    '列の選び方を確かめるか、数値に直してください。',
    'Check which column was chosen, or write a number.',
  ),
  NUMBER_IS_TELEPHONE: words(
    '「{printed}」は電話番号か郵便番号のように見えます。',
    '“{printed}” looks like a telephone number or a postal code.',
    '列の選び方を確かめてください。数値の範囲なら「〜」を使ってください。',
    'Check which column was chosen. For a range of numbers, write “〜”.',
  ),
  NUMBER_ORDINAL: words(
    '「{printed}」は数ではなく順番を表しています。',
    '“{printed}” says a position, not a quantity.',
    '回数や件数を書いてください（例：7回）。',
    'Write how many there were, such as 7回.',
  ),
  NUMBER_KANJI: words(
    '「{printed}」は漢数字なので読み取れません。',
    '“{printed}” is written in kanji digits and cannot be read.',
    '23 のような算用数字で書いてください。',
    'Write it in digits, such as 23.',
  ),
  NUMBER_TEXT_AFTER: words(
    '「{printed}」の「{text}」は知らない単位か説明です。',
    'In “{printed}”, “{text}” is neither a known unit nor a known word.',
    '説明は備考の列に移し、数値と単位だけを残してください。',
    'Move explanations to a column of remarks and keep the number and its unit.',
  ),
  NUMBER_UNIT_DIFFERS: words(
    '「{printed}」の単位「{unit}」は、見出しの単位「{expected}」と違います。',
    'The unit “{unit}” of “{printed}” is not the unit “{expected}” of the heading.',
    'セルか見出しの単位を直してください。',
    'Correct the unit in the cell or in the heading.',
  ),
  NUMBER_DURATION: words(
    '「{printed}」は2つの単位で書かれた時間です。',
    '“{printed}” is a length of time in two units.',
    '90分 のように、1つの単位で書いてください。',
    'Write it in one unit, such as 90分.',
  ),
  NUMBER_RANGE_ORDER: words(
    '「{printed}」は、始まりが終わりより小さくありません。',
    'In “{printed}” the first number is not less than the second.',
    '小さい数を先に書いてください。',
    'Write the smaller number first.',
  ),
  NUMBER_RANGE_UNCLEAR: words(
    '「{printed}」は、どこからどこまでの範囲か決められません。',
    'It is not clear which range “{printed}” means.',
    '20,000〜30,000人 のように、両方の数を同じ書き方でそろえてください。',
    'Write both numbers in the same way, such as 20,000〜30,000人.',
  ),
  NUMBER_NOTE_UNCLEAR: words(
    '「{printed}」は、注の番号と数値の境目が分かりません。',
    'In “{printed}” it is not clear where the note ends and the number begins.',
    '注の印と数値の間を空けてください（例：※1 153）。',
    'Put a space between the note and the number, such as ※1 153.',
  ),
  NUMBER_SCALE_ORDER: words(
    '「{printed}」の万や億などの並びが正しくありません。',
    'The 万, 億 and so on in “{printed}” do not make one number.',
    '1万4,670 のように、大きい位から順に書くか、数字だけで書いてください。',
    'Write the larger places first, as in 1万4,670, or write digits only.',
  ),
} as const;
