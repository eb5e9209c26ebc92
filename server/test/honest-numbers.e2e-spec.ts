import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp, VALUE, type ValueAnswer } from './support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start('seeded');
  const answer = await app.upload(FILE);
  expect(answer.json()).toMatchObject({ state: 'COMMITTED' });
});
afterAll(() => app.stop());

/** Units of which the seeds know no figures. */
const [T, N, K] = ['yokohama-tsurumi', 'yokohama-nishi', 'yokohama-kanagawa'];
const NETWORK = 'yokohama-network';
const pad = (n: number): string => String(n).padStart(2, '0');
/** The first months of a fiscal year. */
const fy = (year: number, count = 12): string[] =>
  Array.from({ length: count }, (_, i) => `${year + (i > 8 ? 1 : 0)}-${pad(((i + 3) % 12) + 1)}`);

type Figure = readonly [period: string, value: number | ''];
const row = (unit: string, metric: string, figure: Figure, more = ',,,'): string =>
  [unit, unit, metric, ...figure, more].join(',');

const FILE = [
  'reporter,unit,metric,period,value,status,definition,numerator,denominator',
  ...fy(2022).map((month) => row(T, 'facility.visitors', [month, 10])),
  ...fy(2022, 9).map((month) => row(N, 'facility.visitors', [month, 20])),
  ...fy(2021).map((month) => row(T, 'information.items', [month, 10])),
  ...fy(2022).map((month) => row(N, 'information.items', [month, 30])),
  ...fy(2021).map((month, i) =>
    row(T, 'web.access', [month, i < 6 ? 100 : 300], i === 6 ? 'BREAK,,,' : undefined),
  ),
  ...fy(2022).map((month) => row(T, 'web.access', [month, 300])),
  row(T, 'video.views', ['FY2022', 100]),
  row(T, 'group.registered', ['FY2022', 0]),
  row(T, 'space.bookings', ['FY2022', 100]),
  row(N, 'group.registered', ['FY2022', 20]),
  row(K, 'consultation.cases', ['2022-04', ''], 'SUPPRESSED,,,'),
  ...fy(2022)
    .slice(1)
    .map((month) => row(K, 'consultation.cases', [month, 10])),
  row(K, 'consultation.cases', ['FY2022', 113]),
].join('\n');

const TREND = `query ($metrics: [String!]!, $units: [String!]!, $period: PeriodInput!, $grain: Grain!, $breakdown: String,
    $mode: CoverageMode, $normalise: NormaliseInput, $withPrevious: Boolean) {
  trend(metrics: $metrics, units: $units, period: $period, grain: $grain, breakdown: $breakdown, mode: $mode,
      normalise: $normalise, withPrevious: $withPrevious) {
    series { option { code } points { period value { ${VALUE} } change { value refused { code } } } } } }`;
const COMPARISON = `query ($metric: String!, $units: [String!]!, $period: PeriodInput!, $mode: CoverageMode, $lead: String,
    $match: PeriodMatch, $comparisonSet: String) {
  comparison(metric: $metric, units: $units, period: $period, mode: $mode, lead: $lead, match: $match,
      comparisonSet: $comparisonSet) {
    rows { unit { code } rank reasons { code } value { ${VALUE} findingCount } } summary { n } } }`;

interface Point {
  period: string;
  value: ValueAnswer;
  change: { value: number | null; refused: { code: string } | null } | null;
}
async function points(variables: Record<string, unknown>): Promise<Point[]> {
  const standard = { grain: 'FISCAL_YEAR', period: { fiscalYear: 2022 } };
  const answer = await app.data<{ trend: { series: { points: Point[] }[] } }>(TREND, {
    ...standard,
    ...variables,
  });
  return answer.trend.series.flatMap((series) => series.points);
}
interface Compared {
  rows: {
    unit: { code: string };
    rank: number | null;
    reasons: { code: string }[];
    value: ValueAnswer & { findingCount: number };
  }[];
  summary: { n: number };
}
const compare = async (variables: Record<string, unknown>): Promise<Compared> =>
  (await app.data<{ comparison: Compared }>(COMPARISON, variables)).comparison;
const notes = ({ value }: Point): string[] => value.notes.map(({ code }) => code);

describe('a running year beside a full one', () => {
  it.each(['TO_DATE', 'LIKE_FOR_LIKE'])('is ranked by the months both have (%s)', async (mode) => {
    const { rows, summary } = await compare({
      metric: 'facility.visitors',
      units: [T, N],
      lead: N,
      period: { fiscalYear: 2022 },
      mode,
    });
    expect(rows.map(({ unit, rank, value }) => [unit.code, rank, value.value])).toEqual([
      [N, 1, 180],
      [T, 2, 90],
    ]);
    expect(rows.map(({ value }) => value.coverage)).toMatchObject([
      { reported: 9, expected: 9 },
      { reported: 9, expected: 9 },
    ]);
    expect(summary.n).toBe(2);
  });
});

