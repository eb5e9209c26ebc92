import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  aBooking,
  aCenter,
  aConsultation,
  aLog,
  aSession,
  type Center,
} from '../../../test/builders/logs.js';
import { TestApp } from '../../../test/support/test-app.js';
import { Database } from '../../platform/database/database.js';
import { OpenTimeWatch } from '../network/index.js';
import { type DataSet, EventService, type Log, metricsOfLog } from '../records/index.js';
import { RollupService } from '../rollup/index.js';
import { QualityService } from './quality.service.js';

const AT = new Date('2026-01-01T00:00:00Z');

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
  center = await aCenter(app.database, `more-${(n += 1)}`, ['a', 'b']);
});
afterAll(() => app.stop());

/** A log, counted and checked as an import does it. */
const bring = <Kind extends DataSet>(dataSet: Kind, days: string, events: Log<Kind>['events']) =>
  database.write(async (tx) => {
    const part = { reporterId: center.id, partId: randomUUID(), at: AT };
    const log = aLog(center.id, dataSet, days, events);
    await app.app.get(EventService).replace(tx, part, log);
    const { from, to } = log;
    const scope = { reporterId: center.id, unitId: center.id, dataSet, from, to };
    await app.app.get(RollupService).refreshLog(tx, scope);
    await quality.refresh(tx, center.id, metricsOfLog(dataSet), AT);
  });

const found = async () => {
  const unitIds = [center.id, ...center.spaceIds];
  const all = await database.read((tx) =>
    quality.find(tx, { unitIds, metrics: null, period: null }),
  );
  return all.map(({ kind, unitId, period, numbers }) => ({ kind, unitId, ...period, numbers }));
};

const APRIL = '2024-04-01..2024-04-30';
const IN_APRIL = { from: '2024-04-01', to: '2024-04-30' };

describe('sessions with more people than places', () => {
  const crowd = (more: Parameters<typeof aSession>[1]) =>
    aSession('2024-04-05', { capacityInPerson: 20, participants: 30, ...more });

  it('are found once a month, with what may be right left out', async () => {
    await bring('SESSION', APRIL, [
      crowd({}),
      crowd({ participants: 25, format: null }),
      crowd({ format: 'hybrid', capacityOnline: 5 }),
      crowd({ format: 'hybrid', capacityOnline: 10 }),
      crowd({ format: 'hybrid' }),
      crowd({ format: 'online', capacityInPerson: null }),
      crowd({ participants: 20 }),
      crowd({ participants: null }),
      crowd({ capacityInPerson: null }),
    ]);
    expect(await found()).toEqual([
      {
        ...{ kind: 'ATTENDANCE_ABOVE_CAPACITY', unitId: center.id, ...IN_APRIL },
        numbers: { SESSIONS: 3, PEOPLE: 85, PLACES: 65 },
      },
    ]);
    await bring('SESSION', APRIL, [crowd({ participants: 20 })]);
    expect(await found()).toEqual([]);
  });
});

describe('time booked out of hours', () => {
  /** Every day from 9 to 17. */
  const openHours = async (): Promise<void> => {
    await app.database.rows(
      `INSERT INTO opening_hours (unit_id, valid_from) VALUES ($1, '2020-04-01')`,
      [center.id],
    );
    const days = [
      'MONDAY',
      'TUESDAY',
      'WEDNESDAY',
      'THURSDAY',
      'FRIDAY',
      'SATURDAY',
      'SUNDAY',
      'HOLIDAY',
    ];
    await app.database.rows(
      `INSERT INTO opening_span (unit_id, valid_from, day, opens_at, closes_at)
       SELECT $1, '2020-04-01', d, 540, 1020 FROM unnest($2::text[]) AS d`,
      [center.id, days],
    );
  };
  const evenings = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      aBooking(`2024-04-0${i + 1}`, '16:00-20:00', [center.spaceIds[i % 2] ?? '']),
    );

  it('is found for the center and not for each of its rooms', async () => {
    await openHours();
    await bring('BOOKING', APRIL, evenings(6));
    expect(await found()).toEqual([
      {
        ...{ kind: 'OUT_OF_HOURS', unitId: center.id, ...IN_APRIL },
        numbers: { OUTSIDE: 1080, BOOKED: 1440, SHARE_OUTSIDE: 0.75 },
      },
    ]);
    await bring('BOOKING', APRIL, evenings(2));
    expect(await found()).toEqual([]);
  });

  it('is not found where nobody knows the hours', async () => {
    await bring('BOOKING', APRIL, evenings(6));
    expect(await found()).toEqual([]);
  });
});

describe('a month without a log between two with one', () => {
  const months = ['2024-04', '2024-05', '2024-07', '2024-08'];
  const bringMonths = async (): Promise<void> => {
    for (const month of months) {
      await bring('CONSULTATION', `${month}-01..${month}-28`, [aConsultation(`${month}-02`)]);
    }
  };
  const JUNE = { kind: 'MISSING_MONTH', from: '2024-06-01', to: '2024-06-30' };

  it('is found, and no more once its log is there, be it without a row', async () => {
    await bringMonths();
    expect(await found()).toMatchObject([{ ...JUNE, numbers: { MONTHS_MISSING: 1 } }]);
    await bring('SESSION', APRIL, []);
    expect(await found()).toMatchObject([JUNE]);
    await bring('CONSULTATION', '2024-06-01..2024-06-30', []);
    expect(await found()).toEqual([]);
  });

  it('is none where the center turns out to have been closed', async () => {
    await bringMonths();
    await app.database.rows(
      `INSERT INTO closure (unit_id, period_from, period_to, reason_ja, reason_en)
       VALUES ($1, '2024-05-29', '2024-06-30', '改修', 'Repairs')`,
      [center.id],
    );
    await database.write((tx) => app.app.get(OpenTimeWatch).changed(tx, center.id, 'HOURS'));
    expect(await found()).toEqual([]);
  });
});

it('a check of everything says the same as the checks of imports', async () => {
  expect(await quality.rebuild({ verifyOnly: true }, AT)).toBe(0);
});
