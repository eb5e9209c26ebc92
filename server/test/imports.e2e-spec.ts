import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RebuildService } from '../src/modules/rollup/index.js';
import { TestApp } from './support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start('seeded');
});
afterAll(() => app.stop());

interface Report {
  state: string;
  counts: Record<string, number>;
  error?: { code: string; params: Record<string, unknown> };
  rows: {
    line: number;
    state: string;
    column?: string;
    error?: { code: string; params: Record<string, unknown> };
  }[];
}

const HEADER = 'unit,metric,period,value,status,reporter';
const ROW = 'musashino-place,consultation.cases,2022-05,31,,musashino-place';

const upload = async (file: string | Buffer, query = '') => {
  const response = await app.upload(file, { query });
  return { status: response.statusCode, report: response.json<Report>() };
};
const stored = () => app.database.rows('SELECT * FROM observation ORDER BY id');
const cells = () =>
  app.database.rows(
    'SELECT * FROM metric_cell ORDER BY unit_id, metric, option, period_from, origin',
  );

async function cases(period: string): Promise<number | null> {
  const answer = await app.data<{
    trend: { series: { points: { value: { value: number | null } }[] }[] };
  }>(
    `{ trend(metrics: ["consultation.cases"], units: ["musashino-place"], period: { from: "${period}-01", to: "${period}-30" }, grain: DAY) { series { points { value { value } } } }
       month: trend(metrics: ["consultation.cases"], units: ["musashino-place"], period: { fiscalYear: 2022 }, grain: MONTH) { series { points { period value { value } } } } }`,
  );
  const month = (
    answer as unknown as {
      month: { series: { points: { period: string; value: { value: number | null } }[] }[] };
    }
  ).month;
  return month.series[0]?.points.find((p) => p.period.startsWith(period))?.value.value ?? null;
}