describe('a change', () => {
  it('of a group is not that of its membership', async () => {
    const [year] = await points({
      metrics: ['information.items'],
      units: [NETWORK],
      withPrevious: true,
    });
    expect(year?.change).toMatchObject({ value: null, refused: { code: 'CHANGE_OF_OTHER_UNITS' } });
  });

  it('is not given over a break that lies between, also months after it', async () => {
    const months = await points({
      metrics: ['web.access'],
      units: [T],
      grain: 'MONTH',
      withPrevious: true,
    });
    const refused = months.map(({ change }) => change?.refused?.code ?? change?.value);
    expect(refused.slice(0, 6)).toEqual(Array(6).fill('CHANGE_ACROSS_BREAK'));
    expect(refused.slice(6)).toEqual(Array(6).fill(0));
  });
});

describe('what is hidden', () => {
  it('has no numerator either: a file that gives one is refused', async () => {
    const file = `unit,metric,period,value,status,numerator,denominator\n${T},space.occupancy,FY2022,,SUPPRESSED,3,40`;
    const report = (await app.upload(file, { query: `?unit=${T}` })).json<{ state: string }>();
    expect(report).toMatchObject({ state: 'REFUSED' });
  });

  it('is not given away by a second way to the same number', async () => {
    const [year] = await points({ metrics: ['consultation.cases'], units: [K] });
    expect(year?.value).toMatchObject({ value: 113, alternatives: [] });
  });
});

describe('a number set against another', () => {
  it('is no share of a total its parts contradict', async () => {
    const kinds = await points({
      metrics: ['equipment.loans'],
      units: ['nishitokyo-yumecollabo'],
      period: { fiscalYear: 2021 },
      breakdown: 'equipment_kind',
      normalise: { by: 'SHARE' },
    });
    expect(kinds.map(({ value }) => value.value)).toEqual(Array(5).fill(null));
    expect(kinds.every((kind) => notes(kind).includes('SHARES_WITHHELD'))).toBe(true);
  });

  it('is a share of labels where labels are counted', async () => {
    const [covid] = await points({
      metrics: ['consultation.labels'],
      units: ['yokohama-kyodo'],
      period: { fiscalYear: 2020 },
      breakdown: 'topic',
      normalise: { by: 'SHARE' },
    });
    expect(covid?.value.value).toBeCloseTo(153 / 615, 12);
  });

  it('says that a total is not complete', async () => {
    const [share] = await points({
      metrics: ['facility.visitors'],
      units: [T, N],
      normalise: { by: 'SHARE' },
    });
    expect(share?.value.value).toBeCloseTo(120 / 300, 12);
    expect(notes(share as Point)).toContain('TOTAL_PARTIAL');
  });

  it('has no index on a base of other months', async () => {
    const normalise = { by: 'INDEX', basePeriod: { fiscalYear: 2022 } };
    const period = { fiscalYears: [2021, 2022] };
    const [before, base] = await points({ metrics: ['web.access'], units: [T], period, normalise });
    expect(before?.value.value).toBeCloseTo((100 * 2400) / 3600, 12);
    expect(base?.value.value).toBe(100);
    const [part] = await points({
      metrics: ['facility.visitors'],
      units: [N],
      period: { fiscalYear: 2022 },
      normalise: { by: 'INDEX', basePeriod: { fiscalYear: 2022 } },
    });
    expect(part?.value.value).toBe(100);
  });

  it('is not divided by the groups of a center that has no bookings', async () => {
    const normalise = { by: 'PER_REGISTERED_GROUP' };
    const [network] = await points({ metrics: ['space.bookings'], units: [NETWORK], normalise });
    expect(network?.value).toMatchObject({ value: null, status: 'NOT_APPLICABLE' });
    expect(notes(network as Point)).toContain('ZERO_DIVISOR');
  });
});

describe('findings', () => {
  it('come with the number also when it is of another year than asked for', async () => {
    const { rows } = await compare({
      metric: 'equipment.loans',
      units: ['nishitokyo-yumecollabo'],
      period: { fiscalYear: 2022 },
      match: 'NEAREST',
    });
    expect(rows[0]?.value).toMatchObject({ value: 164, findingCount: 1 });
  });
});

it('nobody is first among none', async () => {
  const { rows, summary } = await compare({
    metric: 'facility.visitors',
    units: [T],
    period: { fiscalYear: 2022 },
    comparisonSet: 'musashino-place',
  });
  expect(rows[0]).toMatchObject({ rank: null, reasons: [{ code: 'NOTHING_TO_COMPARE' }] });
  expect(summary.n).toBe(0);
});

it('the labels of a heat map have their printed total in its margin', async () => {
  const query = `{ heatmap(metrics: ["consultation.labels"], units: ["yokohama-kyodo"], period: { fiscalYear: 2020 },
    rows: "topic", columns: "unit") { columnTotals { value { value } } total { value { value } } } }`;
  const answer = await app.data<{ heatmap: unknown }>(query);
  expect(answer.heatmap).toEqual({
    columnTotals: [{ value: { value: 615 } }],
    total: { value: { value: 615 } },
  });
});
