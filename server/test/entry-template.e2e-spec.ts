import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { input, Typist, UNIT } from './builders/typed-figures.js';
import { TestApp } from './support/test-app.js';
import type { TestClient } from './support/test-client.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start('seeded');
  const me = new Typist(app);
  const counted = [
    ['consultation.cases', null, '40'],
    ['consultation.cases', 'topic=tax', '3'],
    ['consultation.cases', 'topic=other', '5'],
    ['consultation.cases', 'channel=other', '5'],
    ['facility.visitors', null, '900'],
    ['group.registered', null, '120'],
    ['space.occupancy', null, '61'],
    ['equipment.loans', 'equipment_kind=copier', '8'],
  ];
  await me.record(
    counted.map(([metric, option, printed]) =>
      input({ metric, option, printed, period: '2024-03' }),
    ),
  );
});
afterAll(() => app.stop());

const get = (query: string, by: TestClient = app) =>
  app.app.inject({
    method: 'GET',
    url: `/exports/template${query}`,
    headers: { host: 'localhost', ...by.headers },
  });

interface Value {
  metric: string;
  options: Record<string, string>;
  period: string;
  value: number | null;
  notStored: string | null;
}

interface Report {
  id?: string;
  state: string;
  layout: string;
  values: Value[];
  guesses: { code: string }[];
  refusals: object[];
  error?: object;
}

const told = ({ metric, options, period, value }: Value): string =>
  [metric, JSON.stringify(options), period, value].join(' ');

/** Where the head of the form stands, from 0. */
const HEAD = 2;

/** The form with what fills its fields: for each row and month a number, or nothing. */
async function filled(valueAt: (row: number, month: number) => number | null): Promise<Buffer> {
  const response = await get(`?unit=${UNIT}&fiscalYear=2024`);
  const workbook = await openXlsx(response.rawPayload, { readStyles: true });
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const labels = sheet.rows[HEAD]?.indexOf('2024年4月') ?? 0;
  for (const [at, row] of sheet.rows.slice(HEAD + 1).entries()) {
    for (let month = 0; month < 12; month += 1) {
      const number = valueAt(at, month);
      if (number === null) continue;
      // As Excel keeps what is typed into a field of percent.
      const value = row[0] === 'スペース稼働率' ? number / 100 : number;
      row[labels + month] = value;
      const cell = sheet.cells?.get(`${at + HEAD + 1},${labels + month}`);
      if (cell) Object.assign(cell, { value, type: 'number' });
    }
  }
  return Buffer.from(await saveXlsx(workbook));
}

const read = async (file: Buffer, query = 'dryRun=true'): Promise<Report> =>
  (
    await app.upload(file, { query: `?unit=${UNIT}&${query}`, fileName: '記入済み.xlsx' })
  ).json<Report>();

