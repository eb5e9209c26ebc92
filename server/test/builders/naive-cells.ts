import type { Consultation, Session } from '../../src/modules/records/events/event.js';

/** A cell as anybody would count it by hand; numbers are exact, a ratio is left as its two parts. */
export interface NaiveCell {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly atLeast: boolean;
}

export type NaiveCells = Map<string, NaiveCell>;

/** `unit metric meaning list,list=option,option period` */
export const cellKey = (cell: {
  unit: string;
  metric: string;
  definition: string;
  split: string;
  period: string;
}): string => [cell.unit, cell.metric, cell.definition, cell.split, cell.period].join(' ');

type Options = Readonly<Record<string, readonly (string | null)[]>>;

/** Every choice of one or two lists, and in each every choice of options an event stands under. */
export function splitsOf(options: Options): string[] {
  const lists = Object.keys(options).sort();
  const singles = lists.map((list) => [list]);
  const pairs = lists.flatMap((a, i) => lists.slice(i + 1).map((b) => [a, b]));
  return ['=', ...[...singles, ...pairs].flatMap((chosen) => under(options, chosen))];
}

function under(options: Options, chosen: readonly string[]): string[] {
  let found: string[][] = [[]];
  for (const list of chosen) {
    const here = [...new Set(options[list] ?? [])].filter((option) => option !== null);
    found = found.flatMap((before) => here.map((option) => [...before, option]));
  }
  return found.map((option) => `${chosen.join(',')}=${option.join(',')}`);
}

export const count = (value: number): NaiveCell => ({
  value,
  numerator: null,
  denominator: null,
  atLeast: false,
});
export const ratio = (numerator: number, denominator: number, atLeast = false): NaiveCell => ({
  value: denominator === 0 ? null : numerator / denominator,
  numerator,
  denominator,
  atLeast: atLeast && denominator > 0,
});

/** A sum of what was noted: of nothing it is zero, where nobody noted anything it is unknown, else it is at least that. */
export function noted(numbers: readonly (number | null)[]): NaiveCell {
  const known = numbers.filter((n) => n !== null);
  if (numbers.length > 0 && known.length === 0) return { ...count(0), value: null };
  return { ...count(sum(known)), atLeast: known.length < numbers.length };
}

/** Events by the splits they stand under; the total is there also without an event. */
export function bySplit<Item>(
  items: readonly Item[],
  splits: (item: Item) => string[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>([['=', []]]);
  for (const item of items)
    for (const split of splits(item)) groups.set(split, [...(groups.get(split) ?? []), item]);
  return groups;
}

export const sum = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((total, n) => total + (n ?? 0), 0);
export const listsOf = (split: string): string => split.split('=')[0] ?? '';

export function naiveConsultations(
  unit: string,
  month: string,
  events: readonly Consultation[],
): NaiveCells {
  const cells: NaiveCells = new Map();
  const put = (metric: string, split: string, cell: NaiveCell) =>
    cells.set(
      cellKey({
        unit,
        metric: `consultation.${metric}`,
        definition: 'as_reported',
        split,
        period: month,
      }),
      cell,
    );
  const groups = bySplit(events, (e) =>
    splitsOf({
      ...{ channel: [e.channel], client_type: [e.clientType], field: [e.field] },
      ...{ outcome: [e.outcome], referral: [e.referral], topic: e.topics },
    }),
  );
  for (const [split, group] of groups) {
    put('cases', split, count(group.length));
    if (['', 'channel', 'client_type', 'channel,client_type'].includes(listsOf(split)))
      put('minutes', split, noted(group.map(({ minutes }) => minutes)));
  }
  const labels = sum(events.map(({ topics }) => topics.length));
  const other = events.filter(({ topics }) => topics.includes('other')).length;
  // Of cases without any topic nobody knows how many they had.
  const unlabelled = events.filter(({ topics }) => topics.length === 0).length;
  if (events.length > 0 && unlabelled === events.length) {
    for (const metric of ['labels', 'labels_per_case', 'residual_share'])
      put(metric, '=', { ...count(0), value: null });
    return cells;
  }
  put('labels', '=', { ...count(labels), atLeast: unlabelled > 0 });
  put('labels_per_case', '=', ratio(labels, events.length, unlabelled > 0));
  put('residual_share', '=', ratio(other, labels));
  return cells;
}

/** A session without any limit has no number of seats; it does not make the seats of the others "at least". */
const seatsOf = (e: Session): number | null =>
  e.capacityInPerson === null && e.capacityOnline === null
    ? null
    : sum([e.capacityInPerson, e.capacityOnline]);

export function naiveSessions(
  unit: string,
  month: string,
  events: readonly Session[],
  all: readonly Session[],
): NaiveCells {
  const cells: NaiveCells = new Map();
  const put = (metric: string, split: string, cell: NaiveCell) =>
    cells.set(
      cellKey({
        unit,
        metric: `session.${metric}`,
        definition: 'as_reported',
        split,
        period: month,
      }),
      cell,
    );
  const groups = bySplit(events, (e) => splitsOf({ format: [e.format], programme: [e.programme] }));
  for (const [split, group] of groups) {
    put('held', split, count(group.length));
    put('participants', split, noted(group.map((e) => e.participants)));
    put('groups', split, noted(group.map((e) => e.groups)));
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
    if (!['', 'programme'].includes(listsOf(split))) continue;
    put('capacity', split, { ...noted(group.map(seatsOf)), atLeast: false });
    const pairs = group.flatMap((e) => {
      const before =
        e.follows === null
          ? undefined
          : all.find((f) => f.number === e.follows && f !== e && f.day <= e.day);
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
