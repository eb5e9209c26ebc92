import type { Booking } from '../../src/modules/records/events/event.js';
import {
  bySplit,
  cellKey,
  count,
  listsOf,
  type NaiveCell,
  type NaiveCells,
  noted,
  ratio,
  splitsOf,
  sum,
} from './naive-cells.js';

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const weekday = (day: string): string => WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
const slotOf = (minute: number): string =>
  minute < 720 ? 'morning' : minute < 1020 ? 'afternoon' : 'evening';

export interface NaiveHouse {
  readonly center: string;
  readonly seats: ReadonlyMap<string, number | null>;
  readonly days: readonly string[];
  /** Whether a space was open in a minute of a day. */
  readonly isOpen: (space: string, day: string, minute: number) => boolean;
}

/** Everything here begins and ends at a quarter of an hour. */
const QUARTER = 15;
const MINUTES = Array.from({ length: 96 }, (_, quarter) => quarter * QUARTER);

/** Quarter by quarter of every day: nothing is shared with how the server does it. */
export function naiveBookings(
  house: NaiveHouse,
  month: string,
  events: readonly Booking[],
): NaiveCells {
  const cells: NaiveCells = new Map();
  const spaces = [...house.seats.keys()];
  for (const [unit, own] of [
    [house.center, spaces] as const,
    ...spaces.map((s) => [s, [s]] as const),
  ]) {
    const here = events.filter(({ spaceIds }) => spaceIds.some((space) => own.includes(space)));
    const put: Put = (metric, split, cell, more = {}) => {
      const { definition = 'as_reported', period = month } = more;
      if (unit !== house.center && !isOfSpaces(metric, split, period)) return;
      cells.set(cellKey({ unit, metric: `space.${metric}`, definition, split, period }), cell);
    };
    countBookings(here, own, put);
    countHours(house, here, own, put);
    countSeats(house, here, own, put);
    for (const day of house.days.filter((d) =>
      own.some((s) => MINUTES.some((m) => house.isOpen(s, d, m))),
    ))
      put('bookings', '=', count(here.filter((e) => e.day === day).length), { period: day });
  }
  return cells;
}

type Put = (
  metric: string,
  split: string,
  cell: NaiveCell,
  more?: { definition?: string; period?: string },
) => void;

/** Of a single space the log is counted in fewer ways. */
function isOfSpaces(metric: string, split: string, period: string): boolean {
  const lists = listsOf(split);
  if (metric === 'occupancy')
    return ['', 'mode', 'weekday', 'time_slot', 'time_slot,weekday'].includes(lists);
  if (metric === 'free_share')
    return ['', 'weekday', 'time_slot', 'time_slot,weekday'].includes(lists);
  return lists === '' && !(metric === 'bookings' && period.length > 'YYYY-MM'.length);
}

function countBookings(events: readonly Booking[], own: readonly string[], put: Put): void {
  const minutesOf = (e: Booking): number =>
    (e.endsAt - e.startsAt) * e.spaceIds.filter((space) => own.includes(space)).length;
  const all = bySplit(events, (e) =>
    splitsOf({
      mode: [e.mode],
      purpose: [e.purpose],
      time_slot: [slotOf(e.startsAt)],
      weekday: [weekday(e.day)],
    }),
  );
  for (const [split, group] of all) {
    put('bookings', split, count(group.length));
    if (['', 'mode', 'purpose', 'mode,purpose'].includes(listsOf(split)))
      put('minutes_booked', split, count(sum(group.map(minutesOf))));
    if (!['', 'purpose'].includes(listsOf(split))) continue;
    const known = group.filter(({ state }) => state === 'USED' || state === 'NO_SHOW');
    put(
      'no_show_rate',
      split,
      ratio(known.filter(({ state }) => state === 'NO_SHOW').length, known.length),
    );
    put(
      'users',
      split,
      noted(group.filter(({ state }) => state !== 'NO_SHOW').map(({ users }) => users)),
    );
  }
  const known = events.filter(({ state }) => state === 'USED' || state === 'NO_SHOW');
  const used = known.filter(({ state }) => state === 'USED');
  put('used_share', '=', ratio(sum(used.map(minutesOf)), sum(known.map(minutesOf))));
  put(
    'minutes_used',
    '=',
    noted(events.map((e) => (e.state === 'BOOKED' ? null : e.state === 'USED' ? minutesOf(e) : 0))),
  );
}

