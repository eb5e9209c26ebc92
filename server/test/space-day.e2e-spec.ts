import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import type { Booking } from '../src/modules/records/events/event.js';
import { aBooking, type Center } from './builders/logs.js';
import { aHouse, bringBookings, bySpace } from './builders/open-house.js';
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
jest.setTimeout(60_000);

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start('migrated');
});
afterAll(() => app.stop());

const house = (): Promise<Center> => aHouse(app);
const bring = (center: Center, days: string, bookings: readonly Booking[]) =>
  bringBookings(app, center, days, bookings);

async function ask(unit: string, day: string | null, who: TestClient = app): Promise<SpaceDay> {
  const at = day === null ? '' : `, day: "${day}"`;
  const { spaceDay } = await who.data<{ spaceDay: SpaceDay }>(
    `{ spaceDay(unit: "${unit}", fiscalYear: 2024${at}) { ${DAY} } }`,
  );
  return { ...spaceDay, spaces: spaceDay.spaces.sort(bySpace) };
}

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

describe('single bookings', () => {
  it('are for members of the network: in public there is no day', async () => {
    const center = await house();
    await bring(center, TUESDAY, [aBooking(TUESDAY, '9:00-10:00', center.spaceIds)]);
    await app.data(
      `mutation { publishPages(unit: "${center.code}", pages: [OCCUPANCY]) { pages } }`,
    );
    const everybody = app.passerBy();
    const day = await ask(center.code, null, everybody);
    expect([day.isHidden, day.day, day.lastBookedDay, day.spaces]).toEqual([true, null, null, []]);
    expect((await ask(center.code, TUESDAY, everybody)).spaces).toEqual([]);
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
