import type {
  AttendanceProgrammeFieldsFragment,
  AttendanceProgrammeQuery,
  AttendanceQuery,
  AttendanceSessionFragment,
  MetricFieldsFragment,
  ValueFieldsFragment,
} from '../../shared/graphql/generated/graphql';
import { aCoverage, aMetric, aText, aUnit, aValue, loggedIn } from '../../shared/testing/builders';

const UNITS = {
  held: ['time', aText('回', 'times')],
  participants: ['person', aText('人', 'people')],
  groups: ['group', aText('団体', 'groups')],
  seat_fill: ['ratio', aText('%')],
} as const;

type UnitOf = keyof typeof UNITS;

const SESSION = (
  [
    ['planned', '開催予定回数', 'held'],
    ['held', '開催回数', 'held'],
    ['participants', '参加者数（延べ）', 'participants'],
    ['groups', '参加団体数（延べ）', 'groups'],
    ['capacity', '定員', 'participants'],
    ['seat_fill', '定員充足率', 'seat_fill'],
    ['follow_through', '次の回へのつながり', 'seat_fill'],
  ] as const
).map(([code, name, unit]): MetricFieldsFragment => {
  const [of, unitName] = UNITS[unit];
  return aMetric({
    ...{ code: `session.${code}`, domain: 'session', name: aText(name), unit: of, unitName },
    definition: aText(`${name}の定義。`),
  });
});

export function aCount(
  unit: UnitOf,
  value: number | null,
  more: Partial<ValueFieldsFragment> = {},
): ValueFieldsFragment {
  const [of, unitName] = UNITS[unit];
  return aValue(value, { unit: of, unitName, ...more });
}

const NOTHING = {
  planned: aCount('held', null),
  held: aCount('held', null),
  participants: aCount('participants', null),
  groups: aCount('groups', null),
  capacity: aCount('participants', null),
  seatFill: aCount('seat_fill', null),
  followThrough: aCount('seat_fill', null),
};

/** A course with what is said of it. */
export function aProgramme(
  code: string,
  name: string,
  more: Partial<AttendanceProgrammeFieldsFragment> = {},
): AttendanceProgrammeFieldsFragment {
  return {
    ...{ programme: { code, name: aText(`一覧の${name}`) }, name: aText(name) },
    ...{ standing: 'NOTHING', difference: null },
    ...NOTHING,
    ...more,
  };
}

const SEMINAR = aProgramme('seminar', '市民講座', {
  ...{ standing: 'FEWER', difference: -1 },
  planned: aCount('held', 4, {
    notes: [{ code: 'FROM_PLAN', text: aText('計画にある回数です。') }],
  }),
  held: aCount('held', 3, loggedIn(3)),
  participants: aCount('participants', 45, { qualifier: 'AT_LEAST', ...loggedIn(3) }),
  capacity: aCount('participants', 60, loggedIn(3)),
  seatFill: aCount('seat_fill', 0.75, { numerator: 45, denominator: 60 }),
  followThrough: aCount('seat_fill', 0.5, { numerator: 10, denominator: 20 }),
});

const FESTIVAL = aProgramme('festival', 'まつり', {
  standing: 'NO_PLAN',
  held: aCount('held', 2, { coverage: aCoverage({ reported: 9 }) }),
  participants: aCount('participants', 0),
  capacity: aCount('participants', null, { status: 'NOT_APPLICABLE' }),
});

const FORUM = aProgramme('open_dialogue', '対話の会', {
  standing: 'HELD_UNKNOWN',
  planned: aCount('held', 6, { qualifier: 'ABOUT' }),
});

export function theAttendance(): AttendanceQuery {
  return {
    attendance: [
      {
        ...{ fiscalYear: 2021, from: '2021-04-01', to: '2022-03-31' },
        total: { ...NOTHING, held: aCount('held', 5), participants: aCount('participants', 45) },
        programmes: [SEMINAR, FESTIVAL, FORUM],
      },
    ],
    months: {
      series: (['held', 'participants'] as const).map((code) => ({
        ...seriesOf(code),
        points: [
          {
            ...{ period: '2022-02-01', periodTo: '2022-02-28', value: aCount(code, 3) },
            previous: aCount(code, 2),
            change: { kind: 'PERCENT', value: 0.5, refused: null },
          },
          {
            ...{ period: '2022-03-01', periodTo: '2022-03-31', value: aCount(code, null) },
            ...{ previous: aCount(code, 1), change: null },
          },
        ],
      })),
    },
    formats: {
      series: (['held', 'seat_fill'] as const).flatMap((code) =>
        ['in_person', 'online'].map((format) => ({
          ...seriesOf(code),
          option: { code: format, name: aText(format === 'online' ? 'オンライン' : '会場') },
          points: [
            {
              ...{ period: '2022-02-01', periodTo: '2022-02-28' },
              value: aCount(code, code === 'held' ? 2 : 0.5),
            },
          ],
        })),
      ),
    },
    metrics: SESSION,
  };
}

function seriesOf(code: 'held' | 'participants' | 'seat_fill') {
  const metric = SESSION.find((each) => each.code === `session.${code}`) ?? aMetric();
  return { metric, unit: aUnit(), option: null };
}

function aSession(
  day: string,
  participants: number | null,
  more: Partial<AttendanceSessionFragment> = {},
): AttendanceSessionFragment {
  return {
    ...{ unit: aUnit(), day, number: null, held: true, follows: null },
    format: { code: 'in_person', name: aText('会場') },
    occurrence: aCount('held', 1, loggedIn(1)),
    capacity: aCount('participants', 20, loggedIn(1)),
    participants: aCount('participants', participants, loggedIn(1)),
    seatFill: aCount('seat_fill', participants === null ? null : participants / 20),
    followThrough: aCount('seat_fill', null),
    ...more,
  };
}

/** The courses of two years, and three sessions of the later one. */
export function theProgramme(): AttendanceProgrammeQuery {
  const [year] = theAttendance().attendance;
  if (!year) throw new Error('no year');
  const before = aProgramme('seminar', '市民講座', { held: aCount('held', 2) });
  return {
    attendance: [
      { ...year, fiscalYear: 2020, from: '2020-04-01', to: '2021-03-31', programmes: [before] },
      { ...year, programmes: [SEMINAR] },
    ],
    programmeSessions: {
      ...{ isMore: false, isHidden: false },
      sessions: [
        aSession('2021-05-08', 20, { number: 'K-1' }),
        aSession('2021-06-12', 10, {
          ...{ number: 'K-2', follows: 'K-1', followThrough: aCount('seat_fill', 0.5) },
          capacity: aCount('participants', null, { status: 'NOT_APPLICABLE' }),
          seatFill: aCount('seat_fill', null, { status: 'NOT_APPLICABLE' }),
        }),
        aSession('2022-01-15', null, { held: false, format: null }),
      ],
    },
    metrics: SESSION,
  };
}
