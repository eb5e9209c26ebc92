import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { LogImportService } from '../../src/modules/ingest/index.js';
import type { Log } from '../../src/modules/records/events/event.js';
import { systemContext } from '../../src/platform/context/system-context.js';
import type { TestApp } from '../support/test-app.js';
import { aLog } from './logs.js';
import {
  type CenterPlan,
  type Days,
  lastDayOf,
  type LogPlan,
  type NetworkPlan,
  type PlannedBooking,
} from './random-network.js';

export interface BuiltUnit {
  readonly id: string;
  readonly code: string;
  readonly level: 'CITY' | 'CENTER' | 'SPACE';
  readonly parentId: string | null;
  readonly openedOn: string | null;
  readonly closedOn: string | null;
}

export interface BuiltMember {
  readonly unitId: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** A network as it stands in the database, with its logs handed in. */
export interface Network {
  readonly name: string;
  readonly units: readonly BuiltUnit[];
  readonly group: string;
  readonly members: readonly BuiltMember[];
  /** A question that fails names it, and does not spell it out. */
  readonly [fc.toStringMethod]: () => string;
}

interface Planned extends BuiltUnit {
  readonly seats: number | null;
  readonly calendar: NetworkPlan['cities'][number];
}

const NOTHING = { openedOn: null, closedOn: null, seats: null, parentId: null };

function planUnits(name: string, plan: NetworkPlan): Planned[] {
  const cities = plan.cities.map((calendar, i): Planned => ({
    ...{ ...NOTHING, id: randomUUID(), code: `${name}-city${i}`, level: 'CITY', calendar },
  }));
  return plan.centers.reduce<Planned[]>((units, { spaces, openedOn, closedOn, ...center }, i) => {
    const id = randomUUID();
    const code = `${name}-${String.fromCharCode(97 + i)}`;
    const parentId = cities[center.city]?.id ?? null;
    const own: Planned = {
      ...{ ...NOTHING, id, code, level: 'CENTER', parentId, openedOn, closedOn },
      calendar: center,
    };
    const below = spaces.map((space, s): Planned => ({
      ...{ ...NOTHING, id: randomUUID(), code: `${code}-${s}`, level: 'SPACE', parentId: id },
      ...{ openedOn: space.openedOn, seats: space.seats, calendar: space },
    }));
    return [...units, own, ...below];
  }, cities);
}

const INSERT_UNITS = `WITH node AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, code text, level text,
    "parentId" uuid, "openedOn" date, "closedOn" date, seats integer)),
  codes AS (INSERT INTO network_code (code, kind) SELECT code, 'UNIT' FROM node),
  names AS (INSERT INTO network_name (code, position, ja, en) SELECT code, 0, code, code FROM node)
  INSERT INTO org_unit (id, code, level, parent_id, opened_on, closed_on, seats)
  SELECT id, code, level, "parentId", "openedOn", "closedOn", seats FROM node`;

const INSERT_GROUP = `WITH code AS (INSERT INTO network_code (code, kind) VALUES ($1, 'GROUP')),
  name AS (INSERT INTO network_name (code, position, ja, en) VALUES ($1, 0, $1, $1)),
  own AS (INSERT INTO org_unit_group (id, code) VALUES ($2, $1))
  INSERT INTO org_unit_group_member (group_id, unit_id, position, valid_from, valid_to)
  SELECT $2, m."unitId", m.position, m.from, m.to
  FROM jsonb_to_recordset($3::jsonb) AS m("unitId" uuid, position integer, "from" date, "to" date)`;

const INSERT_HOURS = `WITH hours AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS h(id uuid, "from" date, spans text[])),
  own AS (INSERT INTO opening_hours (unit_id, valid_from) SELECT id, "from" FROM hours)
  INSERT INTO opening_span (unit_id, valid_from, day, opens_at, closes_at)
  SELECT h.id, h."from", split_part(s, ' ', 1), split_part(s, ' ', 2)::integer, split_part(s, ' ', 3)::integer
  FROM hours h CROSS JOIN LATERAL unnest(h.spans) AS s`;

const INSERT_CLOSURES = `INSERT INTO closure (unit_id, period_from, period_to, reason_ja, reason_en)
  SELECT id, "from", "to", '工事', 'Works' FROM jsonb_to_recordset($1::jsonb) AS c(id uuid, "from" date, "to" date)`;

/** Puts the units, their group and their hours into the database, then hands in every log. */
export async function buildNetwork(
  app: TestApp,
  name: string,
  plan: NetworkPlan,
): Promise<Network> {
  const planned = planUnits(name, plan);
  const centers = planned.filter(({ level }) => level === 'CENTER');
  const group = `${name}-group`;
  const members = plan.members.map(({ center, from, to }, position) => ({
    ...{ unitId: centers[center]?.id ?? '', position, from, to },
  }));
  const { rows } = app.database;
  await rows(INSERT_UNITS, [JSON.stringify(planned)]);
  await rows(INSERT_GROUP, [group, randomUUID(), JSON.stringify(members)]);
  const of = <Item>(pick: (calendar: Planned['calendar']) => readonly Item[]) =>
    JSON.stringify(
      planned.flatMap(({ id, calendar }) => pick(calendar).map((x) => ({ id, ...x }))),
    );
  await rows(INSERT_HOURS, [of(({ hours }) => hours)]);
  await rows(INSERT_CLOSURES, [of(({ closures }) => closures)]);
  for (const [i, { id }] of centers.entries()) {
    const spaces = planned.filter(({ parentId }) => parentId === id);
    const center = plan.centers[i];
    if (center) await handIn(app, logsOf(id, spaces, center));
  }
  return { name, units: planned, group, members, [fc.toStringMethod]: () => name };
}

async function handIn(app: TestApp, logs: readonly Log[]): Promise<void> {
  const context = systemContext(new Date('2024-10-01T00:00:00Z'));
  for (const log of logs)
    await app.app.get(LogImportService).importLog(context, { fileName: 'log.csv', log });
}

/** Nothing takes place before a center or one of the spaces has opened, or after it closed for good. */
function logsOf(id: string, spaces: readonly Planned[], center: CenterPlan): Log[] {
  const isOpen = ({ openedOn, closedOn }: Pick<BuiltUnit, 'openedOn' | 'closedOn'>, day: string) =>
    (openedOn ?? '') <= day && day <= (closedOn ?? '9999');
  const atCenter = ({ day }: { day: string }): boolean => isOpen(center, day);
  const inSpaces = ({ day, spaces: places }: PlannedBooking): boolean =>
    places.every((place) => isOpen(spaces[place] ?? NOTHING, day));
  const toBooking = ({ spaces: places, ...booking }: PlannedBooking) => ({
    ...{ ...booking, spaceIds: places.map((place) => spaces[place]?.id ?? '') },
  });
  return [
    ...runs(center.consultations, atCenter).map(({ days, events }) =>
      aLog(id, 'CONSULTATION', days, events),
    ),
    ...runs(center.bookings, (one) => atCenter(one) && inSpaces(one)).map(({ days, events }) =>
      aLog(id, 'BOOKING', days, events.map(toBooking)),
    ),
    ...runs(center.sessions, atCenter).map(({ days, events }) => aLog(id, 'SESSION', days, events)),
  ];
}

/** The imports of a log: each stretch of days, then the month that came again, as it was in the end. */
function runs<Event extends { readonly day: string }>(
  { spans, events, again }: LogPlan<Event>,
  isKept: (event: Event) => boolean,
): { days: string; events: Event[] }[] {
  const isAgain = ({ day }: Event): boolean => again !== null && day.startsWith(again.month);
  const before = (again?.before ?? []).filter(isAgain);
  const within = (all: readonly Event[], { from, to }: Days): Event[] =>
    all.filter((event) => from <= event.day && event.day <= to && isKept(event));
  const first = spans.map((days) => ({
    days: `${days.from}..${days.to}`,
    events: within([...events.filter((event) => !isAgain(event)), ...before], days),
  }));
  const second = spans.flatMap(({ from, to }) => {
    if (!again || again.month < from.slice(0, 7) || again.month > to.slice(0, 7)) return [];
    const start = `${again.month}-01`;
    const days = { from: start > from ? start : from, to: lastDayOf(again.month) };
    return { days: `${days.from}..${days.to}`, events: within(events, days) };
  });
  return [...first, ...second];
}
