import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  aBooking,
  aCenter,
  aConsultation,
  aLog,
  type Center,
} from '../../../test/builders/logs.js';
import { TestApp } from '../../../test/support/test-app.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { EVERYTHING, type Scope } from '../../platform/context/scope.js';
import type { DataSet, Log } from '../records/index.js';
import { LogImportService } from './log-import.service.js';

const APRIL = '2024-04-01..2024-04-30';
const DAY = '2024-04-02';

let app: TestApp;
let center: Center;
let n = 0;
beforeAll(async () => {
  app = await TestApp.start('migrated');
});
beforeEach(async () => {
  center = await aCenter(app.database, `center-${(n += 1)}`, ['a']);
});
afterAll(() => app.stop());

const contextOf = (scope: Scope): RequestContext => ({
  requestId: `request-${n}`,
  actor: { kind: 'SYSTEM', id: null, name: 'test' },
  scope,
  now: new Date('2025-01-01T00:00:00Z'),
});
const bring = (log: Log<DataSet>, scope = EVERYTHING) =>
  app.app.get(LogImportService).importLog(contextOf(scope), { fileName: 'log.csv', log });
const consultations = (...minutes: number[]) =>
  aLog(
    center.id,
    'CONSULTATION',
    APRIL,
    minutes.map((many, i) => aConsultation(DAY, { number: `${i}`, minutes: many })),
  );
const inCharge = (node: string): Scope => ({ grants: [{ node, subjects: null, isPublic: false }] });

const batches = () =>
  app.database.rows(
    `SELECT b.file_name, b.layout, b.state, b.sha256, p.new_figures, p.new_versions, p.unchanged
     FROM import_part p JOIN import_batch b ON b.id = p.batch_id WHERE p.reporter_id = $1 ORDER BY b.id`,
    [center.id],
  );
const entries = () =>
  app.database.rows<{ subject: string; changes: { field: string; after: string }[] }>(
    `SELECT subject, changes FROM audit_entry WHERE action = 'IMPORTED' AND node = $1 ORDER BY id`,
    [center.code],
  );
const stored = async () => {
  const [row] = await app.database.rows<{ n: number }>(
    `SELECT (SELECT count(*) FROM consultation WHERE reporter_id = $1)
       + (SELECT count(*) FROM event_span WHERE reporter_id = $1)
       + (SELECT count(*) FROM import_part WHERE reporter_id = $1) AS n`,
    [center.id],
  );
  return Number(row?.n);
};

describe('a log that is imported', () => {
  it('is noted with what it did, in the log of imports and in the trail', async () => {
    expect(await bring(consultations(10, 20))).toMatchObject({ newEvents: 2 });
    await bring(consultations(10, 25, 30));
    await bring(consultations(10, 25, 30));
    const notes = await batches();
    const file = { file_name: 'log.csv', layout: 'consultations', state: 'COMMITTED' };
    expect(notes).toMatchObject([
      { ...file, new_figures: 2, new_versions: 0, unchanged: 0 },
      { ...file, new_figures: 1, new_versions: 1, unchanged: 1 },
      { ...file, new_figures: 0, new_versions: 0, unchanged: 3 },
    ]);
    const [first, second, third] = notes as { sha256: string }[];
    expect(first?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(second?.sha256).toBe(third?.sha256);
    expect(second?.sha256).not.toBe(first?.sha256);
    const told = (await entries()).map(({ subject, changes }) => [
      ...[subject, ...changes.map(({ field, after }) => `${field} ${after}`)],
    ]);
    expect(told).toHaveLength(3);
    expect(told[1]).toEqual([
      ...['log.csv', 'NEW_EVENTS 1', 'CHANGED_EVENTS 1', 'UNCHANGED_EVENTS 1'],
      ...['SUPERSEDED_EVENTS 0', 'BOOKINGS_IN_CONFLICT 0'],
    ]);
  });

  it('brings its events together with what they come to and what is doubtful in them', async () => {
    const twice = [1, 2].map((i) =>
      aBooking(DAY, '9:00-12:00', center.spaceIds, { number: `${i}` }),
    );
    expect(await bring(aLog(center.id, 'BOOKING', APRIL, twice))).toMatchObject({ inConflict: 1 });
    const cells = await app.database.rows<{ value: string }>(
      `SELECT value FROM metric_cell WHERE reporter_id = $1 AND unit_id = $1 AND metric = 'space.bookings'
         AND grain = 'MONTH' AND breakdown = '' AND origin = 'RECORDS'`,
      [center.id],
    );
    expect(cells.map(({ value }) => Number(value))).toEqual([1]);
    const kinds = await app.database.rows(`SELECT kind FROM finding WHERE reporter_id = $1`, [
      center.id,
    ]);
    expect(kinds).toEqual([{ kind: 'DOUBLE_BOOKING' }]);
  });

  it('is of a center the caller is in charge of', async () => {
    expect(await bring(consultations(10), inCharge(center.code))).toMatchObject({ newEvents: 1 });
    const other = await aCenter(app.database, `other-${n}`, []);
    await expect(bring(consultations(20), inCharge(other.code))).rejects.toThrow('UNKNOWN_UNIT');
    const ofSpace = { ...consultations(20), unitId: center.spaceIds[0] ?? '' };
    await expect(bring(ofSpace)).rejects.toThrow('UNKNOWN_UNIT');
    expect(await stored()).toBe(3);
  });

  it('leaves nothing behind where it fails', async () => {
    const wrong = aLog(center.id, 'CONSULTATION', APRIL, [aConsultation('2024-05-01')]);
    await expect(bring(wrong)).rejects.toThrow('2024-05-01');
    expect(await stored()).toBe(0);
    expect(await entries()).toEqual([]);
  });

  it('is not taken for an empty one where the database wants its transaction again', async () => {
    await bring(consultations(10));
    function* failing() {
      yield aConsultation(DAY);
      throw Object.assign(new Error('deadlock'), { code: '40P01' });
    }
    await expect(bring(aLog(center.id, 'CONSULTATION', APRIL, failing()))).rejects.toThrow('once');
    const [row] = await app.database.rows<{ n: number }>(
      `SELECT count(*)::integer AS n FROM consultation WHERE reporter_id = $1 AND active`,
      [center.id],
    );
    expect(row).toEqual({ n: 1 });
  });
});
