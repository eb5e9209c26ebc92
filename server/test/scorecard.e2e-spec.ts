import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '../src/platform/database/database.js';
import { card, CARD, type CardAnswer, type RowAnswer, set } from './builders/targets.js';
import { TestApp, type TestPerson } from './support/test-app.js';

const YUME = 'nishitokyo-yumecollabo';
const KYODO = 'yokohama-kyodo';
const PLACE = 'musashino-place';
const VISITORS = 'facility.visitors';

let app: TestApp;
let director: TestPerson;

/** Visitors of April to March: the shape of every year, so that the rest of one can be told from its beginning. */
const SHAPE = [80, 90, 100, 110, 60, 90, 100, 120, 70, 60, 90, 130];
const monthsOf = (year: number): string[] =>
  SHAPE.map((_, i) => `${i < 9 ? year : year + 1}-${String(((i + 3) % 12) + 1).padStart(2, '0')}`);

/** Five whole years that grow, and of fiscal 2020 April, May, July and August. */
function figures(): string {
  const row = (period: string, value: number) => [PLACE, PLACE, VISITORS, period, value].join(',');
  const whole = [2015, 2016, 2017, 2018, 2019].flatMap((year) =>
    monthsOf(year).map((month, i) => row(month, (SHAPE[i] ?? 0) * (year - 2010))),
  );
  const begun = monthsOf(2020)
    .slice(0, 5)
    .flatMap((month, i) => (i === 2 ? [] : [row(month, (SHAPE[i] ?? 0) * 10)]));
  return ['reporter,unit,metric,period,value', ...whole, ...begun].join('\n');
}

beforeAll(async () => {
  app = await TestApp.start('seeded');
  director = await app.as('DIRECTOR', PLACE);
  const answer = await app.upload(figures());
  if (answer.statusCode >= 300) throw new Error(answer.body);
  const usual = { unit: PLACE, metric: VISITORS };
  await set(director, { ...usual, fiscalYear: 2019, type: 'AT_LEAST', low: 9_500 });
  await set(director, { ...usual, fiscalYear: 2020, type: 'AT_LEAST', low: 12_000 });
});
afterAll(() => app.stop());

const only = ({ rows }: CardAnswer): RowAnswer => {
  const [row] = rows;
  if (!row || rows.length > 1) throw new Error(`${rows.length} rows`);
  return row;
};

describe('a year that has begun', () => {
  it('sets what is there against what should be there, month by month, without those missing', async () => {
    const row = only(await card(director, PLACE, 2020, '2020-09-30'));
    expect(row.actual).toMatchObject({ value: 3_400, status: 'NORMAL' });
    // Four of twelve months, 4,000 of 12,000; June and September are on neither side.
    expect(row.pace).toMatchObject({
      ...{ expectedLow: 4_000, expectedHigh: null, actual: 3_400, difference: -600 },
      ...{ verdict: 'BEHIND', monthsCounted: [4, 5, 7, 8], monthsMissing: [6, 9] },
    });
    expect(row.pace?.text.ja).toBe(
      '8月までの目安 4,000人以上に対して、実績は 3,400人です。目安より遅れています。6月・9月は報告がないため、目安にも実績にも入れていません。',
    );
    expect(row).toMatchObject({ standing: 'NOT_YET', state: 'BEHIND' });
    expect(row.achievement).toMatchObject({ rate: 3_400 / 12_000, reason: null });
    expect(row.months.slice(0, 5).map(({ actual }) => actual)).toEqual([
      800,
      900,
      null,
      1_100,
      600,
    ]);
    expect(row.months.map(({ cumulative }) => cumulative).slice(0, 6)).toEqual([
      ...[800, 1_700, null, 2_800, 3_400, null],
    ]);
    expect(row.months.map(({ cumulativeIsPartial }) => cumulativeIsPartial).slice(0, 5)).toEqual([
      ...[false, false, false, true, true],
    ]);
    expect(row.months[11]?.plannedLow).toBe(12_000);
    expect(row.months.map(({ value }) => value.value).slice(0, 3)).toEqual([800, 900, null]);
  });

  it('spread as last year was it is on pace, and says where it is likely to end', async () => {
    await set(director, {
      ...{ unit: PLACE, metric: VISITORS, fiscalYear: 2020, expectedVersion: 1 },
      ...{ low: 11_000, profile: 'LAST_YEAR' },
    });
    const { pace, projection, state } = only(await card(director, PLACE, 2020, '2020-08-31'));
    expect(pace).toMatchObject({ verdict: 'ON_PACE', expectedLow: 3_400, difference: 0 });
    expect(state).toBe('ON_THE_WAY');
    expect(projection).toMatchObject({ value: 11_000, years: [2015, 2016, 2017, 2018, 2019] });
  });

  it('is looked at as of a day by the months that had ended then', async () => {
    const row = only(await card(director, PLACE, 2020, '2020-05-31'));
    expect(row.actual.value).toBe(1_700);
    expect(row.pace).toMatchObject({ monthsCounted: [4, 5], monthsMissing: [] });
    expect(row.months.map(({ value }) => value.value).slice(0, 5)).toEqual([
      ...[800, 900, null, null, null],
    ]);
    const refused = async (asOf: string) =>
      (await director.refusal(CARD, { unit: PLACE, fiscalYear: 2020, asOf })).code;
    expect(await refused('2020-04-29')).toBe('AS_OF_TOO_EARLY');
    expect(await refused('2999-03-31')).toBe('AS_OF_TOO_LATE');
  });

  it('that ended without all months is not missed, and nothing is projected any more', async () => {
    const row = only(await card(director, PLACE, 2020));
    expect(row).toMatchObject({ standing: 'NOT_YET', actual: { value: 3_400 } });
    expect(row).toMatchObject({ projection: null, projectionRefused: { code: 'YEAR_OVER' } });
    expect(row.statusText.ja).toMatch(/^報告のない月か.*届いたかどうかはまだ分かりません。$/);
  });

  it('stands beside the years before, by the targets they had', async () => {
    const { history } = only(await card(director, PLACE, 2020));
    expect(history.map(({ fiscalYear, actual }) => [fiscalYear, actual.value])).toEqual([
      ...[2015, 2016, 2017, 2018, 2019].map((year) => [year, 1_100 * (year - 2010)]),
    ]);
    expect(history.at(-1)).toMatchObject({ standing: 'REACHED', target: { version: 1 } });
    expect(history.at(-1)?.achievement?.rate).toBeCloseTo(9_900 / 9_500, 12);
    expect(history[0]).toMatchObject({ target: null, achievement: null, standing: null });
  });
});

