import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from '../../../test/support/test-app.js';
import { Database } from '../../platform/database/database.js';
import { ReportLockRepository } from './report-lock.repository.js';
import { ReportLockService } from './report-lock.service.js';

const CENTER = 'nishitokyo-yumecollabo';
const MAY = { from: '2024-05-01', to: '2024-05-31' };
const ABOUT = `unit: "${CENTER}", dataSet: CONSULTATIONS, period: { from: "${MAY.from}", to: "${MAY.to}" }`;
const APPROVE = `mutation { approveReport(${ABOUT}) { state } }`;

let app: TestApp;
let unitId: string;
let database: Database;

beforeAll(async () => {
  app = await TestApp.start('seeded');
  database = app.app.get(Database);
  const [unit] = await app.database.rows<{ id: string }>(
    `SELECT id FROM org_unit WHERE code = $1`,
    [CENTER],
  );
  unitId = unit?.id ?? '';
  await handIn(['2024-05-07']);
  await app.data(`mutation { submitReport(${ABOUT}) { state } }`);
});
afterAll(() => app.stop());

const handIn = (days: string[]) =>
  app.upload(['相談日,相談内容', ...days.map((day) => `${day},その他`)].join('\n'), {
    query: `?unit=${CENTER}&from=${MAY.from}&to=${MAY.to}`,
    fileName: 'log.csv',
  });

/** Something that is over when it is told so. */
function held(): { until: Promise<void>; release: () => void } {
  let release = (): void => undefined;
  const until = new Promise<void>((resolve) => (release = resolve));
  return { until, release };
}

describe('a report that is approved while a log comes in', () => {
  it('waits for whoever presses again: what is approved is never half of it', async () => {
    const [begun, going] = [held(), held()];
    const days = { unitId, dataSet: 'CONSULTATION', ...MAY } as const;
    const importing = database.write((tx) =>
      app.app.get(ReportLockService).guardLog(tx, days, async () => {
        begun.release();
        await going.until;
      }),
    );
    await begun.until;
    expect((await app.refusal(APPROVE)).code).toBe('REPORT_BUSY');
    going.release();
    await importing;
    const { report } = await app.data<{ report: { state: string } }>(
      `{ report(${ABOUT}) { state } }`,
    );
    expect(report.state).toBe('SUBMITTED');
  });

  it('is locked for a log that comes while it is being approved', async () => {
    const [begun, going] = [held(), held()];
    const locks = app.app.get(ReportLockRepository);
    const approving = database.write(async (tx) => {
      expect(await locks.close(tx, unitId)).toBe(true);
      begun.release();
      await going.until;
      await tx.run(`UPDATE report SET state = 'APPROVED' WHERE unit_id = $1`, [unitId]);
      await tx.run(
        `INSERT INTO report_version (unit_id, data_set, period_from, id, version, state, at, by_name, comment)
         VALUES ($1, 'CONSULTATIONS', $2, gen_random_uuid(), 1, 'APPROVED', now(), 'D', '')`,
        [unitId, MAY.from],
      );
    });
    await begun.until;
    const coming = handIn(['2024-05-07', '2024-05-08']);
    const first = await Promise.race([coming.then(() => 'LOG'), pause(300).then(() => 'WAITING')]);
    expect(first).toBe('WAITING');
    going.release();
    await approving;
    expect((await coming).json<{ error: { code: string } }>().error.code).toBe('REPORT_LOCKED');
  });
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('what happened to a report', () => {
  it('cannot be altered by the server', async () => {
    for (const sql of [`UPDATE report_version SET comment = 'x'`, 'DELETE FROM report_version'])
      await expect(database.write((tx) => tx.run(sql))).rejects.toThrow('permission denied');
  });
});
