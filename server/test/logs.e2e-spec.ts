import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemContext } from '../src/platform/context/system-context.js';
import { LogImportService } from '../src/modules/ingest/index.js';
import type { Log } from '../src/modules/records/events/event.js';
import { aBooking, aConsultation, aLog } from './builders/logs.js';
import { TestApp, type ValueAnswer } from './support/test-app.js';

/** A center with published figures, which now also hands in its logs. */
const UNIT = 'musashino-place';
const VALUE = `value { value method status coverage { reported expected } alternatives { value method }
  provenanceCount provenance { document { code } reporter { code } } }`;

let app: TestApp;
let unitId: string;
let room: string;
beforeAll(async () => {
  app = await TestApp.start('seeded');
  await app.data(`mutation { createUnit(input: { code: "${UNIT}/room", level: SPACE, parent: "${UNIT}",
    name: { ja: "会議室", en: "Room" } }) { code } }`);
  await app.data(`mutation { setOpeningHours(unit: "${UNIT}", from: "2022-01-01", spans: [
    { day: WEDNESDAY, opens: "09:00", closes: "21:00" }, { day: THURSDAY, opens: "09:00", closes: "17:00" }]) { unit { code } } }`);
  const ids = await app.database.rows<{ id: string }>(
    `SELECT id FROM org_unit WHERE code IN ($1, $1 || '/room') ORDER BY code`,
    [UNIT],
  );
  [unitId = '', room = ''] = ids.map(({ id }) => id);
  await bring(
    aLog(unitId, 'CONSULTATION', '2022-06-01..2022-07-31', [
      aConsultation('2022-06-01', { topics: ['tax', 'labour'], channel: 'phone' }),
      aConsultation('2022-06-01', { topics: ['tax'], channel: 'visit' }),
      aConsultation('2022-06-30', { topics: [], channel: 'visit', minutes: null }),
    ]),
  );
  await bring(
    aLog(unitId, 'BOOKING', '2022-06-01..2022-06-30', [
      aBooking('2022-06-01', '9:00-13:00', [room], { users: 4 }),
      aBooking('2022-06-02', '16:00-18:00', [room], { state: 'NO_SHOW' }),
    ]),
  );
});
afterAll(() => app.stop());

function bring(log: Log) {
  const context = systemContext(new Date('2022-08-01T00:00:00Z'));
  return app.app.get(LogImportService).importLog(context, { fileName: 'log.csv', log });
}

interface Series {
  trend: {
    marks: { kind: string; text: { ja: string } }[];
    series: { option: { code: string } | null; points: { period: string; value: ValueAnswer }[] }[];
  };
}

const trend = (metric: string, more = '', unit = UNIT) =>
  app.data<Series>(`{ trend(metrics: ["${metric}"], units: ["${unit}"],
    period: { from: "2022-05-01", to: "2022-07-31" }, grain: MONTH ${more})
    { marks { kind text { ja } } series { option { code } points { period ${VALUE} } } } }`);

