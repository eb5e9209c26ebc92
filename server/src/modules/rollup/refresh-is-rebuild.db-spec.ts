import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from '../../../test/support/test-app.js';
import { systemContext } from '../../platform/context/system-context.js';
import { Database, type WriteTx } from '../../platform/database/database.js';
import { CalendarService } from '../network/index.js';
import { RecordsService } from '../records/index.js';
import { GenerationRepository } from './generation.repository.js';
import { RebuildService } from './rebuild.service.js';
import { RollupService } from './rollup.service.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start('migrated');
});
afterAll(() => app.stop());
// Each compares all cells there are.
afterEach(async () => {
  await app.database.rows(
    `TRUNCATE event_span, consultation, booking, space_use, session, metric_cell`,
  );
});

const rows = <Row extends object>(sql: string, params: unknown[] = []) =>
  app.database.rows<Row>(sql, params);

async function aUnit(
  level: string,
  parentId: string | null,
): Promise<{ id: string; code: string }> {
  const id = randomUUID();
  const code = `${level.toLowerCase()}-${id.slice(0, 8)}`;
  await rows(`INSERT INTO network_code (code, kind) VALUES ($1, 'UNIT')`, [code]);
  await rows(`INSERT INTO org_unit (id, code, level, parent_id) VALUES ($1, $2, $3, $4)`, [
    ...[id, code, level, parentId],
  ]);
  await rows(`INSERT INTO network_name (code, position, ja, en) VALUES ($1, 0, $1, $1)`, [code]);
  return { id, code };
}

interface Log {
  readonly reporterId: string;
  readonly unitId: string;
  readonly dataSet: 'CONSULTATION' | 'BOOKING' | 'SESSION';
  readonly from: string;
  readonly to: string;
}

/** Notes that a log is there and counts it, as an import does. */
async function handIn(tx: WriteTx, log: Log): Promise<void> {
  const { reporterId, unitId, dataSet, from, to } = log;
  await app.app.get(RecordsService).lockReporter(tx, reporterId);
  await tx.run(
    `INSERT INTO event_span (reporter_id, id, import_part_id, unit_id, data_set, period_from, period_to, recorded_at)
     VALUES ($1, $2, $2, $3, $4, $5, $6, now())`,
    [reporterId, randomUUID(), unitId, dataSet, from, to],
  );
  await app.app.get(RollupService).refreshLog(tx, log);
}

const write = <Result>(work: (tx: WriteTx) => Promise<Result>): Promise<Result> =>
  app.app.get(Database).write(work);
const differences = async (): Promise<number> =>
  (await app.app.get(RebuildService).verify()).differences;

function aLog(unitId: string, dataSet: Log['dataSet'], from: string, to: string): Log {
  return { reporterId: unitId, unitId, dataSet, from, to };
}

async function aSession(
  unitId: string,
  day: string,
  more: { number?: string; follows?: string; participants: number },
): Promise<void> {
  await rows(
    `INSERT INTO session (reporter_id, id, import_part_id, unit_id, number, day, month, active, recorded_at, participants, follows)
     VALUES ($1, $2, $2, $1, $3, $4, date_trunc('month', $4::date), true, now(), $5, $6)`,
    [unitId, randomUUID(), more.number ?? null, day, more.participants, more.follows ?? null],
  );
}

async function aConsultation(reporterId: string, unitId: string, day: string): Promise<void> {
  await rows(
    `INSERT INTO consultation (reporter_id, id, import_part_id, unit_id, day, month, active, recorded_at, topics)
     VALUES ($1, $2, $2, $3, $4, date_trunc('month', $4::date), true, now(), '{grant}')`,
    [reporterId, randomUUID(), unitId, day],
  );
}

async function cells(unitId: string, metric: string): Promise<(string | null)[]> {
  const found = await rows<{ value: string | null }>(
    `SELECT value FROM metric_cell WHERE unit_id = $1 AND metric = $2 AND breakdown = '' AND grain = 'MONTH'
       AND origin = 'RECORDS' AND generation = (SELECT published FROM cell_generation) ORDER BY period_from, definition`,
    [unitId, metric],
  );
  return found.map(({ value }) => value);
}

describe('what is refreshed is what a rebuild would write', () => {
  it('also for a session that follows one whose month is handed in again', async () => {
    const center = await aUnit('CENTER', null);
    await aSession(center.id, '2024-04-10', { number: 'n1', participants: 20 });
    await aSession(center.id, '2024-06-10', { number: 'n2', follows: 'n1', participants: 5 });
    await write((tx) => handIn(tx, aLog(center.id, 'SESSION', '2024-04-01', '2024-06-30')));
    expect((await cells(center.id, 'session.follow_through')).at(-1)).toBe('0.25');
    await rows(`UPDATE session SET participants = 10 WHERE reporter_id = $1 AND number = 'n1'`, [
      center.id,
    ]);
    await write((tx) =>
      app.app
        .get(RollupService)
        .refreshLog(tx, aLog(center.id, 'SESSION', '2024-04-01', '2024-04-30')),
    );
    expect((await cells(center.id, 'session.follow_through')).at(-1)).toBe('0.5');
    expect(await differences()).toBe(0);
  });

  it('also for consultations of a center that opened on another day than was said', async () => {
    const center = await aUnit('CENTER', null);
    await aConsultation(center.id, center.id, '2024-04-20');
    await write((tx) => handIn(tx, aLog(center.id, 'CONSULTATION', '2024-04-15', '2024-04-30')));
    const given = `names: [{ ja: "x", en: "x" }], openedOn: "2024-04-15"`;
    await app.data(`mutation { updateUnit(code: "${center.code}", input: { ${given} }) { code } }`);
    expect(await differences()).toBe(0);
  });

  it('also where one reporter hands in the logs of two centers', async () => {
    const city = await aUnit('CITY', null);
    for (const day of ['2024-04-05', '2024-04-06']) {
      const center = await aUnit('CENTER', city.id);
      await aConsultation(city.id, center.id, day);
      const log = { ...aLog(center.id, 'CONSULTATION', '2024-04-01', '2024-04-30') };
      await write((tx) => handIn(tx, { ...log, reporterId: city.id }));
    }
    expect(await differences()).toBe(0);
  });

  it('finds cells whose log is there no more', async () => {
    const center = await aUnit('CENTER', null);
    await write((tx) => handIn(tx, aLog(center.id, 'CONSULTATION', '2024-04-01', '2024-05-31')));
    await rows(`UPDATE event_span SET period_to = '2024-04-30' WHERE reporter_id = $1`, [
      center.id,
    ]);
    expect(await differences()).toBeGreaterThan(0);
    await rows(`DELETE FROM event_span WHERE reporter_id = $1`, [center.id]);
    expect(await differences()).toBeGreaterThan(0);
    await rows(`DELETE FROM metric_cell WHERE reporter_id = $1`, [center.id]);
  });
});

