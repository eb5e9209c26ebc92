import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { TestApp } from './support/test-app.js';

const UNIT = 'musashino-place';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start('seeded');
});
afterAll(() => app.stop());

interface Value {
  label: string;
  metric: string | null;
  unknown: string[];
  orgUnit: string | null;
  period: string | null;
  options: Record<string, string>;
  value: number | null;
  state: string;
  role: string;
  row: number;
  column: number;
  printed: string;
  notStored: string | null;
}

interface Report {
  id?: string;
  state: string;
  layout: string;
  encoding: string;
  counts: Record<string, number>;
  values: Value[];
  guesses: { code: string; text: { ja: string } }[];
  findings: { code: string }[];
  refusals: { code: string; row: number; column: number; printed: string }[];
  error?: { code: string };
}

/** Drawn as a person sees it: cells between bars. */
const rowsOf = (drawing: string): string[][] =>
  drawing
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
const csv = (drawing: string): string =>
  rowsOf(drawing)
    .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
    .join('\n');

async function upload(file: string | Buffer, query = `unit=${UNIT}&dryRun=true`): Promise<Report> {
  return (await app.upload(file, { query: `?${query}` })).json<Report>();
}

const stored = (metric: string) =>
  app.database.rows<{
    from: string;
    option: string;
    value: number | null;
    printed: string;
    to: string | null;
  }>(
    `SELECT o.period_from::text AS "from", o.option, o.value::float8 AS value, o.printed, o.coverage_to::text AS "to"
     FROM observation o
       JOIN org_unit u ON u.id = o.unit_id WHERE u.code = $1 AND o.metric = $2 AND o.current
       AND o.period_from >= '2023-04-01' ORDER BY o.period_to, o.period_from DESC, o.option`,
    [UNIT, metric],
  );

const MONTHS = `
令和5年度 利用状況 | | | | |
（単位：件） | | | | |
 | 4月 | 5月 | 6月 | 計
ホームページ閲覧数 | 1,024 | － | 約980 | 2,004
謎の数 | 1 | 2 | 3 | 6
`;

