import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '../src/platform/database/database.js';
import { TestApp, VALUE, type ValueAnswer } from './support/test-app.js';

let app: TestApp;

/** Two centers of cities of their own, and two of one city, of which the seeds know no visitors. */
const [PLACE, NAKA, NISHI] = ['musashino-place', 'yokohama-naka', 'yokohama-nishi'];
const [MUSASHINO, YOKOHAMA] = ['132039', '141003'];
const VISITORS = 'facility.visitors';
const ALL_DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

type Divided = ValueAnswer & { numerator: number | null; denominator: number | null };
interface Point {
  value: Divided;
  previous: Divided | null;
  change: { kind: string; value: number | null } | null;
}
interface Row {
  unit: { code: string };
  rank: number | null;
  value: Divided;
}

const SET = `mutation ($unit: String!, $from: Day!, $spans: [OpeningSpanInput!]!) {
  setOpeningHours(unit: $unit, from: $from, spans: $spans) { unit { code } } }`;
const CLOSE = `mutation ($unit: String!, $from: Day!, $to: Day!) {
  addClosure(unit: $unit, from: $from, to: $to, reason: { ja: "工事", en: "Works" }) { unit { code } } }`;
const TREND = `query ($units: [String!]!, $metrics: [String!]!, $period: PeriodInput!, $grain: Grain!,
    $normalise: NormaliseInput, $withPrevious: Boolean, $cumulative: Boolean) {
  trend(metrics: $metrics, units: $units, period: $period, grain: $grain, normalise: $normalise,
      withPrevious: $withPrevious, cumulative: $cumulative) {
    series { points { value { ${VALUE} } previous { ${VALUE} } change { kind value } } } } }`;
const COMPARE = `query ($units: [String!]!, $period: PeriodInput!, $normalise: NormaliseInput, $match: PeriodMatch) {
  comparison(metric: "${VISITORS}", units: $units, period: $period, normalise: $normalise, match: $match) {
    rows { unit { code } rank value { ${VALUE} } } summary { weightedMean } } }`;

const opens = (unit: string, from: string, days: readonly string[]) =>
  app.data(SET, {
    ...{ unit, from },
    spans: days.map((day) => ({ day, opens: '09:00', closes: '17:00' })),
  });

async function points(variables: Record<string, unknown>): Promise<Point[]> {
  const standard = { metrics: [VISITORS], units: [PLACE], grain: 'MONTH' };
  const normalise = { by: 'PER_OPEN_DAY' };
  const asked = { ...standard, normalise, ...variables };
  const { trend } = await app.data<{ trend: { series: { points: Point[] }[] } }>(TREND, asked);
  return trend.series[0]?.points ?? [];
}

async function compare(units: readonly string[], more: Record<string, unknown> = {}) {
  const variables = { units, period: FY2021, normalise: { by: 'PER_OPEN_DAY' }, ...more };
  const { comparison } = await app.data<{
    comparison: { rows: Row[]; summary: { weightedMean: number | null } };
  }>(COMPARE, variables);
  return comparison;
}

const FY2021 = { fiscalYear: 2021 };
const months = (from: string, to: string) => ({ from: `${from}-01`, to });

beforeAll(async () => {
  app = await TestApp.start('seeded');
  const row = (unit: string, period: string, value: number) =>
    [unit, unit, VISITORS, period, value].join(',');
  const answer = await app.upload(
    [
      'reporter,unit,metric,period,value',
      row(PLACE, '2020-04', 50),
      row(PLACE, '2021-04', 104),
      row(PLACE, '2021-05', 46),
      row(NAKA, '2021-04', 60),
      row(NISHI, '2021-04', 30),
    ].join('\n'),
  );
  if (answer.statusCode >= 300) throw new Error(answer.body);
  // No Wednesdays and, without hours of their own, no holidays.
  await opens(
    PLACE,
    '2020-04-01',
    ALL_DAYS.filter((day) => day !== 'WEDNESDAY'),
  );
  await app.data(CLOSE, { unit: PLACE, from: '2020-04-08', to: '2020-04-30' });
  // The hours of the city are those of its centers that have none.
  await opens(YOKOHAMA, '2015-04-01', ALL_DAYS);
  await opens(NISHI, '2021-04-11', [...ALL_DAYS, 'HOLIDAY']);
});
afterAll(() => app.stop());

