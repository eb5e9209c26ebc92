import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp, VALUE, type ValueAnswer } from './support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start('seeded');
});
afterAll(() => app.stop());

interface Row {
  unit: { code: string };
  period: string;
  value: ValueAnswer & { numerator: number | null; denominator: number | null };
  rank: number | null;
  quartile: number | null;
  distanceToMedian: number | null;
  comparable: boolean;
  reasons: { code: string; text: { ja: string; en: string } }[];
}
interface Summary {
  n: number;
  units: number;
  median: number | null;
  q1: number | null;
  q3: number | null;
  mean: number | null;
  weightedMean: number | null;
}

const QUESTION = `query ($metric: String!, $units: [String!]!, $period: PeriodInput!, $match: PeriodMatch, $comparisonSet: String,
    $lead: String, $definition: String, $mode: CoverageMode, $normalise: NormaliseInput) {
  comparison(metric: $metric, units: $units, period: $period, match: $match, comparisonSet: $comparisonSet, lead: $lead,
      definition: $definition, mode: $mode, normalise: $normalise) {
    rows { unit { code } period rank quartile distanceToMedian comparable reasons { code text { ja en } } value { ${VALUE} } }
    summary { n units median q1 q3 mean weightedMean } } }`;

async function compare(variables: Record<string, unknown>) {
  const answer = await app.data<{ comparison: { rows: Row[]; summary: Summary } }>(
    QUESTION,
    variables,
  );
  return answer.comparison;
}

const of = (rows: readonly Row[], code: string): Row => {
  const row = rows.find(({ unit }) => unit.code === code);
  if (!row) throw new Error(code);
  return row;
};
const codes = (row: Row) => row.reasons.map(({ code }) => code);

const [NISHITOKYO, YOKOHAMA] = ['132292', '141003'];
const CONSULTATIONS = { metric: 'consultation.cases', period: { fiscalYear: 2021 } };

describe('consultations of two cities', () => {
  it.each([
    ['the cities', NISHITOKYO, YOKOHAMA],
    ['their centers', 'nishitokyo-yumecollabo', 'yokohama-kyodo'],
  ])(
    'of the nearest periods: %s are both shown, not comparable, and not ranked',
    async (_, a, b) => {
      const { rows, summary } = await compare({
        ...CONSULTATIONS,
        units: [a, b],
        match: 'NEAREST',
        lead: a,
      });
      const [nishitokyo, yokohama] = [of(rows, a), of(rows, b)];
      expect(nishitokyo).toMatchObject({
        period: '2021-04-01',
        value: { value: 79 },
        comparable: false,
        rank: null,
      });
      expect(codes(nishitokyo)).toEqual(['NOTHING_TO_COMPARE']);
      expect(yokohama).toMatchObject({
        period: '2020-04-01',
        value: { value: 507 },
        comparable: false,
        rank: null,
      });
      expect(codes(yokohama)).toEqual(['OTHER_PERIOD', 'SCOPE', 'MULTI_LABEL', 'PARTIAL']);
      expect(summary).toEqual({
        n: 0,
        units: 2,
        median: null,
        q1: null,
        q3: null,
        mean: null,
        weightedMean: null,
      });
    },
  );

  it('says in words why they are not comparable', async () => {
    const { rows } = await compare({
      ...CONSULTATIONS,
      units: [NISHITOKYO, 'yokohama-kyodo'],
      match: 'NEAREST',
    });
    const texts = of(rows, 'yokohama-kyodo').reasons.map(({ text }) => text.ja);
    expect(texts).toEqual([
      '令和2年度（2020年度）の数値です。',
      '数えている範囲が違います（この値：総合相談窓口への相談、比べる相手：センター職員が対応した相談）。',
      '内容の数え方が違います（この値：1件に複数の内容を付ける、比べる相手：内容の数え方の記載なし）。',
      '期間の一部だけの数値です（10か月分のうち9か月分）。',
    ]);
  });

  it('says of a city that most of its centers did not report', async () => {
    const { rows } = await compare({
      ...CONSULTATIONS,
      units: [NISHITOKYO, YOKOHAMA],
      match: 'NEAREST',
    });
    const reason = of(rows, YOKOHAMA).reasons.find(({ code }) => code === 'PARTIAL');
    expect(reason?.text.ja).toBe(
      '19拠点のうち1拠点だけの数値です（合わせて226か月分のうち9か月分）。',
    );
  });

  it('of the same period: one value, and one null that is not zero', async () => {
    const { rows } = await compare({ ...CONSULTATIONS, units: [NISHITOKYO, YOKOHAMA] });
    expect(of(rows, NISHITOKYO)).toMatchObject({ value: { value: 79 }, rank: null });
    expect(of(rows, YOKOHAMA)).toMatchObject({
      value: { value: null, status: 'MISSING', provenance: [] },
      period: '2021-04-01',
      rank: null,
      comparable: false,
      reasons: [{ code: 'NO_VALUE' }],
    });
  });
});