describe('a center that hands in its log', () => {
  it('has a number for each month covered, a zero among them, and none where nothing came in', async () => {
    const { series } = (await trend('consultation.cases')).trend;
    expect(series[0]?.points.map(({ value }) => [value.value, value.status])).toEqual([
      [null, 'MISSING'],
      [3, 'NORMAL'],
      [0, 'NORMAL'],
    ]);
    expect(series[0]?.points[1]?.value).toMatchObject({
      method: 'SUM',
      provenanceCount: 3,
      provenance: [{ document: null, reporter: { code: UNIT } }],
    });
  });

  it('is counted by topic, each case once under each of its topics', async () => {
    const { series } = (await trend('consultation.cases', ', breakdown: "topic"')).trend;
    expect(
      series.map(({ option, points }) => [option?.code, points.map(({ value }) => value.value)]),
    ).toEqual([
      ['tax', [null, 2, 0]],
      ['labour', [null, 1, 0]],
    ]);
  });

  it('has an occupancy of its open hours, weekday by part of the day', async () => {
    interface Heat {
      heatmap: {
        cells: { row: string; column: string; value: { numerator: number; denominator: number } }[];
        total: { value: { value: number } };
      };
    }
    const { heatmap } =
      await app.data<Heat>(`{ heatmap(metrics: ["space.occupancy"], units: ["${UNIT}"],
      period: { from: "2022-06-01", to: "2022-06-30" }, rows: "weekday", columns: "time_slot")
      { cells { row column value { numerator denominator } } total { value { value } } } }`);
    const at = (row: string, column: string) =>
      heatmap.cells.find((cell) => cell.row === row && cell.column === column)?.value;
    // Five Wednesdays and five Thursdays; an hour of the second booking lies after closing time.
    expect(at('wed', 'morning')).toEqual({ numerator: 180, denominator: 900 });
    expect(at('wed', 'afternoon')).toEqual({ numerator: 60, denominator: 1500 });
    expect(at('thu', 'afternoon')).toEqual({ numerator: 60, denominator: 1500 });
    expect(heatmap.total.value.value).toBeCloseTo(300 / (5 * 720 + 5 * 480));
  });

  it('does not know what was out of hours while nobody knows the hours', async () => {
    await bring(
      aLog(unitId, 'BOOKING', '2021-12-01..2021-12-31', [
        aBooking('2021-12-01', '9:00-12:00', [room]),
      ]),
    );
    const december = async (metric: string) => {
      const { trend: answer } =
        await app.data<Series>(`{ trend(metrics: ["${metric}"], units: ["${UNIT}"],
        period: { from: "2021-12-01", to: "2021-12-31" }, grain: MONTH) { series { points { ${VALUE} } } } }`);
      return answer.series[0]?.points[0]?.value;
    };
    expect(await december('space.minutes_booked')).toMatchObject({ value: 180 });
    expect(await december('space.minutes_out_of_hours')).toMatchObject({
      value: null,
      status: 'NOT_COLLECTED',
    });
    expect(await december('space.occupancy')).toMatchObject({ value: null, status: 'MISSING' });
  });

  it('counts anew when its hours change', async () => {
    const ask = async (): Promise<number | null | undefined> =>
      (await trend('space.minutes_out_of_hours')).trend.series[0]?.points[1]?.value.value;
    expect(await ask()).toBe(60);
    await app.data(`mutation { setOpeningHours(unit: "${UNIT}", from: "2022-06-02", spans: [
      { day: WEDNESDAY, opens: "09:00", closes: "21:00" }, { day: THURSDAY, opens: "09:00", closes: "18:00" }]) { unit { code } } }`);
    expect(await ask()).toBe(0);
  });

  it('says so where it also reported figures, and chooses which of them counts', async () => {
    const file = `reporter,unit,metric,period,options,value\n${UNIT},${UNIT},consultation.cases,2022-06,,5\n`;
    const response = await app.upload(file);
    expect(await response.json()).toMatchObject({ state: 'COMMITTED' });
    const june = async () => (await trend('consultation.cases')).trend.series[0]?.points[1]?.value;
    expect(await june()).toMatchObject({
      value: 5,
      method: 'REPORTED',
      alternatives: [{ value: 3, method: 'SUM' }],
    });
    await app.data(
      `mutation { chooseSource(unit: "${UNIT}", metric: "consultation.cases", source: RECORDS) { source } }`,
    );
    expect(await june()).toMatchObject({
      value: 3,
      method: 'SUM',
      alternatives: [{ value: 5, method: 'REPORTED' }],
    });
  });

  it('has no minutes where nobody noted any, and at least those that were noted', async () => {
    await bring(
      aLog(unitId, 'CONSULTATION', '2022-05-01..2022-05-31', [
        aConsultation('2022-05-10', { minutes: null }),
      ]),
    );
    interface Minutes {
      trend: { series: { points: { value: ValueAnswer & { qualifier: string | null } }[] }[] };
    }
    const { trend: answer } =
      await app.data<Minutes>(`{ trend(metrics: ["consultation.minutes"], units: ["${UNIT}"],
      period: { from: "2022-05-01", to: "2022-07-31" }, grain: MONTH)
      { series { points { value { value qualifier status coverage { reported } } } } } }`);
    expect(answer.series[0]?.points.map(({ value }) => value)).toEqual([
      { value: null, qualifier: null, status: 'NOT_COLLECTED', coverage: { reported: 0 } },
      { value: 60, qualifier: 'AT_LEAST', status: 'NORMAL', coverage: { reported: 1 } },
      { value: 0, qualifier: null, status: 'NORMAL', coverage: { reported: 1 } },
    ]);
  });

  it('is named among those who have figures', async () => {
    interface Availability {
      availability: { metrics: { metric: string; finest: string; figures: number }[] }[];
    }
    const { availability } = await app.data<Availability>(
      `{ availability(units: ["${UNIT}"]) { metrics { metric finest figures } } }`,
    );
    expect(availability[0]?.metrics).toContainEqual({
      metric: 'consultation.minutes',
      finest: 'MONTH',
      figures: 2,
    });
  });
});

