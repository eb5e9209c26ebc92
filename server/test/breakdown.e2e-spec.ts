import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp, VALUE, type ValueAnswer } from './support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start('seeded');
});
afterAll(() => app.stop());

const YUME = 'nishitokyo-yumecollabo';

describe('breakdown', () => {
  const BREAKDOWN = `query ($metric: String!, $unit: String!, $year: Int!, $by: [String!]!, $base: BreakdownBase) {
    breakdown(metric: $metric, units: [$unit], period: { fiscalYear: $year }, by: $by, base: $base) {
      base total { ${VALUE} } options { option { code } second { code } share cumulativeShare rank residual value { value } } } }`;
  interface BreakdownAnswer {
    breakdown: {
      total: ValueAnswer;
      options: {
        option: { code: string };
        share: number | null;
        cumulativeShare: number | null;
        rank: number | null;
        residual: boolean;
        value: { value: number };
      }[];
    };
  }
  const ask = async (variables: Record<string, unknown>) =>
    (await app.data<BreakdownAnswer>(BREAKDOWN, variables)).breakdown;
  const TOPICS = {
    metric: 'consultation.cases',
    unit: 'yokohama-kyodo',
    year: 2020,
    by: ['topic'],
  };

  it('gives 13 topics with shares of cases or of labels', async () => {
    const cases = await ask({ ...TOPICS, base: 'CASES' });
    const labels = await ask({ ...TOPICS, base: 'LABELS' });
    expect(cases.total.value).toBe(507);
    expect(labels.total.value).toBe(615);
    expect(cases.options).toHaveLength(13);
    expect(cases.options.reduce((sum, row) => sum + row.value.value, 0)).toBe(615);
    const covid = (rows: typeof cases) => rows.options.find((row) => row.option.code === 'covid19');
    expect(covid(cases)?.share).toBeCloseTo(0.302, 3);
    expect(covid(labels)?.share).toBeCloseTo(0.249, 3);
  });

  it('adds up shares of labels by rank, without その他; shares of cases do not add up', async () => {
    const cases = await ask({ ...TOPICS, base: 'CASES' });
    expect(cases.options.every(({ cumulativeShare }) => cumulativeShare === null)).toBe(true);
    const { options } = await ask({ ...TOPICS, base: 'LABELS' });
    const ranked = options
      .filter(({ rank }) => rank !== null)
      .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    expect(ranked[0]?.cumulativeShare).toBeCloseTo(153 / 615, 6);
    expect(ranked[1]?.cumulativeShare).toBeCloseTo((153 + (ranked[1]?.value.value ?? 0)) / 615, 6);
    expect(ranked.at(-1)?.cumulativeShare).toBeCloseTo((615 - 131) / 615, 6);
    expect(options.find(({ residual }) => residual)?.cumulativeShare).toBeNull();
  });

  it('marks その他 as residual and leaves it out of the ranks', async () => {
    const { options } = await ask(TOPICS);
    expect(options.find((row) => row.option.code === 'other')).toMatchObject({
      rank: null,
      residual: true,
      value: { value: 131 },
    });
    const ranked = options.filter((row) => row.rank !== null && row.rank <= 3);
    expect(ranked.map((row) => [row.option.code, row.rank])).toEqual([
      ['covid19', 1],
      ['activity', 2],
      ['corporate_affairs', 3],
    ]);
  });

  it('gives no shares of a total its own parts contradict', async () => {
    const loans = await ask({
      metric: 'equipment.loans',
      unit: YUME,
      year: 2021,
      by: ['equipment_kind'],
    });
    expect(loans.total).toMatchObject({ value: 164, alternatives: [{ value: 324 }] });
    expect(loans.options.map((row) => row.share)).toEqual([null, null, null, null, null]);
    expect(loans.total.notes.map((note) => note.code)).toContain('SHARES_WITHHELD');
  });

  it('counts a unit once when it is asked for together with the city and the network it lies in', async () => {
    const { breakdown } = await app.data<BreakdownAnswer>(
      `{ breakdown(metric: "consultation.cases", units: ["yokohama-kyodo", "141003", "yokohama-network"],
           period: { fiscalYear: 2020 }, by: ["topic"]) { total { ${VALUE} } options { option { code } value { value } } } }`,
    );
    expect(breakdown.total.value).toBe(507);
    expect(breakdown.options[0]?.value.value).toBe(153);
  });

  it.each([['132292'], ['tama-neighbours']])(
    'carries the contradiction up to %s: no shares, the other sum beside the value',
    async (unit) => {
      const loans = await ask({
        metric: 'equipment.loans',
        unit,
        year: 2021,
        by: ['equipment_kind'],
      });
      expect(loans.total).toMatchObject({ value: 164, alternatives: [{ value: 324 }] });
      expect(loans.options.every((row) => row.share === null)).toBe(true);
    },
  );

  it('crosses two disaggregations', async () => {
    const { options, total } = await ask({
      metric: 'session.capacity',
      unit: 'yokohama-kyodo',
      year: 2020,
      by: ['format', 'programme'],
    });
    const seats = options.map((row) => row.value.value);
    expect(seats.reduce((a, b) => a + b, 0)).toBe(540);
    expect(total.value).toBe(540);
  });
});
