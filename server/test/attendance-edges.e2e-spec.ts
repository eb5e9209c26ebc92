import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LogImportService } from '../src/modules/ingest/index.js';
import { systemContext } from '../src/platform/context/system-context.js';
import { aLog, aSession } from './builders/logs.js';
import { TestApp } from './support/test-app.js';

const EMPTY = 'musashino-place';
const OTHER = 'yokohama-naka';
const GROUP = 'two-of-them';

let app: TestApp;
let ids: ReadonlyMap<string, string>;

const bring = (unit: string, days: string, sessions: Parameters<typeof aLog<'SESSION'>>[3]) =>
  app.app.get(LogImportService).importLog(systemContext(new Date('2023-04-10T00:00:00Z')), {
    ...{ fileName: 'log.csv', log: aLog(ids.get(unit) ?? '', 'SESSION', days, sessions) },
  });

beforeAll(async () => {
  app = await TestApp.start('seeded');
  const rows = await app.database.rows<{ code: string; id: string }>(
    `SELECT code, id FROM org_unit WHERE code = ANY($1)`,
    [[EMPTY, OTHER]],
  );
  ids = new Map(rows.map(({ code, id }) => [code, id]));
  await bring(EMPTY, '2022-04-01..2022-09-30', [
    aSession('2022-05-10', { number: '1', programme: 'seminar', participants: 0, groups: 0 }),
    aSession('2022-06-10', {
      ...{ number: '2', programme: 'festival', participants: 30, follows: '1' },
      ...{ capacityInPerson: 20, capacityOnline: null },
    }),
    aSession('2022-07-10', {
      ...{ number: '3', programme: 'study_meeting', participants: 4 },
      ...{ capacityInPerson: 0, capacityOnline: 0 },
    }),
  ]);
  await bring(
    OTHER,
    '2021-04-01..2022-03-31',
    Array.from({ length: 510 }, (_, at) => {
      const day = new Date(Date.UTC(2021, 3, 1 + Math.floor(at / 2))).toISOString().slice(0, 10);
      return aSession(day, { number: String(at), programme: 'seminar', participants: 1 });
    }),
  );
});
afterAll(() => app.stop());

const FIGURES = `held { value } participants { value status } groups { value status } capacity { value status }
  seatFill { value status } followThrough { value status }`;

interface Value {
  value: number | null;
  status: string;
}
interface Programme {
  programme: { code: string };
  participants: Value;
  groups: Value;
  capacity: Value;
  seatFill: Value;
  followThrough: Value;
}

const programmesOf = async (unit: string, year = 2022): Promise<Map<string, Programme>> => {
  const { attendance } = await app.data<{ attendance: { programmes: Programme[] }[] }>(
    `{ attendance(unit: "${unit}", fiscalYears: [${year}]) { programmes { programme { code } ${FIGURES} } } }`,
  );
  const found = attendance.flatMap(({ programmes }) => programmes);
  return new Map(found.map((each) => [each.programme.code, each]));
};

describe('a log of half a year', () => {
  it('with a session nobody came to has zero participants, not none counted', async () => {
    const seminar = (await programmesOf(EMPTY)).get('seminar');
    expect(seminar?.participants).toEqual({ value: 0, status: 'NORMAL' });
    expect(seminar?.groups).toEqual({ value: 0, status: 'NORMAL' });
  });

  it('with more people than seats is fuller than full', async () => {
    const festival = (await programmesOf(EMPTY)).get('festival');
    expect([festival?.capacity.value, festival?.seatFill.value]).toEqual([20, 1.5]);
  });

  it('with no seats at all has zero of them, of which nothing is a share', async () => {
    const meeting = (await programmesOf(EMPTY)).get('study_meeting');
    expect(meeting?.capacity).toEqual({ value: 0, status: 'NORMAL' });
    expect(meeting?.seatFill.value).toBeNull();
  });
});

describe('more sessions than are listed', () => {
  it('are listed up to 500, in the order of time, and it is said that there are more', async () => {
    const { programmeSessions: found } = await app.data<{
      programmeSessions: { isMore: boolean; sessions: { day: string; number: string }[] };
    }>(`{ programmeSessions(unit: "${OTHER}", programme: "seminar", period: { fiscalYear: 2021 }) {
      isMore sessions { day number } } }`);
    expect([found.isMore, found.sessions.length]).toEqual([true, 500]);
    const days = found.sessions.map(({ day }) => day);
    expect(days).toEqual([...days].sort());
    expect((await programmesOf(OTHER, 2021)).get('seminar')?.participants.value).toBe(510);
  });
});

describe('the plan of a group', () => {
  it('is that of all its centers, whether planned or reported programme by programme', async () => {
    await app.database.rows(
      `INSERT INTO programme VALUES ($1, $1, 2022, 'seminar', '講座', '講座', 3)`,
      [ids.get(EMPTY)],
    );
    const answer = await app.upload(
      `reporter,unit,metric,period,value,options\n${OTHER},${OTHER},session.planned,FY2022,5,programme=festival\n`,
    );
    expect(answer.json()).toMatchObject({ state: 'COMMITTED' });
    await app.data(`mutation { createGroup(input: { code: "${GROUP}", name: { ja: "会", en: "Group" },
      members: [{ unit: "${EMPTY}" }, { unit: "${OTHER}" }] }) { code } }`);
    const { attendance } = await app.data<{ attendance: { total: { planned: object } }[] }>(
      `{ attendance(unit: "${GROUP}", fiscalYears: [2022]) { total { planned { value
        coverage { unitsReported unitsExpected } } } } }`,
    );
    expect(attendance[0]?.total.planned).toEqual({
      ...{ value: 8, coverage: { unitsReported: 2, unitsExpected: 2 } },
    });
  });
});