describe('a target without figures', () => {
  it('of a published plan is neither reached nor missed, and says what is not there', async () => {
    const { rows, summary } = await card(app, KYODO, 2023);
    expect(summary).toMatchObject({ total: 9, reached: 0, behind: 0, notJudged: 9 });
    for (const row of rows) {
      expect(row).toMatchObject({ standing: 'NOT_MEASURABLE', state: 'NOT_JUDGED' });
      expect(row.achievement).toMatchObject({ rate: null });
      expect([row.pace, row.projection]).toEqual([null, null]);
    }
  });

  it('where one was reported, the value is that of a trend', async () => {
    const { rows } = await card(app, YUME, 2021);
    const course = rows.find(({ programme }) => programme?.code === 'power_up_course');
    expect(course).toMatchObject({ standing: 'REACHED', achievement: { rate: 1 } });
    const { trend } = await app.data<{
      trend: { series: { option: { code: string }; points: { value: unknown }[] }[] };
    }>(
      `{ trend(metrics: ["session.held"], units: ["${YUME}"], period: { fiscalYear: 2021 }, grain: FISCAL_YEAR,
        breakdown: "programme") { series { option { code } points { value { value status method
        coverage { reported expected } findingCount provenance { document { code } line } alternatives { value method } } } } } }`,
    );
    const series = trend.series.find(({ option }) => option.code === 'power_up_course');
    expect(course?.actual).toEqual(series?.points[0]?.value);
    expect(rows.find(({ programme }) => programme?.code === 'salon_de_collabo')).toMatchObject({
      ...{ standing: 'DONE', achievement: { rate: null, reason: { code: 'NO_NUMBER' } } },
    });
  });

  it('none at all is an answer with no rows, and says of which years there are some', async () => {
    expect(await card(app, YUME, 1999)).toMatchObject({
      ...{ rows: [], summary: { total: 0 }, years: [2021] },
    });
  });
});

describe('what changed since somebody looked', () => {
  const SEEN = `mutation { markScorecardSeen(unit: "${PLACE}", fiscalYear: 2018) }`;
  const target = { unit: PLACE, metric: VISITORS, fiscalYear: 2018 };

  it('is nothing before they ever did, then the target, the figures and the standing', async () => {
    await set(director, { ...target, low: 8_000 });
    await set(director, { ...target, metric: 'web.access', low: 1 });
    const first = await card(director, PLACE, 2018);
    expect([first.lastLook, first.summary.changed]).toEqual([null, 0]);
    await director.data(SEEN);
    expect((await card(director, PLACE, 2018)).summary.changed).toBe(0);
    await set(director, { ...target, low: 9_000, expectedVersion: 1 });
    const { summary, rows, lastLook } = await card(director, PLACE, 2018);
    const visitors = rows.find(({ metric }) => metric.code === VISITORS);
    expect(lastLook).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(summary.changed).toBe(1);
    expect(visitors?.changes.map(({ kind, text }) => `${kind} ${text.ja}`)).toEqual([
      'TARGET 目標が変わりました。',
      'STANDING 「達成」から「届かなかった」に変わりました。',
    ]);
  });

  it('is each reader’s own', async () => {
    const viewer = await app.as('VIEWER', PLACE);
    expect((await card(viewer, PLACE, 2018)).lastLook).toBeNull();
  });

  it('names targets that are new, and those that are gone', async () => {
    await director.data(SEEN);
    await set(director, { ...target, metric: 'group.registered', low: 5 });
    await director.data(
      `mutation { removeTarget(target: { unit: "${PLACE}", metric: "web.access", fiscalYear: 2018 }, expectedVersion: 1) { __typename } }`,
    );
    const { rows, gone } = await card(director, PLACE, 2018);
    const groups = rows.find(({ metric }) => metric.code === 'group.registered');
    expect(groups?.changes.map(({ kind }) => kind)).toEqual(['NEW']);
    expect(gone.map(({ metric }) => metric.code)).toEqual(['web.access']);
  });
});

