import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp, VALUE, type ValueAnswer } from './support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start('seeded');
  const row = (unit: string, month: string, value: number, metric = VISITORS) =>
    [unit, unit, metric, month, value].join(',');
  const file = [
    'reporter,unit,metric,period,value',
    ...[4, 5, 6, 7, 8, 9, 10, 11, 12].map((m) => row(A, `2020-${pad(m)}`, m * 10)),
    ...[1, 2, 3].map((m) => row(A, `2021-${pad(m)}`, m * 10)),
    ...[4, 5, 6].map((m) => row(A, `2021-${pad(m)}`, m * 11)),
    row(B, '2021-05', 7),
    row(B, '2021-06', 0),
    row(A, '2021-04', 50, 'group.registered'),
  ].join('\n');
  const answer = await app.upload(file);
  if (answer.statusCode >= 300) throw new Error(answer.body);
});
afterAll(() => app.stop());

const pad = (n: number): string => String(n).padStart(2, '0');
/** Two centers of which the seeds know no figures. */
const [A, B] = ['musashino-place', 'yokohama-tsurumi'];
const VISITORS = 'facility.visitors';

interface Point {
  period: string;
  value: ValueAnswer;
  previous: ValueAnswer | null;
  change: { kind: string; value: number | null; refused: { code: string } | null } | null;
}
interface Trend {
  months: number[] | null;
  series: {
    unit: { code: string };
    months: number[] | null;
    points: Point[];
    latest: Point | null;
  }[];
}

const QUESTION = `query ($units: [String!]!, $metrics: [String!]!, $period: PeriodInput!, $grain: Grain!, $mode: CoverageMode,
    $normalise: NormaliseInput, $withPrevious: Boolean, $withLatest: Boolean, $cumulative: Boolean) {
  trend(metrics: $metrics, units: $units, period: $period, grain: $grain, mode: $mode, normalise: $normalise,
      withPrevious: $withPrevious, withLatest: $withLatest, cumulative: $cumulative) {
    months series { unit { code } months points { period value { ${VALUE} } previous { ${VALUE} }
      change { kind value refused { code } } }
      latest { period value { ${VALUE} } previous { ${VALUE} } change { kind value refused { code } } } } } }`;

async function trend(variables: Record<string, unknown>): Promise<Trend> {
  const standard = { metrics: [VISITORS], units: [A], grain: 'FISCAL_YEAR' };
  return (await app.data<{ trend: Trend }>(QUESTION, { ...standard, ...variables })).trend;
}
const values = ({ series }: Trend) => series.map(({ points }) => points.map((p) => p.value.value));

const YEARS = { period: { fiscalYears: [2020, 2021] } };
const FY2021 = { period: { fiscalYear: 2021 } };

describe('a full year beside a part of one', () => {
  it('as reported keeps both and says what each covers', async () => {
    const answer = await trend(YEARS);
    expect(values(answer)).toEqual([[780, 165]]);
    expect(answer.months).toBeNull();
    expect(answer.series[0]?.points[1]?.value.coverage).toMatchObject({
      reported: 3,
      expected: 12,
    });
  });

  it('like for like takes the same months of both years', async () => {
    const answer = await trend({ ...YEARS, mode: 'LIKE_FOR_LIKE' });
    expect(answer.months).toEqual([4, 5, 6]);
    expect(values(answer)).toEqual([[150, 165]]);
  });

  it('like for like takes the months both units have', async () => {
    const answer = await trend({ ...FY2021, units: [A, B], mode: 'LIKE_FOR_LIKE' });
    expect(answer.months).toEqual([5, 6]);
    expect(values(answer)).toEqual([[121], [7]]);
  });

  it('to date runs from April to the last month of the lead unit, in every year', async () => {
    const answer = await trend({ ...YEARS, mode: 'TO_DATE' });
    expect(answer.months).toEqual([4, 5, 6]);
    expect(values(answer)).toEqual([[150, 165]]);
  });

  it('leaves a month out of the picture that others lack, and says so', async () => {
    const answer = await trend({ ...FY2021, units: [A, B], grain: 'MONTH', mode: 'LIKE_FOR_LIKE' });
    const [april, may, june] = answer.series[0]?.points ?? [];
    expect(april?.value).toMatchObject({ value: null, status: 'NOT_APPLICABLE' });
    expect(april?.value.notes.map(({ code }) => code)).toContain('NO_COMMON_MONTH');
    expect([may?.value.value, june?.value.value]).toEqual([55, 66]);
    expect(answer.series[1]?.points[2]?.value.value).toBe(0);
  });
});

describe('the newest value', () => {
  it('comes with the year before and the change, though the points do not', async () => {
    const { series } = await trend({ ...FY2021, units: [A, B], grain: 'MONTH', withLatest: true });
    expect(series[0]?.points[0]).toMatchObject({ previous: null, change: null });
    expect(series[0]?.latest).toMatchObject({
      period: '2021-06-01',
      value: { value: 66 },
      previous: { value: 60 },
      change: { kind: 'PERCENT', value: 0.1, refused: null },
    });
    expect(series[1]?.latest).toMatchObject({
      value: { value: 0 },
      previous: { value: null },
      change: null,
    });
  });

  it('is not given unless asked for, nor where there is none', async () => {
    const { series } = await trend({ ...FY2021, grain: 'MONTH' });
    expect(series[0]?.latest).toBeNull();
    const none = await trend({ period: { fiscalYear: 2023 }, grain: 'MONTH', withLatest: true });
    expect(none.series[0]?.latest).toBeNull();
  });
});

