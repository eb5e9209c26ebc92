import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp, VALUE, type ValueAnswer } from './support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start('seeded');
});
afterAll(() => app.stop());

interface Series {
  unit: { code: string };
  option: { code: string } | null;
  points: { period: string; value: ValueAnswer }[];
}

const TREND = `query ($metrics: [String!]!, $units: [String!]!, $period: PeriodInput!, $grain: Grain!, $breakdown: String) {
  trend(metrics: $metrics, units: $units, period: $period, grain: $grain, breakdown: $breakdown) {
    series { unit { code } option { code } points { period value { ${VALUE} } } } } }`;

async function trend(variables: Record<string, unknown>): Promise<Series[]> {
  return (await app.data<{ trend: { series: Series[] } }>(TREND, variables)).trend.series;
}

async function yearly(metric: string, unit: string, fiscalYear: number): Promise<ValueAnswer> {
  const [series] = await trend({
    metrics: [metric],
    units: [unit],
    period: { fiscalYear },
    grain: 'FISCAL_YEAR',
  });
  const value = series?.points[0]?.value;
  if (!value) throw new Error('no point');
  return value;
}

const YUME = 'nishitokyo-yumecollabo';

describe('trend over the published figures', () => {
  it('gives Yokohama’s 507 cases as provisional, 9 of 10 months, with their place in the document', async () => {
    const value = await yearly('consultation.cases', 'yokohama-kyodo', 2020);
    expect(value).toMatchObject({
      value: 507,
      status: 'PROVISIONAL',
      method: 'REPORTED',
      unit: 'case',
      coverage: { reported: 9, expected: 10, from: '2020-06-29', to: '2021-02-28' },
      provenance: [{ document: { code: 'S4' }, line: 29, printed: '507' }],
      provenanceCount: 1,
    });
  });

  it.each([
    ['consultation.cases', 79, '79件'],
    ['group.registered', 189, '189団体'],
    ['facility.visiting_groups', 984, '984団体'],
    ['facility.visitors', 2211, '2,211名'],
    ['facility.salon_users', 842, '842名'],
    ['mailbox.provided', 112, '112個'],
    ['web.access', 40113, '40,113件'],
    ['information.items', 78, '78件'],
    ['video.views', 950, '950回'],
  ])('gives Nishitokyo’s %s of FY2021 as printed: %d', async (metric, number, printed) => {
    const value = await yearly(metric, YUME, 2021);
    expect(value.value).toBe(number);
    expect(value.provenance[0]).toMatchObject({ document: { code: 'S0' }, printed });
    expect(value.coverage).toMatchObject({ expected: 12 });
  });

  it('keeps 164 equipment loans as reported and shows the sum of the kinds beside it', async () => {
    const value = await yearly('equipment.loans', YUME, 2021);
    expect(value).toMatchObject({
      value: 164,
      method: 'REPORTED',
      alternatives: [{ value: 324, method: 'SUM' }],
    });
  });

  it('gives the steering committee’s attendance on its dates and nothing on other days', async () => {
    const series = await trend({
      metrics: ['meeting.attendance'],
      units: [YUME],
      period: { fiscalYear: 2021 },
      grain: 'DAY',
      breakdown: 'programme',
    });
    const points = series.find((s) => s.option?.code === 'steering_committee')?.points ?? [];
    expect(points).toHaveLength(365);
    const held = points.filter((p) => p.value.value !== null);
    expect(held.map((p) => [p.period, p.value.value])).toEqual([
      ['2021-04-20', 12],
      ['2021-05-18', 12],
      ['2021-07-20', 11],
      ['2021-10-19', 11],
      ['2021-12-21', 9],
      ['2022-02-15', 11],
      ['2022-03-15', 9],
    ]);
    expect(
      points.filter((p) => p.value.value === null).every((p) => p.value.status === 'MISSING'),
    ).toBe(true);
  });

  it('joins dated figures to months, quarters and the year, and says that only listed dates are in it', async () => {
    const ask = async (grain: string) =>
      (
        await trend({
          metrics: ['meeting.attendance'],
          units: [YUME],
          period: { fiscalYear: 2021 },
          grain,
        })
      )[0]?.points.map((p) => p.value.value);
    expect(await ask('QUARTER')).toEqual([24, 11, 20, 20]);
    expect(await ask('CALENDAR_YEAR')).toEqual([55, 20]);
    expect(await ask('MONTH')).toEqual([12, 12, null, 11, null, null, 11, null, 9, null, 11, 9]);
    const year = await yearly('meeting.attendance', YUME, 2021);
    expect(year).toMatchObject({
      value: 75,
      method: 'SUM',
      coverage: { reported: 7, expected: 12 },
    });
    expect(year.notes.map((note) => note.code)).toContain('LISTED_DATES');
    expect(year.provenanceCount).toBe(7);
    expect(year.provenance).toHaveLength(3);
  });

  it('tells not open, a real zero and missing apart in the occupancy of FY2020', async () => {
    const series = await trend({
      metrics: ['space.occupancy'],
      units: ['yokohama-kyodo/space-ab'],
      period: { fiscalYear: 2020 },
      grain: 'MONTH',
      breakdown: 'mode',
    });
    const atrium = series.find((s) => s.option?.code === 'with_atrium')?.points ?? [];
    const by = new Map(atrium.map((p) => [p.period, p.value]));
    expect(by.get('2020-04-01')).toMatchObject({
      value: null,
      status: 'NOT_OPEN',
      coverage: { expected: 0 },
    });
    expect(by.get('2020-09-01')).toMatchObject({ value: 0, status: 'PROVISIONAL' });
    expect(by.get('2021-03-01')).toMatchObject({ value: null, status: 'MISSING' });
  });

  it('keeps the published mean of 30 % and shows the mean of the months beside it', async () => {
    const value = await yearly('space.occupancy', 'yokohama-kyodo/space-ab', 2020);
    expect(value).toMatchObject({
      value: 0.3,
      method: 'REPORTED',
      definitionId: 'unstated',
      coverage: { reported: 8, expected: 9 },
    });
    expect(value.alternatives).toEqual([{ value: 0.30625, method: 'SIMPLE_MEAN_OF_RATES' }]);
  });

  it('keeps 9 committee meetings as stated beside the 8 listed dates', async () => {
    const series = await trend({
      metrics: ['meeting.held'],
      units: [YUME],
      period: { fiscalYear: 2021 },
      grain: 'FISCAL_YEAR',
      breakdown: 'programme',
    });
    const committee = series.find((s) => s.option?.code === 'npo_festival_committee');
    expect(committee?.points[0]?.value).toMatchObject({
      value: 9,
      alternatives: [{ value: 8, method: 'SUM' }],
    });
  });

  it('shows a unit without data as missing, never as zero', async () => {
    const value = await yearly('consultation.cases', 'musashino-place', 2021);
    expect(value).toMatchObject({
      value: null,
      status: 'MISSING',
      method: 'DERIVED',
      provenance: [],
    });
  });

  it('sums a network’s members and says how many months of them were reported', async () => {
    const before = await yearly('consultation.cases', 'tama-neighbours', 2021);
    expect(before).toMatchObject({
      value: 79,
      method: 'SUM',
      coverage: { reported: 12, expected: 84 },
    });
    const after = await yearly('consultation.cases', 'tama-neighbours', 2022);
    expect(after).toMatchObject({ value: null, coverage: { reported: 0, expected: 96 } });
  });

  it.each([
    ['yokohama-kyodo', 'NOT_OPEN'],
    ['141003', 'MISSING'],
    ['yokohama-network', 'MISSING'],
  ])(
    'says of %s before the city’s own center opened: %s, for the ward centers might have reported',
    async (unit, status) => {
      const [series] = await trend({
        metrics: ['consultation.cases'],
        units: [unit],
        period: { from: '2020-04-01', to: '2020-05-31' },
        grain: 'MONTH',
      });
      expect(series?.points.map((p) => [p.value.value, p.value.status])).toEqual([
        [null, status],
        [null, status],
      ]);
    },
  );

  it('says for a month that only the year was reported', async () => {
    const [series] = await trend({
      metrics: ['consultation.cases'],
      units: [YUME],
      period: { from: '2021-04-01', to: '2021-04-30' },
      grain: 'MONTH',
    });
    const value = series?.points[0]?.value;
    expect(value).toMatchObject({ value: null, status: 'MISSING' });
    expect(value?.notes[0]?.code).toBe('COARSER_ONLY');
  });
});
