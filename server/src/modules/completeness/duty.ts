import {
  addDays,
  type Day,
  overlap,
  type Period,
  periodOf,
  shiftYears,
} from '../../platform/time/period.js';
import { type DataSetName, isOfYear } from '../reports/index.js';

/** Whether a unit owes a data set, from when to when, and by which day; null: as it is by default. */
export interface Duty {
  readonly owed: boolean;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Of a report of a year: the month of its due day. */
  readonly dueMonth: number | null;
  readonly dueDay: number | null;
  /** Somebody said so; else it follows from what the unit has handed in. */
  readonly said: boolean;
}

const DUE_DAY = 10;
const DUE_OF_YEAR = { month: 5, day: 31 };
const APRIL = 4;

const pad = (n: number): string => String(n).padStart(2, '0');

/** A day of a month; of a shorter month its last. */
function dayIn(month: Day, day: number): Day {
  const { to } = periodOf('MONTH', month);
  const asked = `${to.slice(0, 8)}${pad(day)}`;
  return asked < to ? asked : to;
}

/** The last day on which the report of a month or fiscal year comes in time. */
export function dueOn(
  dataSet: DataSetName,
  { to }: Period,
  { dueMonth, dueDay }: Pick<Duty, 'dueMonth' | 'dueDay'>,
): Day {
  if (!isOfYear(dataSet)) return dayIn(addDays(to, 1), dueDay ?? DUE_DAY);
  const month = dueMonth ?? DUE_OF_YEAR.month;
  const year = Number(to.slice(0, 4)) + (month < APRIL ? 1 : 0);
  return dayIn(`${year}-${pad(month)}-01`, dueDay ?? DUE_OF_YEAR.day);
}

/** What a unit has handed in of a data set. */
export interface Past {
  /** First day anything was ever said of; null: it never handed it in. */
  readonly first: Day | null;
  /** Of figures of months: the months there are any of. */
  readonly months: ReadonlySet<Day> | null;
}

/** Whether the report of a period is owed. What was handed in once is owed from then on; figures of months for a year. */
export function isOwed(duty: Duty | null, past: Past, period: Period): boolean {
  if (duty?.said) {
    const span = { from: duty.from ?? '0001-01-01', to: duty.to ?? '9999-12-31' };
    return duty.owed && overlap(span, period) !== null;
  }
  if (past.first === null || period.to < past.first) return false;
  if (past.months === null) return true;
  const yearBefore = shiftYears(period, -1).from;
  return [...past.months].some((month) => yearBefore <= month && month <= period.from);
}
