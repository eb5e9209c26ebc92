import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RunningService } from '../src/modules/ingest/index.js';
import { RebuildService } from '../src/modules/rollup/index.js';
import { TestApp } from './support/test-app.js';
import type { TestClient } from './support/test-client.js';

const UNIT = 'musashino-place';
const HEADER = 'unit,metric,period,value';
const LOG = '受付番号,相談日,相談内容,相談方法,相談時間';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start('seeded');
});
afterAll(() => app.stop());

interface Batch {
  id: string;
  fileName: string;
  state: string;
  byName: string;
  unit: { code: string } | null;
  counts: { added: number; changed: number; unchanged: number; refused: number } | null;
}

const FIELDS = `id fileName state byName unit { code } counts { added changed unchanged refused }`;

async function stage(file: string, by: TestClient = app, query = `unit=${UNIT}`): Promise<string> {
  const response = await by.upload(file, { query: `?${query}&stage=true` });
  expect(response.statusCode).toBe(201);
  return response.json<{ id: string }>().id;
}

const mutate = async (
  name: string,
  id: string,
  more = '',
  by: TestClient = app,
): Promise<Batch> => {
  const asked = `mutation ($id: ID!) { ${name}(id: $id${more}) { ${FIELDS} } }`;
  const answer = await by.data<Record<string, Batch>>(asked, { id });
  if (!answer[name]) throw new Error(name);
  return answer[name];
};
const commit = (id: string, more = '', by: TestClient = app) =>
  mutate('commitImport', id, more, by);
const revert = (id: string, by: TestClient = app) => mutate('revertImport', id, '', by);
const refusal = (name: string, id: string, by: TestClient = app) =>
  by.refusal(`mutation ($id: ID!) { ${name}(id: $id) { id } }`, { id });

const FACTS = `SELECT unit_id, metric, period_from, value, version, current FROM observation ORDER BY 1, 2, 3, 5`;
const CELLS = `SELECT unit_id, metric, definition, breakdown, option, period_from, grain, value, numerator, denominator,
  status, origin FROM metric_cell WHERE generation = (SELECT published FROM cell_generation) ORDER BY 1, 2, 3, 4, 5, 6, 7, 12`;
const EVENTS = `SELECT number, day, minutes FROM consultation WHERE active ORDER BY day, number`;
const SPANS = `SELECT unit_id, data_set, period_from, period_to FROM event_span ORDER BY 1, 2, 3`;
const state = async () => Promise.all([CELLS, EVENTS, SPANS].map((sql) => app.database.rows(sql)));
const verify = async () => (await app.app.get(RebuildService).verify()).differences;

describe('a file that is looked at', () => {
  it('counts nowhere until it is stored, and then once, however often that is asked for', async () => {
    const before = await app.database.rows(FACTS);
    const id = await stage(`${HEADER}\n${UNIT},web.access,2019-04,17\n`);
    expect(await app.database.rows(FACTS)).toEqual(before);
    const answers = await Promise.allSettled([commit(id), commit(id), commit(id)]);
    const done = answers.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(done).toHaveLength(1);
    expect(done[0]).toMatchObject({
      state: 'COMMITTED',
      unit: { code: UNIT },
      counts: { added: 1 },
    });
    expect(await app.database.rows(FACTS)).toHaveLength(before.length + 1);
    expect(await app.database.rows('SELECT FROM import_chunk')).toHaveLength(0);
    expect((await refusal('commitImport', id)).code).toBe('IMPORT_STATE');
  });

  it('is one when it comes twice, also at once', async () => {
    const file = `${HEADER}\n${UNIT},web.access,2019-05,18\n`;
    const ids = await Promise.all([stage(file), stage(file), stage(file)]);
    expect(new Set(ids).size).toBe(1);
    expect(await mutate('discardImport', ids[0])).toMatchObject({ state: 'DISCARDED' });
    expect((await refusal('commitImport', ids[0])).code).toBe('IMPORT_STATE');
  });

  it('keeps waiting where a row is refused, and leaves such rows out when told so', async () => {
    const id = await stage(
      `${HEADER}\n${UNIT},web.access,2019-06,19\n${UNIT},web.access,2019-06x,20\n`,
    );
    expect(await commit(id)).toMatchObject({ state: 'STAGED', counts: { refused: 1 } });
    expect(await commit(id, ', goodRowsOnly: true')).toMatchObject({
      state: 'COMMITTED',
      counts: { added: 1, refused: 1 },
    });
  });

  it('of a log, too', async () => {
    const id = await stage(`${LOG}\nG1,2019-06-03,税務,電話,10\nG2,2019-06-99,税務,電話,20\n`);
    expect(await commit(id)).toMatchObject({ state: 'STAGED', counts: { refused: 1 } });
    expect(await commit(id, ', goodRowsOnly: true')).toMatchObject({ counts: { added: 1 } });
    await revert(id);
  });
});

