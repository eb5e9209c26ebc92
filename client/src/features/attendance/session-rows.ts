import type { Figure } from '../../shared/figures/figure';
import type {
  AttendanceProgrammeQuery,
  AttendanceSessionFragment,
  OptionFieldsFragment,
  UnitFieldsFragment,
  ValueFieldsFragment,
} from '../../shared/graphql/generated/graphql';
import { metricOf, type Ground } from './attendance-model';

export interface SessionRow {
  key: string;
  unit: UnitFieldsFragment;
  day: string;
  /** False: announced, and nothing is said of it having been held. */
  held: boolean;
  number: string | null;
  follows: string | null;
  format: OptionFieldsFragment | null;
  occurrence: Figure;
  capacity: Figure;
  participants: Figure;
  seatFill: Figure;
  followThrough: Figure;
}

type Sessions = NonNullable<AttendanceProgrammeQuery['programmeSessions']>['sessions'];

/** Each session with its figures, which lead to its record. */
export function toSessionRows(
  ground: Ground,
  sessions: Sessions,
  programme: OptionFieldsFragment,
): SessionRow[] {
  return sessions.map((session, index) => toRow(ground, session, { index, programme }));
}

interface Place {
  index: number;
  programme: OptionFieldsFragment;
}

function toRow(
  ground: Ground,
  session: AttendanceSessionFragment,
  { index, programme }: Place,
): SessionRow {
  const { unit, day, number, held, follows, format } = session;
  const figure = (name: Parameters<typeof metricOf>[1], value: ValueFieldsFragment): Figure => ({
    ...{ metric: metricOf(ground, name), unit, value },
    period: { from: day, to: day },
    options: [{ disaggregation: 'programme', option: programme }],
  });
  return {
    key: `${day} ${unit.code} ${number ?? index}`,
    ...{ unit, day, number, held, follows, format },
    occurrence: figure(held ? 'held' : 'planned', session.occurrence),
    capacity: figure('capacity', session.capacity),
    participants: figure('participants', session.participants),
    seatFill: figure('seatFill', session.seatFill),
    followThrough: figure('followThrough', session.followThrough),
  };
}
