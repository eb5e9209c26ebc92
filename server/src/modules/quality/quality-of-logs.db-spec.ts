import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aFigure } from '../../../test/builders/figures.js';
import {
  aBooking,
  aCenter,
  aConsultation,
  aLog,
  type Center,
} from '../../../test/builders/logs.js';
import { TestApp } from '../../../test/support/test-app.js';
import { Database } from '../../platform/database/database.js';
import { parsePeriod } from '../../platform/time/period.js';
import { OpenTimeWatch } from '../network/index.js';
import { EventService, type Log, RecordsService } from '../records/index.js';
import { RollupService } from '../rollup/index.js';
import { QualityService } from './quality.service.js';

const AT = new Date('2026-01-01T00:00:00Z');
const BOOKINGS = ['space.bookings'];
const CASES = 'consultation.cases';

let app: TestApp;
let quality: QualityService;
let database: Database;
let center: Center;
let n = 0;
beforeAll(async () => {
  app = await TestApp.start('migrated');
  quality = app.app.get(QualityService);
  database = app.app.get(Database);
});
beforeEach(async () => {
  center = await aCenter(app.database, `center-${(n += 1)}`, ['a', 'b']);
});
afterAll(() => app.stop());

/** A log of April 2024, checked as an import does it. */
const bring = (bookings: Log<'BOOKING'>['events']) =>
  database.write(async (tx) => {
    const part = { reporterId: center.id, partId: randomUUID(), at: AT };
    const log = aLog(center.id, 'BOOKING', '2024-04-01..2024-05-31', bookings);
    await app.app.get(EventService).replace(tx, part, log);
    await quality.refresh(tx, center.id, BOOKINGS, AT);
  });

/** A cell of a month, as counting a log writes it. */
async function count(month: string, value: number, more: Record<string, unknown> = {}) {
  const cell = {
    ...{ reporter_id: center.id, generation: 1, unit_id: center.id, metric: CASES, grain: 'MONTH' },
    ...{ breakdown: '', option: '', definition: 'as_reported', origin: 'RECORDS', value },
    ...{ period_from: parsePeriod(month)?.from, period_to: parsePeriod(month)?.to },
    ...{ status: 'NORMAL', source_count: value, sources: [], ...more },
  };
  await app.database.rows(
    `INSERT INTO metric_cell SELECT * FROM jsonb_populate_record(NULL::metric_cell, $1)`,
    [JSON.stringify(cell)],
  );
}

/** The center reports its consultations. */
const report = (period: string, value: number) =>
  database.write(async (tx) => {
    const { metric, from, to, ...figure } = aFigure(CASES, period, value);
    const part = { reporterId: center.id, batchId: randomUUID(), at: AT };
    const reported = {
      ...{ ...figure, unitId: center.id, metric: metric.code, periodFrom: from, periodTo: to },
      ...{ value: String(value), numerator: null, denominator: null, asOf: null },
      ...{ documentId: null, line: null, noteJa: null, noteEn: null },
    };
    await app.app.get(RecordsService).commit(tx, part, [reported]);
    await quality.refresh(tx, center.id, [CASES], AT);
  });

const found = () =>
  database.read((tx) =>
    quality.find(tx, { unitIds: [center.id, ...center.spaceIds], metrics: null, period: null }),
  );

const check = () => database.write((tx) => quality.refresh(tx, center.id, [CASES], AT));

