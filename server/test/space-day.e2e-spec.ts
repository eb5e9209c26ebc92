import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { LogImportService } from '../src/modules/ingest/index.js';
import type { Booking } from '../src/modules/records/events/event.js';
import { systemContext } from '../src/platform/context/system-context.js';
import { aBooking, aCenter, aLog, type Center } from './builders/logs.js';
import { TestApp } from './support/test-app.js';
import type { TestClient } from './support/test-client.js';

interface Span {
  startsAt: number;
  endsAt: number;
}

interface SpaceOnDay {
  space: { code: string };
  open: Span[];
  closedFor: string | null;
  reasons: { ja: string }[];
  free: Span[] | null;
  freeMinutes: number | null;
  occupancy: { value: number | null; status: string };
  bookings: (Span & {
    number: string;
    use: string;
    mode: { code: string } | null;
    together: { code: string }[];
    isCounted: boolean;
    isDouble: boolean;
    outOfHours: Span[];
  })[];
}

interface SpaceDay extends Span {
  day: string | null;
  lastBookedDay: string | null;
  isHoliday: boolean;
  isLogged: boolean;
  isHidden: boolean;
  spaces: SpaceOnDay[];
}

const SPAN = 'startsAt endsAt';
const DAY = `day lastBookedDay isHoliday isLogged isHidden ${SPAN} spaces { space { code } open { ${SPAN} } closedFor
  reasons { ja } free { ${SPAN} } freeMinutes occupancy { value status }
  bookings { ${SPAN} number use mode { code } together { code } isCounted isDouble outOfHours { ${SPAN} } } }`;
const SLOTS = `isHidden leastShare leastDays spaces { space { code } slots { weekday { code } timeSlot { code } openDays freeDays
  isRegular freeShare { value } } }`;

jest.setTimeout(60_000);

let app: TestApp;
let n = 0;
beforeAll(async () => {
  app = await TestApp.start('migrated');
});
afterAll(() => app.stop());

/** Weekdays 9:00–12:00 and 13:00–21:00, Saturdays 10:00–17:00, Sundays closed; closed for works on 10 May 2024. */
async function house(): Promise<Center> {
  const center = await aCenter(app.database, `day-${(n += 1)}`, ['a', 'b', 'c']);
  const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'];
  const spans = [
    ...weekdays.flatMap((day) => [
      `{ day: ${day}, opens: "09:00", closes: "12:00" }, { day: ${day}, opens: "13:00", closes: "21:00" }`,
    ]),
    `{ day: SATURDAY, opens: "10:00", closes: "17:00" }`,
  ];
  await app.data(`mutation {
    setOpeningHours(unit: "${center.code}", from: "2024-01-01", spans: [${spans.join()}]) { hoursFrom { code } }
    addClosure(unit: "${center.code}", from: "2024-05-10", to: "2024-05-10", reason: { ja: "工事", en: "Works" }) { hoursFrom { code } }
  }`);
  return center;
}

function bring(center: Center, days: string, bookings: readonly Booking[]) {
  const log = aLog(center.id, 'BOOKING', days, bookings);
  const context = systemContext(new Date('2024-08-01T00:00:00Z'));
  return app.app.get(LogImportService).importLog(context, { fileName: 'log.csv', log });
}

async function ask(unit: string, day: string | null, who: TestClient = app): Promise<SpaceDay> {
  const at = day === null ? '' : `, day: "${day}"`;
  const { spaceDay } = await who.data<{ spaceDay: SpaceDay }>(
    `{ spaceDay(unit: "${unit}", fiscalYear: 2024${at}) { ${DAY} } }`,
  );
  return { ...spaceDay, spaces: spaceDay.spaces.sort(byCode) };
}

/** Spaces of a test have ids in no order. */
const byCode = (x: { space: { code: string } }, y: typeof x): number =>
  x.space.code < y.space.code ? -1 : 1;

const time = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
const inWords = (spans: readonly Span[] | null): string | undefined =>
  spans?.map(({ startsAt, endsAt }) => `${time(startsAt)}-${time(endsAt)}`).join(' ');

const TUESDAY = '2024-05-07';