describe('per open day', () => {
  it('a month of a center is its value over the days it was open: hours, holidays, closures', async () => {
    const [april, may] = await points({ period: months('2021-04', '2021-05-31') });
    // 30 days without 4 Wednesdays, and 29 April; 31 days without 4 Wednesdays, of them 5 May, and the 3rd and 4th.
    expect(april?.value).toMatchObject({
      ...{ numerator: 104, denominator: 25, value: 104 / 25 },
      ...{ unit: 'per_open_day', method: 'DERIVED', status: 'NORMAL' },
    });
    expect(may?.value).toMatchObject({ numerator: 46, denominator: 25 });
    expect(april?.value.notes.map(({ text }) => text.ja)).toEqual([
      '開館日は25日です（登録された開館時間・祝日・休館から数えています）。',
    ]);
  });

  it('the change to the year before is one of days alike, not of how many there were', async () => {
    const asked = { period: months('2021-04', '2021-04-30'), withPrevious: true };
    const [april] = await points(asked);
    // Open on the first seven days of April 2020, but for a Wednesday.
    expect(april?.previous).toMatchObject({ numerator: 50, denominator: 6 });
    expect(april?.change?.kind).toBe('PERCENT');
    expect(april?.change?.value).toBeCloseTo(104 / 25 / (50 / 6) - 1, 10);
  });

  it('a year that was reported in part is over the days of those months', async () => {
    const [year] = await points({ period: FY2021, grain: 'FISCAL_YEAR' });
    expect(year?.value).toMatchObject({ numerator: 150, denominator: 50, value: 3 });
    const [, may] = await points({ period: months('2021-04', '2021-05-31'), cumulative: true });
    expect(may?.value).toMatchObject({ numerator: 150, denominator: 50 });
  });

  it('cities are compared by the sum over the days of the centers that reported', async () => {
    const period = months('2021-05', '2021-05-31');
    await opens(NISHI, '2015-04-01', ALL_DAYS);
    const april = { period: months('2021-04', '2021-04-30') };
    const { rows } = await compare([MUSASHINO, YOKOHAMA], april);
    const yokohama = rows.find(({ unit }) => unit.code === YOKOHAMA);
    // The one without 29 April, by the hours of the city; the other with it, by its own.
    expect(yokohama?.value).toMatchObject({ numerator: 90, denominator: 29 + 30 });
    expect(rows.find(({ unit }) => unit.code === MUSASHINO)?.value.denominator).toBe(25);
    expect((await compare([YOKOHAMA], { period })).rows[0]?.value.status).toBe('MISSING');
  });

  it('has no value where the hours of one of them are not known, and says whose', async () => {
    await app.data(
      `mutation { removeOpeningHours(unit: "${NISHI}", from: "2015-04-01") { unit { code } } }`,
    );
    await app.data(
      `mutation { removeOpeningHours(unit: "${YOKOHAMA}", from: "2015-04-01") { unit { code } } }`,
    );
    await opens(NAKA, '2015-04-01', ALL_DAYS);
    const { rows } = await compare([YOKOHAMA], { period: months('2021-04', '2021-04-30') });
    const [value] = rows.map((each) => each.value);
    expect(value).toMatchObject({ value: null, numerator: null, status: 'NOT_APPLICABLE' });
    const note = value?.notes.find(({ code }) => code === 'NO_OPEN_DAYS');
    expect(note?.text.ja).toMatch(/^.*西.*の開館時間に登録のない日（2021年4月1日〜2021年4月10日）/);
  });

  it('of another year is over the days of that year', async () => {
    const { rows } = await compare([PLACE], { period: { fiscalYear: 2022 }, match: 'NEAREST' });
    expect(rows[0]?.value).toMatchObject({ numerator: 150, denominator: 50 });
    const older = { period: { fiscalYear: 2019 }, match: 'NEAREST' };
    expect((await compare([PLACE], older)).rows[0]?.value.denominator).toBe(6);
  });

  it('is refused for a number at a point in time', async () => {
    const stock = { metrics: ['group.registered'], units: [PLACE], grain: 'MONTH' };
    const asked = { ...stock, period: FY2021, normalise: { by: 'PER_OPEN_DAY' } };
    expect(await app.refusal(TREND, asked)).toMatchObject({ code: 'NORMALISE_UNSUITABLE' });
  });

  it('asks for the calendars once, however many units, and not at all unless it has to', async () => {
    const database = app.app.get(Database);
    const statements = async (normalise: unknown): Promise<string[]> => {
      const seen: string[] = [];
      // The directory is remembered as long as nothing changes, and tests beside this one change something.
      database.listener = (sql) => (sql.includes('network_name') ? 0 : seen.push(sql));
      await compare([MUSASHINO, YOKOHAMA, NAKA, NISHI], { normalise }).finally(() => {
        database.listener = null;
      });
      return seen;
    };
    const plain = await statements(null);
    const perDay = await statements({ by: 'PER_OPEN_DAY' });
    expect(plain.filter((sql) => sql.includes('opening_hours'))).toEqual([]);
    expect(perDay.filter((sql) => sql.includes('opening_hours'))).toHaveLength(1);
    expect(perDay.filter((sql) => !plain.includes(sql))).toHaveLength(1);
  });
});
