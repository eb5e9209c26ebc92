import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Encoding from 'encoding-japanese';
import { aCenter, type Center } from './builders/logs.js';
import { todayInJapan } from '../src/platform/time/today.js';
import { TestApp } from './support/test-app.js';

let app: TestApp;
let center: Center;
beforeAll(async () => {
  app = await TestApp.start('migrated');
  center = await aCenter(app.database, 'shiomino-center', ['hall', 'studio']);
});
afterAll(() => app.stop());

interface Report {
  state: string;
  layout: string;
  encoding: string | null;
  counts: Record<string, number>;
  error?: { code: string; params: Record<string, unknown> };
  rows: { line: number; column?: string; error?: { code: string } }[];
  log?: {
    period: { from: string; to: string };
    isPeriodGuessed: boolean;
    events: number;
    changes: Record<string, number> | null;
    columns: { printed: string; field: string | null }[];
    doubts: { line: number; column: string; code: string; text: { ja: string } }[];
  };
}

const cp932 = (text: string): Buffer =>
  Buffer.from(Encoding.convert(Encoding.stringToCode(text), { to: 'SJIS', from: 'UNICODE' }));

async function upload(file: string | Buffer, query: Record<string, string> = {}) {
  const all = new URLSearchParams({ unit: center.code, ...query });
  const response = await app.upload(file, { query: `?${all.toString()}` });
  return { status: response.statusCode, report: response.json<Report>() };
}
const stored = () =>
  app.database.rows(
    `SELECT day, topics, channel, minutes, number FROM consultation WHERE active ORDER BY day, number`,
  );

const CONSULTATIONS = `受付番号,相談日,相談内容1,相談内容2,相談方法,相談者,相談時間（分）
1,令和6年6月3日,資金調達,広報,来館,ＮＰＯ,30
2,2024/6/4(火),団体の立ち上げ,,電話,個人,約45
3,R6.6.20,その他,,メール,市民,－
`;

describe('the log of a center comes in as its spreadsheet has it', () => {
  it('in the encoding of Windows, with eras, other names and a dash, and says what was assumed', async () => {
    const { status, report } = await upload(cp932(CONSULTATIONS));
    expect([status, report.state, report.layout, report.encoding]).toEqual([
      ...[200, 'COMMITTED', 'consultations', 'CP932'],
    ]);
    expect(report.log).toMatchObject({
      period: { from: '2024-06-01', to: '2024-06-30' },
      isPeriodGuessed: true,
      events: 3,
      changes: { newEvents: 3, superseded: 0 },
    });
    expect(report.log?.doubts.map(({ line, column, code }) => [line, column, code])).toEqual([
      [3, '相談時間（分）', 'BOUND_LEFT_OUT'],
      [4, '相談時間（分）', 'STATE_AS_NOTHING'],
    ]);
    expect(await stored()).toEqual([
      {
        day: '2024-06-03',
        topics: ['fundraising', 'publicity'],
        channel: 'visit',
        minutes: 30,
        number: '1',
      },
      { day: '2024-06-04', topics: ['founding'], channel: 'phone', minutes: 45, number: '2' },
      { day: '2024-06-20', topics: ['other'], channel: 'mail', minutes: null, number: '3' },
    ]);
  });

  it('and is counted at once', async () => {
    const answer = await app.data<{
      trend: { series: { points: { value: { value: number } }[] }[] };
    }>(
      `{ trend(metrics: ["consultation.cases"], units: ["shiomino-center"], period: { from: "2024-06-01", to: "2024-06-30" }, grain: MONTH)
        { series { points { value { value } } } } }`,
    );
    expect(answer.trend.series[0]?.points.map(({ value }) => value.value)).toEqual([3]);
  });

  it('changes nothing when it comes again, and only what differs when it was corrected', async () => {
    const again = await upload(CONSULTATIONS);
    expect(again.report.log?.changes).toMatchObject({ newEvents: 0, changed: 0, unchanged: 3 });
    const corrected = CONSULTATIONS.replace('約45', '50').replace(/^3,.*\n/m, '');
    const before = await stored();
    const tried = await upload(corrected, { dryRun: 'true' });
    expect([tried.report.state, tried.report.log?.changes]).toMatchObject([
      'CHECKED',
      { newEvents: 0, changed: 1, unchanged: 1, superseded: 1 },
    ]);
    expect(await stored()).toEqual(before);
    const done = await upload(corrected);
    expect(done.report.log?.changes).toEqual(tried.report.log?.changes);
    expect((await stored()).map((row) => (row as { minutes: number }).minutes)).toEqual([30, 50]);
  });

  it('of bookings, several spaces to a row and the time in one column', async () => {
    const { report } = await upload(
      `利用日\t部屋\t利用時間\t利用人数\t状況\n2024-06-01\tshiomino-center-hall、shiomino-center-studio\t午前9時〜12時\t12名\t利用\n2024-06-01\tshiomino-center-hall\t13:00-15:30\t\t取消\n`,
    );
    expect([report.state, report.layout, report.error, report.rows]).toEqual([
      ...['COMMITTED', 'bookings', undefined, []],
    ]);
    const rows = await app.database.rows(
      `SELECT starts_at, ends_at, users, state, (SELECT count(*)::integer FROM space_use u WHERE u.booking_id = b.id) AS spaces
       FROM booking b ORDER BY starts_at`,
    );
    expect(rows).toEqual([
      { starts_at: 540, ends_at: 720, users: 12, state: 'USED', spaces: 2 },
      { starts_at: 780, ends_at: 930, users: null, state: 'CANCELLED', spaces: 1 },
    ]);
  });

  it('of sessions, their days without a year where the days of the log say which', async () => {
    const file =
      '実施日,講座名,参加方法,定員,参加者数\n6/15,講座,ハイブリッド,20,18\n1/13,勉強会,会場,,9\n';
    const alone = await upload(file);
    expect(alone.report.rows.map(({ error }) => error?.code)).toEqual([
      ...['DAY_WITHOUT_YEAR', 'DAY_WITHOUT_YEAR'],
    ]);
    const { report } = await upload(file, { from: '2024-04-01', to: '2025-03-31' });
    expect([report.state, report.log?.isPeriodGuessed]).toEqual(['COMMITTED', false]);
    const rows = await app.database.rows(`SELECT day, programme, format FROM session ORDER BY day`);
    expect(rows).toEqual([
      { day: '2024-06-15', programme: 'seminar', format: 'hybrid' },
      { day: '2025-01-13', programme: 'study_meeting', format: 'in_person' },
    ]);
  });
});

