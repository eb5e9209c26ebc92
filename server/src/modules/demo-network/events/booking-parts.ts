import type { Booking } from '../../records/index.js';
import type { Month } from '../months.js';
import type { SpaceKind } from '../places/spaces.js';
import { type Choice, choice, type Random, thousandths } from '../random.js';
import { caution } from './volume.js';

const LENGTHS = choice([
  [60, 15],
  [90, 15],
  [120, 45],
  [180, 17],
  [240, 8],
] as const);

/** How a room is used: alone, or together with the atrium before it. */
const MODES: Readonly<Record<SpaceKind, Choice<string | null>>> = {
  MEETING: choice<string | null>([
    ['alone', 95],
    [null, 5],
  ]),
  TRAINING: choice<string | null>([
    ['alone', 88],
    ['with_atrium', 7],
    [null, 5],
  ]),
  OPEN: choice<string | null>([
    ['with_atrium', 40],
    ['alone', 55],
    [null, 5],
  ]),
  WORK: choice<string | null>([
    ['alone', 90],
    [null, 10],
  ]),
};

const PURPOSES: Readonly<Record<SpaceKind, Choice<string | null>>> = {
  MEETING: choice<string | null>([
    ['meeting', 68],
    ['course', 12],
    ['work', 10],
    ['rehearsal', 2],
    ['other', 4],
    [null, 4],
  ]),
  TRAINING: choice<string | null>([
    ['course', 55],
    ['meeting', 20],
    ['event', 10],
    ['rehearsal', 8],
    ['other', 3],
    [null, 4],
  ]),
  OPEN: choice<string | null>([
    ['event', 34],
    ['exhibition', 20],
    ['rehearsal', 14],
    ['course', 12],
    ['meeting', 10],
    ['other', 6],
    [null, 4],
  ]),
  WORK: choice<string | null>([
    ['work', 62],
    ['rehearsal', 22],
    ['meeting', 8],
    ['other', 4],
    [null, 4],
  ]),
};

/** Thousandths. BOOKED: nobody noted whether anybody came. */
const CANCELLED = 55;
const NOT_NOTED = 60;
const NOT_COUNTED = 70;
const MORE_THAN_SEATS = 8;

export const modeOf = (random: Random, kind: SpaceKind): string | null => random.pick(MODES[kind]);

export const purposeOf = (random: Random, kind: SpaceKind): string | null =>
  random.pick(PURPOSES[kind]);

/** When it ends; no later than the doors close. */
export const endOf = (random: Random, startsAt: number, closes: number): number =>
  Math.min(startsAt + random.pick(LENGTHS), closes);

export function stateOf(random: Random, noShow: number): Booking['state'] {
  const thrown = random.below(1000);
  if (thrown < CANCELLED) return 'CANCELLED';
  if (thrown < CANCELLED + NOT_NOTED) return 'BOOKED';
  return thrown < CANCELLED + NOT_NOTED + noShow ? 'NO_SHOW' : 'USED';
}

/** How many came; fewer in the pandemic, now and then more than there are seats. null: not counted. */
export function usersOf(random: Random, seats: number, month: Month): number | null {
  if (random.perMille(NOT_COUNTED)) return null;
  if (random.perMille(MORE_THAN_SEATS)) return seats + random.between(1, 4);
  const most = thousandths(seats, 1000 - caution(month));
  const share = random.between(200, 750) + random.between(0, 250);
  return Math.max(1, thousandths(most, share));
}
