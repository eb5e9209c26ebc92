import { countMonths, type Day, type Period } from '../../platform/time/period.js';
import { todayInJapan } from '../../platform/time/today.js';
import { closedMonths, openDuring, type Unit } from '../network/index.js';

export const CELL_STATES = [
  'RECEIVED',
  'LATE',
  'NOTHING',
  'MISSING',
  'NOT_DUE',
  'CLOSED',
  'NOT_OPEN',
  'NOT_OWED',
] as const;
export type CellState = (typeof CELL_STATES)[number];

/** What came in for a period. */
export interface Receipt {
  /** When the whole of it was there for the first time; ISO instant. */
  readonly at: string;
  /** It says that nothing happened. */
  readonly nothing: boolean;
}

interface Question {
  readonly unit: Unit;
  readonly period: Period;
  readonly owed: boolean;
  readonly receipt: Receipt | null;
  readonly dueOn: Day;
  /** What was due before is never late: it came with the first that was handed in. */
  readonly judgedFrom: Day | null;
  readonly today: Day;
}

/** A center that was closed all the time, or not there, owes nothing. */
export function stateOf(question: Question): CellState {
  const { unit, period, owed, receipt, dueOn, today } = question;
  const open = openDuring(unit, period);
  if (!open) return 'NOT_OPEN';
  if (closedMonths(unit, period).length === countMonths(open)) return 'CLOSED';
  if (!owed) return 'NOT_OWED';
  if (!receipt) return today > dueOn ? 'MISSING' : 'NOT_DUE';
  if (receipt.nothing) return 'NOTHING';
  return isOnTime(question) ? 'RECEIVED' : 'LATE';
}

function isOnTime({ receipt, dueOn, judgedFrom }: Question): boolean {
  if (!receipt) return false;
  return todayInJapan(new Date(receipt.at)) <= dueOn || dueOn < (judgedFrom ?? '');
}

export interface Tally {
  readonly expected: number;
  readonly received: number;
  readonly onTime: number;
}

/** What counts as what; a month whose due day has not come is not expected before it is there. */
export function tallyOf(question: Question): Tally {
  switch (stateOf(question)) {
    case 'RECEIVED':
    case 'LATE':
    case 'NOTHING':
      return { expected: 1, received: 1, onTime: isOnTime(question) ? 1 : 0 };
    case 'MISSING':
      return { expected: 1, received: 0, onTime: 0 };
    case 'NOT_DUE':
    case 'CLOSED':
    case 'NOT_OPEN':
    case 'NOT_OWED':
      return { expected: 0, received: 0, onTime: 0 };
  }
}

export const sumOf = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, { expected, received, onTime }) => ({
      expected: sum.expected + expected,
      received: sum.received + received,
      onTime: sum.onTime + onTime,
    }),
    { expected: 0, received: 0, onTime: 0 },
  );