describe('bookings of one space at one time', () => {
  it('are found for each month and the space that was taken, and no more once they are put right', async () => {
    const [a = '', b = ''] = center.spaceIds;
    const apart = [
      aBooking('2024-04-01', '9:00-12:00', [a]),
      aBooking('2024-04-02', '13:00-14:00', [b]),
      aBooking('2024-05-01', '9:00-12:00', [b]),
      aBooking('2024-04-01', '9:00-12:00', [a], { state: 'CANCELLED' }),
    ];
    await bring([
      ...apart,
      aBooking('2024-04-01', '10:00-13:00', [a, b]),
      aBooking('2024-04-01', '11:00-11:30', [a]),
      aBooking('2024-05-01', '11:00-13:00', [b]),
    ]);
    const doubled = (await found()).map(({ kind, severity, unitId, period, numbers }) => [
      ...[kind, severity, unitId, period.from, period.to, numbers.DOUBLE_BOOKED],
    ]);
    expect(doubled).toEqual([
      ['DOUBLE_BOOKING', 'QUESTION', a, '2024-04-01', '2024-04-30', 2],
      ['DOUBLE_BOOKING', 'QUESTION', b, '2024-05-01', '2024-05-31', 1],
    ]);
    await bring(apart);
    expect(await found()).toEqual([]);
  });
});

describe('figures beside a log', () => {
  it('are set against the cells that are read, whichever comes later', async () => {
    await count('2024-04', 10);
    await count('2024-05', 20);
    await count('2024-06', 30);
    await count('2024-06', 31, { generation: 2 });
    await count('2024-06', 32, { breakdown: 'channel', option: 'visit' });
    await count('2024-07', 9, { coverage_from: '2024-07-01', coverage_to: '2024-07-10' });
    for (const [period, value] of [
      ['2024-04', 10],
      ['2024-07', 40],
      ['FY2024-Q1', 60],
    ] as const) {
      await report(period, value);
    }
    expect(await found()).toEqual([]);
    await report('FY2024-Q1', 61);
    const differs = { kind: 'RECORDS_DIFFER', period: { from: '2024-04-01', to: '2024-06-30' } };
    expect(await found()).toMatchObject([
      { ...differs, numbers: { REPORTED: 61, RECORDED: 60 }, unitId: center.id },
    ]);
    await app.database.rows(
      `UPDATE metric_cell SET value = 31 WHERE unit_id = $1 AND period_from = '2024-06-01' AND breakdown = ''
         AND generation = 1`,
      [center.id],
    );
    await check();
    expect(await found()).toEqual([]);
  });

  it('are not missed where the log alone shows a far month', async () => {
    for (const [i, value] of [20, 21, 19, 22, 20, 90].entries()) {
      await count(`2024-0${i + 4}`, value);
    }
    await check();
    expect(await found()).toMatchObject([
      { kind: 'OUTLIER', numbers: { VALUE: 90 }, period: { from: '2024-09-01' } },
    ]);
  });
});

describe('a log counted anew because the center opened on another day', () => {
  it('is checked anew, too', async () => {
    const span = { from: '2024-04-01', to: '2024-04-30' };
    await database.write(async (tx) => {
      const part = { reporterId: center.id, partId: randomUUID(), at: AT };
      const log = aLog(center.id, 'CONSULTATION', '2024-04-01..2024-04-30', [
        aConsultation('2024-04-02'),
      ]);
      await app.app.get(EventService).replace(tx, part, log);
      const scope = { reporterId: center.id, unitId: center.id, dataSet: 'CONSULTATION' } as const;
      await app.app.get(RollupService).refreshLog(tx, { ...scope, ...span });
    });
    await report('2024-04', 5);
    expect(await found()).toMatchObject([{ kind: 'RECORDS_DIFFER', numbers: { RECORDED: 1 } }]);
    await app.database.rows(`UPDATE org_unit SET opened_on = '2024-05-01' WHERE id = $1`, [
      center.id,
    ]);
    await database.write((tx) => app.app.get(OpenTimeWatch).changed(tx, center.id, 'OPENING'));
    expect(await found()).toEqual([]);
  });
});

it('a check of everything says the same as the checks of imports', async () => {
  expect(await quality.rebuild({ verifyOnly: true }, AT)).toBe(0);
  await app.database.rows(`UPDATE finding SET numbers = '{}'`);
  expect(await quality.rebuild({ verifyOnly: false }, AT)).toBeGreaterThan(0);
  expect(await quality.rebuild({ verifyOnly: true }, AT)).toBe(0);
});