describe('reasons and measures', () => {
  const ADD = `mutation ($unit: String!, $metric: String!, $fiscalYear: Int!, $kind: KpiRemarkKind!, $text: String!) {
    addKpiRemark(unit: $unit, metric: $metric, fiscalYear: $fiscalYear, kind: $kind, text: $text) { id author mine } }`;
  const DROP = `mutation ($id: String!) { removeKpiRemark(id: $id) }`;
  const about = { unit: PLACE, metric: VISITORS, fiscalYear: 2019 };

  it('stand with the target, the newest first, until their author removes them', async () => {
    const say = async (kind: string, text: string) =>
      (await director.data<{ addKpiRemark: { id: string } }>(ADD, { ...about, kind, text }))
        .addKpiRemark;
    const { id } = await say('REASON', '工事で入口が狭かった。');
    await say('MEASURE', '案内を増やす。');
    const viewer = await app.as('VIEWER', PLACE);
    const seen = only(await card(viewer, PLACE, 2019)).remarks;
    expect(seen).toMatchObject([
      { kind: 'MEASURE', text: '案内を増やす。', author: `DIRECTOR ${PLACE}`, mine: false },
      { kind: 'REASON', text: '工事で入口が狭かった。' },
    ]);
    expect((await app.refusal(DROP, { id })).code).toBe('NOT_YOURS');
    await director.data(DROP, { id });
    expect(only(await card(director, PLACE, 2019)).remarks).toMatchObject([{ mine: true }]);
    expect((await director.refusal(DROP, { id })).code).toBe('NOT_FOUND');
  });

  it('are refused without a target, without words, and from others', async () => {
    const said = { ...about, kind: 'REASON', text: 'x' };
    const stranger = await app.as('DIRECTOR', KYODO);
    const staff = await app.as('STAFF', PLACE);
    expect((await director.refusal(ADD, { ...said, fiscalYear: 1999 })).code).toBe('NOT_FOUND');
    expect((await director.refusal(ADD, { ...said, text: ' ' })).code).toBe('NOTE_INVALID');
    expect((await stranger.refusal(ADD, said)).code).toBe('UNKNOWN_UNIT');
    expect((await staff.refusal(ADD, said)).code).toBe('NOT_FOUND');
    expect((await stranger.refusal(DROP, { id: 'none' })).code).toBe('NOT_FOUND');
  });
});

describe('who may look', () => {
  it('everybody of the network, and nobody else: also where the figures are published', async () => {
    await app.data(`mutation { publishPages(unit: "${PLACE}", pages: [TRENDS]) { pages } }`);
    const asked = { unit: PLACE, fiscalYear: 2020 };
    const stranger = await app.as('DIRECTOR', KYODO);
    expect((await app.passerBy().refusal(CARD, asked)).code).toBe('SIGN_IN_NEEDED');
    expect((await stranger.refusal(CARD, asked)).code).toBe('UNKNOWN_UNIT');
    const viewer = await app.as('VIEWER', PLACE);
    expect((await card(viewer, PLACE, 2020)).may).toEqual({ edit: false, remark: false });
    expect((await card(director, PLACE, 2020)).may).toEqual({ edit: true, remark: true });
  });
});

describe('thirty targets', () => {
  const PROGRAMMES = [
    ...['steering_committee', 'power_up_course', 'salon_de_collabo', 'group_exchange', 'seminar'],
    ...[
      'npo_festival',
      'npo_festival_briefing',
      'multi_actor_workshop',
      'area_lecture',
      'festival',
    ],
  ];

  it('are answered with as few statements as one: at most five', async () => {
    const database = app.app.get(Database);
    const statements = async (unit: string, fiscalYear: number): Promise<string[]> => {
      const seen: string[] = [];
      database.listener = (sql) => seen.push(sql);
      await card(app, unit, fiscalYear).finally(() => (database.listener = null));
      // Who asks is looked up once for a request, whatever is asked.
      return seen.filter((sql) => !sql.includes('login'));
    };
    await set(app, { unit: YUME, fiscalYear: 2019 });
    const one = await statements(YUME, 2019);
    for (const metric of ['session.held', 'session.participants', 'session.groups'])
      for (const programme of PROGRAMMES)
        await set(app, { unit: YUME, fiscalYear: 2020, metric, programme, low: 2 });
    const thirty = await statements(YUME, 2020);
    expect((await card(app, YUME, 2020)).rows).toHaveLength(30);
    expect(thirty.length).toBeLessThanOrEqual(5);
    expect(one.length).toBeLessThanOrEqual(5);
  });
});
