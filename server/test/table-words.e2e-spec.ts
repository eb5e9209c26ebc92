import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { TestApp } from './support/test-app.js';

const UNIT = 'musashino-place';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start('seeded');
});
afterAll(() => app.stop());

interface Report {
  state: string;
  guesses: { code: string; row: number | null }[];
  values: { notStored: string | null }[];
  refusals: { code: string; row: number }[];
  error?: { code: string };
}

const upload = async (file: string, query: string): Promise<Report> =>
  (await app.upload(file, { query: `?${query}` })).json<Report>();

const codesOf = ({ guesses }: Report): string[] => guesses.map(({ code }) => code);

const stored = (code: string) =>
  app.database.rows<Record<string, unknown>>(
    `SELECT o.period_from::text AS "from", o.grain, o.value::float8 AS value, o.status, o.coverage_from::text AS "since",
       o.coverage_to::text AS "to" FROM observation o JOIN org_unit u ON u.id = o.unit_id
     WHERE u.code = $1 AND o.current AND o.period_from >= '2023-01-01' ORDER BY o.period_from, o.metric`,
    [code],
  );

it('a closed month is stored as closed, and a word for no number is not', async () => {
  const table = '令和5年度,4月,5月,6月\n来訪者数,休館,120,集計中\n';
  const report = await upload(table, `unit=${UNIT}`);
  expect(report.state).toBe('COMMITTED');
  expect(codesOf(report)).toEqual(expect.arrayContaining(['CLOSED_CELLS', 'NO_VALUE_SIGNS']));
  expect(await stored(UNIT)).toMatchObject([
    { from: '2023-04-01', value: null, status: 'NOT_APPLICABLE' },
    { from: '2023-05-01', value: 120, status: 'NORMAL' },
  ]);
});

it('half a year is stored as its year, of which it is covered; two halves are not', async () => {
  const half = await upload('項目,令和6年度下半期\n相談件数,120\n', `unit=${UNIT}`);
  expect([half.state, ...codesOf(half)]).toEqual(['COMMITTED', 'PART_OF_YEAR']);
  const year = { from: '2024-04-01', grain: 'FISCAL_YEAR', value: 120 };
  expect((await stored(UNIT)).at(-1)).toEqual({
    ...{ ...year, status: 'NORMAL', since: '2024-10-01', to: '2025-03-31' },
  });
  const both = await upload(
    '項目,令和6年度上半期,令和6年度下半期\n相談件数,100,120\n',
    `unit=${UNIT}`,
  );
  expect(both).toMatchObject({ state: 'REFUSED', error: { code: 'TABLE_OPEN_QUESTIONS' } });
  expect(both.values.map(({ notStored }) => notStored)).toEqual(['PERIOD_KIND', 'PERIOD_KIND']);
});

it('municipality codes name units, in a table and in the tidy layout, and say what was assumed', async () => {
  const table =
    '令和5年度 相談件数\n団体コード,市,相談件数\n132292,西東京市,79\n13203,武蔵野市,12\n';
  const report = await upload(table, 'dryRun=false');
  expect(report).toMatchObject({ state: 'COMMITTED' });
  expect(codesOf(report)).toContain('MUNICIPALITY_WITHOUT_CHECK');
  expect(await stored('132292')).toMatchObject([{ value: 79 }]);
  expect(await stored('132039')).toMatchObject([{ value: 12 }]);
  const head = '団体コード,metric,period,value';
  const tidy = await upload(
    `${head}\n13229,consultation.cases,2024-04,7\n13229,consultation.cases,2024-05,8\n`,
    'unit=132292&dryRun=true',
  );
  expect(tidy).toMatchObject({
    ...{ state: 'CHECKED', guesses: [{ code: 'MUNICIPALITY_WITHOUT_CHECK', row: 2 }] },
  });
  const wrong = await upload(
    `${head}\n132293,consultation.cases,2024-04,7\n`,
    'unit=132292&dryRun=true',
  );
  expect(wrong).toMatchObject({
    ...{ state: 'REFUSED', refusals: [{ code: 'MUNICIPALITY_CODE_WRONG', row: 2 }] },
  });
});
