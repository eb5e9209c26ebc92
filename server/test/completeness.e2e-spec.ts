import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp, type TestPerson } from './support/test-app.js';
import type { TestClient } from './support/test-client.js';

const CENTER = 'nishitokyo-yumecollabo';
const OTHER = 'yokohama-kyodo';

let app: TestApp;
let director: TestPerson;
let viewer: TestPerson;
beforeAll(async () => {
  app = await TestApp.start('seeded');
  director = await app.as('DIRECTOR', CENTER);
  viewer = await app.as('VIEWER', 'tama-neighbours');
});
afterAll(() => app.stop());

interface Row {
  unit: { code: string };
  dataSet: string;
  duty: { owed: boolean; from: string | null; said: boolean };
  expected: number;
  received: number;
  onTime: number;
  cells: {
    from: string;
    to: string;
    state: string;
    dueOn: string;
    receivedAt: string | null;
    metrics: { reported: number; expected: number } | null;
  }[];
}

interface Answer {
  expected: number;
  received: number;
  onTime: number;
  rate: number | null;
  dataSets: { dataSet: string; expected: number; rate: number | null }[];
  rows: Row[];
}

const FIELDS = `expected received onTime rate dataSets { dataSet expected rate } rows { unit { code } dataSet
  duty { owed from said } expected received onTime
  cells { from to state dueOn receivedAt metrics { reported expected } } }`;

async function ask(args: string, by: TestClient = app): Promise<Answer> {
  const data = await by.data<{ completeness: Answer }>(`{ completeness(${args}) { ${FIELDS} } }`);
  return data.completeness;
}

/** One data set of the center in fiscal year 2024, each month in a letter. */
async function months(dataSet = 'CONSULTATIONS', period = 'fiscalYear: 2024'): Promise<string[]> {
  const { rows } = await ask(`units: ["${CENTER}"], period: { ${period} }, dataSets: [${dataSet}]`);
  return rows[0]?.cells.map(({ from, state }) => `${from.slice(0, 7)} ${state}`) ?? [];
}

const consult = (rows: string[], days: string) =>
  app.upload(['相談日,相談内容', ...rows].join('\n'), {
    query: `?unit=${CENTER}&from=${days.split('..')[0]}&to=${days.split('..')[1]}`,
    fileName: 'log.csv',
  });

const tell = (operation: string, by: TestClient = director) => by.data(`mutation { ${operation} }`);
const refusal = async (operation: string, by: TestClient = director): Promise<string> =>
  (await by.refusal(`mutation { ${operation} }`)).code;

const nothing = (month: string, dataSet = 'CONSULTATIONS', unit = CENTER): string =>
  `reportNoActivity(unit: "${unit}", dataSet: ${dataSet}, month: "${month}-01")`;
const duty = (more: string, dataSet = 'CONSULTATIONS', unit = CENTER): string =>
  `setDuty(unit: "${unit}", dataSet: ${dataSet}${more})`;

describe('a log', () => {
  it('that was never handed in is not owed', async () => {
    expect(new Set((await months()).map((cell) => cell.slice(8)))).toEqual(new Set(['NOT_OWED']));
  });

  it('is owed from its first month on; what came with the first is not late', async () => {
    expect((await consult(['2024-05-07,その他'], '2024-05-01..2024-06-30')).statusCode).toBe(200);
    const first = await months();
    expect(first.slice(0, 5)).toEqual([
      ...['2024-04 NOT_OWED', '2024-05 RECEIVED', '2024-06 RECEIVED', '2024-07 MISSING'],
      '2024-08 MISSING',
    ]);
  });

  it('may say that nothing happened; then its zeros are real, and it can be taken back', async () => {
    await tell(nothing('2024-07'));
    expect((await months()).slice(3, 5)).toEqual(['2024-07 NOTHING', '2024-08 MISSING']);
    const value = async () => {
      const { trend } = await app.data<{
        trend: { series: { points: { value: { value: number | null } }[] }[] };
      }>(`{ trend(metrics: ["consultation.cases"], units: ["${CENTER}"], grain: MONTH,
        period: { from: "2024-07-01", to: "2024-08-31" }) { series { points { value { value } } } } }`);
      return trend.series[0]?.points.map((point) => point.value.value);
    };
    expect(await value()).toEqual([0, null]);
    const { importBatches } = await director.data<{
      importBatches: { batches: { id: string; layout: string }[] };
    }>('{ importBatches { batches { id layout } } }');
    const [batch] = importBatches.batches;
    expect(batch?.layout).toBe('no-activity');
    await app.data(`mutation { revertImport(id: "${batch?.id}") { state } }`);
    expect((await months())[3]).toBe('2024-07 MISSING');
    expect(await value()).toEqual([null, null]);
  });

  it.each([
    ['where rows are there', nothing('2024-05'), 'NO_ACTIVITY_ROWS'],
    ['of a month that is not over', nothing('2099-01'), 'NO_ACTIVITY_MONTH'],
    ['of figures', nothing('2024-08', 'MONTHLY_FIGURES'), 'NO_ACTIVITY_FIGURES'],
    ['of a city', nothing('2024-08', 'BOOKINGS', '132292'), 'NOT_A_CENTER'],
    ['of another center', nothing('2024-08', 'BOOKINGS', OTHER), 'UNKNOWN_UNIT'],
  ])('cannot say so %s', async (_, operation, code) => {
    const by = code === 'NOT_A_CENTER' ? app : director;
    const before = await app.database.rows('SELECT * FROM event_span ORDER BY id');
    expect(await refusal(operation, by)).toBe(code);
    expect(await app.database.rows('SELECT * FROM event_span ORDER BY id')).toEqual(before);
  });

  it('is late after its due day, in time before it', async () => {
    await app.database.rows(
      `UPDATE event_span SET recorded_at = '2024-07-11T00:00:00+09' WHERE data_set = 'CONSULTATION'`,
    );
    // Due before the first came, and after it.
    expect((await months()).slice(1, 3)).toEqual(['2024-05 RECEIVED', '2024-06 RECEIVED']);
    await consult([], '2024-07-01..2024-07-31');
    expect((await months())[3]).toBe('2024-07 LATE');
    await tell(duty(', owed: true, dueDay: 15'));
    expect((await months()).slice(0, 4)).toEqual([
      ...['2024-04 MISSING', '2024-05 LATE', '2024-06 RECEIVED', '2024-07 LATE'],
    ]);
  });

  it('stays in time when it is handed in again', async () => {
    await consult(['2024-06-03,その他'], '2024-06-01..2024-06-30');
    expect((await months())[2]).toBe('2024-06 RECEIVED');
  });
});

