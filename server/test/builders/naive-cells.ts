import type { Booking, Consultation, Session } from '../../src/modules/records/events/event.js';

/** A cell as anybody would count it by hand; numbers are exact, a ratio is left as its two parts. */
export interface NaiveCell {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly atLeast: boolean;
}

export type NaiveCells = Map<string, NaiveCell>;

/** `unit metric meaning list,list=option,option period` */
export const cellKey = (
  unit: string,
  metric: string,
  definition: string,
  split: string,
  period: string,
): string => [unit, metric, definition, split, period].join(' ');

type Options = Readonly<Record<string, readonly (string | null)[]>>;

/** Every choice of one or two lists, and in each every choice of options an event stands under. */
function splitsOf(options: Options, most: number): string[] {
  const lists = Object.keys(options).sort();
  const singles = lists.map((list) => [list]);
  const pairs = lists.flatMap((a, i) => lists.slice(i + 1).map((b) => [a, b]));
  return [
    '=',
    ...[...singles, ...(most > 1 ? pairs : [])].flatMap((chosen) => under(options, chosen)),
  ];
}

function under(options: Options, chosen: readonly string[]): string[] {
  let found: string[][] = [[]];
  for (const list of chosen) {
    const here = [...new Set(options[list] ?? [])].filter((option) => option !== null);
    found = found.flatMap((before) => here.map((option) => [...before, option]));
  }
  return found.map((option) => `${chosen.join(',')}=${option.join(',')}`);
}

const count = (value: number): NaiveCell => ({
  value,
  numerator: null,
  denominator: null,
  atLeast: false,
});
const ratio = (numerator: number, denominator: number, atLeast = false): NaiveCell => ({
  value: denominator === 0 ? null : numerator / denominator,
  numerator,
  denominator,
  atLeast,
});

/** Events by the splits they stand under; the total is there also without an event. */
function bySplit<Item>(
  items: readonly Item[],
  splits: (item: Item) => string[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>([['=', []]]);
  for (const item of items)
    for (const split of splits(item)) groups.set(split, [...(groups.get(split) ?? []), item]);
  return groups;
}

const sum = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((total, n) => total + (n ?? 0), 0);
const listsOf = (split: string): string => split.split('=')[0] ?? '';

export function naiveConsultations(
  unit: string,
  month: string,
  events: readonly Consultation[],
): NaiveCells {
  const cells: NaiveCells = new Map();
  const put = (metric: string, split: string, cell: NaiveCell) =>
    cells.set(cellKey(unit, `consultation.${metric}`, 'as_reported', split, month), cell);
  const groups = bySplit(events, (e) =>
    splitsOf(
      {
        ...{ channel: [e.channel], client_type: [e.clientType], field: [e.field] },
        ...{ outcome: [e.outcome], referral: [e.referral], topic: e.topics },
      },
      2,
    ),
  );
  for (const [split, group] of groups) {
    put('cases', split, count(group.length));
    if (['', 'channel', 'client_type'].includes(listsOf(split)))
      put('minutes', split, count(sum(group.map(({ minutes }) => minutes))));
  }
  const labels = sum(events.map(({ topics }) => topics.length));
  const other = events.filter(({ topics }) => topics.includes('other')).length;
  put('labels', '=', count(labels));
  put('labels_per_case', '=', ratio(labels, events.length));
  put('residual_share', '=', ratio(other, labels));
  return cells;
}

export function naiveSessions(
  unit: string,
  month: string,
  events: readonly Session[],
  all: readonly Session[],
): NaiveCells {
  const cells: NaiveCells = new Map();
  const put = (metric: string, split: string, cell: NaiveCell) =>
    cells.set(cellKey(unit, `session.${metric}`, 'as_reported', split, month), cell);
  const groups = bySplit(events, (e) =>
    splitsOf({ format: [e.format], programme: [e.programme] }, 2),
  );
  for (const [split, group] of groups) {
    put('held', split, count(group.length));
    put('participants', split, count(sum(group.map((e) => e.participants))));
    put('groups', split, count(sum(group.map((e) => e.groups))));
    if (!['', 'programme'].includes(listsOf(split))) continue;
    put(
      'capacity',
      split,
      count(sum(group.flatMap((e) => [e.capacityInPerson, e.capacityOnline]))),
    );
    const limited = group.filter(
      (e) => (e.capacityInPerson ?? e.capacityOnline) !== null && e.participants !== null,
    );
    put(
      'seat_fill',
      split,
      ratio(
        sum(limited.map((e) => e.participants)),
        sum(limited.flatMap((e) => [e.capacityInPerson, e.capacityOnline])),
      ),
    );
    const pairs = group.flatMap((e) => {
      const before =
        e.follows === null ? undefined : all.find(({ number }) => number === e.follows);
      return before && before.participants !== null && e.participants !== null
        ? [[e.participants, before.participants] as const]
        : [];
    });
    put('follow_through', split, ratio(sum(pairs.map(([n]) => n)), sum(pairs.map(([, n]) => n))));
  }
  const ways = [
    ['in_person', (e: Session) => e.capacityInPerson],
    ['online', (e: Session) => e.capacityOnline],
  ] as const;
  for (const [way, seats] of ways) {
    const known = events.filter((e) => seats(e) !== null);
    if (known.length > 0) put('capacity', `format=${way}`, count(sum(known.map(seats))));
    for (const programme of new Set(known.map((e) => e.programme).filter((p) => p !== null))) {
      const own = known.filter((e) => e.programme === programme);
      put('capacity', `format,programme=${way},${programme}`, count(sum(own.map(seats))));
    }
  }
  return cells;
}

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

const MINUTES = Array.from({ length: 1440 }, (_, minute) => minute);

/** Minute by minute: nothing is shared with how the server does it. */
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
    const put = (
      metric: string,
      split: string,
      cell: NaiveCell,
      definition = 'as_reported',
      period = month,
    ) => cells.set(cellKey(unit, `space.${metric}`, definition, split, period), cell);
    countBookings(here, own, put);
    countHours(house, here, own, put);
    countSeats(house, here, own, put);
    for (const day of house.days.filter((d) =>
      own.some((s) => MINUTES.some((m) => house.isOpen(s, d, m))),
    ))
      put('bookings', '=', count(here.filter((e) => e.day === day).length), 'as_reported', day);
  }
  return cells;
}