describe('the residents of the neighbouring cities', () => {
  const POPULATION = { metric: 'population.residents', period: { fiscalYear: 2020 } };
  const SEVEN = ['132110', '132012', '132128', '132063', '132047', '132080', '132292'];

  it('are ranked, with median and quartiles by linear interpolation', async () => {
    const { rows, summary } = await compare({ ...POPULATION, units: SEVEN });
    expect(rows.map((row) => [row.unit.code, row.rank, row.quartile])).toEqual([
      ['132012', 1, 4],
      ['132063', 2, 4],
      ['132080', 3, 3],
      ['132292', 4, 2],
      ['132110', 5, 2],
      ['132047', 6, 1],
      ['132128', 7, 1],
    ]);
    expect(summary).toMatchObject({ n: 7, units: 7, median: 207388, q1: 197066, q3: 252704 });
    expect(of(rows, '132012').distanceToMedian).toBe(579355 - 207388);
    expect(summary.mean).toBeCloseTo(1_876_720 / 7, 5);
  });

  it('are taken over the network of that year, whoever is shown', async () => {
    const group = {
      ...POPULATION,
      comparisonSet: 'tama-neighbours',
      units: [NISHITOKYO, '141003'],
    };
    const before = await compare(group);
    expect(before.summary).toMatchObject({ n: 7, median: 207388 });
    expect(of(before.rows, NISHITOKYO).rank).toBe(4);
    expect(of(before.rows, '141003').rank).toBe(1);
    expect(before.rows).toHaveLength(2);
  });

  it('carry how sure they are', async () => {
    const { rows } = await compare({ ...POPULATION, units: SEVEN });
    expect(of(rows, '132080').value).toMatchObject({
      status: 'LOW_RELIABILITY',
      provenance: [{ document: { code: 'POP2020' }, printed: '242614' }],
    });
    expect(of(rows, '132012').value.status).toBe('NORMAL');
  });
});