describe('a day of the spaces of a center', () => {
  it('shows each booking in every space it takes, and what is left of the open time', async () => {
    const center = await house();
    const [a = '', b = '', c = ''] = center.spaceIds;
    await bring(center, '2024-05-01..2024-05-31', [
      aBooking(TUESDAY, '9:00-10:30', [a], { number: '1', purpose: 'meeting' }),
      aBooking(TUESDAY, '14:00-16:00', [a, b], { number: '2', mode: 'with_atrium' }),
      aBooking(TUESDAY, '20:00-21:30', [b], { number: '3', state: 'NO_SHOW' }),
      aBooking(TUESDAY, '11:30-13:30', [c], { number: '4', state: 'BOOKED' }),
      aBooking(TUESDAY, '17:00-18:00', [c], { number: '5', state: 'CANCELLED' }),
    ]);
    const { spaces, startsAt, endsAt, isLogged } = await ask(center.code, TUESDAY);
    expect([time(startsAt), time(endsAt), isLogged]).toEqual(['9:00', '22:00', true]);
    expect(
      spaces.map(({ space, free, freeMinutes }) => [space.code, inWords(free), freeMinutes]),
    ).toEqual([
      [`${center.code}-a`, '10:30-12:00 13:00-14:00 16:00-21:00', 450],
      [`${center.code}-b`, '9:00-12:00 13:00-14:00 16:00-20:00', 480],
      [`${center.code}-c`, '9:00-11:30 13:30-21:00', 600],
    ]);
    expect(
      spaces[1]?.bookings.map(({ number, use, mode, together, outOfHours }) => [
        ...[number, use, mode?.code, together.map(({ code }) => code).join(), inWords(outOfHours)],
      ]),
    ).toEqual([
      ['2', 'USED', 'with_atrium', `${center.code}-a`, ''],
      ['3', 'NO_SHOW', undefined, '', '21:00-21:30'],
    ]);
    // Half an hour on either side of noon is no open time.
    expect(spaces[2]?.bookings.map((booking) => inWords(booking.outOfHours))).toEqual([
      '12:00-13:00',
    ]);
    // Of 660 open minutes 210 are booked in A.
    expect(spaces[0]?.occupancy.value).toBeCloseTo(210 / 660, 12);
  });

  it('keeps both of a double booking in sight; of the two one is counted', async () => {
    const center = await house();
    const [a = '', b = ''] = center.spaceIds;
    await bring(center, TUESDAY, [
      aBooking(TUESDAY, '9:00-11:00', [a], { number: '1' }),
      aBooking(TUESDAY, '10:00-12:00', [a, b], { number: '2' }),
    ]);
    const { spaces } = await ask(center.code, TUESDAY);
    const seen = spaces.flatMap(({ bookings }) =>
      bookings.map(({ number, isDouble, isCounted }) => [number, isDouble, isCounted]),
    );
    expect(seen).toEqual([
      ['1', true, true],
      ['2', true, false],
      ['2', false, false],
    ]);
    // Neither is free to be offered to a third.
    expect(spaces.map(({ free }) => inWords(free))).toEqual([
      '13:00-21:00',
      '9:00-10:00 13:00-21:00',
      '9:00-12:00 13:00-21:00',
    ]);
  });

  it('says why a space is closed, and does not take an unknown day for a free one', async () => {
    const center = await house();
    await bring(center, '2024-05-01..2024-05-31', []);
    const why = async (day: string) => {
      const { spaces, isLogged, isHoliday } = await ask(center.code, day);
      const [space] = spaces;
      const reasons = space?.reasons.map(({ ja }) => ja).join();
      return [space?.closedFor, reasons, space?.freeMinutes, isLogged, isHoliday];
    };
    expect(await why('2024-05-10')).toEqual(['CLOSURE', '工事', 0, true, false]);
    expect(await why('2024-05-12')).toEqual(['REST_DAY', '', 0, true, false]);
    expect(await why('2024-05-03')).toEqual(['REST_DAY', '', 0, true, true]);
    expect(await why('2024-06-04')).toEqual([null, '', null, false, false]);
    expect(await why('2023-12-05')).toEqual(['HOURS_UNKNOWN', '', null, false, false]);
    await app.database.rows(`UPDATE org_unit SET opened_on = '2024-05-20' WHERE code = $1`, [
      `${center.code}-a`,
    ]);
    expect(await why(TUESDAY)).toEqual(['NOT_OPENED', '', 0, true, false]);
  });

  it('is the last one with bookings of the year, where none was asked for', async () => {
    const center = await house();
    expect(await ask(center.code, null)).toMatchObject({ day: null, spaces: [] });
    await bring(center, '2024-05-01..2024-05-31', [
      aBooking(TUESDAY, '9:00-10:00', center.spaceIds.slice(0, 1)),
      aBooking('2024-05-09', '9:00-10:00', center.spaceIds.slice(0, 1), { state: 'CANCELLED' }),
    ]);
    expect(await ask(center.code, null)).toMatchObject({ day: TUESDAY, lastBookedDay: TUESDAY });
    const ofSpace = await ask(`${center.code}-b`, null);
    expect(ofSpace.spaces.map(({ space }) => space.code)).toEqual([`${center.code}-b`]);
  });

  it('is, whatever was booked, what anybody would find minute by minute', async () => {
    const center = await house();
    const booking = fc.record({
      start: fc.integer({ min: 32, max: 84 }),
      length: fc.integer({ min: 1, max: 12 }),
      spaces: fc.subarray([...center.spaceIds], { minLength: 1 }),
      state: fc.constantFrom('USED' as const, 'NO_SHOW' as const, 'BOOKED' as const),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(booking, { maxLength: 7 }), async (drawn) => {
        const bookings = drawn.map(({ start, length, spaces, state }, i) => ({
          ...aBooking(TUESDAY, '0:00-1:00', spaces, { state, number: String(i) }),
          ...{ startsAt: start * 15, endsAt: (start + length) * 15 },
        }));
        await bring(center, TUESDAY, bookings);
        const { spaces } = await ask(center.code, TUESDAY);
        for (const [i, id] of center.spaceIds.entries()) {
          const own = bookings.filter(({ spaceIds }) => spaceIds.includes(id));
          expect(summary(spaces[i])).toEqual(byHand(own));
        }
      }),
      { numRuns: 12, seed: 7, endOnFailure: true },
    );
  });
});

