import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aBooking, aCenter, aConsultation, aLog, aSession, type Center } from './builders/logs.js';
import { type NaiveCells, naiveConsultations, naiveSessions } from './builders/naive-cells.js';
import { naiveBookings } from './builders/naive-bookings.js';
import { TestApp } from './support/test-app.js';
import { systemContext } from '../src/platform/context/system-context.js';
import type { Booking, Consultation, Log, Session } from '../src/modules/records/events/event.js';
import { LogImportService } from '../src/modules/ingest/index.js';
import { RebuildService } from '../src/modules/rollup/index.js';

let app: TestApp;
let n = 0;
beforeAll(async () => {
  app = await TestApp.start('migrated');
});
afterAll(() => app.stop());

const MONTHS = ['2024-04', '2024-05'] as const;
const DAYS = [
  ...Array.from({ length: 30 }, (_, i) => `2024-04-${String(i + 1).padStart(2, '0')}`),
  ...Array.from({ length: 31 }, (_, i) => `2024-05-${String(i + 1).padStart(2, '0')}`),
];
const SEATS = [10, 30, null] as const;

async function house(): Promise<Center> {
  const center = await aCenter(app.database, `house-${(n += 1)}`, ['a', 'b', 'c']);
  for (const [i, id] of center.spaceIds.entries())
    await app.database.rows(`UPDATE org_unit SET seats = $2 WHERE id = $1`, [id, SEATS[i]]);
  return center;
}

/** Weekdays 9:00–12:30 and 13:00–21:00, Saturdays 10:00–17:00, holidays 10:00–15:00, closed on Sundays and 10–12 May. */
async function openHours(center: Center): Promise<void> {
  const from = '2024-01-01';
  await app.database.rows(`INSERT INTO opening_hours (unit_id, valid_from) VALUES ($1, $2)`, [
    center.id,
    from,
  ]);
  const week = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'].flatMap((day) => [
    [day, 540, 750] as const,
    [day, 780, 1260] as const,
  ]);
  for (const [day, opens, closes] of [
    ...week,
    ['SATURDAY', 600, 1020] as const,
    ['HOLIDAY', 600, 900] as const,
  ])
    await app.database.rows(
      `INSERT INTO opening_span (unit_id, valid_from, day, opens_at, closes_at) VALUES ($1, $2, $3, $4, $5)`,
      [center.id, from, day, opens, closes],
    );
  await app.database.rows(
    `INSERT INTO closure (unit_id, period_from, period_to, reason_ja, reason_en)
     VALUES ($1, '2024-05-10', '2024-05-12', '工事', 'Works')`,
    [center.id],
  );
}

const HOLIDAYS = ['2024-04-29', '2024-05-03', '2024-05-04', '2024-05-05', '2024-05-06'];

function isOpen(_space: string, day: string, minute: number): boolean {
  if (day >= '2024-05-10' && day <= '2024-05-12') return false;
  if (HOLIDAYS.includes(day)) return minute >= 600 && minute < 900;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 0) return false;
  if (weekday === 6) return minute >= 600 && minute < 1020;
  return (minute >= 540 && minute < 750) || (minute >= 780 && minute < 1260);
}

const bring = (log: Log) =>
  app.app
    .get(LogImportService)
    .importLog(systemContext(new Date('2024-07-01T00:00:00Z')), { fileName: 'log.csv', log });

interface Row {
  readonly key: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly qualifier: string | null;
}

async function stored(center: Center, prefix: string): Promise<NaiveCells> {
  const rows = await app.database.rows<Row>(
    `SELECT concat_ws(' ', unit_id, metric, definition, breakdown || '=' || option,
         CASE grain WHEN 'DAY' THEN period_from::text ELSE to_char(period_from, 'YYYY-MM') END) AS key,
       value::float8 AS value, numerator::float8 AS numerator, denominator::float8 AS denominator, qualifier
     FROM metric_cell WHERE reporter_id = $1 AND starts_with(metric, $2) AND origin = 'RECORDS'
       AND generation = (SELECT published FROM cell_generation)`,
    [center.id, prefix],
  );
  return new Map(
    rows.map(({ key, value, numerator, denominator, qualifier }) => [
      key,
      {
        value,
        numerator,
        denominator,
        atLeast: qualifier === 'AT_LEAST',
      },
    ]),
  );
}

/** What is there and should not be, should be and is not, or is another number: a few of them are enough to see. */
function differences(found: NaiveCells, expected: NaiveCells): string[] {
  const near = (x: number | null): string => (x === null ? '-' : String(Number(x.toFixed(5))));
  const text = (
    cell: NaiveCells extends Map<string, infer Cell> ? Cell | undefined : never,
  ): string =>
    cell
      ? `${near(cell.value)} = ${near(cell.numerator)} / ${near(cell.denominator)} ${cell.atLeast}`
      : 'none';
  return [...new Set([...found.keys(), ...expected.keys()])]
    .filter((key) => text(found.get(key)) !== text(expected.get(key)))
    .map((key) => `${key}: ${text(found.get(key))}, by hand ${text(expected.get(key))}`)
    .slice(0, 5);
}

