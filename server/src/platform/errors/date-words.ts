import { words } from './words.js';

/** What can be wrong with a printed date, period or time. */
export const DATE_WORDS = {
  DAY_UNREADABLE: words(
    '「{printed}」を日付として読み取れません。',
    '“{printed}” cannot be read as a day.',
    '2024-06-01、2024年6月1日、令和6年6月1日のように書いてください。',
    'Write it like 2024-06-01, 2024年6月1日 or 令和6年6月1日.',
  ),
  DAY_NOT_IN_CALENDAR: words(
    '「{printed}」という日は暦にありません。',
    'There is no such day as “{printed}”.',
    '月と日を確かめて、実在する日付に直してください。',
    'Check the month and the day, and write a day that exists.',
  ),
  DAY_WITHOUT_YEAR: words(
    '「{printed}」は何年の日付か分かりません。',
    'The year of “{printed}” is not known.',
    'この資料の年度を指定するか、日付に年を書き足してください。',
    'Say which fiscal year the document is about, or add the year to the date.',
  ),
  DAY_YEAR_AMBIGUOUS: words(
    '「{printed}」の年は、いくつかの読み方ができます（{readings}）。',
    'The year in “{printed}” can be read in several ways ({readings}).',
    '西暦4桁か、令和などの元号を付けて書いてください。',
    'Write the year with four digits, or with its era.',
  ),
  DAY_WRONG_WEEKDAY: words(
    '「{printed}」の曜日が合いません（{day} は {weekday}曜日です）。',
    'The weekday in “{printed}” is wrong ({day} is a {weekdayInEnglish}).',
    '日付・曜日・年度のどれが違うかを確かめて、直してください。',
    'Check which of the date, the weekday and the fiscal year is wrong, and correct it.',
  ),
  DAY_OUTSIDE_ERA: words(
    '「{printed}」は、その元号の期間にありません。',
    '“{printed}” lies outside its era.',
    '{right}（{day}）のことであれば、そのように直してください。',
    'If {right} ({day}) is meant, write that.',
  ),
  DAY_OUT_OF_RANGE: words(
    '「{printed}」は扱える日付の範囲（{min}〜{max}）の外です。',
    '“{printed}” is outside the days that can be kept ({min} to {max}).',
    '年に誤りがないか確かめてください。',
    'Check the year.',
  ),
  DATE_SERIAL_NUMBER: words(
    '「{printed}」は日付ではなく、Excel の中で日付を表す通し番号のようです（{day} に当たります）。',
    '“{printed}” is not a date but seems to be the number Excel keeps for one (it would be {day}).',
    'Excel でこの列の表示形式を「日付」にして、保存し直してください。',
    'Set the format of this column to “Date” in Excel and save the file again.',
  ),
  ERA_YEAR_ZERO: words(
    '「{printed}」：元号に 0 年はありません。',
    '“{printed}”: no era has a year 0.',
    '最初の年は「元年」または「1年」と書いてください。',
    'Write the first year of an era as 元年 or 1年.',
  ),
  NOTATIONS_DISAGREE: words(
    '「{printed}」の2つの年が食い違っています（{first} と {second}）。',
    'The two years in “{printed}” disagree ({first} and {second}).',
    '正しいほうだけを残すか、年と年度も含めて同じ年になるように直してください。',
    'Keep the right one, or make both the same year, 年 and 年度 included.',
  ),
  RELATIVE_WORD: words(
    '「{printed}」は、いつのことか資料だけでは決まりません。',
    '“{printed}” does not say by itself when that was.',
    '令和5年度、2024-06-01 のように、年や日付そのもので書いてください。',
    'Write the year or the day itself, such as 令和5年度 or 2024-06-01.',
  ),
  PERIOD_UNREADABLE: words(
    '「{printed}」を期間として読み取れません。',
    '“{printed}” cannot be read as a period.',
    '令和3年度、2021年度、2021年4月、2021-04 のように書いてください。',
    'Write it like 令和3年度, 2021年度, 2021年4月 or 2021-04.',
  ),
  PERIOD_NOT_IN_CALENDAR: words(
    '「{printed}」の月または日は暦にありません。',
    'The month or day in “{printed}” does not exist.',
    '月は 1〜12 で、日は実在する日付で書いてください。',
    'Write a month from 1 to 12 and a day that exists.',
  ),
  PERIOD_WITHOUT_YEAR: words(
    '「{printed}」は何年度のことか分かりません。',
    'The fiscal year of “{printed}” is not known.',
    'この資料の年度を指定するか、令和3年度のように年度を書き足してください。',
    'Say which fiscal year the document is about, or add it, such as 令和3年度.',
  ),
  PERIOD_YEAR_AMBIGUOUS: words(
    '「{printed}」は、いくつかの読み方ができます（{readings}）。',
    '“{printed}” can be read in several ways ({readings}).',
    'どれに当たるかを選ぶか、西暦4桁または元号を付けて書いてください。',
    'Choose which one is meant, or write the year with four digits or its era.',
  ),
  PERIOD_OUTSIDE_ERA: words(
    '「{printed}」は、その元号の期間にありません。',
    '“{printed}” lies outside its era.',
    '{right}のことであれば、そのように直してください。',
    'If {right} is meant, write that.',
  ),
  PERIOD_BACKWARDS: words(
    '「{printed}」は、終わりが始まりより前になっています。',
    '“{printed}” ends before it starts.',
    '始まりと終わりの年・月を確かめてください。',
    'Check the year and month of the start and of the end.',
  ),
  PERIOD_OUT_OF_RANGE: words(
    '「{printed}」は扱える期間（{min}年〜{max}年）の外です。',
    '“{printed}” is outside the years that can be kept ({min} to {max}).',
    '年に誤りがないか確かめてください。',
    'Check the year.',
  ),
  TIME_UNREADABLE: words(
    '「{printed}」を時刻として読み取れません。',
    '“{printed}” cannot be read as a time.',
    '9:00、9時30分、9:00〜12:00 のように書いてください。',
    'Write it like 9:00, 9時30分 or 9:00〜12:00.',
  ),
  TIME_NOT_ON_CLOCK: words(
    '「{printed}」という時刻はありません。',
    'There is no such time as “{printed}”.',
    '時は 0〜24、分は 0〜59 で書いてください（一日の終わりは 24:00）。',
    'Write hours from 0 to 24 and minutes from 0 to 59 (a day ends at 24:00).',
  ),
  TIME_OF_TWELVE: words(
    '「{printed}」は、昼の12時とも夜の12時とも読めます。',
    '“{printed}” may be noon or midnight.',
    '昼は 12:00、夜は 0:00 または 24:00 のように24時間制で書いてください。',
    'Write it on the 24-hour clock: 12:00 for noon, 0:00 or 24:00 for midnight.',
  ),
  TIME_BACKWARDS: words(
    '「{printed}」は、終わりが始まりより後になっていません。',
    '“{printed}” does not end after it starts.',
    '始まりと終わりを確かめてください。日付をまたぐときは 24:00 までに分けてください。',
    'Check the start and the end. Split what goes past midnight at 24:00.',
  ),
  TIME_SLOT: words(
    '「{printed}」が何時から何時までかは、施設によって違います。',
    'The hours of “{printed}” differ from house to house.',
    '9:00〜12:00 のように、時刻で書いてください。',
    'Write the hours, such as 9:00〜12:00.',
  ),
} as const;