interface Minute {
  readonly space: string;
  readonly day: string;
  readonly slot: string;
  readonly booking: Booking | null;
}

function openMinutes(
  house: NaiveHouse,
  events: readonly Booking[],
  own: readonly string[],
): Minute[] {
  return own.flatMap((space) =>
    house.days.flatMap((day) => {
      const here = events.filter((e) => e.day === day && e.spaceIds.includes(space));
      return MINUTES.filter((minute) => house.isOpen(space, day, minute)).map((minute) => ({
        space,
        day,
        slot: slotOf(minute),
        booking: here.find((e) => e.startsAt <= minute && minute < e.endsAt) ?? null,
      }));
    }),
  );
}

function countHours(
  house: NaiveHouse,
  events: readonly Booking[],
  own: readonly string[],
  put: Put,
): void {
  const open = openMinutes(house, events, own);
  const hours = bySplit(open, ({ day, slot }) =>
    splitsOf({ time_slot: [slot], weekday: [weekday(day)] }),
  );
  for (const [split, group] of hours) {
    put(
      'occupancy',
      split,
      ratio(group.filter(({ booking }) => booking).length * QUARTER, group.length * QUARTER),
      {
        definition: 'hours',
      },
    );
    const free = group.filter(({ booking }) => !booking).length;
    put('free_share', split, ratio(free * QUARTER, group.length * QUARTER));
    const lists = listsOf(split);
    if (lists === 'time_slot,weekday') continue;
    for (const mode of new Set(group.map(({ booking }) => booking?.mode ?? null))) {
      if (mode === null) continue;
      const own = group.filter(({ booking }) => booking?.mode === mode).length;
      const options = [mode, split.split('=')[1] ?? ''].filter(Boolean).join(',');
      put(
        'occupancy',
        `${['mode', lists].filter(Boolean).join(',')}=${options}`,
        ratio(own * QUARTER, group.length * QUARTER),
        { definition: 'hours' },
      );
    }
  }
  const parts = [
    ...Map.groupBy(open, ({ space, day, slot }) => `${space} ${day} ${slot}`).values(),
  ];
  const days = [...Map.groupBy(open, ({ space, day }) => `${space} ${day}`).values()];
  const used = (groups: readonly (readonly Minute[])[]): number =>
    groups.filter((group) => group.some(({ booking }) => booking)).length;
  if (open.length > 0) {
    put('occupancy', '=', ratio(used(parts), parts.length), { definition: 'slots' });
    put('occupancy', '=', ratio(used(days), days.length), { definition: 'days' });
  }
  for (const [day, group] of Map.groupBy(open, (minute) => minute.day))
    put(
      'occupancy',
      '=',
      ratio(group.filter(({ booking }) => booking).length * QUARTER, group.length * QUARTER),
      {
        definition: 'hours',
        period: day,
      },
    );
}

function countSeats(
  house: NaiveHouse,
  events: readonly Booking[],
  own: readonly string[],
  put: Put,
): void {
  let [outside, seated, seats, atLeast] = [0, 0, 0, false];
  for (const e of events) {
    const people = e.state === 'NO_SHOW' ? 0 : e.users;
    const all = e.spaceIds.map((space) => house.seats.get(space) ?? null);
    for (const space of e.spaceIds.filter((id) => own.includes(id))) {
      const inside =
        MINUTES.filter((m) => e.startsAt <= m && m < e.endsAt && house.isOpen(space, e.day, m))
          .length * QUARTER;
      outside += e.endsAt - e.startsAt - inside;
      if (people === null && inside > 0) atLeast = true;
      if (people === null || all.includes(null)) continue;
      const mine = house.seats.get(space) ?? 0;
      seated += (people * mine * inside) / sum(all);
      seats += mine * inside;
    }
  }
  const open = openMinutes(house, [], own);
  const openSeats = sum(open.map(({ space }) => (house.seats.get(space) ?? 0) * QUARTER));
  put('minutes_out_of_hours', '=', count(outside));
  put('seat_occupancy', '=', ratio(seated, seats));
  put('utilisation', '=', ratio(seated, openSeats, atLeast));
}