describe('the events of a center', () => {
  it('are not those of its spaces, but for bookings', async () => {
    const records = (metric: string) =>
      app.data<{ records: { source: string; total: number } }>(
        `{ records(metric: "${metric}", unit: "shiomino-center-hall", period: { from: "2024-06-01", to: "2024-06-30" }) { source total } }`,
      );
    expect(await records('space.bookings')).toEqual({ records: { source: 'EVENTS', total: 1 } });
    for (const metric of ['consultation.cases', 'session.held'])
      expect(await records(metric)).toEqual({ records: { source: 'FIGURES', total: 0 } });
  });
});

describe('a log is refused, and nothing of it is stored', () => {
  it.each([
    ['a name', '氏名', 'HEADER_PERSONAL_COLUMN'],
    ['a telephone number', '電話番号', 'HEADER_PERSONAL_COLUMN'],
    ['a column nobody knows', '天気', 'HEADER_UNKNOWN_COLUMN'],
    ['the same thing twice', '受付日', 'HEADER_DUPLICATE_COLUMN'],
  ])('for %s, until it is left out', async (_, column, code) => {
    const file = `相談日,相談方法,${column}\n2024-07-01,電話,2024-07-01\n`;
    const { status, report } = await upload(file);
    expect([status, report.error?.code, report.error?.params]).toEqual([422, code, { column }]);
    const dropped = await upload(file, { drop: column, dryRun: 'true' });
    expect(dropped.report).toMatchObject({ state: 'CHECKED', log: { events: 1 } });
  });

  it.each([
    ['a day that is not', '2024-02-30,電話,', '相談日', 'DAY_NOT_IN_CALENDAR'],
    ['the wrong weekday', '2024-06-04(月),電話,', '相談日', 'DAY_WRONG_WEEKDAY'],
    ['no day', ',電話,', '相談日', 'ROW_EMPTY_CELL'],
    ['a way nobody knows', '2024-06-04,狼煙,', '相談方法', 'ROW_BAD_CODE'],
    ['half a minute', '2024-06-04,電話,10.5', '相談時間', 'ROW_NOT_WHOLE'],
    ['part of a minute in hours', '2024-06-04,電話,4.11時間', '相談時間', 'ROW_NOT_WHOLE'],
    ['minutes below zero', '2024-06-04,電話,△5', '相談時間', 'ROW_NOT_WHOLE'],
    ['minutes in another unit', '2024-06-04,電話,1日', '相談時間', 'ROW_WRONG_UNIT'],
    ['more minutes than there are', '2024-06-04,電話,1000000', '相談時間', 'ROW_TOO_MANY'],
    ['a day that has not come', '2098-06-04,電話,5', '相談日', 'ROW_AFTER_TODAY'],
    ['a day of another century', '1926-12-25,電話,5', '相談日', 'DAY_OUT_OF_RANGE'],
  ])('for %s, with the place', async (_, row, column, code) => {
    const before = await stored();
    const { status, report } = await upload(
      `相談日,相談方法,相談時間\n2024-06-01,電話,10\n${row}\n`,
    );
    expect([status, report.state, report.log?.changes]).toEqual([422, 'REFUSED', null]);
    expect(report.rows.map(({ line, column: at, error }) => [line, at, error?.code])).toEqual([
      [3, column, code],
    ]);
    expect(await stored()).toEqual(before);
  });

  it('for a number that stands twice, and a day outside the days named', async () => {
    const { report } = await upload(
      '番号,相談日,相談方法\n7,2024-06-01,電話\n7,2024-06-02,電話\n8,2024-07-01,電話\n',
      {
        ...{ from: '2024-06-01', to: '2024-06-30' },
      },
    );
    expect(report.rows.map(({ line, error }) => [line, error?.code])).toEqual([
      [3, 'ROW_SAME_NUMBER'],
      [4, 'ROW_OUTSIDE_PERIOD'],
    ]);
  });

  it('for no center, a space, or another layout than the one named', async () => {
    const file = '相談日,相談方法\n2024-06-01,電話\n';
    const without = await app.upload(file, {});
    expect(without.json<Report>().error?.code).toBe('LOG_NEEDS_CENTER');
    const codes = [
      await upload(file, { unit: 'shiomino-center-hall' }),
      await upload(file, { unit: 'nowhere' }),
      await upload(file, { layout: 'bookings' }),
    ].map(({ report }) => report.error?.code);
    expect(codes).toEqual(['LOG_NEEDS_CENTER', 'UNKNOWN_UNIT', 'LAYOUT_OTHER']);
  });

  it('for days that are mostly empty: one wrong year would take the place of all that was there', async () => {
    const before = await stored();
    const { status, report } = await upload('相談日,相談方法\n2024-06-01,電話\n1999-06-01,電話\n');
    expect([status, report.error?.code]).toEqual([422, 'LOG_DAYS_UNCLEAR']);
    expect(await stored()).toEqual(before);
  });

  it('for days nobody can answer for', async () => {
    const file = '相談日,相談方法\n2024-06-01,電話\n';
    for (const days of [
      { from: '1000-01-01', to: '9999-12-31' },
      { from: '1990-01-01', to: '2024-12-31' },
      { from: '2098-01-01', to: '2098-12-31' },
    ])
      expect((await upload(file, days)).report.error?.code).toBe('LOG_DAYS');
    const { report } = await upload(file, { from: '2024-04-01', to: '2040-03-31', dryRun: 'true' });
    expect(report.log?.period).toEqual({ from: '2024-04-01', to: todayInJapan(new Date()) });
  });

  it('for a column to leave out that is not there, or without which nothing is left', async () => {
    const file = '相談日,相談方法\n2024-06-01,電話\n';
    const codes = [
      await upload(file, { drop: '氏め' }),
      await upload(file, { drop: '相談日' }),
    ].map(({ report }) => report.error?.code);
    expect(codes).toEqual(['HEADER_NOT_THERE', 'HEADER_NEEDED']);
  });

  it('with every bad row named, also where the days are unclear', async () => {
    const { report } = await upload(
      '相談日,相談方法\n2024-06-01,電話\n1999-06-01,電話\n2024-06-02,狼煙\n',
    );
    expect(report.rows.map(({ line, error }) => [line, error?.code])).toEqual([
      [4, 'ROW_BAD_CODE'],
    ]);
  });

  it('for an address as a number, but not for a dash', async () => {
    const head = '番号,相談日,相談方法\n';
    const address = await upload(`${head}hanako@example.jp,2024-06-01,電話\n`);
    expect(address.report.rows[0]?.error?.code).toBe('ROW_BAD_ID');
    const dashes = await upload(`${head}－,2024-06-01,電話\n-,2024-06-02,電話\n`, {
      dryRun: 'true',
    });
    expect(dashes.report).toMatchObject({ state: 'CHECKED', log: { events: 2 } });
  });

  it('for a time in one column and in two', async () => {
    const file = '利用日,部屋,時間帯,開始時刻,終了時刻\n2024-06-01,x,9:00-12:00,18:00,21:00\n';
    expect((await upload(file)).report.error?.code).toBe('HEADER_DUPLICATE_COLUMN');
  });

  it('for days before the center opened', async () => {
    const late = await aCenter(app.database, 'late-center', []);
    await app.database.rows(`UPDATE org_unit SET opened_on = '2024-06-02' WHERE id = $1`, [
      late.id,
    ]);
    const { report } = await upload('相談日,相談方法\n2024-06-01,電話\n2024-06-02,電話\n', {
      unit: late.code,
    });
    expect(report.rows.map(({ line, error }) => [line, error?.code])).toEqual([
      [2, 'ROW_NOT_OPEN'],
    ]);
  });

  it('for a misspelt option of the request', async () => {
    const file = '相談日,相談方法\n2024-06-01,電話\n';
    for (const query of ['?from=2024-06-01', '?from=x&to=y', '?layout=songs', '?dorp=a'])
      expect((await app.upload(file, { query })).statusCode).toBe(400);
  });
});
