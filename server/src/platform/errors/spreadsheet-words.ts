import { words } from './words.js';

const SAVE_XLSX_JA = 'Excel などで開き、「Excel ブック（.xlsx）」として保存し直してください。';
const SAVE_XLSX_EN = 'Open it in Excel or the like and save it again as “Excel Workbook (.xlsx)”.';

/** What can be wrong with a spreadsheet as a whole. */
export const SPREADSHEET_WORDS = {
  SPREADSHEET_NOT_AS_NAMED: words(
    'ファイルの名前は {name} ですが、中身は {found} です。',
    'The file is named {name}, but what is inside is {found}.',
    SAVE_XLSX_JA,
    SAVE_XLSX_EN,
  ),
  SPREADSHEET_OTHER_KIND: words(
    '{found} のファイルは、表として読み取れません。',
    'A {found} file cannot be read as a table.',
    '表を Excel ブック（.xlsx）か CSV として保存し、それを選んでください。',
    'Save the table as an Excel workbook (.xlsx) or as CSV, and choose that file.',
  ),
  SPREADSHEET_MACROS: words(
    'マクロの入ったファイルは、安全のため受け取りません。',
    'For safety, files with macros are not taken.',
    'Excel で「Excel ブック（.xlsx）」として保存し直すと、マクロが外れます。',
    'Save it in Excel as “Excel Workbook (.xlsx)”; that leaves the macros out.',
  ),
  SPREADSHEET_BINARY: words(
    'Excel バイナリ ブック（.xlsb）は読み取れません。',
    'Excel binary workbooks (.xlsb) are not read.',
    'Excel で「Excel ブック（.xlsx）」として保存し直してください。',
    'Save it in Excel as “Excel Workbook (.xlsx)”.',
  ),
  SPREADSHEET_ENCRYPTED: words(
    'ファイルにパスワードがかかっているため、開けません。',
    'The file is protected by a password and cannot be opened.',
    'Excel で開き、「情報」→「ブックの保護」からパスワードを外して保存し直してください。',
    'Open it in Excel, remove the password under Info → Protect Workbook, and save it again.',
  ),
  SPREADSHEET_BROKEN: words(
    'ファイルが壊れているか、途中で切れています。',
    'The file is damaged or incomplete.',
    '元のファイルが Excel で開けるか確かめ、保存し直してから、もう一度選んでください。',
    'Check that Excel opens the original, save it again, and choose it once more.',
  ),
  SPREADSHEET_UNSAFE: words(
    'ファイルの作りが、ふつうの Excel ブックと違うため、安全のため開きません。',
    'The file is not built like an ordinary Excel workbook and, for safety, is not opened.',
    SAVE_XLSX_JA,
    SAVE_XLSX_EN,
  ),
  SPREADSHEET_UNPACKED: words(
    'ファイルの中身が大きすぎます（広げた大きさの上限 {max} MB）。',
    'What is in the file is too large (at most {max} MB unpacked).',
    '年度や拠点ごとに、ファイルを分けてください。',
    'Split it by year or by center.',
  ),
  SPREADSHEET_PARTS: words(
    'ファイルの中の画像や図形などが多すぎます（部品の数の上限 {max}）。',
    'There are too many pictures, shapes and the like in the file (at most {max} parts).',
    '表のシートだけを新しいブックに移して、保存してください。',
    'Move the sheets with tables to a new workbook and save that.',
  ),
  SPREADSHEET_SHEETS: words(
    'シートが {count} 枚あります（上限 {max} 枚）。',
    'There are {count} sheets (at most {max}).',
    '取り込むシートだけを残して、保存し直してください。',
    'Keep only the sheets to import, and save it again.',
  ),
  SPREADSHEET_CELLS: words(
    '表のセルが多すぎます（上限 {max}）。',
    'The tables have too many cells (at most {max}).',
    '年度や拠点ごとにファイルを分けるか、表の外にある不要な値を消してください。',
    'Split it by year or by center, or clear values that stand outside the table.',
  ),
  SPREADSHEET_FAR_CELL: words(
    'シート「{sheet}」の、表から遠く離れたセル {cell} に値があります（横は {columns} 列まで、縦の空きは {gap} 行まで）。',
    'On the sheet “{sheet}” there is a value in {cell}, far from the table (at most {columns} columns, and {gap} empty rows).',
    'そのセルが不要なら消し、必要なら別のシートに移して、保存し直してください。',
    'Clear that cell, or move it to another sheet, and save the file again.',
  ),
  SPREADSHEET_TIME: words(
    '{seconds} 秒かけても、ファイルを読み終わりませんでした。',
    'Reading the file was not finished after {seconds} seconds.',
    'シートや年度ごとにファイルを分けるか、CSV として保存してください。',
    'Split it by sheet or by year, or save it as CSV.',
  ),
  SPREADSHEET_MEMORY: words(
    'ファイルが大きく、読み取りに必要なメモリーが足りません。',
    'The file is too large to be read within the memory set aside for it.',
    'シートや年度ごとにファイルを分けるか、CSV として保存してください。',
    'Split it by sheet or by year, or save it as CSV.',
  ),
  SPREADSHEET_NOT_READ: words(
    'ファイルを表として読み取れませんでした。',
    'The file could not be read as a table.',
    'Excel で開いて保存し直すか、CSV として保存してください。',
    'Open it in Excel and save it again, or save it as CSV.',
  ),
} as const;
