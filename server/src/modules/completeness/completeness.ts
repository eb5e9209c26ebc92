import {
  type Day,
  months,
  overlap,
  type Period,
  periodOf,
  split,
} from '../../platform/time/period.js';
import type { Unit } from '../network/index.js';
import {
  type DataSetName,
  isOfYear,
  type ReportStage,
  standingKey,
  type StandingRow,
} from '../reports/index.js';
import { type CellState, stateOf, sumOf, type Tally, tallyOf } from './cell-state.js';
import { dueOn, type Duty, isOwed } from './duty.js';
import type { MetricCount, Received } from './received.js';

/** A center, and the times it belongs to what is asked about. */
export interface Asked {
  readonly unit: Unit;
  readonly times: readonly Period[];
}

export interface Cell extends Period {
  readonly state: CellState;
  readonly dueOn: Day;
  /** ISO instant. */
  readonly receivedAt: string | null;
  /** How far it has come, and in which version; null: nothing is there. */
  readonly stage: ReportStage | null;
  readonly version: number | null;
  readonly metrics: MetricCount | null;
}

export interface Row extends Tally {
  readonly unit: Unit;
  readonly dataSet: DataSetName;
  readonly duty: Duty;
  readonly cells: readonly Cell[];
}

/** The months, or the fiscal years, a data set has a report of. */
function periodsOf(dataSet: DataSetName, span: Period): readonly Period[] {
  if (!isOfYear(dataSet)) return months(span);
  return split(span, 'FISCAL_YEAR').map(({ from }) => periodOf('FISCAL_YEAR', from));
}

/** What is known when a row is made. */
export interface Known {
  readonly span: Period;
  readonly received: Received;
  readonly standings: ReadonlyMap<string, StandingRow>;
  readonly today: Day;
}

/** One data set of one center, period by period. */
export function rowOf(
  { unit, times }: Asked,
  dataSet: DataSetName,
  said: Duty | null,
  { span, received, standings, today }: Known,
): Row {
  const past = received.past(unit, dataSet);
  const duty = said ?? byDefault(past.first);
  const cells = periodsOf(dataSet, span).map((period) => {
    const receipt = received.receipt(unit, dataSet, period);
    const standing = standings.get(standingKey(unit.id, dataSet, period.from));
    const isAsked = times.some((time) => overlap(time, period) !== null);
    const question = {
      ...{ unit, period, receipt, today, dueOn: dueOn(dataSet, period, duty) },
      owed: isAsked && isOwed(said, past, period),
      judgedFrom: said ? null : past.handedInFrom,
    };
    const cell = {
      ...{ ...period, state: stateOf(question), dueOn: question.dueOn },
      receivedAt: receipt?.at ?? null,
      stage: standing?.state ?? (receipt ? 'DRAFT' : null),
      version: standing?.version ?? (receipt ? 1 : null),
      metrics: received.metrics(unit, dataSet, period),
    };
    return { cell, tally: tallyOf(question) };
  });
  const tally = sumOf(cells.map((each) => each.tally));
  return { unit, dataSet, duty, ...tally, cells: cells.map(({ cell }) => cell) };
}

const byDefault = (first: Day | null): Duty => ({
  ...{ owed: first !== null, from: first, to: null },
  ...{ dueMonth: null, dueDay: null, said: false },
});