describe('the events behind a value', () => {
  const RECORDS = `query ($option: String, $first: Int, $after: String) { records(metric: "consultation.cases", unit: "${UNIT}",
    period: { from: "2022-06-01", to: "2022-06-30" }, option: $option, first: $first, after: $after)
    { source total isMore hasNextPage endCursor records { version } events { day fields { code text { ja } } } } }`;
  interface Page {
    records: {
      source: string;
      total: number;
      hasNextPage: boolean;
      endCursor: string;
      events: { day: string; fields: { code: string; text: { ja: string } | null }[] }[];
    };
  }

  it('are read page by page in the order of time, in words', async () => {
    const first = (await app.data<Page>(RECORDS, { first: 2 })).records;
    expect([first.source, first.total, first.events.length, first.hasNextPage]).toEqual([
      'EVENTS',
      3,
      2,
      true,
    ]);
    const topics = first.events.map(({ fields }) => fields.find(({ code }) => code === 'topic'));
    expect(topics.map((field) => field?.text?.ja).sort()).toEqual([
      '事務（労務）、事務（税務）',
      '事務（税務）',
    ]);
    const rest = (await app.data<Page>(RECORDS, { first: 2, after: first.endCursor })).records;
    expect(rest.events.map(({ day }) => day)).toEqual(['2022-06-30']);
    expect(rest.hasNextPage).toBe(false);
  });

  it('are those of one option', async () => {
    expect((await app.data<Page>(RECORDS, { option: 'channel=phone' })).records.total).toBe(1);
    expect((await app.data<Page>(RECORDS, { option: 'tax' })).records.total).toBe(2);
    expect((await app.data<Page>(RECORDS, { option: 'covid19' })).records).toMatchObject({
      source: 'EVENTS',
      total: 0,
    });
  });

  it('of a group are those of the months a member was in it to the end, and say that there are figures too', async () => {
    await app.data(`mutation { createGroup(input: { code: "left-in-june", name: { ja: "会", en: "Group" },
      members: [{ unit: "${UNIT}", to: "2022-06-15" }] }) { code } }`);
    const of = (unit: string, from: string) =>
      app.data<{
        records: { total: number; otherFigures: number };
      }>(`{ records(metric: "consultation.cases",
        unit: "${unit}", period: { from: "${from}", to: "2022-06-30" }) { total otherFigures } }`);
    expect((await of('left-in-june', '2022-05-01')).records).toMatchObject({ total: 1 });
    expect((await of(UNIT, '2022-05-01')).records).toMatchObject({ total: 4, otherFigures: 1 });
    expect((await of(UNIT, '2022-06-15')).records).toMatchObject({ total: 1 });
  });

  it('are shown to nobody outside, though the page is public: a row says too much of one case', async () => {
    await app.data(
      `mutation { publishPages(unit: "${UNIT}", pages: [CONSULTATIONS, SOURCES]) { pages } }`,
    );
    const page = (await app.passerBy().data<Page>(RECORDS)).records;
    expect(page).toMatchObject({ source: 'FIGURES', events: [] });
  });
});
