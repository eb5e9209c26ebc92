import type { Session } from '../../records/index.js';
import { type Month, MONTHS } from '../months.js';
import type { Center } from '../places/centers.js';
import { type OpenDay, openDays } from '../places/opening.js';
import type { ProgrammeCode } from '../places/programmes.js';
import { choice, Random, thousandths } from '../random.js';
import { caution, programmesAt } from './volume.js';

/** A session to be held: who takes part is thrown later. */
interface Plan {
  readonly programme: ProgrammeCode;
  readonly number: string;
  readonly follows: string | null;
  readonly day: string;
}

interface Work {
  readonly random: Random;
  readonly center: Center;
  readonly month: Month;
  readonly days: readonly OpenDay[];
  /** The month whose circles go on; null: they begin. */
  readonly before: Month | null;
}

/** Months of the year, 1 for January. */
const FESTIVALS = [10, 11] as const;
const NO_MATCHING = new Set([1, 8]);
const APRIL = 4;
/** More caution than this, and a study circle meets once a month. */
const CAUTIOUS = 200;
/** Thousandths. */
const SHARES = { sequel: 450, notCounted: 35, formatNotNoted: 20, noLimit: 60 } as const;

const SEMINARS = choice([
  [1, 15],
  [2, 40],
  [3, 30],
  [4, 15],
] as const);
const ROOMS = choice([
  [12, 2],
  [16, 2],
  [20, 4],
  [24, 3],
  [30, 4],
  [40, 2],
  [60, 1],
] as const);
const ONLINE_PLACES = choice([
  [30, 2],
  [50, 3],
  [100, 2],
] as const);

const prefixOf = ({ key }: Month): string => `S${key.slice(2, 4)}${key.slice(5)}`;

/** The first of a study circle each month has a number known without looking at that month. */
const studyNumber = (month: Month, circle: number, nth: number): string =>
  `${prefixOf(month)}-K${circle}-${nth}`;

function pickDay({ random, days }: Work): string {
  return days[random.below(days.length)]?.day ?? '';
}

/** So many different days, in their order. */
function pickDays(work: Work, count: number): string[] {
  const found = new Set<string>();
  while (found.size < Math.min(count, work.days.length)) found.add(pickDay(work));
  return [...found].sort();
}

/** A circle goes on from April to March: each meeting follows the one before, the first of a month that of the last. */
function* studyMeetings(work: Work, circle: number): Generator<Plan> {
  const { month, before } = work;
  let follows = before && studyNumber(before, circle, 1);
  const days = pickDays(work, caution(month) > CAUTIOUS ? 1 : 2);
  for (const [i, day] of days.entries()) {
    const number = studyNumber(month, circle, i + 1);
    yield { programme: 'study_meeting', number, follows, day };
    follows = number;
  }
}

/** Courses of one evening, and some with a second part. */
function* seminars(work: Work, line: number): Generator<Plan> {
  const { random, month } = work;
  const halves = thousandths(random.pick(SEMINARS) * 2, 1000 - caution(month));
  const count = Math.max(1, Math.floor((halves + 1) / 2));
  let earlier: string | null = null;
  for (const [i, day] of pickDays(work, count).entries()) {
    const number = `${prefixOf(month)}-C${line}-${i + 1}`;
    const follows = earlier && random.perMille(SHARES.sequel) ? earlier : null;
    yield { programme: 'seminar', number, follows, day };
    earlier = number;
  }
}

function* others(work: Work, line: number): Generator<Plan> {
  const { random, center, month } = work;
  const number = (letter: string): string => `${prefixOf(month)}-${letter}${line}-1`;
  const parity = new Random(`${center.code}|exchange`).below(2);
  if (!NO_MATCHING.has(month.month)) {
    const [programme, day] = ['volunteer_matching', pickDay(work)] as const;
    yield { programme, number: number('V'), follows: null, day };
  }
  if (month.month % 2 === parity && random.below(1000) >= caution(month)) {
    yield { programme: 'group_exchange', number: number('G'), follows: null, day: pickDay(work) };
  }
}

/** Two days once a year. */
function* festival(work: Work): Generator<Plan> {
  const { center, month } = work;
  const inMonth = FESTIVALS[new Random(`${center.code}|festival`).below(FESTIVALS.length)];
  if (month.month !== inMonth) return;
  let follows: string | null = null;
  for (const [i, day] of pickDays(work, 2).entries()) {
    const number = `${prefixOf(month)}-F-${i + 1}`;
    yield { programme: 'festival', number, follows, day };
    follows = number;
  }
}

type Format = 'in_person' | 'online' | 'hybrid' | null;

function formatOf(random: Random, programme: ProgrammeCode, month: Month): Format {
  if (random.perMille(SHARES.formatNotNoted)) return null;
  if (programme === 'festival' || programme === 'volunteer_matching') return 'in_person';
  const away = 60 + caution(month);
  if (random.perMille(away)) return 'online';
  return random.perMille(140) ? 'hybrid' : 'in_person';
}

/** Seats for each way of taking part; null where there is no such way, or no limit. */
function seatsOf(random: Random, programme: ProgrammeCode, format: Format) {
  const isLimited = programme !== 'festival' && !random.perMille(SHARES.noLimit);
  const [room, online] = [random.pick(ROOMS), random.pick(ONLINE_PLACES)];
  return {
    capacityInPerson: isLimited && format !== 'online' ? room : null,
    capacityOnline: isLimited && (format === 'online' || format === 'hybrid') ? online : null,
  };
}

function toSession({ random, month }: Work, plan: Plan): Session {
  const { programme, number, follows, day } = plan;
  const format = formatOf(random, programme, month);
  const seats = seatsOf(random, programme, format);
  const places = (seats.capacityInPerson ?? 0) + thousandths(seats.capacityOnline ?? 0, 600);
  const fill = random.between(450, 1020) - thousandths(caution(month), 400) - (follows ? 60 : 0);
  const crowd = programme === 'festival' ? random.between(300, 900) : places || 24;
  const isCounted = !random.perMille(SHARES.notCounted);
  const hasGroups = programme === 'group_exchange' || programme === 'festival';
  const groups = hasGroups ? random.between(8, programme === 'festival' ? 40 : 22) : null;
  const participants = isCounted ? Math.max(1, thousandths(crowd, fill)) : null;
  return { number, day, programme, format, ...seats, participants, groups, follows };
}

/** The month before within the same year, when the center was open in it. */
function monthBefore(center: Center, { index, month }: Month): Month | null {
  const before = MONTHS[index - 1];
  return month !== APRIL && before && openDays(center, before).length > 0 ? before : null;
}

/** The sessions of a center in a month, in the order of their days. */
export function sessionsOf(center: Center, month: Month): Session[] {
  const days = openDays(center, month);
  if (days.length === 0) return [];
  const random = new Random(`${center.code}|SESSION|${month.key}`);
  const work = { random, center, month, days, before: monthBefore(center, month) };
  const plans: Plan[] = [...festival(work)];
  for (let line = 1; line <= programmesAt(center.scale); line += 1) {
    plans.push(...studyMeetings(work, line), ...seminars(work, line), ...others(work, line));
  }
  const sessions = plans.map((plan) => toSession(work, plan));
  return sessions.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}
