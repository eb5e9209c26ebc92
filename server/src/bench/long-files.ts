import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import Encoding from 'encoding-japanese';
import { writeXlsx } from 'hucre/xlsx';

/** Fiscal 2018 to 2022: the center of the bench has no log of its own. */
const LOG_FROM = Date.UTC(2018, 3, 1);
const DAYS = 1_826;
const DAY_MS = 86_400_000;
const HEADER = [
  '受付番号',
  '相談日',
  '相談内容1',
  '相談内容2',
  '相談方法',
  '相談者区分',
  '相談時間',
];
const TOPICS = [
  '法人化',
  '資金調達',
  '事務（税務）',
  '事務（労務）',
  '広報',
  '団体の立ち上げ',
  'その他',
];
const CHANNELS = ['来所', '電話', 'メール', 'オンライン'];
const CLIENTS = ['個人', 'NPO法人', '任意団体', '企業'];
const AT_ONCE = 5_000;

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';

/** Different and the same each time, whatever the number. */
const mixed = (i: number): number => Math.imul(i + 1, 2_654_435_761) >>> 8;

function rowOf(i: number, rows: number): string[] {
  const day = new Date(LOG_FROM + Math.floor((i * DAYS) / rows) * DAY_MS);
  const n = mixed(i);
  return [
    `S${String(i).padStart(7, '0')}`,
    `${day.getUTCFullYear()}/${day.getUTCMonth() + 1}/${day.getUTCDate()}`,
    pick(TOPICS, n),
    n % 3 === 0 ? pick(TOPICS, n >> 4) : '',
    pick(CHANNELS, n >> 8),
    pick(CLIENTS, n >> 12),
    `${10 + (n % 80)}分`,
  ];
}

/** A log of consultations as Windows saves it: CP932, CRLF. */
export async function writeLog(path: string, rows: number): Promise<void> {
  const file = createWriteStream(path);
  for (let from = 0; from < rows; from += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, rows - from) }, (_, i) => {
      return rowOf(from + i, rows);
    });
    const lines = (from === 0 ? [HEADER, ...some] : some).map((row) => `${row.join(',')}\r\n`);
    const codes = Encoding.stringToCode(lines.join(''));
    const bytes = Encoding.convert(codes, { to: 'SJIS', from: 'UNICODE' });
    if (!file.write(Buffer.from(bytes))) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
}

/** The same as a workbook of twelve columns. */
export async function writeBook(path: string, rows: number): Promise<void> {
  const more = ['紹介元', '分野', '結果', '備考1', '備考2'];
  const table = Array.from({ length: rows }, (_, i) => [
    ...rowOf(i, rows),
    '',
    '',
    '',
    `${i}`,
    'あ',
  ]);
  const book = { sheets: [{ name: '相談', rows: [[...HEADER, ...more], ...table] }] };
  await writeFile(path, await writeXlsx(book));
}
