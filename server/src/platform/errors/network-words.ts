import { words } from './words.js';

/** What can be wrong with a change of the network and its calendars. */
export const NETWORK_WORDS = {
  CODE_TAKEN: words(
    'コード「{code}」はすでに使われています。',
    'The code “{code}” is taken.',
    '別のコードを付けてください。一度使ったコードは、閉館したあともほかには使えません。',
    'Choose another code. A code stays taken, also when its unit has closed.',
  ),
  CODE_INVALID: words(
    'コード「{code}」は使えません。',
    '“{code}” cannot be a code.',
    '英小文字と数字を、間に「-」か「/」を1つずつ入れて、100文字までで書いてください。スペースのコードは「センターのコード/」で始めます。',
    'Write small letters and digits, with single “-” or “/” between them, at most 100. The code of a space begins with that of its center and “/”.',
  ),
  PARENT_LEVEL: words(
    '「{code}」（{level}）はここには追加できません。',
    '“{code}” ({level}) cannot be added there.',
    '市（CITY）の上には何も置かず、センター（CENTER）は市の下、スペース（SPACE）はセンターの下に置いてください。国（COUNTRY）は追加できません。',
    'A city has nothing above it, a center belongs to a city, a space to a center. A country cannot be added.',
  ),
  MUNICIPALITY_CODE_INVALID: words(
    '「{code}」は全国地方公共団体コードではありません。',
    '“{code}” is no municipality code.',
    '検査数字を含む6桁の数字を、総務省の一覧で確かめてください。',
    'Look its six digits up, with the check digit at the end, in the list of the ministry (総務省).',
  ),
  MUNICIPALITY_CODE_WRONG: words(
    '団体コード「{printed}」は検査数字が合いません（正しくは{expected}）。',
    'The check digit of the municipality code “{printed}” is wrong; {expected} would be right.',
    '総務省の一覧で、正しい6桁のコードを確かめてください。',
    'Look up the six digits in the list of the ministry (総務省).',
  ),
  MUNICIPALITY_CODE_AMBIGUOUS: words(
    '団体コード「{printed}」は{readings}のどちらにも読めます。',
    'The municipality code “{printed}” may be {readings}.',
    '検査数字を含む6桁で書いてください。',
    'Write all six digits, with the check digit at the end.',
  ),
  UNIT_AMBIGUOUS: words(
    '「{printed}」にあたる拠点が複数あります（{codes}）。',
    'Several units are meant by “{printed}” ({codes}).',
    'どの拠点のことか、Musubiのコードで書いてください。',
    'Say which one by its code in Musubi.',
  ),
  SEATS_INVALID: words(
    '座席数「{given}」は使えません。',
    '{given} cannot be a number of seats.',
    '1から{max}までの数を入れてください。わからないときは空けておいてください。',
    'Give a number from 1 to {max}; leave it out where it is not known.',
  ),
  NOT_OF_LEVEL: words(
    '座席数はスペースだけに、設置と運営の形はセンターだけに付けられます（「{code}」は{level}です）。',
    'Only a space has seats, and only of a center is it said who set it up and runs it; “{code}” is a {level}.',
    'この項目を空けてください。',
    'Leave it out.',
  ),
  MARK_EXISTS: words(
    '同じできごとがすでに登録されています（{from}）。',
    'The same mark is there already ({from}).',
    '一覧を確かめてください。別のできごとのときは、内容を書き分けてください。',
    'Look at the list. If it is another one, say so in its text.',
  ),
  TEXT_INVALID: words(
    '{what} が空か、{max}文字を超えているか、改行などの文字を含んでいます。',
    '{what} is empty, longer than {max} characters, or holds a line break or another control character.',
    '日本語と英語の両方を、{max}文字までの1行で書いてください。',
    'Write one line of at most {max} characters, in Japanese and in English.',
  ),
  LIST_TOO_LONG: words(
    '{what} は{max}件までです（{given}件あります）。',
    '{what} may have {max} entries; there are {given}.',
    '{max}件までに減らしてください。',
    'Leave at most {max}.',
  ),
  NAME_PERIODS: words(
    '名前「{first}」と「{second}」の期間が重なっているか、古い順に並んでいません。',
    'The names “{first}” and “{second}” are in use at the same time, or not in the order of time.',
    '古い順に並べ、前の名前の終わりの日を、次の名前の始まりの日より前にしてください。',
    'List them in the order of time, each ending before the next begins.',
  ),
  MEMBER_PERIODS: words(
    '「{code}」が同じ期間に2度メンバーになっています。',
    '“{code}” is a member twice at the same time.',
    '1つにまとめるか、期間が重ならないようにしてください。',
    'Make one of the two, or let the periods not overlap.',
  ),
  NOT_A_UNIT: words(
    '「{code}」はグループで、組織ではありません。',
    '“{code}” is a group, not a unit.',
    '市・センター・スペースのコードを指定してください。',
    'Give the code of a city, a center or a space.',
  ),
  HAS_NO_SPACES: words(
    '「{code}」は拠点でもスペースでもありません。',
    '“{code}” is neither a center nor a space.',
    '拠点（センター）かスペースのコードを指定してください。',
    'Give the code of a center or of a space.',
  ),
  NOT_A_GROUP: words(
    '「{code}」は組織で、グループではありません。',
    '“{code}” is a unit, not a group.',
    'グループのコードを orgUnitGroups の一覧で確かめてください。',
    'Look the code up in orgUnitGroups.',
  ),
  CONTEXT_ONLY: words(
    '「{code}」は国で、参考の数値だけを持ちます。',
    '“{code}” is a country: it holds figures for context and nothing else.',
    '市・センター・スペースのコードを指定してください。',
    'Give the code of a city, a center or a space.',
  ),
  TIME_INVALID: words(
    '時刻「{time}」は使えません。',
    '“{time}” cannot be used as a time.',
    '「09:00」のように書き、終わりを始まりより後にしてください。終わりは「24:00」までです。',
    'Write times as “09:00”, the closing time after the opening time and at most “24:00”.',
  ),
  SPANS_OVERLAP: words(
    '{day} の時間帯が重なっています（{time} から）。',
    'Two spans of {day} overlap, from {time} on.',
    '1つにまとめるか、前の時間帯が終わってから次を始めてください。',
    'Make one of the two, or let the second begin when the first has ended.',
  ),
  CLOSURE_OVERLAPS: words(
    '{from}〜{to} はすでに休館になっています。',
    'From {from} to {to} there is a closure already.',
    '重ならない期間にするか、先に今の休館を取り消してください。',
    'Choose days outside of it, or remove it first.',
  ),
  CLOSURE_TOO_LONG: words(
    '{from}〜{to} は3年を超えています。',
    'From {from} to {to} is longer than three years.',
    '3年までにしてください。もう開かないときは、組織の閉館日を入れてください。',
    'Give at most three years. Where it will not open again, give the unit its last day open.',
  ),
} as const;
