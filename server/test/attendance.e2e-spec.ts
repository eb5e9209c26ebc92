import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aYearOfSessions, GROUP, HALF, WHOLE } from './builders/attendance-year.js';
import { TestApp } from './support/test-app.js';

interface Figures {
  planned: { value: number | null; qualifier: string | null; notes: { code: string }[] };
  held: { value: number | null };
  participants: { value: number | null };
  groups: { value: number | null; status: string };
  capacity: { value: number | null; status: string };
  seatFill: { value: number | null };
  followThrough: { value: number | null };
}

interface Programme extends Figures {
  programme: { code: string };
  name: { ja: string };
  standing: string;
  difference: number | null;
}

const FIGURES = `planned { value qualifier notes { code } } held { value } participants { value }
  groups { value status } capacity { value status } seatFill { value } followThrough { value }`;

let app: TestApp;

beforeAll(async () => {
  app = await TestApp.start('seeded');
  await aYearOfSessions(app);
});
afterAll(() => app.stop());

async function yearOf(unit: string, year = 2022) {
  const { attendance } = await app.data<{
    attendance: { total: Figures; programmes: Programme[] }[];
  }>(`{ attendance(unit: "${unit}", fiscalYears: [${year}]) { total { ${FIGURES} }
    programmes { programme { code } name { ja } standing difference ${FIGURES} } } }`);
  const [answer] = attendance;
  if (!answer) throw new Error('no year');
  return answer;
}

const standings = (programmes: readonly Programme[]) =>
  programmes.map(({ programme, planned, held, standing, difference }) => [
    programme.code,
    planned.value,
    held.value,
    standing,
    difference,
  ]);

describe('the programmes of a year', () => {
  it('stand under the names the center gave them, by sessions held, plan beside what was held', async () => {
    const { total, programmes } = await yearOf(WHOLE);
    expect(programmes.map(({ name }) => name.ja)).toEqual(['市民講座', 'まつり', '交流会']);
    expect(standings(programmes)).toEqual([
      ['seminar', 2, 3, 'MORE', 1],
      ['festival', 1, 1, 'AS_PLANNED', 0],
      ['group_exchange', 3, 0, 'NOT_HELD', -3],
    ]);
    // One plan states no number: together they are at least so many.
    expect([total.planned.value, total.planned.qualifier, total.held.value]).toEqual([
      6,
      'AT_LEAST',
      4,
    ]);
    expect(programmes[0]?.planned.notes.map(({ code }) => code)).toEqual(['FROM_PLAN']);
  });

  it('are counted as the rows of the log are', async () => {
    const { programmes } = await yearOf(WHOLE);
    const plain = await app.database.rows<Record<string, number | null>>(
      `SELECT e.programme, count(*)::integer AS held, sum(participants)::integer AS participants,
         sum(capacity_in_person)::integer AS room, sum(coalesce(capacity_online, 0))::integer AS online,
         (sum(participants) FILTER (WHERE capacity_in_person IS NOT NULL))::float8 / nullif(sum(capacity_in_person
           + coalesce(capacity_online, 0)) FILTER (WHERE participants IS NOT NULL), 0) AS fill
       FROM session e JOIN org_unit u ON u.id = e.unit_id WHERE u.code = $1 AND e.active
       GROUP BY e.programme ORDER BY held DESC`,
      [WHOLE],
    );
    expect(
      programmes
        .filter(({ held }) => held.value)
        .map(({ programme, held, participants, seatFill }) => ({
          ...{ programme: programme.code, held: held.value, participants: participants.value },
          fill: seatFill.value,
        })),
    ).toEqual(
      plain.map(({ programme, held, participants, fill }) => ({
        ...{ programme, held, participants },
        fill: fill === null ? null : expect.closeTo(fill ?? 0, 12),
      })),
    );
    const [seminar, festival] = programmes;
    expect(seminar?.capacity.value).toBe((plain[0]?.room ?? 0) + (plain[0]?.online ?? 0));
    expect(seminar?.followThrough.value).toBe(0.25);
    // Months without any session do not make "no limit" or "not counted" a zero.
    expect(festival?.capacity).toEqual({ value: null, status: 'NOT_APPLICABLE' });
    expect(seminar?.groups).toEqual({ value: null, status: 'NOT_COLLECTED' });
  });

  it('of which months are missing are behind so far, not short', async () => {
    const { programmes } = await yearOf(HALF);
    expect(standings(programmes)).toEqual([
      ['study_meeting', 4, 1, 'SO_FAR', -3],
      ['seminar', null, 1, 'NO_PLAN', null],
    ]);
  });

  it('of a group are set against a plan only where all who hold them state one', async () => {
    const { programmes, total } = await yearOf(GROUP);
    expect(standings(programmes)).toEqual([
      ['seminar', 2, 4, 'PLAN_PARTIAL', null],
      ['study_meeting', 4, 1, 'SO_FAR', -3],
      ['festival', 1, 1, 'AS_PLANNED', 0],
      ['group_exchange', 3, 0, 'SO_FAR', -3],
    ]);
    expect([total.planned.value, total.held.value]).toEqual([10, 6]);
  });

  it('can be asked for one by one, over several years', async () => {
    const { attendance } = await app.data<{
      attendance: { fiscalYear: number; programmes: { programme: { code: string } }[] }[];
    }>(`{ attendance(unit: "${WHOLE}", fiscalYears: [2021, 2022], programme: "festival") {
      fiscalYear programmes { programme { code } } } }`);
    expect(attendance).toEqual([
      { fiscalYear: 2021, programmes: [] },
      { fiscalYear: 2022, programmes: [{ programme: { code: 'festival' } }] },
    ]);
  });

  it('come from reports as printed, and say where nothing is said of what was held', async () => {
    const { programmes } = await yearOf('nishitokyo-yumecollabo', 2021);
    expect(standings(programmes)).toContainEqual(['power_up_course', 1, 1, 'AS_PLANNED', 0]);
    expect(standings(programmes)).toContainEqual(['salon_de_collabo', null, 2, 'NO_PLAN', null]);
    const flyers = await yearOf('yokohama-kyodo', 2020);
    expect(standings(flyers.programmes)).toContainEqual([
      ...['trial_seminar', 6, null, 'HELD_UNKNOWN', null],
    ]);
  });
});