describe('per 1,000 residents', () => {
  it('names the population, its day and its source', async () => {
    const { rows } = await compare({
      ...CONSULTATIONS,
      units: [NISHITOKYO, YOKOHAMA],
      normalise: { by: 'PER_1000_RESIDENTS' },
    });
    const { value } = of(rows, NISHITOKYO);
    expect(value).toMatchObject({
      numerator: 79,
      denominator: 207388,
      unit: 'per_1000_residents',
      method: 'DERIVED',
      status: 'LOW_RELIABILITY',
    });
    expect(value.value).toBeCloseTo((79 * 1000) / 207388, 12);
    expect(value.notes.find(({ code }) => code === 'POPULATION_OF')?.text.ja).toContain(
      '2020年10月1日',
    );
    expect(value.provenance.map(({ document }) => document?.code)).toEqual(['S0', 'POP2020']);
    expect(of(rows, YOKOHAMA).value).toMatchObject({ value: null, status: 'MISSING' });
  });

  it('is refused for a rate, and has no value where opening days are not on record', async () => {
    const rate = {
      metric: 'space.occupancy',
      units: ['yokohama-kyodo'],
      period: { fiscalYear: 2020 },
    };
    const by = (code: string) => ({ normalise: { by: code } });
    expect(await app.refusal(QUESTION, { ...rate, ...by('PER_1000_RESIDENTS') })).toMatchObject({
      code: 'NORMALISE_UNSUITABLE',
    });
    const { rows } = await compare({
      ...CONSULTATIONS,
      units: [NISHITOKYO],
      ...by('PER_OPEN_DAY'),
    });
    expect(of(rows, NISHITOKYO).value).toMatchObject({
      value: null,
      status: 'NOT_APPLICABLE',
      notes: expect.arrayContaining([expect.objectContaining({ code: 'NO_OPEN_DAYS' })]),
    });
  });
});

describe('answers to surveys', () => {
  const wish = { metric: 'survey.wish_to_contribute', period: { fiscalYear: 2021 } };

  it('stand beside each other as two rows, and are not subtracted from each other', async () => {
    const { rows, summary } = await compare({ ...wish, units: [YOKOHAMA], lead: YOKOHAMA });
    expect(rows.map((row) => [row.value.value, row.rank, codes(row)])).toEqual([
      [0.573, null, ['NOTHING_TO_COMPARE']],
      [0.229, null, ['QUESTION', 'BASE']],
    ]);
    expect(rows[1]?.reasons[0]?.text.ja).toContain('引き算はできません');
    expect(rows.every((row) => row.distanceToMedian === null)).toBe(true);
    expect(summary).toMatchObject({ n: 0, mean: null });
  });

  it('keep 57.3 % and 22.9 % apart as answers to two questions', async () => {
    const ask = async (definition: string | null) =>
      of((await compare({ ...wish, units: [YOKOHAMA], definition })).rows, YOKOHAMA).value;
    expect(await ask(null)).toMatchObject({
      value: 0.573,
      definitionId: 'yokohama_2021_all',
      alternatives: [],
    });
    expect(await ask('yokohama_2021_age_18_29')).toMatchObject({ value: 0.229, alternatives: [] });
  });

  it('give the nation’s 17 % to the nation, not to the city', async () => {
    const { rows } = await compare({
      metric: 'survey.volunteer_experience',
      period: { fiscalYear: 2019 },
      units: ['japan', YOKOHAMA],
    });
    expect(of(rows, 'japan')).toMatchObject({ value: { value: 0.17 }, rank: null });
    expect(of(rows, YOKOHAMA).value).toMatchObject({ value: null, status: 'MISSING' });
  });
});

describe('what cannot be asked', () => {
  const base = { ...CONSULTATIONS, units: [NISHITOKYO] };
  it.each([
    [{ metric: 'nothing' }, 'UNKNOWN_METRIC'],
    [{ units: ['nowhere'] }, 'UNKNOWN_UNIT'],
    [{ comparisonSet: 'nowhere' }, 'UNKNOWN_UNIT'],
    [{ lead: 'nowhere' }, 'UNKNOWN_UNIT'],
    [{ units: [] }, 'EMPTY_LIST'],
    [{ definition: 'other' }, 'UNKNOWN_DEFINITION'],
    [{ normalise: { by: 'INDEX' } }, 'INDEX_WITHOUT_BASE'],
    [
      { normalise: { by: 'INDEX', basePeriod: { from: '2021-04-01', to: '2021-04-30' } } },
      'INDEX_BASE_LENGTH',
    ],
    [{ period: { fiscalYear: 2021, from: '2021-04-01' } }, 'PERIOD_FORM'],
  ])('%j is answered with %s', async (more, code) => {
    expect(await app.refusal(QUESTION, { ...base, ...more })).toMatchObject({ code });
  });
});
