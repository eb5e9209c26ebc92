import type { Month } from '../months.js';
import { spacesAt } from '../places/spaces.js';
import { type Random, thousandths } from '../random.js';

/** From April to March, in thousandths: much in early summer and autumn, little in August and at the New Year. */
const SEASON = [1060, 1010, 1080, 1020, 820, 990, 1110, 1080, 880, 870, 990, 1090] as const;

/** The 24 months of fiscal 2021 and 2022, in thousandths: two dips, then slowly back. */
const PANDEMIC = [
  ...[560, 520, 580, 640, 560, 540, 860, 900, 910, 650, 600, 680],
  ...[880, 900, 920, 930, 930, 950, 960, 970, 980, 980, 990, 1000],
] as const;

/** Consultations about the pandemic among a thousand, from April 2021. */
const COVID = [
  ...[240, 250, 230, 210, 230, 240, 180, 140, 120, 170, 190, 160],
  ...[120, 100, 90, 90, 80, 70, 60, 50, 40, 30, 20, 10],
  5,
] as const;

const GROWTH_A_MONTH = 2;

/** How much goes on in a month, in thousandths of what is usual. */
export function liveliness({ index }: Month): number {
  const seasonal = thousandths(SEASON[index % SEASON.length] ?? 1000, PANDEMIC[index] ?? 1000);
  return thousandths(seasonal, 960 + GROWTH_A_MONTH * index);
}

export const covidShare = ({ index }: Month): number => COVID[index] ?? 0;

/** How far the pandemic keeps people at home, 0 to 480. */
export const caution = ({ index }: Month): number => 1000 - (PANDEMIC[index] ?? 1000);

/** Events of a usual center in a usual month at scale 1. */
const USUAL = { all: 173, bookings: 55, sessions: 6 } as const;
const MOST_PROGRAMMES = 12;
const USUAL_OPEN_DAYS = 25;
const SLOTS_A_DAY = 6;
/** A space is not booked more densely than this, in thousandths of its slots. */
const MOST_BOOKED = 700;

/** How many of each programme run side by side. */
export const programmesAt = (scale: number): number => Math.min(scale, MOST_PROGRAMMES);

/** How likely a slot of a space is booked, in thousandths. */
export function slotShare(scale: number): number {
  const slots = spacesAt(scale) * USUAL_OPEN_DAYS * SLOTS_A_DAY;
  return Math.min(Math.floor((USUAL.bookings * scale * 1000) / slots), MOST_BOOKED);
}

/** What rooms and courses leave: the rest of the events are consultations. */
export function usualConsultations(scale: number): number {
  const slots = spacesAt(scale) * USUAL_OPEN_DAYS * SLOTS_A_DAY;
  const bookings = thousandths(slots, slotShare(scale));
  return USUAL.all * scale - bookings - USUAL.sessions * programmesAt(scale);
}

/** A number around another, up to so many thousandths more or less. */
export function around(random: Random, value: number, most: number): number {
  return thousandths(value, 1000 + random.between(-most, most));
}

/** Open days against those of a full month, in thousandths; 1000 at most. */
export function openShare(openDays: number, { days }: Month): number {
  return Math.min(1000, Math.floor((openDays * 1000) / (days.length - 8)));
}