describe('a stored file that is taken back', () => {
  it('leaves the figures, cells and findings as they were before', async () => {
    const first = await stage(
      `${HEADER}\n${UNIT},web.access,2018-04,100\n${UNIT},web.access,2018-05,5\n`,
    );
    await commit(first);
    const before = await state();
    const second = await stage(
      `${HEADER}\n${UNIT},web.access,2018-04,90\n${UNIT},web.access,2018-06,7\n`,
    );
    await commit(second);
    expect(await state()).not.toEqual(before);
    expect(await revert(second)).toMatchObject({ state: 'REVERTED' });
    expect(await state()).toEqual(before);
    expect((await refusal('revertImport', second)).code).toBe('IMPORT_STATE');
    expect(await verify()).toBe(0);
  });

  it('can be handed in again', async () => {
    const file = `${HEADER}\n${UNIT},web.access,2017-04,1\n`;
    const first = await stage(file);
    await commit(first);
    await revert(first);
    const again = await stage(file);
    expect(again).not.toBe(first);
    expect(await commit(again)).toMatchObject({ counts: { added: 1 } });
    const versions = await app.database.rows<{ version: number; current: boolean }>(
      `SELECT version, current FROM observation WHERE metric = 'web.access' AND period_from = '2017-04-01' ORDER BY 1`,
    );
    expect(versions).toEqual([
      { version: 1, current: false },
      { version: 2, current: true },
    ]);
  });

  it('waits for a later file that says something of the same', async () => {
    const first = await stage(`${HEADER}\n${UNIT},web.access,2016-04,1\n`);
    await commit(first);
    const second = await stage(`${HEADER}\n${UNIT},web.access,2016-04,2\n`);
    await commit(second);
    expect(await refusal('revertImport', first)).toMatchObject({
      code: 'IMPORT_OVERLAPPED',
      params: { files: 'figures.csv' },
    });
    await revert(second);
    expect(await revert(first)).toMatchObject({ state: 'REVERTED' });
  });

  it('of a log leaves its days as they were: rows, changed rows, and days nobody had handed in', async () => {
    const first = await stage(`${LOG}\nA1,2018-04-03,税務,電話,10\nA2,2018-04-04,税務,来所,20\n`);
    await commit(first);
    const before = await state();
    const second = await stage(
      `${LOG}\nA1,2018-04-03,税務,電話,15\nA3,2018-05-01,労務,電話,30\nA4,2018-06-01,労務,電話,30\n`,
    );
    expect(await commit(second)).toMatchObject({ counts: { added: 2, changed: 1 } });
    expect(await refusal('revertImport', first)).toMatchObject({ code: 'IMPORT_OVERLAPPED' });
    await revert(second);
    expect(await state()).toEqual(before);
    expect(await verify()).toBe(0);
    await revert(first);
    expect(await app.database.rows(EVENTS)).toEqual([]);
    expect(await app.database.rows(SPANS)).toEqual([]);
    expect(await verify()).toBe(0);
  });
});

describe('the history', () => {
  it('is in sight of whoever is in charge of the unit, and of whoever handed a file in', async () => {
    const director = await app.as('DIRECTOR', UNIT);
    const other = await app.as('DIRECTOR', 'nishitokyo-yumecollabo');
    const id = await stage(`${HEADER}\n${UNIT},web.access,2015-04,1\n`, director);
    const seen = async (who: TestClient) => {
      const asked = `{ importBatches { batches { ${FIELDS} } hasNextPage } }`;
      const answer = await who.data<{ importBatches: { batches: Batch[] } }>(asked);
      return answer.importBatches.batches;
    };
    expect((await seen(director))[0]).toMatchObject({ id, byName: `DIRECTOR ${UNIT}` });
    expect((await seen(app))[0]?.id).toBe(id);
    expect(await seen(other)).toEqual([]);
    expect((await refusal('commitImport', id, other)).code).toBe('NOT_FOUND');
    expect((await refusal('revertImport', id, other)).code).toBe('NOT_FOUND');
    expect((await refusal('discardImport', id, other)).code).toBe('NOT_FOUND');
    expect(await commit(id, '', director)).toMatchObject({ state: 'COMMITTED' });
  });

  it('goes on page by page', async () => {
    for (let i = 1; i <= 12; i += 1)
      await stage(`${HEADER}\n${UNIT},web.access,2014-${String(i).padStart(2, '0')},1\n`);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { importBatches } = await app.data<{
        importBatches: { batches: Batch[]; hasNextPage: boolean };
      }>(`query ($after: ID) { importBatches(after: $after) { batches { id } hasNextPage } }`, {
        after,
      });
      seen.push(...importBatches.batches.map(({ id }) => id));
      after = seen.at(-1) ?? null;
      more = importBatches.hasNextPage;
    }
    const rows = await app.database.rows(`SELECT FROM import_batch WHERE state <> 'DISCARDED'`);
    expect(seen.length).toBeGreaterThan(20);
    expect(new Set(seen).size).toBe(rows.length);
  });

  it('does not forget a file that failed after some of it was stored: that is taken back', async () => {
    const id = await stage(`${HEADER}\n${UNIT},web.access,2012-04,1\n`);
    await commit(id);
    await app.database.rows(`UPDATE import_batch SET state = 'FAILED' WHERE id = $1`, [id]);
    expect((await refusal('discardImport', id)).code).toBe('IMPORT_STATE');
    expect(await revert(id)).toMatchObject({ state: 'REVERTED' });
    const there = `SELECT FROM observation WHERE metric = 'web.access' AND period_from = '2012-04-01' AND current`;
    expect(await app.database.rows(there)).toHaveLength(0);
  });

  it('says of a file that was being stored when the server went down that it failed, and lets it be stored again', async () => {
    const id = await stage(`${HEADER}\n${UNIT},web.access,2013-04,1\n`);
    const running = `UPDATE import_batch SET state = 'RUNNING', seen_at = now() - $2::interval WHERE id = $1`;
    await app.database.rows(running, [id, '1 second']);
    expect(await app.app.get(RunningService).wakeUp(new Date())).toBe(0);
    await app.database.rows(running, [id, '1 minute']);
    expect(await app.app.get(RunningService).wakeUp(new Date())).toBe(1);
    const { importBatch } = await app.data<{ importBatch: Batch }>(
      `query ($id: ID!) { importBatch(id: $id) { ${FIELDS} } }`,
      { id },
    );
    expect(importBatch.state).toBe('FAILED');
    expect(await commit(id)).toMatchObject({ state: 'COMMITTED', counts: { added: 1 } });
  });
});
