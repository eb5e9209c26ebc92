import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBooking } from './builders/logs.js';
import { aHouse, bringBookings, bySpace } from './builders/open-house.js';
import { TestApp } from './support/test-app.js';
import type { TestClient } from './support/test-client.js';

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

const SLOTS = `isHidden leastShare leastDays spaces { space { code } slots { weekday { code } timeSlot { code } openDays freeDays
  isRegular freeShare { value } } }`;

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start('migrated');
});
afterAll(() => app.stop());

async function askFree(unit: string, who: TestClient = app): Promise<FreeTime> {
  const { freeTime } = await who.data<{ freeTime: FreeTime }>(
    `{ freeTime(unit: "${unit}", period: { fiscalYear: 2024 }) { ${SLOTS} } }`,
  );
  return { ...freeTime, spaces: freeTime.spaces.sort(bySpace) };
}

describe('the free time of a week', () => {
  it('is regular where three of four open days are free from end to end, of four days at least', async () => {
    const center = await aHouse(app);
    const [a = '', b = ''] = center.spaceIds;
    await bringBookings(app, center, '2024-05-07..2024-06-03', [
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
    const center = await aHouse(app);
    const [a = ''] = center.spaceIds;
    await bringBookings(app, center, '2024-05-01..2024-05-31', [
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

  it('is for members of the network', async () => {
    const center = await aHouse(app);
    await bringBookings(app, center, '2024-05-07', []);
    await app.data(
      `mutation { publishPages(unit: "${center.code}", pages: [OCCUPANCY]) { pages } }`,
    );
    const seen = await askFree(center.code, app.passerBy());
    expect(seen).toMatchObject({ isHidden: true, spaces: [] });
  });
});