describe('the form of a center as a workbook', () => {
  it('is named after the center and the year, and its taking out is noted', async () => {
    const response = await get(`?unit=${UNIT}&fiscalYear=2024`);
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toContain('spreadsheetml.sheet');
    const name = decodeURIComponent(
      /filename\*=UTF-8''(\S+)$/.exec(String(response.headers['content-disposition']))?.[1] ?? '',
    );
    expect(name).toMatch(/令和6年度（2024年度） 月ごとの数値\.xlsx$/);
    const asked = `{ auditEntries(first: 1, actions: [EXPORTED]) { entries { subject unit { code } } } }`;
    const { auditEntries } = await app.data<{ auditEntries: { entries: object[] } }>(asked);
    expect(auditEntries.entries[0]).toEqual({ subject: `entry: ${name}`, unit: { code: UNIT } });
  });

  it('has its own items, one row each, a way to say there is no number, and no formula', async () => {
    const workbook = await openXlsx((await get(`?unit=${UNIT}&fiscalYear=2024`)).rawPayload);
    const [sheet, usage] = workbook.sheets;
    expect([sheet?.name, usage?.name]).toEqual(['入力', '使い方']);
    const rows = sheet?.rows.slice(3).map(([metric, option, unit]) => [metric, option, unit]);
    expect(rows).toEqual(
      [
        ['相談件数', '', '件'],
        ['相談件数', '相談内容：事務（税務）', '件'],
        ['相談件数', '相談内容：その他', '件'],
        ['相談件数', '相談方法：その他', '件'],
        ['スペース稼働率', '', '%'],
        ['登録団体数', '', '団体'],
        ['来訪者数（延べ）', '', '人'],
        ['機材の貸出・提供件数', '機材の種類：コピー機', '件'],
      ].map((row) => row.map((cell) => cell || expect.anything())),
    );
    const cells = [...(sheet?.cells?.values() ?? []), ...(usage?.cells?.values() ?? [])];
    expect(cells.filter(({ formula }) => formula)).toEqual([]);
    expect(sheet?.dataValidations?.[0]).toMatchObject({ type: 'list' });
  });

  it('filled with numbers gives exactly those back', async () => {
    let seed = 7;
    const random = () => (seed = (seed * 48_271) % 2_147_483_647) % 97;
    const numbers = Array.from({ length: 8 }, () => Array.from({ length: 12 }, random));
    const report = await read(await filled((row, month) => numbers[row]?.[month] ?? null));
    expect(report).toMatchObject({ state: 'CHECKED', refusals: [], guesses: [] });
    expect(report.values.every(({ notStored }) => notStored === null)).toBe(true);
    const codes = [
      ['consultation.cases', {}],
      ['consultation.cases', { topic: 'tax' }],
      ['consultation.cases', { topic: 'other' }],
      ['consultation.cases', { channel: 'other' }],
      ['space.occupancy', {}],
      ['group.registered', {}],
      ['facility.visitors', {}],
      ['equipment.loans', { equipment_kind: 'copier' }],
    ] as const;
    const expected = numbers.flatMap((row, at) =>
      row.map((number, month) => {
        const [metric = '', options = {}] = codes[at] ?? [];
        const value = metric === 'space.occupancy' ? number / 100 : number;
        return told({ metric, options, period: monthAt(month), value, notStored: null });
      }),
    );
    expect(report.values.map(told).sort()).toEqual(expected.sort());
  });

  it('filled in for one month and two items can be stored with one press', async () => {
    const file = await filled((row, month) => (month === 0 && row % 4 === 0 ? 11 : null));
    const { id } = await read(file, 'stage=true');
    const commit = `mutation ($id: ID!) { commitImport(id: $id) { state counts { added } } }`;
    const { commitImport } = await app.data<{ commitImport: object }>(commit, { id });
    expect(commitImport).toEqual({ state: 'COMMITTED', counts: { added: 2 } });
  });

  it('of a center without figures has what most centers count', async () => {
    const workbook = await openXlsx((await get('?unit=yokohama-kyodo')).rawPayload);
    expect(workbook.sheets[0]?.rows.slice(3).length).toBeGreaterThan(3);
  });

  it('takes a name that looks like a formula for a text', async () => {
    const update = `mutation ($code: String!) { updateUnit(code: $code, input: { names: [{ ja: "=1+1", en: "F" }] }) { code } }`;
    await app.data(update, { code: 'yokohama-kyodo' });
    const workbook = await openXlsx((await get('?unit=yokohama-kyodo&fiscalYear=2024')).rawPayload);
    expect(workbook.sheets[0]?.rows[0]?.[0]).toBe("'=1+1 令和6年度（2024年度） 月ごとの数値");
  });

  it.each([
    ['', 400, 'BAD_REQUEST'],
    [`?unit=${UNIT}&fiscalYear=24`, 400, 'BAD_REQUEST'],
    [`?unit=${UNIT}&fiscalYear=1900`, 400, 'FISCAL_YEAR_OUT_OF_RANGE'],
    [`?unit=${UNIT}&year=2024`, 400, 'BAD_REQUEST'],
    ['?unit=tama-neighbours', 400, 'NOT_A_UNIT'],
    ['?unit=no-such', 400, 'UNKNOWN_UNIT'],
  ])('asked for as %s is refused', async (query, status, code) => {
    const response = await get(query);
    expect([response.statusCode, response.json<{ error: { code: string } }>().error.code]).toEqual([
      status,
      code,
    ]);
  });
});

const monthAt = (at: number): string =>
  `${at < 9 ? 2024 : 2025}-${String(((at + 3) % 12) + 1).padStart(2, '0')}`;
