import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from './support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start('seeded');
});
afterAll(() => app.stop());

async function importOf(period: string): Promise<string[]> {
  const file = `unit,metric,period,value,reporter\nmusashino-place,consultation.cases,${period},31,musashino-place\n`;
  const response = await app.upload(file, {});
  const { rows } = response.json<{ rows: { state: string; error?: { code: string } }[] }>();
  return rows.map(({ state, error }) => error?.code ?? state);
}

describe('the period of a figure is read', () => {
  it.each([
    ['2022-05', 'NEW'],
    ['令和4年5月', 'UNCHANGED'],
    ['2022年5月', 'UNCHANGED'],
    ['令和4年度', 'NEW'],
    ['FY2022', 'UNCHANGED'],
  ])('as it is written: %s', async (period, state) => {
    expect(await importOf(period)).toEqual([state]);
  });

  it.each(['5月', 'R4', '令和4年度(2月末)', '2月28日現在', '昨年度', '令和0年度', '4年度'])(
    'in one way only, so not %s',
    async (period) => {
      expect(await importOf(period)).toEqual(['ROW_BAD_PERIOD']);
    },
  );
});
