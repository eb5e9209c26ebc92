import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { EventStore } from '../../../../test/builders/event-store.js';
import { aBooking, aLog, type Center } from '../../../../test/builders/logs.js';
import type { Booking } from './event.js';
import type { LogChanges } from './event.service.js';

let store: EventStore;
let center: Center;
beforeAll(async () => {
  store = await EventStore.start();
});
beforeEach(async () => {
  center = await store.center();
});
afterAll(() => store.stop());

const APRIL = '2024-04-01..2024-04-30';
const DAY = '2024-04-02';

/** The spaces by their letters: `ab`. */
const spaces = (letters: string, of = center) =>
  [...letters].map((letter) => of.spaceIds['abc'.indexOf(letter)] ?? '');
const booking = (number: string, letters: string, hours: string, more: Partial<Booking> = {}) =>
  aBooking(DAY, hours, spaces(letters), { number, ...more });
const bring = (days: string, ...events: Booking[]): Promise<LogChanges> =>
  store.bring(aLog(center.id, 'BOOKING', days, events));

/** What stands of each booking: its number, `+` counted, `-` cancelled or in conflict, `x` superseded; its spaces. */
async function stands(): Promise<string[]> {
  const rows = await store.server.rows<{ text: string }>(
    `SELECT coalesce(number, '') || CASE WHEN b.active THEN '+' WHEN b.superseded THEN 'x' ELSE '-' END || (
       SELECT string_agg(right(s.code, 1) || CASE WHEN u.active = b.active THEN '' ELSE '!' END, '' ORDER BY s.code)
       FROM space_use u JOIN org_unit s ON s.id = u.space_id
       WHERE u.reporter_id = b.reporter_id AND u.booking_id = b.id) AS text
     FROM booking b WHERE reporter_id = $1 ORDER BY id`,
    [center.id],
  );
  return rows.map(({ text }) => text);
}

describe('a log of bookings', () => {
  it('notes each space a booking takes, with its time', async () => {
    await bring(APRIL, booking('1', 'ba', '9:00-24:00', { users: 12, purpose: 'meeting' }));
    const uses = await store.server.rows<Record<string, unknown>>(
      `SELECT * FROM space_use WHERE reporter_id = $1 ORDER BY space_id`,
      [center.id],
    );
    expect(uses.map(({ space_id: id }) => id)).toEqual(spaces('ab').sort());
    expect(uses[0]).toMatchObject({
      ...{ unit_id: center.id, day: DAY, month: '2024-04-01', starts_at: 540, ends_at: 1440 },
      ...{ during: '["2024-04-02 09:00:00","2024-04-03 00:00:00")', active: true },
    });
  });

  it('changes nothing when it is handed in again, whatever is cancelled or in conflict', async () => {
    const log = [
      booking('1', 'a', '9:00-12:00'),
      booking('2', 'ab', '10:00-11:00'),
      booking('3', 'c', '10:00-11:00', { state: 'CANCELLED' }),
    ];
    expect(await bring(APRIL, ...log)).toMatchObject({ newEvents: 3, inConflict: 1 });
    const before = await store.server.rows('SELECT * FROM booking ORDER BY id');
    expect(await bring(APRIL, ...log.reverse())).toEqual({
      ...{ newEvents: 0, changed: 0, superseded: 0, unchanged: 3, inConflict: 1 },
    });
    expect(await store.server.rows('SELECT * FROM booking ORDER BY id')).toEqual(before);
    expect(await stands()).toEqual(['1+a', '2-ab', '3-c']);
  });

  it('sees another choice of spaces as a change', async () => {
    await bring(APRIL, booking('1', 'ab', '9:00-12:00'), booking('2', 'c', '9:00-12:00'));
    const moved = [booking('1', 'b', '9:00-12:00'), booking('2', 'c', '9:00-12:00')];
    expect(await bring(APRIL, ...moved)).toMatchObject({ changed: 1, unchanged: 1 });
    expect(await stands()).toEqual(['1xab', '2+c', '1+b']);
  });

  it('is refused with a space that is not of its unit, or none', async () => {
    const other = await store.center();
    const foreign = aBooking(DAY, '9:00-10:00', spaces('a', other));
    await expect(bring(APRIL, foreign)).rejects.toThrow('no space of the unit');
    await expect(bring(APRIL, aBooking(DAY, '9:00-10:00', []))).rejects.toThrow('takes nothing');
    await expect(bring(APRIL, aBooking(DAY, '9:00-10:00', [center.id]))).rejects.toThrow(center.id);
    expect(await stands()).toEqual([]);
  });
});

describe('bookings that meet in a space', () => {
  it('are kept, and those that stand back count as a whole in no space', async () => {
    const log = [
      booking('3', 'b', '11:30-13:00'),
      booking('2', 'ab', '11:00-12:00'),
      booking('1', 'a', '9:00-11:30'),
      booking('4', 'c', '9:00-11:30'),
    ];
    expect(await bring(APRIL, ...log)).toMatchObject({ newEvents: 4, inConflict: 1 });
    expect(await stands()).toEqual(['3+b', '2-ab', '1+a', '4+c']);
  });

  it('do not meet a cancelled one', async () => {
    const cancelled = booking('1', 'a', '9:00-11:30', { state: 'CANCELLED' });
    await bring(APRIL, cancelled, booking('2', 'a', '10:00-11:00'));
    expect(await stands()).toEqual(['1-a', '2+a']);
  });

  it('are settled anew when the day changes: one that stood back may have its space', async () => {
    const second = booking('2', 'a', '11:00-12:00');
    await bring(APRIL, booking('1', 'a', '9:00-11:30'), second);
    expect(await stands()).toEqual(['1+a', '2-a']);
    const shorter = booking('1', 'a', '9:00-11:00');
    expect(await bring(APRIL, shorter, second)).toMatchObject({ unchanged: 1, inConflict: 0 });
    expect(await stands()).toEqual(['1xa', '2+a', '1+a']);
  });

  it('give a space up to one that comes later and begins first', async () => {
    const second = booking('2', 'ab', '11:00-12:00');
    await bring(APRIL, second, booking('3', 'b', '11:30-12:30'));
    expect(await stands()).toEqual(['2+ab', '3-b']);
    await bring(APRIL, second, booking('3', 'b', '11:30-12:30'), booking('1', 'a', '9:00-11:30'));
    expect(await stands()).toEqual(['2-ab', '3+b', '1+a']);
    await bring(APRIL, second, booking('3', 'b', '11:30-12:30'));
    expect(await stands()).toEqual(['2+ab', '3-b', '1xa']);
  });

  it('of which nobody comes or goes stay as they are', async () => {
    const other = (hours: string) => aBooking('2024-04-03', hours, spaces('a'), { number: 'o' });
    const pair = [booking('1', 'a', '9:00-11:00'), booking('2', 'a', '10:00-11:00')];
    await bring(APRIL, ...pair, other('9:00-10:00'));
    expect(await bring(APRIL, ...pair, other('9:00-10:30'))).toMatchObject({ inConflict: 1 });
    expect(await stands()).toEqual(['1+a', '2-a', 'oxa', 'o+a']);
  });
});