describe('a duty', () => {
  it('ends and begins when those in charge say so, and can follow again from what came in', async () => {
    await tell(duty(', owed: true, from: "2024-06-15", to: "2024-07-31"'));
    expect((await months()).slice(0, 5)).toEqual([
      ...['2024-04 NOT_OWED', '2024-05 NOT_OWED', '2024-06 LATE', '2024-07 LATE'],
      '2024-08 NOT_OWED',
    ]);
    await tell(duty(', owed: false'));
    expect((await months()).every((cell) => cell.endsWith('NOT_OWED'))).toBe(true);
    await tell(duty(''));
    expect((await months())[4]).toBe('2024-08 MISSING');
    const trail = await app.database.rows<{ changes: unknown }>(
      `SELECT changes FROM audit_entry WHERE action = 'DUTY_CHANGED' AND node = $1 ORDER BY id`,
      [CENTER],
    );
    expect(trail).toHaveLength(4);
    expect(trail[2]?.changes).toEqual(
      expect.arrayContaining([{ field: 'owed', before: 'true', after: 'false' }]),
    );
  });

  it.each([
    [duty(', owed: true, from: "2024-06-01", to: "2024-05-31"'), 'PERIOD_ORDER'],
    [duty(', owed: true, dueDay: 32'), 'OUT_OF_RANGE'],
    [duty(', owed: true, dueMonth: 5'), 'OUT_OF_RANGE'],
    [duty(', owed: true', 'BOOKINGS', OTHER), 'UNKNOWN_UNIT'],
  ])('%s is refused with %s', async (operation, code) => {
    expect(await refusal(operation)).toBe(code);
  });
});

describe('a month', () => {
  it('in which the center was closed, or not there yet, expects nothing', async () => {
    await tell(duty(', owed: true', 'BOOKINGS'));
    await app.data(`mutation { addClosure(unit: "${CENTER}", from: "2024-08-01", to: "2024-09-15",
      reason: { ja: "工事", en: "Works" }) { unit { code } } }`);
    expect((await months('BOOKINGS')).slice(3, 6)).toEqual([
      ...['2024-07 MISSING', '2024-08 CLOSED', '2024-09 MISSING'],
    ]);
    const { rows } = await ask(
      `units: ["${OTHER}"], period: { from: "2020-04-01", to: "2020-06-30" }, dataSets: [BOOKINGS]`,
    );
    expect(rows[0]?.cells.map(({ state }) => state)).toEqual([
      ...['NOT_OPEN', 'NOT_OPEN', 'NOT_OWED'],
    ]);
  });

  it('whose due day has not come is not expected', async () => {
    const cells = await months('BOOKINGS', 'from: "2099-01-01", to: "2099-01-31"');
    expect(cells).toEqual(['2099-01 NOT_DUE']);
  });
});

