import { getMetric } from '../../catalogue/index.js';
import type { Finding } from '../finding.js';
import { areComparable, isExact } from './exactness.js';
import { coversSame, type FigureSet, isValued, type Valued } from './figure-set.js';
import type { FullSessions } from './from-logs.js';
import { pairsOf } from './splits.js';
import { open, standingAt } from './standing.js';

export const PARTICIPANTS = 'session.participants';
const CAPACITY = 'session.capacity';
export const HELD = 'session.held';
export const SEAT_FILL = 'session.seat_fill';

/** Seats by way of taking part are places of all sessions, people by it are those of sessions of that form. */
const WAY = 'format';

/** More people than places, as reported. More may have been let in, so nothing is wrong yet. */
export function attendanceAboveCapacity(set: FigureSet): Finding[] {
  return set.figures.filter(isValued).flatMap((figure) => {
    const { capacityMetric, code } = figure.metric;
    if (code === SEAT_FILL) return fillAboveAll(set, figure);
    return capacityMetric ? besidePlaces(set, figure, capacityMetric) : [];
  });
}

/** Both for the same sessions. */
function besidePlaces(set: FigureSet, people: Valued, capacityMetric: string): Finding[] {
  if (pairsOf(people).some(([list]) => list === WAY)) return [];
  return set
    .beside(people, capacityMetric)
    .filter(isValued)
    .filter((places) => coversSame(people, places) && areComparable([people, places]))
    .filter((places) => people.value > places.value)
    .map((places) => toFinding(people, places));
}

/** Said as a share only: where the people are reported, too, they tell it. */
function fillAboveAll(set: FigureSet, fill: Valued): Finding[] {
  if (fill.value <= 1 || !isExact(fill) || set.beside(fill, PARTICIPANTS).length > 0) return [];
  return [
    {
      kind: 'ATTENDANCE_ABOVE_CAPACITY',
      severity: 'QUESTION',
      verdict: 'OPEN',
      ...standingAt(fill),
      numbers: { RATE: fill.value },
      hypotheses: open('MORE_WERE_LET_IN', 'PLACES_OF_SOME_ONLY', 'NUMBER_MISTYPED'),
    },
  ];
}

const toFinding = (people: Valued, places: Valued): Finding => ({
  kind: 'ATTENDANCE_ABOVE_CAPACITY',
  severity: 'QUESTION',
  verdict: 'OPEN',
  ...standingAt(people, places.metric.code),
  numbers: { PEOPLE: people.value, PLACES: places.value },
  hypotheses: open('MORE_WERE_LET_IN', 'PLACES_OF_SOME_ONLY', 'NUMBERS_SWAPPED'),
});

/** The same of the sessions of a log, one by one, told once for a month. */
export function sessionsAboveCapacity(sessions: readonly FullSessions[]): Finding[] {
  return sessions.map(({ unitId, from, to, count, people, places }) => ({
    kind: 'ATTENDANCE_ABOVE_CAPACITY',
    severity: 'QUESTION',
    verdict: 'OPEN',
    ...{ unitId, metrics: [PARTICIPANTS, CAPACITY, HELD], split: { breakdown: '', option: '' } },
    ...{ definition: getMetric(PARTICIPANTS).variants[0].id, period: { from, to }, against: null },
    numbers: { SESSIONS: count, PEOPLE: people, PLACES: places },
    hypotheses: open('MORE_WERE_LET_IN', 'PLACES_OF_SOME_ONLY', 'NUMBER_MISTYPED'),
  }));
}
