import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from '../../../test/support/test-app.js';
import { systemContext } from '../../platform/context/system-context.js';
import { DemoLoaderService, type DemoReport } from './demo-loader.service.js';
import { demoLogs } from './demo-logs.js';
import { demoNetwork } from './demo-network.js';
import { STORY } from './story.js';

const SIZE = { scale: 1, centers: 12 };
/** A hundred thousand events come in, on a machine that may be busy. */
const PATIENCE = 300_000;

let app: TestApp;
let loader: DemoLoaderService;
let brokenOff: unknown;
let afterBreak: string[];
let report: DemoReport;

const context = () => systemContext(new Date());

async function count(sql: string, ...params: unknown[]): Promise<number> {
  const [row] = await app.database.rows<{ n: number }>(`SELECT count(*)::int AS n ${sql}`, params);
  return row?.n ?? 0;
}

/** The first load is broken off after a few centers. */
beforeAll(async () => {
  app = await TestApp.start('migrated');
  loader = app.app.get(DemoLoaderService);
  brokenOff = await loader
    .load(context(), SIZE, (done) => {
      if (done === 2) throw new Error('out of power');
    })
    .catch((error: unknown) => error);
  const groups = await app.database.rows<{ code: string }>('SELECT code FROM org_unit_group');
  afterBreak = groups.map(({ code }) => code);
  report = await loader.load(context(), SIZE);
}, PATIENCE);

afterAll(() => app.stop());

describe('the fictional network in a database', () => {
  it('is there as a group only when all of it is, and a load that was broken off goes on', async () => {
    expect(brokenOff).toEqual(new Error('out of power'));
    expect(afterBreak).toEqual([]);
    expect(report).toMatchObject({ state: 'LOADED', size: SIZE, units: 68 });
    expect(await count(`FROM org_unit_group WHERE code = 'demo-network'`)).toBe(1);
    expect(await count('FROM closure')).toBe(demoNetwork(SIZE).closures.length);
  });

  it('has every event that was generated, and five bookings that are not counted', async () => {
    const generated = { CONSULTATION: 0, BOOKING: 0, SESSION: 0 };
    for (const { dataSet, events } of demoLogs(demoNetwork(SIZE))) {
      for (const _ of events) generated[dataSet] += 1;
    }
    const first = await count(
      `FROM consultation c JOIN org_unit u ON u.id = c.unit_id
       WHERE u.code = $1 AND c.day BETWEEN '2024-06-01' AND $2 AND c.active`,
      STORY.corrected.center,
      STORY.corrected.firstUpTo,
    );
    expect(await count('FROM consultation WHERE active')).toBe(generated.CONSULTATION - first);
    expect(await count('FROM session WHERE active')).toBe(generated.SESSION);
    expect(await count('FROM booking')).toBe(generated.BOOKING);
    expect(await count(`FROM booking WHERE NOT active AND state <> 'CANCELLED'`)).toBe(5);
    expect(report.inConflict).toBe(5);
  });

  it('has figures, marks and plans', async () => {
    expect(await count('FROM observation')).toBe(report.figures);
    expect(await count('FROM programme')).toBe(demoNetwork(SIZE).programmes.length);
    expect(await count('FROM time_mark')).toBe(demoNetwork(SIZE).marks.length);
  });

  it('has reports that were submitted, approved and published; the newest month is a draft', async () => {
    const states = await app.database.rows<{ month: string; states: string[] }>(
      `SELECT to_char(period_from, 'YYYY-MM') AS month, array_agg(DISTINCT state) AS states FROM report
       WHERE period_from >= '2025-10-01' GROUP BY 1 ORDER BY 1`,
    );
    expect(states.map(({ month, states: all }) => `${month} ${all.join()}`)).toEqual([
      ...['2025-10 PUBLISHED', '2025-11 PUBLISHED', '2025-12 APPROVED', '2026-01 APPROVED'],
      '2026-02 SUBMITTED',
    ]);
    // 11 centers with three logs, 12 with figures, 59 months; one opened later, one month never came in.
    expect(await count('FROM report')).toBe((11 * 3 + 12) * 59 - 18 * 4 - 1);
    expect(
      await count(`FROM report WHERE state = 'PUBLISHED' AND published_version <> version`),
    ).toBe(0);
  });

  it('has a corrected month whose two versions differ', async () => {
    const { month, center } = STORY.corrected;
    const { report: corrected } = await app.data<{
      report: {
        version: number;
        history: { action: string }[];
        differences: { changes: { change: number | null; before: { metric: string } }[] }[];
        changedSince: unknown[];
      };
    }>(`{ report(unit: "${center}", dataSet: CONSULTATIONS, period: { from: "${month}-01", to: "${month}-30" }) {
      version history { action } differences { changes { change before { metric } } } changedSince { change } } }`);
    expect(corrected).toMatchObject({ version: 2, changedSince: [] });
    expect(corrected.history).toHaveLength(7);
    const cases = corrected.differences[0]?.changes.find(
      ({ before }) => before.metric === 'consultation.cases',
    );
    expect(corrected.differences).toHaveLength(1);
    expect(cases?.change).toBeGreaterThan(0);
  });

  it('is not loaded twice', async () => {
    expect(await loader.load(context(), SIZE)).toMatchObject({ state: 'ALREADY_THERE', units: 0 });
  });
});