describe('an import through POST /imports', () => {
  it('stores the figures, shows them at once, and changes nothing the second time', async () => {
    const file = `${HEADER}\n${ROW}\nmusashino-place,consultation.cases,2022-06,0,,musashino-place\n`;
    const first = await upload(file);
    expect(first).toMatchObject({
      status: 200,
      report: { state: 'COMMITTED', counts: { NEW: 2 } },
    });
    expect([await cases('2022-05'), await cases('2022-06')]).toEqual([31, 0]);
    const [before, cellsBefore] = [await stored(), await cells()];
    const again = await upload(file);
    expect(again.report.counts).toMatchObject({ NEW: 0, NEW_VERSION: 0, UNCHANGED: 2 });
    expect([await stored(), await cells()]).toEqual([before, cellsBefore]);
  });

  it('keeps the old value as a version when a corrected file comes in', async () => {
    await upload(`${HEADER}\n${ROW}\n`);
    const { report } = await upload(`${HEADER}\n${ROW.replace(',31,', ',33,')}\n`);
    expect(report.counts).toMatchObject({ NEW_VERSION: 1 });
    expect(await cases('2022-05')).toBe(33);
    const versions = await app.database.rows(
      `SELECT version, value::int AS value, current FROM observation WHERE period_from = '2022-05-01' ORDER BY version`,
    );
    expect(versions).toEqual([
      { version: 1, value: 31, current: false },
      { version: 2, value: 33, current: true },
    ]);
  });

  it('keeps the number of a date in its series beside the count, and never counts it', async () => {
    const broadcast = (ordinal: number): string =>
      `reporter,unit,metric,period,value,ordinal\nmusashino-place,musashino-place,broadcast.held,2022-05-21,1,${ordinal}\n`;
    const counted = () =>
      app.database
        .rows(`SELECT value::int AS value FROM metric_cell WHERE period_from >= '2022-05-01'
        AND metric = 'broadcast.held' AND unit_id = (SELECT id FROM org_unit WHERE code = 'musashino-place')`);
    await upload(broadcast(7));
    expect(await counted()).toEqual([{ value: 1 }, { value: 1 }]);
    expect((await upload(broadcast(7))).report.counts).toMatchObject({ UNCHANGED: 1 });
    expect((await upload(broadcast(8))).report.counts).toMatchObject({ NEW_VERSION: 1 });
    expect(await counted()).toEqual([{ value: 1 }, { value: 1 }]);
    const versions = await app.database.rows(
      `SELECT ordinal, current FROM observation WHERE period_from = '2022-05-21' ORDER BY version`,
    );
    expect(versions).toEqual([
      { ordinal: 7, current: false },
      { ordinal: 8, current: true },
    ]);
  });

  it('takes the unit named with the import as the reporter', async () => {
    const file = 'unit,metric,period,value\nmusashino-place,web.access,FY2022,12\n';
    expect((await upload(file)).report.rows[0]?.error?.code).toBe('ROW_REPORTER');
    expect((await upload(file, '?unit=musashino-place')).report.state).toBe('COMMITTED');
    expect((await upload(file, '?unit=nobody')).report.error?.code).toBe('UNKNOWN_UNIT');
  });

  it('only checks on a dry run', async () => {
    const before = await stored();
    const { report } = await upload(
      `${HEADER}\n${ROW.replace('2022-05', '2022-07')}\n`,
      '?dryRun=true',
    );
    expect(report).toMatchObject({ state: 'CHECKED', counts: { NEW: 1 } });
    expect(await stored()).toEqual(before);
  });

  it('leaves cells exactly as a rebuild from the figures gives them', async () => {
    const report = await app.app.get(RebuildService).verify();
    expect(report.differences).toBe(0);
    await app.database.rows(`UPDATE metric_cell SET value = value + 1 WHERE metric = 'web.access'`);
    const wrong = await app.database.rows(`SELECT FROM metric_cell WHERE metric = 'web.access'`);
    // Each is one that should not be, and one that is missing; whoever is compared beside it.
    expect((await app.app.get(RebuildService).verify()).differences).toBe(2 * wrong.length);
    expect(await app.app.get(RebuildService).rebuild()).toBeGreaterThan(0);
    expect((await app.app.get(RebuildService).verify()).differences).toBe(0);
  });

  it('lets one of many uploads at once store a file and tells the others that it is there', async () => {
    const text = `${HEADER}\n${ROW.replace('2022-05', '2022-09')}\n`;
    const answers = await Promise.all(Array.from({ length: 6 }, () => upload(text)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    expect(answers.reduce((n, { report }) => n + (report.counts['NEW'] ?? 0), 0)).toBe(1);
    const corrected = [1, 2, 3, 4].map((n) => upload(text.replace(',31,', `,${n}00,`)));
    expect((await Promise.all(corrected)).every(({ status }) => status === 200)).toBe(true);
    const versions = await app.database.rows<{ version: number; current: boolean }>(
      `SELECT version, current FROM observation WHERE period_from = '2022-09-01' ORDER BY version`,
    );
    expect(versions.map((v) => [v.version, v.current])).toEqual([
      [1, false],
      [2, false],
      [3, false],
      [4, false],
      [5, true],
    ]);
  });

  it.each(['?dryRun=TRUE', '?dryRun=1', '?dryrun=true', '?dryRun=true&dryRun=true'])(
    'refuses %s: a misspelt dry run stores nothing',
    async (query) => {
      const before = await stored();
      const response = await app.upload(`${HEADER}\n${ROW.replace('2022-05', '2022-11')}\n`, {
        query,
      });
      expect(response.statusCode).toBe(400);
      expect(await stored()).toEqual(before);
    },
  );

  it('finds every published figure unchanged when the seed files come in again', async () => {
    for (const name of ['nishitokyo-fy2021.csv', 'yokohama-fy2020.csv']) {
      const { report } = await upload(readFileSync(`../seeds/published/${name}`));
      expect(report.counts).toMatchObject({ NEW: 0, NEW_VERSION: 0, REFUSED: 0 });
      expect(report.counts['UNCHANGED']).toBeGreaterThan(60);
    }
  });

  it('answers a form of another page, another host and a request without a file with a coded error', async () => {
    const foreign = await app.upload(`${HEADER}\n${ROW}\n`, { headers: {} });
    expect([foreign.statusCode, foreign.json<{ error: { code: string } }>().error.code]).toEqual([
      400,
      'BAD_REQUEST',
    ]);
    const host = await app.upload(`${HEADER}\n${ROW}\n`, {
      headers: { host: 'evil.example', 'x-musubi-request': '1' },
    });
    expect(host.statusCode).toBe(403);
    const empty = await app.app.inject({
      method: 'POST',
      url: '/imports',
      headers: { host: 'localhost', 'x-musubi-request': '1', ...app.headers },
    });
    expect([empty.statusCode, empty.json<{ error: { code: string } }>().error.code]).toEqual([
      400,
      'FILE_MISSING',
    ]);
  });
});

describe('a file that is refused stores nothing and says where and why', () => {
  const row = (cells: Partial<Record<string, string>>) => {
    const all = {
      unit: 'musashino-place',
      metric: 'web.access',
      period: 'FY2023',
      value: '5',
      ...cells,
    };
    return `reporter,${Object.keys(all).join(',')}\nmusashino-place,${Object.values(all).join(',')}\n`;
  };

  it.each([
    ['an empty file', '', 'FILE_EMPTY'],
    ['a header alone', `${HEADER}\n`, 'FILE_EMPTY'],
    [
      'EUC-JP',
      Buffer.from([0x75, 0x2c, 0xc1, 0xea, 0xc3, 0xcc, 0xc6, 0xe2, 0xcd, 0xc6]),
      'FILE_ENCODING',
    ],
    ['an unclosed quote', `${HEADER}\n"musashino-place,web.access\n`, 'CSV_BROKEN'],
    ['a row with a cell too many', `${HEADER}\n${ROW},x\n`, 'CSV_BROKEN'],
    ['an unknown column', `${HEADER},colour\n${ROW},red\n`, 'HEADER_UNKNOWN_COLUMN'],
    ['a missing column', 'unit,metric,period\na,b,c\n', 'HEADER_MISSING_COLUMN'],
    ['a column twice', `unit,unit,metric,period,value\na,a,b,c,d\n`, 'HEADER_DUPLICATE_COLUMN'],
  ])('%s', async (_, file, code) => {
    const before = await stored();
    const { status, report } = await upload(file);
    expect([status, report.state, report.error?.code]).toEqual([422, 'REFUSED', code]);
    expect(await stored()).toEqual(before);
  });

  it.each([
    ['an unknown unit', row({ unit: 'nowhere' }), 'UNKNOWN_UNIT', 'unit'],
    ['a group as unit', row({ unit: 'tama-neighbours' }), 'ROW_REPORTER_IS_GROUP', 'unit'],
    ['an unknown metric', row({ metric: 'web.clicks' }), 'UNKNOWN_METRIC', 'metric'],
    [
      'an unknown option',
      row({ metric: 'consultation.cases', options: 'topic=weather' }),
      'UNKNOWN_OPTION',
      'options',
    ],
    [
      'an option of another metric',
      row({ options: 'topic=covid19' }),
      'UNKNOWN_DISAGGREGATION',
      'options',
    ],
    ['options that cannot be read', row({ options: 'topic' }), 'ROW_BAD_OPTIONS', 'options'],
    ['an unknown meaning', row({ definition: 'feet' }), 'UNKNOWN_DEFINITION', 'definition'],
    ['13 months', row({ period: '2023-13' }), 'ROW_BAD_PERIOD', 'period'],
    ['30 February', row({ period: '2023-02-30' }), 'ROW_BAD_PERIOD', 'period'],
    ['a year out of range', row({ period: 'FY9999' }), 'ROW_BAD_PERIOD', 'period'],
    ['words in the value', row({ value: '約510' }), 'ROW_BAD_NUMBER', 'value'],
    ['two numbers run together', row({ value: '184183;900' }), 'ROW_BAD_NUMBER', 'value'],
    ['an empty value without a state', row({ value: '' }), 'ROW_VALUE_WITHOUT_STATUS', 'value'],
    [
      'a value that is said to be missing',
      row({ status: 'MISSING' }),
      'ROW_VALUE_AND_STATUS',
      'value',
    ],
    ['a number in a series below one', row({ ordinal: '0' }), 'ROW_BAD_NUMBER', 'ordinal'],
    ['half a number in a series', row({ ordinal: '2.5' }), 'ROW_BAD_NUMBER', 'ordinal'],
    ['an unknown state', row({ status: 'GOOD' }), 'ROW_BAD_CODE', 'status'],
    [
      'a rate in percent',
      row({ metric: 'space.occupancy', value: '30' }),
      'ROW_RATIO_RANGE',
      'value',
    ],
    [
      'parts that give another rate',
      row({ metric: 'space.occupancy', value: '0.5', numerator: '1', denominator: '4' }),
      'ROW_PARTS_DISAGREE',
      'value',
    ],
    ['another unit', row({ unit_measure: 'case' }), 'ROW_WRONG_UNIT_MEASURE', 'unit_measure'],
    [
      'coverage outside the period',
      row({ coverage_from: '2022-04-01' }),
      'ROW_COVERAGE',
      'coverage_from',
    ],
    ['an unknown document', row({ document: 'S99' }), 'ROW_UNKNOWN_DOCUMENT', 'document'],
    [
      'an unknown reporter',
      row({}).replace('\nmusashino-place,', '\nnobody,'),
      'UNKNOWN_UNIT',
      'reporter',
    ],
  ])('%s', async (_, file, code, column) => {
    const before = await stored();
    const { status, report } = await upload(file);
    expect([status, report.state]).toEqual([422, 'REFUSED']);
    expect(report.rows).toMatchObject([{ line: 2, state: 'REFUSED', column, error: { code } }]);
    expect(await stored()).toEqual(before);
  });

  it('the same figure twice with another value, naming the other line', async () => {
    const before = await stored();
    const { report } = await upload(
      `${row({})}musashino-place,musashino-place,web.access,FY2023,6\n`,
    );
    expect(report.rows).toMatchObject([
      { line: 3, error: { code: 'ROW_DUPLICATE', params: { other: 2 } } },
    ]);
    expect(await stored()).toEqual(before);
  });
});
