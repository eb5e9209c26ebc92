import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCenter, aConsultation, aLog, type Center } from '../../../../test/builders/logs.js';
import { TestApp } from '../../../../test/support/test-app.js';
import { Database } from '../../../platform/database/database.js';
import type { Booking, Consultation, DataSet, EventsOf } from './event.js';
import { EventService } from './event.service.js';

let app: TestApp;
let center: Center;
beforeAll(async () => {
  app = await TestApp.start('migrated');
  center = await aCenter(app.database, 'center', ['a', 'b']);
});
afterAll(() => app.stop());

const DAYS = ['2024-03-30', '2024-03-31', '2024-04-01', '2024-04-02'] as const;
const NUMBERS = fc.option(fc.constantFrom('1', '2', '3'));

/** A log from one of the days on, with the events of each day. */
type Step<Event> = readonly [from: number, days: readonly (readonly Event[])[]];

/** Few values, so that the same ones come again and again. */
const steps = <Event extends object>(event: fc.Arbitrary<Event>) => {
  const step: fc.Arbitrary<Step<Event>> = fc.nat(DAYS.length - 1).chain((from) => {
    const days = fc.array(fc.array(event, { maxLength: 5 }), {
      ...{ minLength: 1, maxLength: DAYS.length - from },
    });
    return fc.tuple(fc.constant(from), days);
  });
  return fc.array(step, { minLength: 1, maxLength: 4 });
};

const consultation: fc.Arbitrary<Consultation> = fc
  .record({
    number: NUMBERS,
    topics: fc.subarray(['grant', 'other', 'npo']),
    minutes: fc.option(fc.constantFrom(10, 20)),
  })
  .map((more) => aConsultation('', more));

const booking = (spaces: readonly string[]): fc.Arbitrary<Booking> =>
  fc.record({
    day: fc.constant(''),
    number: NUMBERS,
    spaceIds: fc.subarray([...spaces], { minLength: 1 }),
    startsAt: fc.constantFrom(540, 560, 600),
    endsAt: fc.constantFrom(601, 620, 660),
    mode: fc.option(fc.constantFrom('alone')),
    purpose: fc.constant(null),
    users: fc.option(fc.constantFrom(3)),
    state: fc.constantFrom('USED', 'USED', 'BOOKED', 'CANCELLED'),
  });

const bring = <Kind extends DataSet>(
  by: string | { readonly reporterId: string; readonly partId: string },
  dataSet: Kind,
  days: readonly [from: string, to: string],
  events: EventsOf[Kind],
) =>
  app.app.get(Database).write((tx) => {
    const who = typeof by === 'string' ? { reporterId: by, partId: randomUUID() } : by;
    const part = { ...who, at: new Date() };
    const log = aLog(center.id, dataSet, days.join('..'), events);
    return app.app.get(EventService).replace(tx, part, log);
  });

const daysOf = <Event extends object>([from, days]: Step<Event>) => {
  const last = from + days.length - 1;
  const events = days.flatMap((ofDay, i) => {
    const day = DAYS[from + i] ?? '';
    return ofDay.map((event) => ({ ...event, day }));
  });
  return { span: [DAYS[from] ?? '', DAYS[last] ?? ''] as const, events };
};

/** Brings the logs one after another: the events that stand in the end, each day as its last log says. */
async function bringAll<Event extends object>(
  reporterId: string,
  dataSet: DataSet,
  logs: readonly Step<Event>[],
): Promise<(Event & { day: string })[]> {
  const standing = new Map<string, (Event & { day: string })[]>();
  for (const log of logs) {
    const { span, events } = daysOf(log);
    const before = [...standing.values()]
      .flat()
      .filter(({ day }) => day >= span[0] && day <= span[1]);
    const changes = await bring(reporterId, dataSet, span, events as never);
    const { newEvents, changed, unchanged, superseded } = changes;
    expect(newEvents + changed + unchanged).toBe(events.length);
    expect(changed + unchanged + superseded).toBe(before.length);
    for (const day of DAYS.filter((d) => d >= span[0] && d <= span[1])) {
      standing.set(
        day,
        events.filter((event) => event.day === day),
      );
    }
  }
  return [...standing.values()].flat();
}

const texts = (values: readonly unknown[]): string[] =>
  values.map((value) => JSON.stringify(value)).sort();

type Row = Record<string, unknown>;
const consultations = (reporterId: string) =>
  app.database.rows<Row>(
    `SELECT id, recorded_at, day::text, number, topics, minutes FROM consultation
     WHERE reporter_id = $1 AND active ORDER BY id`,
    [reporterId],
  );
const bookings = (reporterId: string) =>
  app.database.rows<Row>(
    `SELECT b.id, recorded_at, b.day::text, number, b.starts_at AS "startsAt", b.ends_at AS "endsAt", mode, users, state,
       array_agg(space_id::text ORDER BY space_id) AS "spaceIds", b.active, bool_and(u.active = b.active) AS agree
     FROM booking b JOIN space_use u ON u.reporter_id = b.reporter_id AND u.booking_id = b.id
     WHERE b.reporter_id = $1 AND NOT superseded GROUP BY b.reporter_id, b.id ORDER BY b.id`,
    [reporterId],
  );

