import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import encodings from 'encoding-japanese';
import { aTargetLine, SET_ALL, setAll, versionsOf } from './builders/target-sets.js';
import { TestApp, type TestPerson } from './support/test-app.js';
import type { TestClient } from './support/test-client.js';

const YUME = 'nishitokyo-yumecollabo';
const KYODO = 'yokohama-kyodo';
const GROUP = 'tama-neighbours';

let app: TestApp;
let director: TestPerson;
let coordinator: TestPerson;
let staff: TestPerson;
let stranger: TestPerson;
beforeAll(async () => {
  app = await TestApp.start('seeded');
  director = await app.as('DIRECTOR', YUME);
  coordinator = await app.as('COORDINATOR', GROUP);
  staff = await app.as('STAFF', YUME);
  stranger = await app.as('DIRECTOR', KYODO);
});
afterAll(() => app.stop());

interface Line {
  line: number;
  written: { metric: string; programme: string; target: string };
  state: string;
  metric: { code: string } | null;
  programme: { code: string } | null;
  text: { ja: string; en: string } | null;
  standing: { text: { ja: string }; version: number } | null;
  differences: { part: string; yours: { ja: string }; theirs: { ja: string } }[];
  refusal: {
    heading: string;
    written: string;
    error: { code: string; message: { ja: string }; next: { ja: string } };
  } | null;
  set: Record<string, unknown> | null;
}

interface Preview {
  sheet: string | null;
  otherSheets: string[];
  notRead: string[];
  counts: Record<string, number>;
  lines: Line[];
  error?: { code: string };
}

const url = (fiscalYear: number, unit = YUME): string =>
  `/targets/table?unit=${unit}&fiscalYear=${fiscalYear}`;

const send = (
  client: TestClient,
  fiscalYear: number,
  file: string | Buffer,
  options: { fileName?: string; headers?: Record<string, string>; unit?: string } = {},
) => client.upload(file, { ...options, path: url(fiscalYear, options.unit) });

async function preview(...args: Parameters<typeof send>): Promise<Preview> {
  return (await send(...args)).json<Preview>();
}

const take = (client: TestClient, fiscalYear: number, unit = YUME) =>
  app.app.inject({
    method: 'GET',
    url: url(fiscalYear, unit),
    headers: { host: 'localhost', ...client.headers },
  });

const toSet = ({ lines }: Preview) => lines.flatMap(({ set: one }) => (one ? [one] : []));

const CSV = [
  '令和8年度 事業計画,,,,',
  '',
  '指標,事業,目標,担当,理由',
  '相談件数,,年240件以上,佐藤,窓口を週6日にするため',
  '開催回数,,年3〜4回,鈴木,',
  'スペース稼働率,,65％以上,鈴木,',
  '満足度指数,,80,鈴木,',
  '来訪者数（延べ）,,80％以上,鈴木,',
].join('\r\n');

const EXPECTED = [
  [4, 'NEW', '240件以上'],
  [5, 'NEW', '3〜4回'],
  [6, 'NEW', '65%以上'],
  [7, 'REFUSED', 'TARGET_LINE_METRIC'],
  [8, 'REFUSED', 'TARGET_LINE_SHARE'],
];

const told = ({ lines }: Preview) =>
  lines.map(({ line, state, text, refusal }) => [line, state, refusal?.error.code ?? text?.ja]);

