import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import encodings from 'encoding-japanese';
import { TestApp } from './support/test-app.js';

const UNIT = 'musashino-place';
const TEXT = 110;
const BOOKS = 15;

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start('seeded');
});
afterAll(() => app.stop());

const LOG = `受付番号,相談日,相談内容,相談方法,相談時間（分）
A-1,R6.6.3(月),税務、労務,電話,30
A-2,2024/6/4,コロナ関連,来館,約45
A-3,2024年6月5日,団体設立,メール,-
`;
const TABLE = `令和5年度\u3000利用状況,,,,
（単位：件・人）,,,,
項目,4月,5月,6月,合計
相談件数,12,－,20,32
来館者数,"1,024",998,"1,120","3,142"
\u3000うち団体,△3,約10,120名以上,
`;
const toSjis = (text: string): Buffer =>
  Buffer.from(encodings.convert(encodings.stringToCode(text), { to: 'SJIS', from: 'UNICODE' }));

async function sources(): Promise<[name: string, bytes: Buffer, times: number][]> {
  const rows = TABLE.split('\n').map((line) => line.split(','));
  return [
    [
      'figures.csv',
      readFileSync('../seeds/published/nishitokyo-fy2021.csv').subarray(0, 6_000),
      TEXT,
    ],
    ['log.csv', Buffer.from(LOG), TEXT],
    ['log-sjis.csv', toSjis(LOG), TEXT],
    ['table.csv', Buffer.from(TABLE), TEXT],
    ['table.tsv', Buffer.from(`\ufeff${TABLE}`.replaceAll(',', '\t'), 'utf16le'), TEXT - BOOKS],
    ['table.xlsx', Buffer.from(await writeXlsx({ sheets: [{ name: 'x', rows }] })), BOOKS],
  ];
}

/** The same mutations again for the same seed. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

type Mutation = (bytes: Buffer, random: (below: number) => number) => Buffer;
const SNIPPETS = [
  '"',
  ',,,,',
  '\0',
  '\r',
  '=HYPERLINK("x")',
  '\u202e',
  '𠮷',
  '平成40年',
  '184183,900',
  '9e999',
];

const MUTATIONS: readonly Mutation[] = [
  (bytes, random) => bytes.subarray(0, random(bytes.length)),
  (bytes, random) => {
    const changed = Buffer.from(bytes);
    for (let i = 0; i < 3; i += 1) changed[random(bytes.length)] = random(256);
    return changed;
  },
  (bytes, random) => {
    const at = random(bytes.length);
    const text = Buffer.from(SNIPPETS[random(SNIPPETS.length)] ?? '');
    return Buffer.concat([bytes.subarray(0, at), text, bytes.subarray(at)]);
  },
  (bytes, random) => {
    const [at, length] = [random(bytes.length), random(200)];
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
  },
  (bytes, random) => {
    const [at, length] = [random(bytes.length), random(300)];
    return Buffer.concat([bytes, bytes.subarray(at, at + length), bytes]);
  },
];

interface Report {
  state: string;
  error?: { code: string; message: { ja: string }; next: { ja: string } };
  refusals: { code: string; message: { ja: string }; next: { ja: string } }[];
}

/** A report that a person can do something with. */
function isClear(report: Report): boolean {
  if (report.state === 'CHECKED') return true;
  const said = [...(report.error ? [report.error] : []), ...report.refusals];
  const isSaid = said.every(({ message, next }) => message.ja !== '' && next.ja !== '');
  return report.state === 'REFUSED' && said.length > 0 && isSaid;
}

describe('500 files of which something is broken', () => {
  it('each have a clear answer, none of them an unknown failure, and nothing is stored', async () => {
    const random = randomOf(20_241_130);
    const before = await app.database.rows('SELECT FROM observation');
    const unclear: string[] = [];
    let tried = 0;
    for (const [fileName, bytes, times] of await sources()) {
      for (let i = 0; i < times; i += 1) {
        const mutation = MUTATIONS[i % MUTATIONS.length];
        const broken = mutation?.(bytes, random) ?? bytes;
        const query = `?unit=${UNIT}&dryRun=true`;
        const response = await app.upload(broken, { query, fileName });
        const isKnown = response.statusCode === 200 || response.statusCode === 422;
        if (!isKnown || !isClear(response.json<Report>()))
          unclear.push(`${fileName} ${i}: ${response.statusCode} ${response.body.slice(0, 300)}`);
        tried += 1;
      }
    }
    expect(unclear).toEqual([]);
    expect(tried).toBeGreaterThanOrEqual(500);
    expect(await app.database.rows('SELECT FROM observation')).toHaveLength(before.length);
  }, 300_000);
});
