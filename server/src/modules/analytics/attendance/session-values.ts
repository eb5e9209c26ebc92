import { getMetric, type MetricDefinition } from '../../catalogue/index.js';
import type { Evaluated, Source } from '../evaluated.js';
import { notReported } from '../from-cell.js';
import type { LoggedSession } from '../queries/sessions.query.js';

export interface SessionValues {
  readonly occurrence: Evaluated;
  readonly capacity: Evaluated;
  readonly participants: Evaluated;
  readonly groups: Evaluated;
  readonly seatFill: Evaluated;
  readonly followThrough: Evaluated;
}

export const SESSION_METRICS = {
  occurrence: getMetric('session.held'),
  capacity: getMetric('session.capacity'),
  participants: getMetric('session.participants'),
  groups: getMetric('session.groups'),
  seatFill: getMetric('session.seat_fill'),
  followThrough: getMetric('session.follow_through'),
} as const satisfies Record<keyof SessionValues, MetricDefinition>;

const ABSENT = { definition: 'as_reported', notes: [], expected: 1 } as const;
const NOT_COLLECTED = notReported({ ...ABSENT, status: 'NOT_COLLECTED' });
const NOT_APPLICABLE = notReported({ ...ABSENT, status: 'NOT_APPLICABLE' });
const WHOLE = { reported: 1, expected: 1, from: null, to: null, asOf: null } as const;

/** The row of a log as values: what was not noted is not zero, and without a limit there are no seats to fill. */
export function ofLogged(row: LoggedSession): SessionValues {
  const sources: Source[] = [
    {
      ...{ document: null, line: null, printed: null, isLog: true },
      ...{ reporterId: row.unitId, at: row.at },
    },
  ];
  const noted = (value: number | null, absent = NOT_COLLECTED): Evaluated =>
    value === null ? absent : numberOf(value, sources);
  const seats =
    row.room === null && row.online === null ? null : (row.room ?? 0) + (row.online ?? 0);
  const [capacity, participants] = [noted(seats, NOT_APPLICABLE), noted(row.participants)];
  return {
    occurrence: numberOf(1, sources),
    capacity,
    participants,
    groups: noted(row.groups),
    seatFill: ratioOf(participants, capacity),
    followThrough: ratioOf(participants, noted(row.before)),
  };
}

function numberOf(value: number, sources: readonly Source[]): Evaluated {
  const coverage = WHOLE;
  const given = { value, status: 'NORMAL', method: 'REPORTED' } as const;
  return { ...NOT_COLLECTED, ...given, coverage, sources, sourceCount: sources.length };
}

/** One number over the other, from the sources of both; without one of them there is none, for the same reason. */
export function ratioOf(above: Evaluated, below: Evaluated): Evaluated {
  for (const { value, status } of [below, above]) {
    if (value === null) return notReported({ ...ABSENT, status });
  }
  if (above.value === null || !below.value) return NOT_APPLICABLE;
  const isLog = above.sources.every((source) => source.isLog);
  const sources = isLog ? above.sources : [...above.sources, ...below.sources];
  return {
    ...above,
    value: Number((above.value / below.value).toPrecision(15)),
    numerator: above.value,
    denominator: below.value,
    method: 'WEIGHTED',
    alternatives: [],
    sources,
    sourceCount: sources.length,
    notes: [],
  };
}
