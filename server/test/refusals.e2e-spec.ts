import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from './support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start('seeded');
});
afterAll(() => app.stop());

const YUME = 'nishitokyo-yumecollabo';

describe('what cannot be answered', () => {
  const SHORT = `query ($metrics: [String!]!, $units: [String!]!, $period: PeriodInput!, $grain: Grain! = MONTH) {
    trend(metrics: $metrics, units: $units, period: $period, grain: $grain) { from } }`;
  const good = { metrics: ['web.access'], units: [YUME], period: { fiscalYear: 2021 } };

  it.each([
    ['an unknown metric', { metrics: ['nope'] }, 'UNKNOWN_METRIC'],
    ['an unknown unit', { units: ['nope'] }, 'UNKNOWN_UNIT'],
    ['two forms of period', { period: { fiscalYear: 2021, fiscalYears: [2020] } }, 'PERIOD_FORM'],
    ['half a period', { period: { from: '2021-04-01' } }, 'PERIOD_FORM'],
    ['no period', { period: {} }, 'PERIOD_FORM'],
    [
      'a period that ends before it starts',
      { period: { from: '2021-04-01', to: '2020-04-01' } },
      'PERIOD_ORDER',
    ],
    ['a year out of range', { period: { fiscalYear: 20210 } }, 'FISCAL_YEAR_OUT_OF_RANGE'],
    [
      'half a month',
      { period: { from: '2021-04-02', to: '2021-04-30' } },
      'PERIOD_NOT_WHOLE_MONTHS',
    ],
    [
      'a day that does not exist',
      { period: { from: '2021-02-30', to: '2021-04-30' } },
      'ROW_BAD_DAY',
    ],
    ['no units', { units: [] }, 'EMPTY_LIST'],
    ['10,000 units', { units: Array.from({ length: 10_000 }, (_, i) => `u${i}`) }, 'TOO_MANY'],
  ])(
    'refuses %s with a code, the place and the next step in both languages',
    async (_, wrong, code) => {
      const refusal = await app.refusal(SHORT, { ...good, ...wrong });
      expect(refusal.code).toBe(code);
      for (const text of [
        refusal.message.ja,
        refusal.message.en,
        refusal.next.ja,
        refusal.next.en,
      ]) {
        expect(text).toMatch(/\S/);
        expect(text).not.toMatch(/\{\w+\}/);
      }
      expect(refusal.message.ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
    },
  );

  it('refuses years apart where it takes one stretch, and says so', async () => {
    const refusal = await app.refusal(
      `{ breakdown(metric: "consultation.cases", units: ["${YUME}"], period: { fiscalYears: [2018, 2021] }, by: ["topic"]) { from } }`,
    );
    expect(refusal.code).toBe('PERIOD_APART');
  });

  it.each([
    ['an operation that does not exist', '{ nope }'],
    ['a broken text', '{'],
    ['more tokens than a question needs', `{ ${'a: __typename '.repeat(3000)} }`],
  ])('refuses %s as a bad request', async (_, query) => {
    expect((await app.refusal(query)).code).toBe('BAD_REQUEST');
  });

  it('answers a code with U+0000, and one of 100,000 letters, without echoing it', async () => {
    const ask = (code: string) =>
      app.refusal('query ($code: String!) { sourceDocument(code: $code) { code } }', { code });
    expect((await ask('a\u0000b')).code).toBe('BAD_REQUEST');
    const long = await ask('x'.repeat(100_000));
    expect(long.code).toBe('NOT_FOUND');
    expect(JSON.stringify(long).length).toBeLessThan(2_000);
  });

  it('gives no word away about an unexpected failure but its request id', async () => {
    await app.database.rows('ALTER TABLE metric_cell RENAME TO away');
    const refusal = await app.refusal(SHORT, good);
    await app.database.rows('ALTER TABLE away RENAME TO metric_cell');
    expect(refusal.code).toBe('UNEXPECTED');
    expect(refusal.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.stringify(refusal)).not.toMatch(/metric_cell|relation/);
  });
});