interface Sessions {
  programmeSessions: {
    isHidden: boolean;
    sessions: {
      day: string;
      held: boolean;
      follows: string | null;
      format: { code: string } | null;
      capacity: { value: number | null; status: string };
      participants: { value: number | null; status: string };
      seatFill: { value: number | null };
      followThrough: { value: number | null };
    }[];
  };
}

const sessionsOf = (unit: string, programme: string, year = 2022) =>
  `{ programmeSessions(unit: "${unit}", programme: "${programme}", period: { fiscalYear: ${year} }) {
    isHidden sessions { day held follows format { code } capacity { value status }
      participants { value status } seatFill { value } followThrough { value } } } }`;

describe('the sessions of a programme', () => {
  it('are the rows of the log in the order of time, each with its seats and the one it follows', async () => {
    const { sessions } = (await app.data<Sessions>(sessionsOf(WHOLE, 'seminar'))).programmeSessions;
    expect(
      sessions.map(({ day, format, capacity, participants, seatFill, followThrough }) => [
        ...[day, format?.code, capacity.value, participants.value],
        ...[seatFill.value, followThrough.value],
      ]),
    ).toEqual([
      ['2022-05-10', 'in_person', 20, 20, 1, null],
      ['2022-06-10', 'hybrid', 100, 5, 0.05, 0.25],
      ['2022-07-10', 'in_person', 20, null, null, null],
    ]);
    expect(sessions[2]?.participants.status).toBe('NOT_COLLECTED');
    const [festival] = (await app.data<Sessions>(sessionsOf(WHOLE, 'festival'))).programmeSessions
      .sessions;
    expect(festival?.capacity).toEqual({ value: null, status: 'NOT_APPLICABLE' });
  });

  it('of a group are those of its centers', async () => {
    const { sessions } = (await app.data<Sessions>(sessionsOf(GROUP, 'seminar'))).programmeSessions;
    expect(sessions.map(({ day }) => day)).toEqual([
      ...['2022-05-10', '2022-05-20', '2022-06-10', '2022-07-10'],
    ]);
  });

  it('of a report are the days it names; what is only announced is not held', async () => {
    const salon = await app.data<Sessions>(
      sessionsOf('nishitokyo-yumecollabo', 'salon_de_collabo', 2021),
    );
    expect(
      salon.programmeSessions.sessions.map(({ day, held, participants }) => [
        ...[day, held, participants.value],
      ]),
    ).toEqual([
      ['2021-10-16', true, 2],
      ['2021-12-04', true, 2],
    ]);
    const flyer = await app.data<Sessions>(sessionsOf('yokohama-kyodo', 'trial_seminar', 2020));
    expect(
      flyer.programmeSessions.sessions.map(({ held, capacity }) => [held, capacity.value]),
    ).toEqual([110, 20, 100, 110, 100, 100].map((seats) => [false, seats]));
  });

  it('are for members: where the page is public, the figures are shown, and that there are rows', async () => {
    await app.data(`mutation { publishPages(unit: "${WHOLE}", pages: [ATTENDANCE]) { pages } }`);
    const page = await app.passerBy().data<Sessions>(sessionsOf(WHOLE, 'seminar'));
    expect(page.programmeSessions).toEqual({ isHidden: true, sessions: [] });
    const { attendance } = await app.passerBy().data<{
      attendance: { total: { held: { value: number } } }[];
    }>(`{ attendance(unit: "${WHOLE}", fiscalYears: [2022]) { total { held { value } } } }`);
    expect(attendance[0]?.total.held.value).toBe(4);
    const other = `{ trend(metrics: ["consultation.cases"], units: ["${WHOLE}"], period: { fiscalYear: 2022 }, grain: MONTH) { from } }`;
    expect((await app.passerBy().refusal(other)).code).toBe('UNKNOWN_UNIT');
  });

  it.each([
    [sessionsOf(WHOLE, 'nothing'), 'UNKNOWN_OPTION'],
    [sessionsOf('nowhere', 'seminar'), 'UNKNOWN_UNIT'],
    [
      `{ attendance(unit: "${WHOLE}", fiscalYears: [2022], programme: "nothing") { from } }`,
      'UNKNOWN_OPTION',
    ],
    [`{ attendance(unit: "nowhere", fiscalYears: [2022]) { from } }`, 'UNKNOWN_UNIT'],
    [`{ attendance(unit: "${WHOLE}", fiscalYears: []) { from } }`, 'EMPTY_LIST'],
  ])('refuse what does not exist: %s', async (query, code) => {
    expect((await app.refusal(query)).code).toBe(code);
  });
});

describe('how full sessions were', () => {
  it('is told by the format they were held in', async () => {
    const { trend } = await app.data<{
      trend: { series: { option: { code: string }; points: { value: { value: number } }[] }[] };
    }>(`{ trend(metrics: ["session.seat_fill"], units: ["${WHOLE}"], period: { fiscalYear: 2022 },
      grain: FISCAL_YEAR, breakdown: "format") { series { option { code } points { value { value } } } } }`);
    expect(trend.series.map(({ option, points }) => [option.code, points[0]?.value.value])).toEqual(
      [
        ['in_person', 1],
        ['hybrid', 0.05],
      ],
    );
  });
});
