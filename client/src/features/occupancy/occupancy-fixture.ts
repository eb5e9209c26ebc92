import type {
  MetricAvailabilityQuery,
  NetworkQuery,
  OccupancyCellFragment,
  OccupancyQuery,
  OccupancyWeekQuery,
  ValueFieldsFragment,
} from '../../shared/graphql/generated/graphql';
import {
  aCoverage,
  aMetric,
  aNetwork,
  anOrgUnit,
  aText,
  aUnit,
  aValue,
  printedAt,
} from '../../shared/testing/builders';

export const METRIC = aMetric({
  code: 'space.occupancy',
  domain: 'space',
  name: aText('スペース稼働率', 'Room occupancy'),
  unit: 'ratio',
  unitName: aText('%'),
  countType: 'NOT_A_COUNT',
  definitions: [
    { id: 'hours', name: aText('時間で数える', 'By hours'), facets: [] },
    { id: 'unstated', name: aText('分母の記載なし', 'Denominator not stated'), facets: [] },
  ],
});

const YOKOHAMA = aUnit({
  code: 'yokohama-kyodo',
  name: aText('横浜市市民協働推進センター', 'Yokohama Citizens’ Collaboration Center'),
});
export const SPACE = aUnit({
  code: 'yokohama-kyodo/space-ab',
  kind: 'SPACE',
  name: aText('スペースA・B', 'Space A and B'),
});

/** July to February in percent, as S4 prints them; the year last. */
const PRINTED = {
  together: [22, 18, 14, 25, 64, 46, 30, 26, 30],
  with_atrium: [7, 8, 0, 10, 47, 5, 10, 4, 11],
  alone: [15, 10, 14, 15, 17, 41, 20, 22, 19],
};
const MODES = [
  { code: 'with_atrium', name: aText('アトリウム一体', 'With the atrium') },
  { code: 'alone', name: aText('単独', 'Alone') },
] as const;
const NOT_OPEN = 3;
const MONTHS = Array.from({ length: 12 }, (_, place) => {
  const month = ((place + 3) % 12) + 1;
  return `${month < 4 ? 2021 : 2020}-${String(month).padStart(2, '0')}-01`;
});

const aRate = (percent: number | null, overrides: Partial<ValueFieldsFragment> = {}) =>
  aValue(percent === null ? null : percent / 100, {
    unit: 'ratio',
    unitName: aText('%'),
    definitionId: 'unstated',
    status: percent === null ? 'MISSING' : 'PROVISIONAL',
    coverage: aCoverage({ reported: percent === null ? 0 : 1, expected: 1 }),
    ...overrides,
  });

function monthRate(row: keyof typeof PRINTED, place: number): ValueFieldsFragment {
  if (place < NOT_OPEN) return aRate(null, { status: 'NOT_OPEN' });
  if (place === MONTHS.length - 1) return aRate(null);
  return aRate(PRINTED[row][place - NOT_OPEN] ?? null, printedAt(96, '22%'));
}

function yearRate(row: keyof typeof PRINTED): ValueFieldsFragment {
  return aRate(PRINTED[row].at(-1) ?? null, {
    coverage: aCoverage({ reported: 8, expected: 9, from: '2020-07-01', to: '2021-02-28' }),
    alternatives:
      row === 'together'
        ? [{ value: 0.30625, method: 'SIMPLE_MEAN_OF_RATES', provenanceCount: 8 }]
        : [],
    ...printedAt(96, '30%'),
  });
}

type Place = Pick<OccupancyCellFragment, 'row' | 'column'>;

const aCell = ({ row, column }: Place, value: ValueFieldsFragment): OccupancyCellFragment => ({
  row,
  column,
  metric: METRIC,
  period: column ?? '2020-04-01',
  periodTo: column ? `${column.slice(0, 8)}28` : '2021-03-31',
  value,
});

/** The room of S4: month by mode, with the total and the printed mean of the year. */
export function theOccupancy(): OccupancyQuery {
  return {
    heatmap: {
      from: '2020-04-01',
      to: '2021-03-31',
      rowKeys: MODES.map((option) => ({ key: option.code, option })),
      columnKeys: MONTHS.map((key) => ({ key, option: null })),
      cells: MODES.flatMap(({ code }) =>
        MONTHS.map((column, place) => aCell({ row: code, column }, monthRate(code, place))),
      ),
      rowTotals: MODES.map(({ code }) => aCell({ row: code, column: null }, yearRate(code))),
      columnTotals: MONTHS.map((column, place) =>
        aCell({ row: null, column }, monthRate('together', place)),
      ),
      total: aCell({ row: null, column: null }, yearRate('together')),
    },
    trend: { series: [] },
  };
}