describe('a table laid out for people', () => {
  it('is read with its year, its signs and its totals, and says what it assumed', async () => {
    const report = await upload(csv(MONTHS));
    expect(report).toMatchObject({ state: 'CHECKED', layout: 'months-across', encoding: 'UTF-8' });
    const web = report.values.filter(({ metric }) => metric === 'web.access');
    expect(web.map(({ period, value, state, role }) => [period, value, state, role])).toEqual([
      ['2023-04', 1024, 'NUMBER', 'VALUE'],
      ['2023-05', null, 'NIL', 'VALUE'],
      ['2023-06', 980, 'NUMBER', 'VALUE'],
      expect.arrayContaining([2004, 'NUMBER', 'TOTAL']),
    ]);
    expect(web[0]).toMatchObject({ row: 4, column: 2, printed: '1,024', orgUnit: UNIT });
    const unknown = report.values.filter(({ notStored }) => notStored === 'LABEL_UNKNOWN');
    expect(unknown.map(({ unknown: labels }) => labels)).toContainEqual(['謎の数']);
    expect(report.guesses.map(({ code }) => code)).toContain('YEAR_FROM_TITLE');
  });

  it('is stored as far as it is understood, when told so, and a dash is no zero', async () => {
    const whole = await upload(csv(MONTHS), `unit=${UNIT}`);
    expect(whole).toMatchObject({ state: 'REFUSED', error: { code: 'TABLE_OPEN_QUESTIONS' } });
    expect(await stored('web.access')).toEqual([]);
    const staged = await upload(csv(MONTHS), `unit=${UNIT}&stage=true`);
    await commit(staged.id, true);
    expect(await stored('web.access')).toMatchObject([
      { from: '2023-04-01', value: 1024, printed: '1,024' },
      { from: '2023-06-01', value: 980, printed: '約980' },
      // Of the year only what the table has.
      { from: '2023-04-01', value: 2004, printed: '2,004', to: '2023-06-30' },
    ]);
  });

  it('is the same from a workbook, whatever the sheet shows', async () => {
    const months = ['4月', '5月', '6月'];
    const rows = [
      ['相談件数　令和5年度', '', '', ''],
      ['', ...months],
      ['相談件数', 12, 0, 15],
    ];
    const book = Buffer.from(await writeXlsx({ sheets: [{ name: '相談', rows }] }));
    const report = await app.upload(book, {
      query: `?unit=${UNIT}&dryRun=true`,
      fileName: '相談.xlsx',
    });
    const { layout, encoding, values } = report.json<Report>();
    expect([layout, encoding]).toEqual(['months-across', 'XLSX']);
    expect(values.map(({ period, value }) => [period, value])).toEqual([
      ['2023-04', 12],
      ['2023-05', 0],
      ['2023-06', 15],
    ]);
  });

  it('is read again as somebody says, and the next one is read so at once', async () => {
    const staged = await upload(
      csv(MONTHS.replace('令和5年度', '令和6年度')),
      `unit=${UNIT}&stage=true`,
    );
    const names = [{ label: '謎の数', metric: 'information.items' }];
    await app.data(
      `mutation ($id: ID!, $how: HowToReadInput!) { rereadImport(id: $id, how: $how) { id } }`,
      { id: staged.id, how: { unit: UNIT, names } },
    );
    expect(await commit(staged.id, false)).toMatchObject({ state: 'COMMITTED' });
    expect(await stored('information.items')).toMatchObject([
      { from: '2024-04-01', value: 1 },
      { from: '2024-05-01', value: 2 },
      { from: '2024-06-01', value: 3 },
      { from: '2024-04-01', value: 6, to: '2024-06-30' },
    ]);
    const next = await upload(
      csv(MONTHS.replace('令和5年度', '令和7年度')),
      `unit=${UNIT}&stage=true`,
    );
    expect(next.values.filter(({ notStored }) => notStored === 'LABEL_UNKNOWN')).toEqual([]);
    expect(next.values.map(({ metric }) => metric)).toContain('information.items');
  });

  it('of topics by channel keeps both, and what comes back is what was stored', async () => {
    const report = await upload(
      csv(`
令和5年度 相談件数 | | |
相談内容 | 電話 | 来所 | 合計
団体の設立 | 3 | 4 | 7
税務 | 1 | 0 | 1
`),
      `unit=${UNIT}`,
    );
    expect(report).toMatchObject({ layout: 'cross-tab', state: 'COMMITTED' });
    expect(await stored('consultation.cases')).toMatchObject(
      [
        ['founding', 7],
        ['phone,founding', 3],
        ['phone,tax', 1],
        ['tax', 1],
        ['visit,founding', 4],
        ['visit,tax', 0],
      ].map(([option, value]) => ({ from: '2023-04-01', option, value })),
    );
  });

  it('is read also where nobody knows the unit, and then says so', async () => {
    const report = await upload(csv(MONTHS), 'unit=nobody&dryRun=true');
    expect(report).toMatchObject({ state: 'REFUSED', error: { code: 'UNKNOWN_UNIT' } });
    expect(report.values.length).toBeGreaterThan(5);
  });

  it('of nobody is not stored, and says so', async () => {
    const report = await upload(csv('令和5年度 | 4月\n相談件数 | 3\n'), 'layout=months-across');
    expect(report.state).toBe('REFUSED');
    expect(report.refusals.length).toBeGreaterThan(0);
  });

  it('names each cell that cannot be read, and stores nothing', async () => {
    const report = await upload(
      csv(`
令和5年度 | 4月 | 5月 | 6月
メールボックス提供数 | 10 | 184183,900 | 12
研修日数 | 1 | 2 | 3
`),
      `unit=${UNIT}`,
    );
    expect(report.state).toBe('REFUSED');
    expect(report.refusals).toMatchObject([{ row: 2, column: 3, printed: '184183,900' }]);
    expect(await stored('mailbox.provided')).toEqual([]);
  });

  it('comes back with a remark on each row, for whoever handed it in', async () => {
    const { id } = await upload(csv(MONTHS.replace('1,024', '1,02,4')), `unit=${UNIT}&stage=true`);
    const asked = { method: 'GET', url: `/imports/${id}/remarks?lang=ja` } as const;
    const of = (who: TestApp | Awaited<ReturnType<TestApp['as']>>) =>
      app.app.inject({ ...asked, headers: { host: 'localhost', ...who.headers } });
    const { body, headers, statusCode } = await of(app);
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(headers['content-disposition']).toContain("filename*=UTF-8''figures-remarks.csv");
    expect(body).toMatch(/1,02,4.*数/);
    expect((await of(await app.as('DIRECTOR', 'nishitokyo-yumecollabo'))).statusCode).toBe(404);
  });

  it('that is no table is refused with what to do', async () => {
    const report = await upload('これは、文章です。\n表はありません。\n');
    expect(report).toMatchObject({ state: 'REFUSED', error: { code: 'TABLE_NOT_FOUND' } });
  });
});

async function commit(id: string | undefined, goodRowsOnly: boolean): Promise<{ state: string }> {
  const answer = await app.data<{ commitImport: { state: string } }>(
    `mutation ($id: ID!, $good: Boolean!) { commitImport(id: $id, goodRowsOnly: $good) { state } }`,
    { id, good: goodRowsOnly },
  );
  return answer.commitImport;
}
