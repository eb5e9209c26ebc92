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

  it('is not loaded twice', async () => {
    expect(await loader.load(context(), SIZE)).toMatchObject({ state: 'ALREADY_THERE', units: 0 });
  });
});