const contentOf = (event: object): unknown[] => {
  const { day, number, topics, minutes } = event as Partial<Consultation>;
  const { startsAt, endsAt, mode, users, state, spaceIds } = event as Partial<Booking>;
  const sets = [topics, spaceIds].map((set) => set && [...set].sort());
  return [day, number, minutes, startsAt, endsAt, mode, users, state, ...sets];
};

const meets = (a: Booking, b: Booking): boolean =>
  a.day === b.day &&
  a.startsAt < b.endsAt &&
  b.startsAt < a.endsAt &&
  a.spaceIds.some((space) => b.spaceIds.includes(space));

const isBefore = (a: Booking, b: Booking): boolean =>
  a.startsAt < b.startsAt || (a.startsAt === b.startsAt && a.endsAt <= b.endsAt);

describe('whatever logs are brought in whatever order', () => {
  it('each day is as its last log says, and the same log again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(steps(consultation), async (logs) => {
        const reporterId = randomUUID();
        const standing = await bringAll(reporterId, 'CONSULTATION', logs);
        const stored = await consultations(reporterId);
        expect(texts(stored.map(contentOf))).toEqual(texts(standing.map(contentOf)));
        const { span, events } = daysOf(logs.at(-1) ?? [0, []]);
        const again = await bring(reporterId, 'CONSULTATION', span, events.toReversed());
        expect(again).toMatchObject({ newEvents: 0, changed: 0, superseded: 0 });
        expect(await consultations(reporterId)).toEqual(stored);
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it('the same bookings have their spaces as if all had come at once', async () => {
    await fc.assert(
      fc.asyncProperty(steps(booking(center.spaceIds)), async (logs) => {
        const [reporterId, other] = [randomUUID(), randomUUID()];
        const standing = await bringAll(reporterId, 'BOOKING', logs);
        const stored = await bookings(reporterId);
        expect(stored.every(({ agree }) => agree)).toBe(true);
        expect(texts(stored.map(contentOf))).toEqual(texts(standing.map(contentOf)));
        const at = stored as unknown as (Booking & { active: boolean })[];
        const active = at.filter((one) => one.active);
        const waiting = at.filter((one) => !one.active && one.state !== 'CANCELLED');
        expect(active.filter((one) => one.state === 'CANCELLED')).toEqual([]);
        expect(active.filter((a) => active.some((b) => a !== b && meets(a, b)))).toEqual([]);
        const needless = waiting.filter((w) => !active.some((a) => meets(a, w) && isBefore(a, w)));
        expect(needless).toEqual([]);
        await bring(other, 'BOOKING', [DAYS[0], DAYS[3]], standing.toReversed());
        const atOnce = (await bookings(other)).filter((one) => one['active']);
        expect(texts(atOnce.map(contentOf))).toEqual(texts(active.map(contentOf)));
        const { span, events } = daysOf(logs.at(-1) ?? [0, []]);
        const again = await bring(reporterId, 'BOOKING', span, events.toReversed());
        expect(again).toMatchObject({ newEvents: 0, changed: 0, superseded: 0 });
        expect(await bookings(reporterId)).toEqual(stored);
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});

const spans = (reporterId: string) =>
  app.database.rows<Row>(
    `SELECT import_part_id, period_from::text, period_to::text FROM event_span WHERE reporter_id = $1`,
    [reporterId],
  );

/** What stands, but for the ids of rows, which are new where one comes back. */
const standing = async (reporterId: string, rows: (reporterId: string) => Promise<Row[]>) => {
  const stored = (await rows(reporterId)).map((row) => [...contentOf(row), row['active']]);
  return [...texts(stored), ...texts(await spans(reporterId))].join();
};

/** Brings the logs and takes them back, the last first: after each it is as before it. */
async function thereAndBack<Event extends object>(
  dataSet: DataSet,
  logs: readonly Step<Event>[],
  rows: (reporterId: string) => Promise<Row[]>,
): Promise<void> {
  const reporterId = randomUUID();
  const done: { before: string; partId: string; span: readonly [string, string] }[] = [];
  for (const log of logs) {
    const [before, partId] = [await standing(reporterId, rows), randomUUID()];
    const { span, events } = daysOf(log);
    await bring({ reporterId, partId }, dataSet, span, events as never);
    done.push({ before, partId, span });
  }
  for (const { before, partId, span } of done.toReversed()) {
    const [from, to] = span;
    const scope = { reporterId, unitId: center.id, dataSet, from, to };
    await app.app.get(Database).write((tx) => app.app.get(EventService).revert(tx, scope, partId));
    expect(await standing(reporterId, rows)).toBe(before);
  }
}

describe('whatever logs are taken back, the last first', () => {
  it('consultations are as they were before each', async () => {
    await fc.assert(
      fc.asyncProperty(steps(consultation), (logs) =>
        thereAndBack('CONSULTATION', logs, consultations),
      ),
      { numRuns: 25 },
    );
  }, 60_000);

  it('bookings have the spaces they had before each', async () => {
    await fc.assert(
      fc.asyncProperty(steps(booking(center.spaceIds)), (logs) =>
        thereAndBack('BOOKING', logs, bookings),
      ),
      { numRuns: 25 },
    );
  }, 60_000);
});
