import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { EventStore } from '../../../../test/builders/event-store.js';
import { aConsultation, aLog, aSession, type Center } from '../../../../test/builders/logs.js';
import type { Consultation } from './event.js';

let store: EventStore;
let center: Center;
beforeAll(async () => {
  store = await EventStore.start();
});
beforeEach(async () => {
  center = await store.center();
});
afterAll(() => store.stop());

const APRIL = '2024-04-01..2024-04-30';
const consultations = (days: string, ...events: Consultation[]) =>
  aLog(center.id, 'CONSULTATION', days, events);

interface Row {
  id: string;
  number: string | null;
  day: string;
  topics: string[];
  minutes: number | null;
  active: boolean;
  recordedAt: string;
}

/** All rows of the center, as they came in. */
const rows = (where = 'true') =>
  store.server.rows<Row>(
    `SELECT id, number, day, topics, minutes, active, recorded_at::date::text AS "recordedAt"
     FROM consultation WHERE reporter_id = '${center.id}' AND ${where} ORDER BY id`,
  );
const active = () => rows('active');
const none = { newEvents: 0, changed: 0, superseded: 0, unchanged: 0, inConflict: 0 };

describe('a log of consultations', () => {
  it('is stored as it was handed in', async () => {
    const first = aConsultation('2024-04-02', {
      number: 'C\t1',
      topics: ['other', 'grant', 'other'],
      clientType: 'npo',
      minutes: null,
    });
    const log = consultations(APRIL, first, aConsultation('2024-04-30'));
    expect(await store.bring(log)).toEqual({ ...none, newEvents: 2 });
    const stored = await store.server.rows<Record<string, unknown>>(
      `SELECT * FROM consultation WHERE reporter_id = '${center.id}' ORDER BY id`,
    );
    expect(stored).toMatchObject([
      {
        ...{ unit_id: center.id, number: 'C\t1', day: '2024-04-02', month: '2024-04-01' },
        ...{ topics: ['grant', 'other'], channel: 'visit', client_type: 'npo', minutes: null },
        ...{ active: true, recorded_at: new Date('2025-01-01T00:00:00Z') },
      },
      { number: null, day: '2024-04-30', minutes: 30 },
    ]);
  });

  it('changes nothing when it is handed in again, in whatever order', async () => {
    const events = [
      aConsultation('2024-04-02', { number: '1' }),
      aConsultation('2024-04-02', { topics: ['grant', 'other'] }),
      aConsultation('2024-04-03', { channel: null }),
    ];
    await store.bring(consultations(APRIL, ...events));
    const before = await rows();
    const again = consultations(APRIL, ...events.reverse());
    expect(await store.bring(again, '2025-02-01')).toEqual({ ...none, unchanged: 3 });
    expect(await rows()).toEqual(before);
  });

  it('corrects a month: what changed is superseded and kept, what did not stays as it is', async () => {
    const [stays, changes, goes] = ['1', '2', '3'].map((number) =>
      aConsultation('2024-04-02', { number }),
    ) as [Consultation, Consultation, Consultation];
    await store.bring(consultations(APRIL, stays, changes, goes));
    const before = await rows();
    const log = consultations(
      APRIL,
      { ...changes, day: '2024-04-09', minutes: 45 },
      aConsultation('2024-04-05', { number: '4' }),
      stays,
    );
    expect(await store.bring(log, '2025-02-01')).toEqual({
      ...{ newEvents: 1, changed: 1, superseded: 1, unchanged: 1, inConflict: 0 },
    });
    const after = await rows();
    expect(after.slice(0, 3)).toEqual(
      before.map((row) => ({ ...row, active: row.number === '1' })),
    );
    expect(after.slice(3)).toMatchObject([
      { number: '2', day: '2024-04-09', minutes: 45, active: true, recordedAt: '2025-02-01' },
      { number: '4', day: '2024-04-05', active: true },
    ]);
  });

  it('brings back what was superseded as a row of its own', async () => {
    const day = '2024-04-02';
    await store.bring(consultations(APRIL, aConsultation(day)));
    await store.bring(consultations(APRIL), '2025-02-01');
    expect(await active()).toEqual([]);
    await store.bring(consultations(APRIL, aConsultation(day)), '2025-03-01');
    expect((await rows()).map((row) => [row.active, row.recordedAt])).toEqual([
      [false, '2025-01-01'],
      [true, '2025-03-01'],
    ]);
  });

  it('keeps equal rows apart: two stay two, and a third is one more', async () => {
    const same = aConsultation('2024-04-02');
    expect(await store.bring(consultations(APRIL, same, same))).toMatchObject({ newEvents: 2 });
    const [first] = await active();
    const three = consultations(APRIL, same, same, same);
    expect(await store.bring(three)).toEqual({ ...none, newEvents: 1, unchanged: 2 });
    expect(await store.bring(consultations(APRIL, same))).toEqual({
      ...{ ...none, unchanged: 1, superseded: 2 },
    });
    expect(await active()).toEqual([first]);
  });

  it('tells what is missing from what is empty', async () => {
    await store.bring(consultations(APRIL, aConsultation('2024-04-02', { channel: null })));
    const empty = consultations(APRIL, aConsultation('2024-04-02', { channel: '' }));
    expect(await store.bring(empty)).toEqual({ ...none, newEvents: 1, superseded: 1 });
  });

  it('replaces its own days and no other', async () => {
    const days = ['2024-03-31', '2024-04-01', '2024-04-30', '2024-05-01'];
    await store.bring(
      consultations('2024-03-01..2024-05-31', ...days.map((day) => aConsultation(day))),
    );
    await store.bring(consultations(APRIL, aConsultation('2024-04-15')));
    expect((await active()).map(({ day }) => day)).toEqual([
      ...['2024-03-31', '2024-05-01', '2024-04-15'],
    ]);
  });

  it('is refused with a day that is not its own, and then nothing of it is stored', async () => {
    const wrong = [aConsultation('2024-04-02'), aConsultation('2024-05-01')];
    await expect(store.bring(consultations(APRIL, ...wrong))).rejects.toThrow('2024-05-01');
    expect(await rows()).toEqual([]);
    await store.bring(consultations(APRIL, aConsultation('2024-04-03')));
    await expect(store.bring(consultations(APRIL, ...wrong))).rejects.toThrow('2024-05-01');
    expect((await active()).map(({ day }) => day)).toEqual(['2024-04-03']);
  });

  it('of one center leaves the rows of others alone', async () => {
    const other = await store.center();
    const event = aConsultation('2024-04-02');
    await store.bring(aLog(other.id, 'CONSULTATION', APRIL, [event, event]));
    await store.bring(consultations(APRIL));
    await store.bring(aLog(other.id, 'CONSULTATION', APRIL, []), '2025-01-01', center.id);
    const [left] = await store.server.rows<{ n: number }>(
      `SELECT count(*)::integer AS n FROM consultation WHERE reporter_id = '${other.id}' AND active`,
    );
    expect(left).toEqual({ n: 2 });
  });

  it('may hold many rows, read once', async () => {
    function* many() {
      for (let i = 0; i < 50_000; i += 1) {
        yield aConsultation(`2024-04-${String((i % 30) + 1).padStart(2, '0')}`, { number: `${i}` });
      }
    }
    const log = () => aLog(center.id, 'CONSULTATION', APRIL, many());
    expect(await store.bring(log())).toEqual({ ...none, newEvents: 50_000 });
    expect(await store.bring(log())).toEqual({ ...none, unchanged: 50_000 });
  });
});