describe('a log of some days of a month', () => {
  it('gives the cells of that month, and says which days they cover', async () => {
    const center = await aUnit('CENTER', null);
    await aConsultation(center.id, center.id, '2024-04-20');
    await write((tx) => handIn(tx, aLog(center.id, 'CONSULTATION', '2024-04-15', '2024-04-30')));
    const found = await rows(
      `SELECT period_from AS "from", period_to AS "to", value, coverage_from AS "first", coverage_to AS "last"
       FROM metric_cell WHERE metric = 'consultation.cases' AND breakdown = ''`,
    );
    expect(found).toEqual([
      { from: '2024-04-01', to: '2024-04-30', value: '1', first: '2024-04-15', last: '2024-04-30' },
    ]);
  });

  it('leaves nothing else of that month when more of it is handed in', async () => {
    const center = await aUnit('CENTER', null);
    await aConsultation(center.id, center.id, '2024-04-02');
    await write((tx) => handIn(tx, aLog(center.id, 'CONSULTATION', '2024-04-01', '2024-04-10')));
    await aConsultation(center.id, center.id, '2024-04-20');
    await write((tx) => handIn(tx, aLog(center.id, 'CONSULTATION', '2024-04-15', '2024-04-30')));
    expect(await cells(center.id, 'consultation.cases')).toEqual(['2']);
    expect(await differences()).toBe(0);
  });
});

describe('a rebuild beside imports', () => {
  it('loses no center that hands in its first log while it begins', async () => {
    const center = await aUnit('CENTER', null);
    await aConsultation(center.id, center.id, '2024-04-05');
    let rebuilt: Promise<number> | undefined;
    await write(async (tx) => {
      await handIn(tx, aLog(center.id, 'CONSULTATION', '2024-04-01', '2024-04-30'));
      rebuilt = app.app.get(RebuildService).rebuild();
      await new Promise((done) => setTimeout(done, 1500));
    });
    await rebuilt;
    expect(await cells(center.id, 'consultation.cases')).toEqual(['1']);
    expect(await differences()).toBe(0);
  });

  it('leaves nothing of a generation that is read no more', async () => {
    const center = await aUnit('CENTER', null);
    await aConsultation(center.id, center.id, '2024-04-05');
    const building = await write(async (tx) => {
      const { published } = await app.app.get(GenerationRepository).lock(tx);
      await app.app.get(GenerationRepository).build(tx, published + 1);
      return published + 1;
    });
    await write((tx) => handIn(tx, aLog(center.id, 'CONSULTATION', '2024-04-01', '2024-04-30')));
    await app.app.get(RebuildService).rebuild();
    const found = await rows<{ generation: number }>(`SELECT DISTINCT generation FROM metric_cell`);
    expect(found).toEqual([{ generation: building }]);
  });
});

describe('other hours beside a first log', () => {
  it('are those its bookings are counted by, whoever ends first', async () => {
    const center = await aUnit('CENTER', null);
    const space = await aUnit('SPACE', center.id);
    const calendars = app.app.get(CalendarService);
    let changed: Promise<unknown> | undefined;
    await write(async (tx) => {
      await handIn(tx, aLog(center.id, 'BOOKING', '2024-04-01', '2024-04-30'));
      changed = calendars.setOpeningHours(systemContext(new Date()), space.code, {
        from: '2024-01-01',
        spans: [{ day: 'MONDAY', opens: '09:00', closes: '12:00' }],
      });
      await new Promise((done) => setTimeout(done, 1500));
    });
    await changed;
    expect(await cells(space.id, 'space.occupancy')).toEqual(['0', '0', '0']);
    expect(await differences()).toBe(0);
  });
});

describe('after an upgrade that counts in another way', () => {
  const catchUp = () => app.app.get(RebuildService).catchUp();

  it('all cells are counted anew, once', async () => {
    expect(await catchUp()).toBe(false);
    const center = await aUnit('CENTER', null);
    await aSession(center.id, '2024-04-10', { number: 'n1', participants: 20 });
    await write((tx) => handIn(tx, aLog(center.id, 'SESSION', '2024-04-01', '2024-04-30')));
    expect(await catchUp()).toBe(false);
    await rows(`UPDATE cell_generation SET formula = 'of another version'`);
    await rows(`UPDATE metric_cell SET value = 7 WHERE metric = 'session.participants'`);
    expect(await catchUp()).toBe(true);
    expect(await cells(center.id, 'session.participants')).toEqual(['20']);
    expect(await catchUp()).toBe(false);
  });
});
