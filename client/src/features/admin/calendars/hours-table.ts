import type {
  CalendarDay,
  CalendarFieldsFragment,
  OpeningSpanInput,
} from '../../../shared/graphql/generated/graphql';

export const DAYS: readonly CalendarDay[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
  'HOLIDAY',
];

export type Hours = CalendarFieldsFragment['hours'][number];

/** From when to when, as typed. */
export interface Span {
  opens: string;
  closes: string;
}

/** What a week looks like in a form: each day with its spans; none means closed. */
export type HoursTable = Readonly<Record<CalendarDay, readonly Span[]>>;

export function toTable(spans: readonly OpeningSpanInput[]): HoursTable {
  const of = (day: CalendarDay): Span[] =>
    spans
      .filter((span) => span.day === day)
      .map(({ opens, closes }) => ({ opens, closes }))
      .sort((a, b) => a.opens.localeCompare(b.opens));
  return Object.fromEntries(DAYS.map((day) => [day, of(day)])) as Record<CalendarDay, Span[]>;
}

/** What is sent: a row left empty is no span. */
export function toSpans(table: HoursTable): OpeningSpanInput[] {
  return DAYS.flatMap((day) =>
    table[day]
      .filter(({ opens, closes }) => opens.trim() !== '' || closes.trim() !== '')
      .map(({ opens, closes }) => ({ day, opens: toTime(opens), closes: toTime(closes) })),
  );
}

export function withDay(table: HoursTable, day: CalendarDay, spans: readonly Span[]): HoursTable {
  return { ...table, [day]: spans };
}

/** The hours of one day, for every other day that is open too. */
export function copyToOpenDays(table: HoursTable, from: CalendarDay): HoursTable {
  const copied = DAYS.map((day) => [day, table[day].length > 0 ? table[from] : []]);
  return Object.fromEntries(copied) as Record<CalendarDay, readonly Span[]>;
}

/** 9:00, 900 and ９：００ are all 09:00; what is no time stays as it was typed, and the server says so. */
export function toTime(typed: string): string {
  const plain = typed.normalize('NFKC').trim();
  const [, hour, minute] = /^(\d{1,2}):?(\d{2})$/u.exec(plain) ?? [];
  return hour === undefined ? plain : `${hour.padStart(2, '0')}:${minute}`;
}

/** Newest first, and which of them holds on the day. */
export function toVersions(hours: readonly Hours[], today: string) {
  const newest = [...hours].sort((a, b) => b.from.localeCompare(a.from));
  const current = newest.find(({ from }) => from <= today);
  return newest.map((version) => ({
    ...version,
    state: stateOf(version.from, current?.from),
  }));
}

export type VersionState = 'PAST' | 'CURRENT' | 'COMING';

function stateOf(from: string, current: string | undefined): VersionState {
  if (from === current) return 'CURRENT';
  return current === undefined || from > current ? 'COMING' : 'PAST';
}

/** The spans that hold on a day: what a form for other hours begins with. */
export function hoursToBeginWith(hours: readonly Hours[], day: string): Hours['spans'] {
  const newest = [...hours].sort((a, b) => b.from.localeCompare(a.from));
  return newest.find(({ from }) => from <= day)?.spans ?? newest.at(-1)?.spans ?? [];
}