describe('a log of sessions', () => {
  it('replaces only sessions', async () => {
    await store.bring(consultations(APRIL, aConsultation('2024-04-02')));
    const session = aSession('2024-04-02', { number: 'S-1', follows: 'S-0', groups: 3 });
    const log = aLog(center.id, 'SESSION', APRIL, [session]);
    expect(await store.bring(log)).toEqual({ ...none, newEvents: 1 });
    expect(await store.bring(log)).toEqual({ ...none, unchanged: 1 });
    const later = aLog(center.id, 'SESSION', APRIL, [{ ...session, participants: 15 }]);
    expect(await store.bring(later)).toEqual({ ...none, changed: 1 });
    expect(
      await store.server.rows(
        `SELECT participants, capacity_in_person, capacity_online, groups, follows, active
         FROM session WHERE reporter_id = '${center.id}' ORDER BY id`,
      ),
    ).toMatchObject([
      { participants: 12, active: false },
      { participants: 15, capacity_in_person: 20, groups: 3, follows: 'S-0', active: true },
    ]);
    expect(await active()).toHaveLength(1);
  });
});

describe('the days a log is there for', () => {
  const spans = () =>
    store.server.rows<{ days: string; on: string }>(
      `SELECT data_set || ' ' || period_from || '..' || period_to AS days, recorded_at::date::text AS on
       FROM event_span WHERE reporter_id = '${center.id}' ORDER BY data_set, period_from, period_to`,
    );

  it('are noted also where nothing took place', async () => {
    await store.bring(consultations(APRIL));
    expect(await spans()).toEqual([{ days: `CONSULTATION ${APRIL}`, on: '2025-01-01' }]);
  });

  it('are those of all its logs, each with the newest that speaks of them', async () => {
    await store.bring(consultations(APRIL));
    await store.bring(consultations('2024-05-10..2024-05-20'));
    await store.bring(consultations(APRIL), '2025-02-01');
    await store.bring(consultations('2024-05-01..2024-05-31'), '2025-03-01');
    await store.bring(consultations('2024-05-25..2024-06-05'), '2025-04-01');
    await store.bring(aLog(center.id, 'SESSION', '2024-05-01..2024-05-31', []));
    expect(await spans()).toEqual([
      { days: `CONSULTATION ${APRIL}`, on: '2025-02-01' },
      { days: 'CONSULTATION 2024-05-01..2024-05-31', on: '2025-03-01' },
      { days: 'CONSULTATION 2024-05-25..2024-06-05', on: '2025-04-01' },
      { days: 'SESSION 2024-05-01..2024-05-31', on: '2025-01-01' },
    ]);
  });
});

describe('a programme', () => {
  it('is known under its newest name', async () => {
    const programme = {
      ...{ reporterId: center.id, unitId: center.id, fiscalYear: 2024, code: 'course' },
      ...{ nameJa: '講座', nameEn: 'Course', plannedSessions: 4 },
    };
    const put = (...programmes: (typeof programme)[]) =>
      store.database.write((tx) => store.events.putProgrammes(tx, programmes));
    await put(programme, { ...programme, fiscalYear: 2023 });
    await put({ ...programme, nameJa: '市民講座', plannedSessions: 5 });
    await put();
    expect(
      await store.server.rows(
        `SELECT fiscal_year, name_ja, planned_sessions FROM programme WHERE reporter_id = '${center.id}' ORDER BY 1`,
      ),
    ).toEqual([
      { fiscal_year: 2023, name_ja: '講座', planned_sessions: 4 },
      { fiscal_year: 2024, name_ja: '市民講座', planned_sessions: 5 },
    ]);
  });
});
