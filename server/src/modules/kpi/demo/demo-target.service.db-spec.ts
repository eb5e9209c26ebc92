import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { card } from '../../../../test/builders/targets.js';
import { TestApp } from '../../../../test/support/test-app.js';
import { DEMO_SIZE, demoNetwork } from '../../demo-network/index.js';
import { NetworkService } from '../../network/index.js';
import { DemoTargetService } from './demo-target.service.js';

const CENTER = 'demo-shiomino-center';

let app: TestApp;
let added: number;

/** The places of the network, and of one center ten consultations a month in fiscal 2024. */
beforeAll(async () => {
  app = await TestApp.start('migrated');
  const { units, groups } = demoNetwork(DEMO_SIZE);
  await app.app.get(NetworkService).addMissing(units, groups);
  const months = Array.from({ length: 12 }, (_, i) => {
    const month = ((i + 3) % 12) + 1;
    return `${i < 9 ? 2024 : 2025}-${String(month).padStart(2, '0')}`;
  });
  const rows = months.map((month) => [CENTER, CENTER, 'consultation.cases', month, 10].join(','));
  const file = ['reporter,unit,metric,period,value', ...rows].join('\n');
  const answer = await app.upload(file);
  if (answer.statusCode >= 300) throw new Error(answer.body);
  added = await app.app.get(DemoTargetService).load(DEMO_SIZE);
});
afterAll(() => app.stop());

describe('the targets of the fictional network', () => {
  it('are those of its plan, and follow from the year before where that was reported', async () => {
    expect(added).toBeGreaterThan(0);
    const { rows, years } = await card(app, CENTER, 2025);
    expect(years).toEqual([2021, 2022, 2023, 2024, 2025]);
    expect(rows.map(({ metric }) => metric.code)).toContain('web.access');
    const cases = rows.find(({ metric }) => metric.code === 'consultation.cases');
    expect(cases?.target).toMatchObject({ type: 'AT_LEAST', baseline: 120, baselineYear: 2024 });
    expect(cases?.history).toMatchObject([{ fiscalYear: 2024, actual: { value: 120 } }]);
    expect(rows.filter(({ metric }) => metric.code === 'space.occupancy')).toEqual([]);
  });

  it('are loaded once', async () => {
    expect(await app.app.get(DemoTargetService).load(DEMO_SIZE)).toBe(0);
  });
});
