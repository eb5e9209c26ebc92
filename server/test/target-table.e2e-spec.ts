import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import encodings from 'encoding-japanese';
import { set, VERSIONS } from './builders/targets.js';
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

const SET_ALL = `mutation ($input: SetTargetsInput!) { setTargets(input: $input) { __typename
  ... on TargetsSet { targets { metric { code } programme { code } printed version } }
  ... on TargetsConflict { text { ja en } conflicts { yours { metric { code } low } theirs { version low author { name } }
    differences { part } } } } }`;

interface SetAll {
  __typename: string;
  targets: { metric: { code: string }; version: number }[];
  conflicts: { yours: { metric: { code: string } }; theirs: { version: number } | null }[];
  text: { ja: string };
}

async function setAll(
  client: TestClient,
  fiscalYear: number,
  targets: readonly unknown[],
): Promise<SetAll> {
  const input = { unit: YUME, fiscalYear, targets };
  return (await client.data<{ setTargets: SetAll }>(SET_ALL, { input })).setTargets;
}

const toSet = ({ lines }: Preview) => lines.flatMap(({ set: one }) => (one ? [one] : []));

const aLine = (metric: string, low: number, expectedVersion = 0) => ({
  ...{ metric, low, expectedVersion, type: 'AT_LEAST' },
});

async function versions(fiscalYear: number, metric: string): Promise<number[]> {
  const asked = { unit: YUME, metric, fiscalYear };
  const { targetVersions } = await director.data<{ targetVersions: { version: number }[] }>(
    VERSIONS,
    asked,
  );
  return targetVersions.map(({ version }) => version);
}

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
    expect(await versions(2027, 'consultation.cases')).toEqual([]);
  });

  it('is set as it was shown, and read again says that nothing changed', async () => {
    const done = await setAll(director, 2028, toSet(await preview(director, 2028, CSV)));
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
    const template = (await take(director, 2028)).rawPayload;
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

describe('several targets together', () => {
  it('sent twice, or at once, are set once', async () => {
    const lines = [aLine('consultation.cases', 1), aLine('web.access', 2)];
    const both = await Promise.all([setAll(director, 2030, lines), setAll(director, 2030, lines)]);
    both.push(await setAll(director, 2030, lines));
    expect(both.map(({ __typename }) => __typename)).toEqual(Array(3).fill('TargetsSet'));
    expect(await versions(2030, 'consultation.cases')).toEqual([1]);
    expect(await versions(2030, 'web.access')).toEqual([1]);
  });

  it('of which one was changed meanwhile are not set at all, and what holds is said', async () => {
    await set(coordinator, { unit: YUME, metric: 'web.access', fiscalYear: 2031, low: 7 });
    const lines = [
      aLine('consultation.cases', 1),
      aLine('web.access', 2),
      aLine('session.held', 3),
    ];
    expect(await setAll(director, 2031, lines)).toMatchObject({
      __typename: 'TargetsConflict',
      conflicts: [
        {
          yours: { metric: { code: 'web.access' }, low: 2 },
          theirs: { version: 1, low: 7, author: { name: `COORDINATOR ${GROUP}` } },
          differences: [{ part: 'aim' }],
        },
      ],
      text: { ja: expect.stringContaining('1件') },
    });
    expect(await versions(2031, 'consultation.cases')).toEqual([]);
    const left = await app.database.rows(
      `SELECT metric FROM target WHERE unit = $1 AND fiscal_year = 2031`,
      [YUME],
    );
    expect(left).toEqual([{ metric: 'web.access' }]);
  });

  it('of which one cannot be set are not set at all', async () => {
    const input = {
      ...{ unit: YUME, fiscalYear: 2032 },
      targets: [aLine('consultation.cases', 1), aLine('web.access', 1.5)],
    };
    expect((await director.refusal(SET_ALL, { input })).code).toBe('TARGET_NOT_WHOLE');
    expect(await versions(2032, 'consultation.cases')).toEqual([]);
  });

  it('at once with one of them by somebody else: every change that was accepted is kept', async () => {
    for (let pair = 0; pair < 10; pair += 1) {
      const usual = { unit: YUME, metric: 'web.access', fiscalYear: 2033 };
      const [many, one] = await Promise.all([
        setAll(
          director,
          2033,
          [aLine('web.access', 2 * pair, pair), aLine('consultation.cases', pair, 0)].slice(
            0,
            pair === 0 ? 2 : 1,
          ),
        ),
        set(coordinator, { ...usual, low: 2 * pair + 1, expectedVersion: pair }),
      ]);
      const won = [many.__typename === 'TargetsSet', one.__typename === 'TargetSet'];
      expect(won.filter(Boolean)).toEqual([true]);
    }
    expect((await versions(2033, 'web.access')).length).toBe(10);
  });

  it('each stand in the trail', async () => {
    await setAll(director, 2034, [aLine('consultation.cases', 1), aLine('web.access', 2)]);
    const { auditEntries } = await app.data<{ auditEntries: { entries: { changes: unknown }[] } }>(
      `{ auditEntries(unit: "${YUME}", actions: [TARGET_SET], first: 2) { entries { changes { field after } } } }`,
    );
    for (const { changes } of auditEntries.entries)
      expect(changes).toContainEqual({ field: 'fiscalYear', after: '2034' });
  });

  it.each([
    ['none', [], 'TARGETS_NONE'],
    ['one twice', [aLine('web.access', 1), aLine('web.access', 2)], 'TARGET_TWICE'],
    ['too many', Array.from({ length: 51 }, () => aLine('web.access', 1)), 'TARGET_TOO_MANY'],
  ])('%s is refused', async (_, targets, code) => {
    const input = { unit: YUME, fiscalYear: 2035, targets };
    expect((await director.refusal(SET_ALL, { input })).code).toBe(code);
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
    const input = { unit: YUME, fiscalYear: 2026, targets: [aLine('web.access', 1)] };
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