describe('a table of targets', () => {
  it.each([
    ['CSV in UTF-8', () => CSV],
    [
      'CSV as Excel in Japan writes it',
      () => Buffer.from(encodings.convert(Buffer.from(CSV), { from: 'UTF8', to: 'SJIS' })),
    ],
    ['cells copied from Excel', () => CSV.replaceAll(',', '\t')],
  ])('is read as %s', async (_, file) => {
    const found = await preview(director, 2026, file());
    expect(told(found)).toEqual(EXPECTED);
    expect(found).toMatchObject({
      ...{ notRead: ['担当'], sheet: null, otherSheets: [] },
      counts: { NEW: 3, CHANGED: 0, SAME: 0, REFUSED: 2 },
    });
    expect(found.lines[0]?.set).toMatchObject({
      ...{ metric: 'consultation.cases', expectedVersion: 0, type: 'AT_LEAST', low: 240 },
      ...{ printed: '年240件以上', reason: '窓口を週6日にするため', scheme: 'uncapped' },
    });
    expect(found.lines[4]?.refusal).toMatchObject({
      ...{ heading: '目標', written: '80％以上' },
      error: { next: { ja: '件数や人数など、数で書いてください。' } },
    });
  });

  it('is read as a workbook, and stores nothing', async () => {
    const workbook = await openXlsx((await take(director, 2027)).rawPayload, { readStyles: true });
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    const put = (at: number, cells: string[]): void => {
      sheet.rows[at] = cells;
      for (const [i, value] of cells.entries())
        sheet.cells?.set(`${at},${i}`, { value, type: 'string' });
    };
    put(3, ['相談件数', '', '年300件']);
    put(4, ['=1+1', '', '年1回']);
    const file = Buffer.from(await saveXlsx(workbook));
    const found = await preview(director, 2027, file, { fileName: '../../計画.xlsx' });
    expect(told(found)).toEqual([
      [4, 'NEW', '300件'],
      [5, 'REFUSED', 'TARGET_LINE_METRIC'],
    ]);
    expect(found.lines[1]?.written.metric).toBe('=1+1');
    expect(found).toMatchObject({ sheet: '目標', otherSheets: ['書ける指標'] });
    expect(
      await versionsOf(director, { unit: YUME, metric: 'consultation.cases', fiscalYear: 2027 }),
    ).toEqual([]);
  });

  it('is set as it was shown, and read again says that nothing changed', async () => {
    const done = await setAll(director, YUME, 2028, toSet(await preview(director, 2028, CSV)));
    expect(done.targets.length).toBe(3);
    const again = await preview(director, 2028, CSV.replace('年240件以上', '年250件以上'));
    expect(again.lines.map(({ state }) => state)).toEqual([
      ...['CHANGED', 'SAME', 'SAME', 'REFUSED', 'REFUSED'],
    ]);
    expect(again.lines[0]).toMatchObject({
      standing: { text: { ja: '240件以上' }, version: 1 },
      differences: [
        { part: 'aim', yours: { ja: '250件以上' }, theirs: { ja: '240件以上' } },
        { part: 'printed' },
      ],
      set: { expectedVersion: 1 },
    });
    const { headers, rawPayload: template } = await take(director, 2028);
    const [, name = ''] =
      /filename\*=UTF-8''(\S+)$/.exec(String(headers['content-disposition'])) ?? [];
    expect(decodeURIComponent(name)).toMatch(/（2028年度） 目標\.xlsx$/);
    const back = await preview(director, 2028, template, { fileName: 'targets.xlsx' });
    expect(back.lines.map(({ state }) => state)).toEqual(['SAME', 'SAME', 'SAME']);
  });

  it('of a published plan comes back as it stands, by the names the center gives its programmes', async () => {
    const file = (await take(stranger, 2023, KYODO)).rawPayload;
    const found = await preview(stranger, 2023, file, { unit: KYODO, fileName: 'targets.xlsx' });
    expect(found.counts).toMatchObject({ NEW: 0, CHANGED: 0, REFUSED: 0 });
    expect(found.lines.some(({ programme }) => programme?.code === 'ward_center_network')).toBe(
      true,
    );
  });

  it('can be one of a group', async () => {
    const found = await preview(coordinator, 2026, CSV, { unit: GROUP });
    expect(found.counts).toMatchObject({ NEW: 3 });
  });
});

describe('what is refused', () => {
  const code = (response: Awaited<ReturnType<typeof send>>) =>
    response.json<{ error: { code: string } }>().error.code;

  it.each([
    ['somebody not in charge', () => staff, 404, 'NOT_FOUND'],
    ['somebody in charge of another center', () => stranger, 400, 'UNKNOWN_UNIT'],
    ['a passer-by', () => app.passerBy(), 401, 'SIGN_IN_NEEDED'],
  ])('to %s', async (_, who, status, expected) => {
    const input = { unit: YUME, fiscalYear: 2026, targets: [aTargetLine('web.access', 1)] };
    for (const response of [await send(who(), 2026, CSV), await take(who(), 2026)])
      expect([response.statusCode, code(response)]).toEqual([status, expected]);
    expect((await who().refusal(SET_ALL, { input })).code).toBe(expected);
  });

  it.each([
    ['a table without headings', '相談件数,年240件\n', 'TARGET_TABLE_HEADER'],
    ['an empty file', '', 'FILE_EMPTY'],
    ['two years side by side', '指標,目標（R7）,目標（R8）\n', 'TARGET_TABLE_COLUMNS'],
    ['a long table', `指標,目標\n${'相談件数,1件\n'.repeat(201)}`, 'TARGET_TABLE_LONG'],
    ['a file too large', Buffer.alloc(5 * 1024 * 1024 + 1, 'a'), 'FILE_TOO_LARGE'],
    ['no text', Buffer.from([1, 0, 2]), 'FILE_NOT_TEXT'],
  ])('%s', async (_, file, expected) => {
    const response = await send(director, 2026, file);
    expect([response.statusCode, code(response)]).toEqual([400, expected]);
  });

  it('what another page may have sent, and what is asked for wrongly', async () => {
    expect(code(await send(director, 2026, CSV, { headers: {} }))).toBe('BAD_REQUEST');
    expect(code(await send(director, 1800, CSV))).toBe('FISCAL_YEAR_OUT_OF_RANGE');
    expect(code(await director.upload(CSV, { path: '/targets/table?unit=x' }))).toBe('BAD_REQUEST');
  });
});