const isOpen = (minute: number): boolean =>
  (540 <= minute && minute < 720) || (780 <= minute && minute < 1260);
const MINUTES = Array.from({ length: 1440 }, (_, minute) => minute);
const taken = (bookings: readonly Booking[], minute: number): Booking[] =>
  bookings.filter(({ startsAt, endsAt }) => startsAt <= minute && minute < endsAt);

function byHand(bookings: readonly Booking[]) {
  return {
    free: MINUTES.filter((m) => isOpen(m) && taken(bookings, m).length === 0),
    doubles: bookings
      .filter((own) => MINUTES.some((m) => taken(bookings, m).length > 1 && taken([own], m).length))
      .map(({ number }) => number)
      .sort(),
    outside: bookings
      .flatMap((own) => MINUTES.filter((m) => !isOpen(m) && taken([own], m).length > 0))
      .sort((x, y) => x - y),
    clashes: 0,
  };
}

const minutesOf = (spans: readonly Span[]): number[] =>
  spans.flatMap(({ startsAt, endsAt }) => MINUTES.slice(startsAt, endsAt));

function summary(space: SpaceOnDay | undefined) {
  const { free = null, freeMinutes = null, bookings = [] } = space ?? {};
  const counted = bookings.filter(({ isCounted }) => isCounted);
  const held = counted.flatMap((booking) => minutesOf([booking]));
  expect(freeMinutes).toBe(minutesOf(free ?? []).length);
  return {
    free: minutesOf(free ?? []),
    doubles: bookings
      .filter(({ isDouble }) => isDouble)
      .map(({ number }) => number)
      .sort(),
    outside: bookings.flatMap(({ outOfHours }) => minutesOf(outOfHours)).sort((x, y) => x - y),
    clashes: held.length - new Set(held).size,
  };
}

interface FreeTime {
  isHidden: boolean;
  leastShare: number;
  leastDays: number;
  spaces: {
    space: { code: string };
    slots: {
      weekday: { code: string };
      timeSlot: { code: string };
      openDays: number;
      freeDays: number;
      isRegular: boolean;
      freeShare: { value: number | null };
    }[];
  }[];
}

async function askFree(unit: string, who: TestClient = app): Promise<FreeTime> {
  const { freeTime } = await who.data<{ freeTime: FreeTime }>(
    `{ freeTime(unit: "${unit}", period: { fiscalYear: 2024 }) { ${SLOTS} } }`,
  );
  return { ...freeTime, spaces: freeTime.spaces.sort(byCode) };
}

