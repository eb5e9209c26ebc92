import { randomUUID } from 'node:crypto';
import type {
  Booking,
  Consultation,
  DataSet,
  EventsOf,
  Log,
  Session,
} from '../../src/modules/records/events/event.js';
import type { TestDatabase } from '../support/test-database.js';

export function aConsultation(day: string, more: Partial<Consultation> = {}): Consultation {
  return {
    ...{ number: null, day, topics: ['grant'], channel: 'visit', clientType: null },
    ...{ referral: null, field: null, outcome: null, minutes: 30 },
    ...more,
  };
}

/** `hours` as `9:00-12:30`. */
export function aBooking(
  day: string,
  hours: string,
  spaceIds: readonly string[],
  more: Partial<Booking> = {},
): Booking {
  const [startsAt = 0, endsAt = 0] = hours.split('-').map((time) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return hour * 60 + minute;
  });
  return {
    ...{ number: null, day, spaceIds, startsAt, endsAt, mode: null, purpose: null },
    ...{ users: null, state: 'USED' },
    ...more,
  };
}

export function aSession(day: string, more: Partial<Session> = {}): Session {
  return {
    ...{ number: null, day, programme: null, format: 'in_person', capacityInPerson: 20 },
    ...{ capacityOnline: null, participants: 12, groups: null, follows: null },
    ...more,
  };
}

/** A log of some days: `2024-04-01..2024-04-30`. */
export function aLog<Kind extends DataSet>(
  unitId: string,
  dataSet: Kind,
  days: string,
  events: EventsOf[Kind],
): Log<Kind> {
  const [from = '', to = from] = days.split('..');
  return { unitId, dataSet, from, to, events };
}

export interface Center {
  readonly id: string;
  readonly code: string;
  readonly spaceIds: readonly string[];
}

const INSERT = `WITH node AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, code text, level text, parent_id uuid)),
  codes AS (INSERT INTO network_code (code, kind) SELECT code, 'UNIT' FROM node),
  names AS (INSERT INTO network_name (code, position, ja, en) SELECT code, 0, code, code FROM node)
  INSERT INTO org_unit (id, code, level, parent_id) SELECT id, code, level, parent_id FROM node`;

/** A center of its own with some spaces. */
export async function aCenter(
  database: TestDatabase,
  code: string,
  spaces: readonly string[],
): Promise<Center> {
  const id = randomUUID();
  const center = { id, code, level: 'CENTER', parent_id: null };
  const below = spaces.map((space) => ({
    ...{ id: randomUUID(), code: `${code}-${space}`, level: 'SPACE', parent_id: id },
  }));
  await database.rows(INSERT, [JSON.stringify([center, ...below])]);
  return { id, code, spaceIds: below.map((space) => space.id) };
}