const WEEKDAYS = [
  { code: 'mon', name: aText('月') },
  { code: 'sat', name: aText('土') },
] as const;
const SLOTS = [
  { code: 'morning', name: aText('午前') },
  { code: 'evening', name: aText('夜間') },
] as const;

/** When in the week the room is used; on Saturdays the house is closed in the evening. */
export function theWeek(): OccupancyWeekQuery {
  const closed = aRate(null, { status: 'NOT_APPLICABLE' });
  const rate = (weekday: string, slot: string) =>
    weekday === 'sat' && slot === 'evening' ? closed : aRate(slot === 'evening' ? 10 : 20);
  const whole = (place: Place, percent: number) => ({
    ...aCell({ ...place, column: null }, aRate(percent)),
    ...place,
  });
  const heatmap = {
    from: '2020-04-01',
    to: '2021-03-31',
    rowKeys: WEEKDAYS.map((option) => ({ key: option.code, option })),
    columnKeys: SLOTS.map((option) => ({ key: option.code, option })),
    cells: WEEKDAYS.flatMap(({ code: row }) =>
      SLOTS.map(({ code: column }) => ({
        ...whole({ row, column }, 0),
        value: rate(row, column),
      })),
    ),
    rowTotals: WEEKDAYS.map(({ code }) => whole({ row: code, column: null }, 15)),
    columnTotals: SLOTS.map(({ code }) => whole({ row: null, column: code }, 16)),
    total: whole({ row: null, column: null }, 17),
  };
  return { used: heatmap, free: heatmap };
}

/** Minutes booked and used of two months. */
export function theTimes(): OccupancyQuery['trend'] {
  const series = (code: string, name: string, minutes: number[]) => ({
    metric: aMetric({ code, domain: 'space', name: aText(name), unit: 'minute' }),
    unit: SPACE,
    points: minutes.map((value, at) => ({
      period: `2020-0${7 + at}-01`,
      periodTo: `2020-0${7 + at}-31`,
      value: aValue(value, { unit: 'minute', unitName: aText('分') }),
      previous: null,
      change: null,
    })),
  });
  return {
    series: [
      series('space.minutes_booked', '予約時間', [480, 600]),
      series('space.minutes_used', '使われた時間', [480, 420]),
    ],
  };
}

/** A year for which no month was reported. */
export function noOccupancy(): OccupancyQuery {
  const { heatmap, trend } = theOccupancy();
  const silent = (cell: OccupancyCellFragment) => ({ ...cell, value: aRate(null) });
  return {
    trend,
    heatmap: {
      ...heatmap,
      cells: heatmap.cells.map(silent),
      rowTotals: heatmap.rowTotals.map(silent),
      columnTotals: heatmap.columnTotals.map(silent),
      total: heatmap.total ? silent(heatmap.total) : null,
    },
  };
}

export function aNetworkWithSpace(): NetworkQuery {
  const network = aNetwork();
  return {
    ...network,
    orgUnits: [
      ...network.orgUnits,
      anOrgUnit(YOKOHAMA.code, { name: YOKOHAMA.name }),
      anOrgUnit(SPACE.code, { level: 'SPACE', name: SPACE.name, parent: YOKOHAMA }),
    ],
  };
}

export function theReach(): MetricAvailabilityQuery {
  return {
    availability: [
      {
        unit: SPACE,
        metrics: [
          {
            metric: METRIC.code,
            finest: 'MONTH',
            firstYear: 2020,
            lastYear: 2020,
            figures: 27,
          },
        ],
      },
    ],
  };
}

/** The same center with more spaces, each with a rate. */
export function manySpaces(count: number) {
  const network = aNetworkWithSpace();
  const [reach] = theReach().availability;
  const spaces = Array.from({ length: count }, (_, i) =>
    aUnit({
      code: `${YOKOHAMA.code}/room-${i + 1}`,
      kind: 'SPACE',
      name: aText(`会議室${i + 1}`, `Room ${i + 1}`),
    }),
  );
  return {
    Network: {
      ...network,
      orgUnits: [
        ...network.orgUnits.filter(({ code }) => code !== SPACE.code),
        ...spaces.map(({ code, name }) => ({
          code,
          level: 'SPACE' as const,
          name,
          parent: YOKOHAMA,
        })),
      ],
    },
    MetricAvailability: {
      availability: spaces.map((unit) => ({ unit, metrics: reach?.metrics ?? [] })),
    },
  };
}