describe('the free time of a week', () => {
  it('is regular where three of four open days are free from end to end, of four days at least', async () => {
    const center = await house();
    const [a = '', b = ''] = center.spaceIds;
    await bring(center, '2024-05-07..2024-06-03', [
      // Tuesdays in May: two evenings booked in A, one of them by a booking that begins in the afternoon.
      aBooking('2024-05-07', '16:00-17:30', [a]),
      aBooking('2024-05-14', '18:00-20:00', [a, b], { state: 'NO_SHOW' }),
      // Out of open time it takes nothing.
      aBooking('2024-05-21', '12:00-13:00', [a]),
      aBooking('2024-05-21', '17:00-18:00', [a], { state: 'CANCELLED' }),
    ]);
    const { spaces, leastShare, leastDays } = await askFree(center.code);
    expect([leastShare, leastDays]).toEqual([0.75, 4]);
    const slot = (space: number, weekday: string, part: string) => {
      const found = spaces[space]?.slots.find(
        (each) => each.weekday.code === weekday && each.timeSlot.code === part,
      );
      return found && [found.freeDays, found.openDays, found.isRegular, found.freeShare.value];
    };
    expect(slot(0, 'tue', 'evening')).toEqual([2, 4, false, expect.closeTo(810 / 960, 12)]);
    expect(slot(0, 'tue', 'afternoon')).toEqual([3, 4, true, expect.closeTo(900 / 960, 12)]);
    expect(slot(0, 'tue', 'morning')).toEqual([4, 4, true, 1]);
    expect(slot(1, 'tue', 'evening')).toEqual([3, 4, true, expect.closeTo(840 / 960, 12)]);
    // Fridays: closed once for works, so that there are too few to say anything.
    expect(slot(0, 'fri', 'morning')).toEqual([3, 3, false, 1]);
    expect(slot(0, 'sun', 'morning')).toBeUndefined();
  });

  it('adds up with occupancy to the whole, and leads to the bookings that reach into it', async () => {
    const center = await house();
    const [a = ''] = center.spaceIds;
    await bring(center, '2024-05-01..2024-05-31', [
      aBooking('2024-05-07', '16:00-18:00', [a], { number: 'late' }),
      aBooking('2024-05-08', '18:00-19:00', [a], { number: 'other day' }),
    ]);
    const of = async (metric: string) => {
      const { heatmap } = await app.data<{
        heatmap: { cells: { row: string; column: string; value: { value: number | null } }[] };
      }>(`{ heatmap(metrics: ["${metric}"], units: ["${center.code}"], period: { from: "2024-05-01", to: "2024-05-31" }, rows: "weekday",
        columns: "time_slot") { cells { row column value { value } } } }`);
      return heatmap.cells.map(({ value }) => value.value);
    };
    const [free, booked] = [await of('space.free_share'), await of('space.occupancy')];
    expect(free.filter((value) => value !== null).length).toBeGreaterThan(10);
    for (const [i, share] of free.entries()) {
      if (share === null) expect(booked[i]).toBeNull();
      else expect(share + (booked[i] ?? 0)).toBeCloseTo(1, 12);
    }
    const { records } = await app.data<{ records: { events: { number: string }[] } }>(
      `{ records(metric: "space.free_share", unit: "${center.code}", period: { fiscalYear: 2024 },
        option: "weekday=tue,time_slot=evening") { events { number } } }`,
    );
    expect(records.events.map(({ number }) => number)).toEqual(['late']);
  });
});

describe('single bookings', () => {
  it('are for members of the network: in public neither day nor regular free time is told', async () => {
    const center = await house();
    await bring(center, TUESDAY, [aBooking(TUESDAY, '9:00-10:00', center.spaceIds)]);
    await app.data(
      `mutation { publishPages(unit: "${center.code}", pages: [OCCUPANCY]) { pages } }`,
    );
    const everybody = app.passerBy();
    const day = await ask(center.code, null, everybody);
    expect([day.isHidden, day.day, day.lastBookedDay, day.spaces]).toEqual([true, null, null, []]);
    expect((await ask(center.code, TUESDAY, everybody)).spaces).toEqual([]);
    expect(await askFree(center.code, everybody)).toMatchObject({ isHidden: true, spaces: [] });
  });

  it('are of a center, not of a city or a group', async () => {
    const { errors } = await app.ask(
      `{ spaceDay(unit: "${(await aGroup()).code}", fiscalYear: 2024) { day } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'HAS_NO_SPACES' });
  });
});

async function aGroup() {
  const center = await house();
  const code = `${center.code}-group`;
  await app.data(`mutation { createGroup(input: { code: "${code}", name: { ja: "会", en: "Group" },
    members: [{ unit: "${center.code}" }] }) { code } }`);
  return { code };
}