const inMonth = <Event extends { day: string }>(events: readonly Event[], month: string): Event[] =>
  events.filter(({ day }) => day.startsWith(month));

const day = fc.constantFrom(...DAYS);
const pick = <Item>(...items: Item[]) => fc.constantFrom<(Item | null)[]>(...items, null);
const consultation = fc
  .record({
    day,
    topics: fc.subarray(['tax', 'founding', 'other', 'covid19']),
    channel: pick('visit', 'phone'),
    clientType: pick('npo', 'citizen'),
    referral: pick('self', 'group'),
    field: pick('welfare'),
    outcome: pick('resolved', 'ongoing'),
    minutes: fc.option(fc.integer({ min: 0, max: 90 })),
  })
  .map((row): Consultation => aConsultation(row.day, row));
const session = fc
  .record({
    day,
    programme: pick('seminar', 'festival'),
    format: pick('in_person', 'online', 'hybrid'),
    capacityInPerson: fc.option(fc.integer({ min: 0, max: 40 })),
    capacityOnline: fc.option(fc.integer({ min: 0, max: 40 })),
    participants: fc.option(fc.integer({ min: 0, max: 60 })),
    groups: fc.option(fc.integer({ min: 0, max: 9 })),
    follows: pick('n0', 'n1', 'none'),
  })
  .map((row) => row);

function slots(spaceIds: readonly string[]): fc.Arbitrary<Booking[]> {
  const one = fc
    .record({
      day,
      start: fc.integer({ min: 30, max: 87 }),
      length: fc.integer({ min: 1, max: 8 }),
      spaces: fc.subarray([...spaceIds], { minLength: 1 }),
      mode: pick('alone', 'with_atrium'),
      purpose: pick('meeting', 'work'),
      users: fc.option(fc.integer({ min: 0, max: 20 })),
      state: fc.constantFrom('USED' as const, 'NO_SHOW' as const, 'BOOKED' as const),
    })
    .map(({ day: on, start, length, spaces, ...more }): Booking => ({
      ...aBooking(on, '0:00-1:00', spaces, more),
      startsAt: start * 15,
      endsAt: (start + length) * 15,
    }));
  return fc.array(one, { maxLength: 12 }).map(withoutClash);
}

/** What clashes is another test's: here each booking counts. */
function withoutClash(bookings: readonly Booking[]): Booking[] {
  const kept: Booking[] = [];
  for (const booking of bookings) {
    const clashes = kept.some(
      (other) =>
        other.day === booking.day &&
        other.startsAt < booking.endsAt &&
        booking.startsAt < other.endsAt &&
        other.spaceIds.some((id) => booking.spaceIds.includes(id)),
    );
    if (!clashes) kept.push(booking);
  }
  return kept;
}

describe('the cells of a log are what anybody would count by hand', () => {
  it('for consultations', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(consultation, { maxLength: 14 }), async (events) => {
        const center = await house();
        await bring(aLog(center.id, 'CONSULTATION', '2024-04-01..2024-05-31', events));
        const expected = MONTHS.flatMap((month) => [
          ...naiveConsultations(center.id, month, inMonth(events, month)),
        ]);
        expect(differences(await stored(center, 'consultation.'), new Map(expected))).toEqual([]);
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });

  it('for sessions', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(session, { maxLength: 10 }), async (rows) => {
        const events = rows.map((row, i): Session =>
          aSession(row.day, { ...row, number: `n${i}` }),
        );
        const center = await house();
        await bring(aLog(center.id, 'SESSION', '2024-04-01..2024-05-31', events));
        const expected = MONTHS.flatMap((month) => [
          ...naiveSessions(center.id, month, inMonth(events, month), events),
        ]);
        expect(differences(await stored(center, 'session.'), new Map(expected))).toEqual([]);
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });

  it('for bookings, minute by minute', async () => {
    const center = await house();
    await openHours(center);
    await fc.assert(
      fc.asyncProperty(slots(center.spaceIds), async (events) => {
        await bring(aLog(center.id, 'BOOKING', '2024-04-01..2024-05-31', events));
        const seats = new Map(center.spaceIds.map((id, i) => [id, SEATS[i] ?? null]));
        const expected = MONTHS.flatMap((month) => {
          const days = DAYS.filter((d) => d.startsWith(month));
          return [
            ...naiveBookings(
              { center: center.id, seats, days, isOpen },
              month,
              inMonth(events, month),
            ),
          ];
        });
        expect(differences(await stored(center, 'space.'), new Map(expected))).toEqual([]);
      }),
      { numRuns: 3, endOnFailure: true },
    );
    expect((await app.app.get(RebuildService).verify()).differences).toBe(0);
  });
});