describe('the year before', () => {
  it('stands beside each month, with the change in percent', async () => {
    const { series } = await trend({ ...FY2021, grain: 'MONTH', withPrevious: true });
    const points = series[0]?.points ?? [];
    expect(points[0]).toMatchObject({
      value: { value: 44 },
      previous: { value: 40 },
      change: { kind: 'PERCENT', value: 0.1, refused: null },
    });
    expect(points[3]).toMatchObject({
      value: { value: null, status: 'MISSING' },
      previous: { value: 70 },
      change: null,
    });
  });

  it('is not subtracted from a part of this one', async () => {
    const { series } = await trend({ ...FY2021, withPrevious: true });
    expect(series[0]?.points[0]?.change).toEqual({
      kind: 'PERCENT',
      value: null,
      refused: { code: 'CHANGE_OF_OTHER_MONTHS' },
    });
  });

  it('is, once both are limited to the same months', async () => {
    const { series } = await trend({ ...FY2021, withPrevious: true, mode: 'LIKE_FOR_LIKE' });
    expect(series[0]?.points[0]).toMatchObject({
      value: { value: 165 },
      previous: { value: 150 },
      change: { value: 0.1, refused: null },
    });
  });
});

describe('each series by itself', () => {
  it('is limited to the months it has this year and the year before, whatever others have', async () => {
    const answer = await trend({
      ...FY2021,
      units: [A, B],
      withPrevious: true,
      mode: 'LIKE_FOR_LIKE_EACH',
    });
    expect(answer.months).toBeNull();
    const [first, second] = answer.series;
    expect(first).toMatchObject({
      months: [4, 5, 6],
      points: [{ value: { value: 165 }, previous: { value: 150 }, change: { value: 0.1 } }],
    });
    // It reported nothing the year before: what it has this year stays.
    const alone = await trend({ ...FY2021, units: [B] });
    expect(second?.points[0]).toMatchObject({ previous: { value: null }, change: null });
    expect(second?.points[0]?.value.value).toBe(alone.series[0]?.points[0]?.value.value);
  });

  it('is as like for like where there is one series', async () => {
    const asked = { ...YEARS, mode: 'LIKE_FOR_LIKE_EACH' };
    expect(values(await trend(asked))).toEqual([[150, 165]]);
  });
});

describe('the running total', () => {
  it('grows month by month and stops with the last report', async () => {
    const answer = await trend({ ...FY2021, grain: 'MONTH', cumulative: true, withPrevious: true });
    const points = answer.series[0]?.points ?? [];
    expect(points.map((point) => point.value.value).slice(0, 5)).toEqual([44, 99, 165, null, null]);
    expect(points.map((point) => point.previous?.value).slice(0, 5)).toEqual([
      40, 90, 150, 220, 300,
    ]);
    expect(points[2]?.change).toMatchObject({ value: 0.1 });
  });

  it('begins anew in April', async () => {
    const period = { from: '2021-02-01', to: '2021-05-31' };
    const answer = await trend({ period, grain: 'MONTH', cumulative: true });
    expect(values(answer)).toEqual([[750, 780, 44, 99]]);
  });

  it('goes on after a gap and says that it has one', async () => {
    const answer = await trend({ ...FY2021, units: [B], grain: 'MONTH', cumulative: true });
    const [april, may, june] = answer.series[0]?.points ?? [];
    expect([april, may, june].map((point) => point?.value.value)).toEqual([null, 7, 7]);
    expect(june?.value.coverage).toMatchObject({ reported: 2, expected: 3 });
  });

  it('is not made of numbers at a point in time', async () => {
    const answer = await trend({
      ...FY2021,
      metrics: ['group.registered'],
      grain: 'MONTH',
      cumulative: true,
    });
    expect(answer.series[0]?.points[0]?.value).toMatchObject({
      value: null,
      status: 'NOT_APPLICABLE',
      notes: [{ code: 'NOT_CUMULATIVE' }],
    });
  });
});

describe('set against something', () => {
  it('an index is 100 in its base year', async () => {
    const normalise = { by: 'INDEX', basePeriod: { fiscalYear: 2020 } };
    const answer = await trend({ ...YEARS, normalise, mode: 'LIKE_FOR_LIKE' });
    expect(values(answer)).toEqual([[100, 110]]);
    expect(answer.series[0]?.points[0]?.value).toMatchObject({ unit: 'index', method: 'DERIVED' });
  });

  it('a share is one of all units asked for', async () => {
    const period = { from: '2021-05-01', to: '2021-05-31' };
    const answer = await trend({
      period,
      units: [A, B],
      grain: 'MONTH',
      normalise: { by: 'SHARE' },
    });
    const [a = 0, b = 0] = values(answer).map(([value]) => value ?? undefined);
    expect(a).toBeCloseTo(55 / 62, 12);
    expect(a + b).toBeCloseTo(1, 12);
  });

  it('registered groups of the same month', async () => {
    const answer = await trend({
      ...FY2021,
      grain: 'MONTH',
      normalise: { by: 'PER_REGISTERED_GROUP' },
    });
    const [april, may] = answer.series[0]?.points ?? [];
    expect(april?.value).toMatchObject({ value: 0.88, numerator: 44, denominator: 50 });
    expect(may?.value).toMatchObject({ value: null, status: 'NOT_APPLICABLE' });
  });
});
