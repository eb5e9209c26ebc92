import type {
  MetricAvailabilityQuery,
  TrendsCatalogueQuery,
  TrendsQuery,
  UnitFieldsFragment,
  ValueFieldsFragment,
} from '../../shared/graphql/generated/graphql';
import { aCoverage, aMetric, aText, aUnit, aValue } from '../../shared/testing/builders';

type TrendPoint = TrendsQuery['trend']['series'][number]['points'][number];

const ATTENDANCE = aMetric({
  code: 'meeting.attendance',
  domain: 'management',
  name: aText('会議の出席者数', 'Meeting attendance'),
  unit: 'person',
  unitName: aText('人', 'people'),
});

const OCCUPANCY = aMetric({
  code: 'space.occupancy',
  domain: 'space',
  name: aText('スペース稼働率', 'Room occupancy'),
  unit: 'ratio',
  unitName: aText('%'),
  countType: 'NOT_A_COUNT',
});

const YOKOHAMA = aUnit({
  code: 'yokohama-kyodo',
  name: aText('横浜市市民協働推進センター', 'Yokohama Citizens’ Collaboration Center'),
});

export function aCatalogue(): TrendsCatalogueQuery {
  const additivityInTime = 'ADDITIVE' as const;
  return {
    metrics: [
      { ...aMetric(), additivityInTime },
      { ...ATTENDANCE, additivityInTime },
      { ...OCCUPANCY, additivityInTime: 'NON_ADDITIVE' },
    ],
  };
}

export function anAvailability(): MetricAvailabilityQuery {
  const years = { firstYear: 2021, lastYear: 2021 };
  return {
    availability: [
      {
        unit: aUnit(),
        metrics: [
          { metric: 'consultation.cases', finest: 'FISCAL_YEAR', figures: 1, ...years },
          { metric: 'meeting.attendance', finest: 'DAY', figures: 7, ...years },
        ],
      },
      {
        unit: YOKOHAMA,
        metrics: [
          {
            metric: 'space.occupancy',
            finest: 'MONTH',
            figures: 27,
            firstYear: 2020,
            lastYear: 2020,
          },
        ],
      },
    ],
  };
}

/** One month: April is 0, March 11. */
export function aMonth(
  place: number,
  value: ValueFieldsFragment,
  beside: Partial<TrendPoint> = {},
): TrendPoint {
  const [from, to] = [3 + place, 4 + place].map((month) => new Date(Date.UTC(2021, month, 1)));
  const day = (date: Date | undefined, back = 0) =>
    new Date((date?.getTime() ?? 0) - back).toISOString().slice(0, 10);
  return {
    period: day(from),
    periodTo: day(to, 86_400_000),
    value,
    previous: null,
    change: null,
    ...beside,
  };
}

const people = (count: number | null, overrides: Partial<ValueFieldsFragment> = {}) =>
  aValue(count, {
    unit: 'person',
    unitName: aText('人', 'people'),
    coverage: aCoverage({ reported: count === null ? 0 : 1, expected: 1 }),
    ...overrides,
  });

/** The meetings of S0: 12, 12, 11, 11, 9, 11 and 9 people in seven months, nothing in five. */
const MEETINGS = [12, 12, null, 11, null, null, 11, null, 9, null, 11, 9];

export function theMeetings(unit: UnitFieldsFragment = aUnit()): TrendsQuery {
  return {
    trend: {
      from: '2021-04-01',
      to: '2022-03-31',
      months: null,
      marks: [],
      series: [
        {
          metric: ATTENDANCE,
          unit,
          points: MEETINGS.map((count, place) => aMonth(place, people(count))),
          latest: null,
        },
      ],
    },
  };
}

/** A second center that opened in July, counted nobody in September, and is provisional from January. */
export function twoCenters(): TrendsQuery {
  const { trend } = theMeetings();
  const other = Array.from({ length: 12 }, (_, place) => {
    if (place < 3) return aMonth(place, people(null, { status: 'NOT_OPEN' }));
    if (place === 4) return aMonth(place, people(null));
    const status = place > 8 ? ('PROVISIONAL' as const) : ('NORMAL' as const);
    return aMonth(place, people(place === 5 ? 0 : 20 + place, { status }));
  });
  return {
    trend: {
      ...trend,
      series: [
        ...trend.series,
        { metric: ATTENDANCE, unit: YOKOHAMA, points: other, latest: null },
      ],
    },
  };
}

/** April to June beside the year before: a fall, a change nobody may work out, and no year before. */
export function withYearBefore(): TrendsQuery {
  const { trend } = theMeetings();
  const refused = {
    code: 'CHANGE_OF_OTHER_MONTHS',
    text: aText('対象の月が異なるため、前の年との差は示しません。', 'The months differ.'),
  };
  return {
    trend: {
      ...trend,
      series: trend.series.map((series) => ({
        ...series,
        points: [
          aMonth(0, people(9), {
            previous: people(12),
            change: { kind: 'PERCENT', value: -0.25, refused: null },
          }),
          aMonth(1, people(11), {
            previous: people(10),
            change: { kind: 'PERCENT', value: null, refused },
          }),
          aMonth(2, people(11), { previous: people(null) }),
        ],
      })),
    },
  };
}

/** Two centers, each with its newest value beside the year before: a rise, and one that is not compared. */
export function withLatest(): TrendsQuery {
  const { trend } = twoCenters();
  const refused = {
    code: 'CHANGE_OF_OTHER_UNITS',
    text: aText('対象の拠点が異なるため、前の年との差は示しません。', 'The units differ.'),
  };
  const latest = [
    aMonth(11, people(9), {
      previous: people(8),
      change: { kind: 'PERCENT', value: 0.125, refused: null },
    }),
    aMonth(11, people(31), {
      previous: people(20),
      change: { kind: 'PERCENT', value: null, refused },
    }),
  ];
  return {
    trend: {
      ...trend,
      series: trend.series.map((series, at) => ({ ...series, latest: latest[at] ?? null })),
    },
  };
}
