import { plain, unreadable } from './printed-text.js';
import { type Doubt, Unreadable, type Understood } from './reading.js';

/** What was assumed to read a time of day. */
export type TimeDoubt =
  /** 午後13時: the half of the day was said twice. */
  | 'HALF_DAY_SAID_TWICE'
  /** 午後1時〜3時: the end is taken to be in the afternoon too. */
  | 'HALF_DAY_CARRIED'
  /** 13:00:30: kept as 13:00. */
  | 'SECONDS_DROPPED';

/** Minutes since midnight, 0 to 1440. */
export interface TimeRange {
  readonly startsAt: number;
  readonly endsAt: number;
}

type Half = 'AM' | 'PM';

interface Clock {
  readonly half: Half | null;
  /** 午前 and 午後 count twelve differently from AM and PM. */
  readonly japanese: boolean;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const LAST_MINUTE = 24 * 60;
const NOON = 12 * 60;

const CLOCK =
  /^(?<before>午前|午後|AM|PM)?(?<hour>\d{1,2})(?::(?<minute>\d{2})(?::(?<second>\d{2}))?|時(?:(?<spoken>\d{1,2})分|(?<half>半))?)(?<after>AM|PM)?$/u;
const FOUR_DIGITS = /^(\d{2})(\d{2})$/u;
const SLOT = /^(?:午前|午後|夜間|夜|昼|昼間|朝|夕方|終日|全日|1日)(?:の部)?$/u;

/**
 * A printed time of day as minutes since midnight, 0 to 1440.
 * @throws Unreadable TIME_UNREADABLE, TIME_NOT_ON_CLOCK, TIME_OF_TWELVE, TIME_SLOT
 */
export function readTime(printed: string): Understood<number, TimeDoubt> {
  const text = plain(printed, 'TIME_UNREADABLE');
  if (text === '正午') return { value: NOON, doubts: [] };
  if (SLOT.test(text)) throw unreadable('TIME_SLOT', printed);
  const clock = toClock(text);
  if (!clock) throw unreadable('TIME_UNREADABLE', printed);
  return toMinutes(clock, printed);
}

function toClock(text: string): Clock | null {
  const [, hours, minutes] = FOUR_DIGITS.exec(text) ?? [];
  if (hours !== undefined && minutes !== undefined) {
    return { half: null, japanese: false, hour: +hours, minute: +minutes, second: 0 };
  }
  const { before, hour, minute, second, spoken, half, after } = CLOCK.exec(text)?.groups ?? {};
  if (hour === undefined || (before !== undefined && after !== undefined)) return null;
  return {
    half: toHalf(before ?? after),
    japanese: before === '午前' || before === '午後',
    hour: Number(hour),
    minute: half === undefined ? Number(minute ?? spoken ?? 0) : 30,
    second: Number(second ?? 0),
  };
}

function toHalf(word: string | undefined): Half | null {
  if (word === undefined) return null;
  return word === '午前' || word === 'AM' ? 'AM' : 'PM';
}

function toMinutes(clock: Clock, printed: string): Understood<number, TimeDoubt> {
  const { half, japanese, hour, minute, second } = clock;
  // 午後12時 is midnight by the law and noon to many.
  if (japanese && hour === 12) throw unreadable('TIME_OF_TWELVE', printed);
  const twice = half === 'PM' && hour > 12;
  const shifted = half === null || twice ? hour : (hour % 12) + (half === 'PM' ? 12 : 0);
  const value = shifted * 60 + minute;
  const impossible = (half === 'AM' && hour > 12) || minute > 59 || second > 59;
  if (impossible || value + second / 60 > LAST_MINUTE)
    throw unreadable('TIME_NOT_ON_CLOCK', printed);
  const doubts: Doubt<TimeDoubt>[] = [];
  if (twice) doubts.push({ code: 'HALF_DAY_SAID_TWICE', params: { time: printTime(value) } });
  if (second > 0) doubts.push({ code: 'SECONDS_DROPPED', params: { time: printTime(value) } });
  return { value, doubts };
}

/** Minutes since midnight as 9:00. */
export function printTime(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

const RANGES: readonly RegExp[] = [
  /^([^〜]+)〜([^〜]+)$/u,
  /^([^-]+)-([^-]+)$/u,
  /^([^か]+)から([^か]+)$/u,
];

/**
 * A printed stretch of one day. Its end is later than its start.
 * Names of slots (午前, 夜間) are refused: their hours differ from house to house.
 * @throws Unreadable TIME_BACKWARDS and what `readTime` throws
 */
export function readTimeRange(printed: string): Understood<TimeRange, TimeDoubt> {
  const text = plain(printed, 'TIME_UNREADABLE');
  if (SLOT.test(text)) throw unreadable('TIME_SLOT', printed);
  const [from, to] = ends(text);
  if (from === undefined || to === undefined) throw unreadable('TIME_UNREADABLE', printed);
  const start = readEnd(from, printed);
  const end = inAfternoon(from, start.value, readEnd(to, printed));
  if (end.value <= start.value) throw unreadable('TIME_BACKWARDS', printed);
  return {
    value: { startsAt: start.value, endsAt: end.value },
    doubts: [...start.doubts, ...end.doubts],
  };
}

/** The two ends as printed; 9〜12時 says its unit once. */
function ends(text: string): readonly (string | undefined)[] {
  const whole = text.endsWith('まで') ? text.slice(0, -2) : text;
  const match = RANGES.map((range) => range.exec(whole)).find((found) => found !== null);
  const [, from = '', to] = match ?? [];
  return /^\d{1,2}$/u.test(from) && to?.includes('時') ? [`${from}時`, to] : [from, to];
}

/** One end, refused in the words of the whole. */
function readEnd(end: string, printed: string): Understood<number, TimeDoubt> {
  try {
    return readTime(end);
  } catch (error) {
    if (error instanceof Unreadable) throw unreadable(error.code, printed);
    throw error;
  }
}

function inAfternoon(
  from: string,
  startsAt: number,
  end: Understood<number, TimeDoubt>,
): Understood<number, TimeDoubt> {
  const carried = from.startsWith('午後') && end.value <= startsAt && end.value < NOON;
  if (!carried) return end;
  const value = end.value + NOON;
  return {
    value,
    doubts: [...end.doubts, { code: 'HALF_DAY_CARRIED', params: { time: printTime(value) } }],
  };
}
