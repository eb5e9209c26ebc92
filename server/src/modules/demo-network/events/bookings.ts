import type { Booking } from '../../records/index.js';
import type { Month } from '../months.js';
import type { Center } from '../places/centers.js';
import { type OpenDay, openDays, type OpenSpan, restDays } from '../places/opening.js';
import type { Space } from '../places/spaces.js';
import { choice, Random, thousandths } from '../random.js';
import { STORY } from '../story.js';
import { endOf, modeOf, purposeOf, stateOf, usersOf } from './booking-parts.js';
import { liveliness, slotShare } from './volume.js';

/** A booking whose spaces are still named by their codes. */
export interface DemoBooking extends Omit<Booking, 'spaceIds'> {
  readonly spaceCodes: readonly string[];
}

/** Two hours from a full hour on; shorter at the end of a span. */
interface Slot {
  readonly from: number;
  readonly span: OpenSpan;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

interface Work {
  readonly random: Random;
  readonly center: Center;
  readonly month: Month;
  /** How likely a slot is booked, in thousandths. */
  readonly share: number;
}

const SLOT = 120;
const SHORTEST = 60;
const MOST = 850;
const NOON = 780;
const EVENING = 1020;
/** Thousandths. */
const RARE = { joint: 70, early: 12, late: 25, onRestDay: 20 } as const;
const STARTS = choice([
  [0, 3],
  [30, 1],
] as const);

const WEEKDAY = { SATURDAY: 1350, SUNDAY: 1250, FRIDAY: 1000 } as const;

function slotsOf({ spans }: OpenDay): Slot[] {
  return spans.flatMap((span, at) => {
    const starts: number[] = [];
    for (let from = span.opens; from + SHORTEST <= span.closes; from += SLOT) starts.push(from);
    return starts.map((from, i) => ({
      from,
      span,
      isFirst: at === 0 && i === 0,
      isLast: at === spans.length - 1 && i === starts.length - 1,
    }));
  });
}

const likingOf = ({ from }: Slot): number => (from < NOON ? 900 : from < EVENING ? 1150 : 900);

function isBooked({ random, share }: Work, slot: Slot, day: OpenDay, space: Space): boolean {
  const byDay = thousandths(
    share,
    (WEEKDAY as Partial<Record<string, number>>)[day.weekDay] ?? 900,
  );
  const bySlot = thousandths(byDay, likingOf(slot));
  return random.perMille(Math.min(MOST, thousandths(bySlot, space.liking)));
}

/** From when to when; now and then before the doors open, or after they close. */
function hoursOf(random: Random, slot: Slot): { startsAt: number; endsAt: number } {
  const { span, from } = slot;
  if (slot.isFirst && random.perMille(RARE.early)) {
    return { startsAt: from - SHORTEST, endsAt: from + SHORTEST };
  }
  if (slot.isLast && random.perMille(RARE.late)) {
    return { startsAt: from, endsAt: span.closes + 30 };
  }
  const startsAt = from + SHORTEST >= span.closes ? from : from + random.pick(STARTS);
  return { startsAt, endsAt: endOf(random, startsAt, span.closes) };
}

/** The first two rooms are sometimes taken together, when both are free. */
function takenBy({ random, center }: Work, at: number, isFree: (at: number) => boolean): Space[] {
  const space = center.spaces[at];
  const next = center.spaces[1];
  if (!space) return [];
  return next && at === 0 && isFree(1) && random.perMille(RARE.joint) ? [space, next] : [space];
}

function toBooking(work: Work, spaces: readonly Space[], hours: ReturnType<typeof hoursOf>) {
  const { random, center, month } = work;
  const state = stateOf(random, center.traits.noShow);
  const kind = spaces[0]?.kind ?? 'MEETING';
  const seats = spaces.reduce((sum, space) => sum + space.seats, 0);
  return {
    spaceCodes: spaces.map(({ code }) => code),
    ...hours,
    mode: modeOf(random, kind),
    purpose: purposeOf(random, kind),
    users: state === 'USED' ? usersOf(random, seats, month) : null,
    state,
  };
}

type Unnumbered = Omit<DemoBooking, 'number'>;

/** Slot by slot: what is booked there lasts until its end, and only then the next may begin. */
function* ofDay(work: Work, day: OpenDay): Generator<Unnumbered> {
  const { random, center } = work;
  const freeFrom = center.spaces.map(() => 0);
  for (const slot of slotsOf(day)) {
    for (const [at, space] of center.spaces.entries()) {
      const isFree = (which: number): boolean => (freeFrom[which] ?? 0) <= slot.from;
      if (!isFree(at) || !isBooked(work, slot, day, space)) continue;
      const hours = hoursOf(random, slot);
      const spaces = takenBy(work, at, isFree);
      const booking = { day: day.day, ...toBooking(work, spaces, hours) };
      if (booking.state !== 'CANCELLED') {
        for (const [i, { code }] of center.spaces.entries()) {
          if (booking.spaceCodes.includes(code)) freeFrom[i] = hours.endsAt;
        }
      }
      yield booking;
    }
  }
}

/** An event in the open space on a day when the center is closed. */
function* onRestDays(work: Work): Generator<Unnumbered> {
  const space = work.center.spaces.find(({ kind }) => kind === 'OPEN');
  for (const { day } of restDays(work.center, work.month)) {
    if (!space || !work.random.perMille(RARE.onRestDay)) continue;
    const hours = { startsAt: 600, endsAt: 960 };
    yield { day, ...toBooking(work, [space], hours), purpose: 'event' };
  }
}

function* unnumbered(work: Work): Generator<Unnumbered> {
  for (const day of openDays(work.center, work.month)) yield* ofDay(work, day);
  yield* onRestDays(work);
}

/** The same space for the same time, a second time: both say that they were there. */
function toDouble(booking: Unnumbered): Unnumbered {
  return { ...booking, spaceCodes: booking.spaceCodes.slice(0, 1), purpose: 'work', users: null };
}

/** The bookings of a center in a month, day by day; last those of days of rest. */
export function* bookingsOf(center: Center, month: Month): Generator<DemoBooking> {
  const random = new Random(`${center.code}|BOOKING|${month.key}`);
  const usual = thousandths(slotShare(center.scale), center.traits.bookings);
  const work = { random, center, month, share: thousandths(usual, liveliness(month)) };
  const prefix = `B${month.key.slice(2, 4)}${month.key.slice(5)}-`;
  let running = 0;
  let isDoubleDue = STORY.doubleBookings.some(
    (double) => double.center === center.code && double.month === month.key,
  );
  for (const booking of unnumbered(work)) {
    running += 1;
    yield { number: prefix + String(running).padStart(4, '0'), ...booking };
    if (!isDoubleDue || booking.state !== 'USED') continue;
    isDoubleDue = false;
    running += 1;
    yield { number: prefix + String(running).padStart(4, '0'), ...toDouble(booking) };
  }
}