type Put = (
  metric: string,
  split: string,
  cell: NaiveCell,
  definition?: string,
  period?: string,
) => void;

function countBookings(events: readonly Booking[], own: readonly string[], put: Put): void {
  const minutesOf = (e: Booking): number =>
    (e.endsAt - e.startsAt) * e.spaceIds.filter((space) => own.includes(space)).length;
  const all = bySplit(events, (e) =>
    splitsOf(
      {
        mode: [e.mode],
        purpose: [e.purpose],
        time_slot: [slotOf(e.startsAt)],
        weekday: [weekday(e.day)],
      },
      2,
    ),
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
      count(sum(group.filter(({ state }) => state === 'USED').map(({ users }) => users))),
    );
  }
  const known = events.filter(({ state }) => state === 'USED' || state === 'NO_SHOW');
  const used = known.filter(({ state }) => state === 'USED');
  put('used_share', '=', ratio(sum(used.map(minutesOf)), sum(known.map(minutesOf))));
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
    splitsOf({ time_slot: [slot], weekday: [weekday(day)] }, 2),
  );
  for (const [split, group] of hours) {
    put(
      'occupancy',
      split,
      ratio(group.filter(({ booking }) => booking).length, group.length),
      'hours',
    );
    const lists = listsOf(split);
    if (lists === 'time_slot,weekday') continue;
    for (const mode of new Set(group.map(({ booking }) => booking?.mode ?? null))) {
      if (mode === null) continue;
      const own = group.filter(({ booking }) => booking?.mode === mode).length;
      const options = [mode, split.split('=')[1] ?? ''].filter(Boolean).join(',');
      put(
        'occupancy',
        `${['mode', lists].filter(Boolean).join(',')}=${options}`,
        ratio(own, group.length),
        'hours',
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
    put('occupancy', '=', ratio(used(parts), parts.length), 'slots');
    put('occupancy', '=', ratio(used(days), days.length), 'days');
  }
  for (const [day, group] of Map.groupBy(open, (minute) => minute.day))
    put(
      'occupancy',
      '=',
      ratio(group.filter(({ booking }) => booking).length, group.length),
      'hours',
      day,
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
      const inside = MINUTES.filter(
        (m) => e.startsAt <= m && m < e.endsAt && house.isOpen(space, e.day, m),
      ).length;
      outside += e.endsAt - e.startsAt - inside;
      if (people === null && inside > 0) atLeast = true;
      if (people === null || all.includes(null)) continue;
      const mine = house.seats.get(space) ?? 0;
      seated += (people * mine * inside) / sum(all);
      seats += mine * inside;
    }
  }
  const open = openMinutes(house, [], own);
  const openSeats = sum(open.map(({ space }) => house.seats.get(space) ?? 0));
  put('minutes_out_of_hours', '=', count(outside));
  put('seat_occupancy', '=', ratio(seated, seats));
  put('utilisation', '=', ratio(seated, openSeats, atLeast));
}