describe('figures', () => {
  it('of months are owed for a year after the last, and say how many metrics came', async () => {
    const { rows } = await ask(
      `units: ["${OTHER}"], period: { from: "2021-02-01", to: "2022-03-31" }, dataSets: [MONTHLY_FIGURES]`,
    );
    const [row] = rows;
    expect(row?.cells.map(({ from, state }) => `${from.slice(0, 7)} ${state}`)).toEqual([
      '2021-02 RECEIVED',
      ...['03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map(
        (m) => `2021-${m} MISSING`,
      ),
      ...['2022-01 MISSING', '2022-02 MISSING', '2022-03 NOT_OWED'],
    ]);
    expect(row?.cells.slice(0, 2).map(({ metrics }) => metrics)).toEqual([
      { reported: 1, expected: 1 },
      { reported: 0, expected: 1 },
    ]);
  });

  it('of a year are due on 31 May', async () => {
    const { rows } = await ask(
      `units: ["${CENTER}"], period: { fiscalYears: [2020, 2021, 2022, 2023] }, dataSets: [ANNUAL_REPORT]`,
    );
    expect(rows[0]?.cells.map(({ from, to, state, dueOn }) => [from, to, state, dueOn])).toEqual([
      ['2020-04-01', '2021-03-31', 'NOT_OWED', '2021-05-31'],
      ['2021-04-01', '2022-03-31', 'RECEIVED', '2022-05-31'],
      ['2022-04-01', '2023-03-31', 'RECEIVED', '2023-05-31'],
      ['2023-04-01', '2024-03-31', 'MISSING', '2024-05-31'],
    ]);
  });
});

describe('the reporting rate', () => {
  it('is what came of what was expected, of all that was asked', async () => {
    const answer = await ask(
      `units: ["${CENTER}", "${OTHER}"], period: { fiscalYear: 2024 }, dataSets: [CONSULTATIONS, BOOKINGS]`,
    );
    // Consultations: May to July of eleven months, August closed. Bookings: none of eleven.
    expect(answer).toMatchObject({ expected: 21, received: 3, onTime: 2, rate: 3 / 21 });
    expect(answer.dataSets.map(({ dataSet, expected }) => [dataSet, expected])).toEqual([
      ['CONSULTATIONS', 10],
      ['BOOKINGS', 11],
    ]);
    const none = await ask(`units: ["${OTHER}"], period: { fiscalYear: 2030 }`);
    expect(none).toMatchObject({ expected: 0, rate: null });
  });

  it('counts members of a group as long as they belong to it', async () => {
    const { rows } = await ask(
      'units: ["tama-neighbours"], period: { fiscalYear: 2024 }, dataSets: [CONSULTATIONS]',
    );
    expect(rows.map(({ unit }) => unit.code)).toContain(CENTER);
    expect(rows.map(({ unit }) => unit.code)).not.toContain(OTHER);
  });
});

describe('who may', () => {
  const year = 'period: { fiscalYear: 2024 }';

  it('see it: members; to the public it is closed, whatever is published', async () => {
    expect((await ask(`units: ["${CENTER}"], ${year}`, viewer)).rows).toHaveLength(5);
    const closed = await viewer.refusal(`{ completeness(units: ["${OTHER}"], ${year}) { rate } }`);
    expect(closed.code).toBe('UNKNOWN_UNIT');
    await app.data(`mutation { publishPages(unit: "${CENTER}", pages: [OVERVIEW]) { pages } }`);
    const seen = await app
      .passerBy()
      .refusal(`{ completeness(units: ["${CENTER}"], ${year}) { rate } }`);
    expect(seen.code).toBe('UNKNOWN_UNIT');
  });

  it('change it: those in charge', async () => {
    expect(await refusal(nothing('2024-08'), viewer)).toBe('NOT_FOUND');
    expect(await refusal(duty(', owed: true'), viewer)).toBe('NOT_FOUND');
    const coordinator = await app.as('COORDINATOR', 'tama-neighbours');
    await tell(duty(', owed: true', 'SESSIONS'), coordinator);
  });
});

it.each([
  ['units: [], period: { fiscalYear: 2024 }', 'EMPTY_LIST'],
  [
    `units: ["${CENTER}"], period: { from: "2024-04-02", to: "2024-05-31" }`,
    'PERIOD_NOT_WHOLE_MONTHS',
  ],
  [`units: ["nowhere"], period: { fiscalYear: 2024 }`, 'UNKNOWN_UNIT'],
])('%s is refused with %s', async (args, code) => {
  expect((await app.refusal(`{ completeness(${args}) { rate } }`)).code).toBe(code);
});

it('asks as many statements for many units as for one', async () => {
  const { Database } = await import('../src/platform/database/database.js');
  const database = app.app.get(Database);
  const count = async (units: string): Promise<number> => {
    let statements = 0;
    // The directory is remembered as long as nothing changes, and anything may change it.
    database.listener = (sql) => (statements += sql.includes('network_name') ? 0 : 1);
    await ask(`units: [${units}], period: { fiscalYear: 2023 }`);
    database.listener = null;
    return statements;
  };
  await ask(`units: ["${CENTER}"], period: { fiscalYear: 2022 }`);
  expect(await count(`"132292", "${OTHER}", "tama-neighbours"`)).toBe(await count(`"${CENTER}"`));
});
