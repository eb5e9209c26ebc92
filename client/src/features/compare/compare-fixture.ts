import type {
  CompareChoicesQuery,
  ComparePeersQuery,
  ComparisonQuery,
} from '../../shared/graphql/generated/graphql';
import {
  aMetric,
  aNetwork,
  anOrgUnit,
  aPartialValue,
  aText,
  aUnit,
  aValue,
  printedAt,
} from '../../shared/testing/builders';

type Comparison = ComparisonQuery['comparison'];
type Row = Comparison['rows'][number];

export const NISHITOKYO = aUnit({ code: '132292', kind: 'CITY', name: aText('西東京市') });
const YOKOHAMA = aUnit({ code: '141003', kind: 'CITY', name: aText('横浜市') });
export const MUSASHINO = aUnit({ code: '132039', kind: 'CITY', name: aText('武蔵野市') });

const CASES = aMetric({
  definitions: [
    {
      id: 'staff_handled',
      name: aText('職員が対応した相談'),
      facets: [{ kind: 'SCOPE', name: aText('センター職員が対応した相談') }],
    },
  ],
});
const RESIDENTS = aMetric({
  code: 'population.residents',
  domain: 'context',
  name: aText('人口'),
  unit: 'person',
  unitName: aText('人'),
  countType: 'STOCK',
});

export function aRow(overrides: Partial<Row> = {}): Row {
  return {
    unit: NISHITOKYO,
    period: '2021-04-01',
    periodTo: '2022-03-31',
    value: aValue(79),
    rank: null,
    quartile: null,
    distanceToMedian: null,
    comparable: false,
    reasons: [],
    lead: false,
    ...{ earlier: null, change: null, residents: null },
    ...overrides,
  };
}

const reason = (code: Row['reasons'][number]['code'], text: string) => ({
  code,
  text: aText(text),
});

const NO_SUMMARY = { n: 0, units: 2, median: null, q1: null, q3: null };

/** X-1 of the seeds: two cities, two years, two ways of counting. */
export function theConsultations(): ComparisonQuery {
  return {
    comparison: {
      metric: CASES,
      rows: [
        aRow({
          unit: YOKOHAMA,
          period: '2020-04-01',
          periodTo: '2021-03-31',
          value: aPartialValue(507),
          reasons: [
            reason('OTHER_PERIOD', '2020年度の数値です。'),
            reason('SCOPE', '数えている範囲が違います。'),
            reason('MULTI_LABEL', '内容の数え方が違います。'),
            reason('PARTIAL', '期間の一部だけの数値です。'),
          ],
        }),
        aRow({
          lead: true,
          value: aValue(79, { ...printedAt(15, '79件'), definitionId: 'staff_handled' }),
          reasons: [reason('NOTHING_TO_COMPARE', 'ほかに比べられる数値がありません。')],
        }),
        aRow({
          unit: MUSASHINO,
          value: aValue(null),
          reasons: [reason('NO_VALUE', 'この期間の数値がありません。')],
        }),
      ],
      summary: { ...NO_SUMMARY, mean: null, weightedMean: null },
    },
  };
}

/** Only the lead reported that year; the other is missing, not zero. */
export function theSameYear(): ComparisonQuery {
  const { comparison } = theConsultations();
  const [, lead, missing] = comparison.rows;
  return { comparison: { ...comparison, rows: lead && missing ? [lead, missing] : [] } };
}

/** Three cities by population, of the same day: comparable, but too few for a median. */
export function theResidents(): ComparisonQuery {
  const counted = (unit: Row['unit'], value: number, rank: number): Row =>
    aRow({
      unit,
      value: aValue(value, { unit: 'person', unitName: aText('人'), status: 'LOW_RELIABILITY' }),
      rank,
      comparable: true,
      lead: unit === NISHITOKYO,
    });
  return {
    comparison: {
      metric: RESIDENTS,
      rows: [
        counted(YOKOHAMA, 3_777_491, 1),
        counted(NISHITOKYO, 207_388, 2),
        counted(MUSASHINO, 150_149, 3),
      ],
      summary: { ...NO_SUMMARY, n: 3, units: 3, mean: 1_378_342.67, weightedMean: null },
    },
  };
}

export function nobodyReported(): ComparisonQuery {
  const { comparison } = theConsultations();
  const rows = comparison.rows.map((row) => ({ ...row, value: aValue(null) }));
  return { comparison: { ...comparison, rows } };
}

const GROUP = { code: 'neighbours', name: aText('近隣7市情報連絡会') };

export function theNetwork() {
  const city = ({ code, name }: typeof NISHITOKYO) => anOrgUnit(code, { level: 'CITY', name });
  const { orgUnits } = aNetwork();
  return aNetwork({
    orgUnits: [
      anOrgUnit('japan', { level: 'COUNTRY', name: aText('全国') }),
      city(YOKOHAMA),
      city(MUSASHINO),
      ...orgUnits,
    ],
    orgUnitGroups: [{ ...GROUP, members: [{ unit: NISHITOKYO }, { unit: MUSASHINO }] }],
  });
}

export function theChoices(): CompareChoicesQuery {
  const reported = (metric: string) => ({ metric, firstYear: 2020, lastYear: 2021 });
  return {
    metrics: [CASES, RESIDENTS, aMetric({ code: 'web.access', name: aText('アクセス数') })],
    availability: [
      { unit: NISHITOKYO, metrics: [reported(CASES.code), reported(RESIDENTS.code)] },
      { unit: YOKOHAMA, metrics: [reported(CASES.code)] },
    ],
    orgUnitGroups: [
      {
        code: GROUP.code,
        members: [
          { from: null, to: null, unit: NISHITOKYO },
          { from: '2022-04-01', to: null, unit: MUSASHINO },
        ],
      },
    ],
  };
}

/** Two cities of one size. */
export function thePeers(): ComparePeersQuery['peers'] {
  return [{ kind: 'POPULATION_BAND', units: [NISHITOKYO, MUSASHINO] }];
}
