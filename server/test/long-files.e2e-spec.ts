import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Encoding from 'encoding-japanese';
import { BackgroundService } from '../src/modules/ingest/index.js';
import { RebuildService } from '../src/modules/rollup/index.js';
import { TestApp } from './support/test-app.js';

const UNIT = 'musashino-place';
const HEADER = '受付番号,相談日,相談内容,相談方法,相談時間';
const TOPICS = ['事務（税務）', '広報', '資金調達'];

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start('seeded');
});
afterAll(() => app.stop());

/** A log of a year, long enough to be worked on beside the server. */
function logOf(
  rows: number,
  minutes: number,
  bad: ReadonlyMap<number, string> = new Map(),
): Buffer {
  const lines = Array.from({ length: rows }, (_, i) => {
    const month = String((i % 12) + 1).padStart(2, '0');
    const day = String((i % 28) + 1).padStart(2, '0');
    return bad.get(i) ?? `L${i},2018/${month}/${day},${TOPICS[i % 3]},電話,${minutes}分`;
  });
  const text = [HEADER, ...lines].join('\r\n');
  return Buffer.from(
    Encoding.convert(Encoding.stringToCode(text), { to: 'SJIS', from: 'UNICODE' }),
  );
}

interface Batch {
  state: string;
  counts: { added: number; unchanged: number; refused: number } | null;
  report: {
    encoding: string | null;
    events: number | null;
    error: { code: string } | null;
    refusals: { row: number }[];
  } | null;
}

const ask = async (id: string): Promise<Batch> => {
  const asked = `query ($id: ID!) { importBatch(id: $id) { state counts { added unchanged refused }
    report { encoding events error { code } refusals { row } } } }`;
  return (await app.data<{ importBatch: Batch }>(asked, { id })).importBatch;
};

/** Until nobody is at it any more. */
async function settled(id: string): Promise<Batch> {
  for (;;) {
    const batch = await ask(id);
    if (batch.state !== 'READING' && batch.state !== 'RUNNING') return batch;
    await pause(100);
  }
}

async function stage(file: Buffer): Promise<string> {
  const response = await app.upload(file, { query: `?unit=${UNIT}&stage=true` });
  expect(response.statusCode).toBe(201);
  return response.json<{ id: string }>().id;
}

const commit = (id: string, more = '') =>
  app.data<{ commitImport: { state: string } }>(
    `mutation ($id: ID!) { commitImport(id: $id${more}) { state } }`,
    { id },
  );

const minutes = async (): Promise<number | null> => {
  const [row] = await app.database.rows<{ minutes: string | null }>(
    `SELECT sum(minutes) AS minutes FROM consultation WHERE active AND day BETWEEN '2018-01-01' AND '2018-12-31'`,
  );
  return row?.minutes == null ? null : Number(row.minutes);
};

const ROWS = 30_000;

describe('a long file', () => {
  it('is read and stored beside the server, as a short one would be', async () => {
    const id = await stage(logOf(ROWS, 10));
    expect(await settled(id)).toMatchObject({
      state: 'STAGED',
      counts: { added: ROWS, refused: 0 },
      report: { encoding: 'CP932', events: ROWS, error: null },
    });
    expect(await minutes()).toBeNull();
    await commit(id);
    expect(await settled(id)).toMatchObject({ state: 'COMMITTED', counts: { added: ROWS } });
    expect(await minutes()).toBe(ROWS * 10);
    expect((await app.app.get(RebuildService).verify()).differences).toBe(0);
    const again = await stage(logOf(ROWS, 10));
    expect((await settled(again)).counts).toEqual({ added: 0, unchanged: ROWS, refused: 0 });
  });

  it('is one when it comes twice at once', async () => {
    const file = logOf(ROWS, 11);
    const [one, other] = await Promise.all([stage(file), stage(file)]);
    expect(one).toBe(other);
    await settled(one);
  });

  it('tells of itself as it goes, until it is over', async () => {
    const id = await stage(logOf(ROWS, 12));
    const told = await app.app.inject({
      url: `/jobs/${id}/events`,
      headers: { host: 'localhost', ...app.headers },
    });
    const jobs = told.body.split('\n').flatMap((line) => {
      return line.startsWith('data: ') ? [JSON.parse(line.slice('data: '.length))] : [];
    });
    expect(jobs.at(-1)).toMatchObject({ id, isOver: true, state: 'STAGED' });
    const { job } = await app.data<{ job: object }>(
      `query ($id: ID!) { job(id: $id) { id isOver state progress { rows } } }`,
      { id },
    );
    expect(job).toEqual({ id, isOver: true, state: 'STAGED', progress: null });
  });

  it('names each bad row, also far down, and leaves such rows out when told so', async () => {
    const bad = new Map([
      [ROWS - 1, 'L0,2018/04/01,広報,電話,10分'],
      [20_000, 'LX,2018/02/30,広報,電話,10分'],
    ]);
    const id = await stage(logOf(ROWS, 13, bad));
    const read = await settled(id);
    expect(read.report?.refusals.map(({ row }) => row)).toEqual([20_002, ROWS + 1]);
    await commit(id, ', goodRowsOnly: true');
    expect(await settled(id)).toMatchObject({ state: 'COMMITTED', counts: { refused: 2 } });
    expect(await minutes()).toBe((ROWS - 2) * 13);
  });

  it('comes back with a remark beside each bad row', async () => {
    const id = await stage(logOf(ROWS, 14, new Map([[ROWS - 1, 'LX,2018/02/30,広報,電話,10分']])));
    await settled(id);
    const { body } = await app.app.inject({
      url: `/imports/${id}/remarks`,
      headers: { host: 'localhost', ...app.headers },
    });
    const lines = body.trimEnd().split('\r\n');
    expect(lines).toHaveLength(ROWS + 2);
    expect(lines.at(-2)?.endsWith(',')).toBe(true);
    expect(lines.at(-1)).toMatch(/^LX,2018.+暦にありません/);
  });

  it('whose process is killed has failed, says so, changed nothing, and can be stored again', async () => {
    const id = await stage(logOf(ROWS, 15));
    await settled(id);
    const before = await minutes();
    const running = commit(id);
    while ((await ask(id)).state !== 'RUNNING') await pause(5);
    await pause(300);
    await app.app.get(BackgroundService).stop();
    await running;
    const failed = await settled(id);
    expect(failed).toMatchObject({
      state: 'FAILED',
      report: { error: { code: 'IMPORT_STOPPED' } },
    });
    expect(await minutes()).toBe(before);
    await commit(id);
    expect((await settled(id)).state).toBe('COMMITTED');
    expect(await minutes()).toBe(ROWS * 15);
  });

  it('whose reading broke off is read again when it is dropped again', async () => {
    const file = logOf(ROWS, 18);
    const waiting = stage(file);
    const reading = `SELECT id FROM import_batch WHERE state = 'READING'`;
    while ((await app.database.rows(reading)).length === 0) await pause(20);
    await pause(200);
    await app.app.get(BackgroundService).stop();
    const id = await waiting;
    expect(await settled(id)).toMatchObject({ state: 'FAILED', counts: null });
    expect(await stage(file)).toBe(id);
    expect(await settled(id)).toMatchObject({
      state: 'STAGED',
      report: { events: ROWS, error: null },
    });
  });

  it('is stored in one go where nobody wants to look at it first', async () => {
    const response = await app.upload(logOf(ROWS, 16), { query: `?unit=${UNIT}` });
    expect([response.statusCode, response.json<{ state: string }>().state]).toEqual([
      200,
      'COMMITTED',
    ]);
    expect(await minutes()).toBe(ROWS * 16);
    const refused = await app.upload(logOf(ROWS, 17), { query: '?unit=nowhere' });
    expect([refused.statusCode, refused.json<{ error: { code: string } }>().error.code]).toEqual([
      422,
      'UNKNOWN_UNIT',
    ]);
  });

  it.each([
    [
      'a quotation mark that is never closed',
      `${HEADER}\n"${'あ,い\n'.repeat(900_000)}`,
      'CSV_BROKEN',
    ],
    ['no line break in all of it', `${HEADER},${'あ,'.repeat(3_000_000)}`, 'CSV_BROKEN'],
    ['a table of figures', `項目,値\n${'来館者,1\n'.repeat(1_900_000)}`, 'FILE_TOO_LARGE'],
  ])('is refused with its reason: %s', async (_, text, code) => {
    const response = await app.upload(Buffer.from(text), { query: `?unit=${UNIT}&dryRun=true` });
    expect(response.statusCode).toBe(422);
    expect(response.json<{ error: { code: string } }>().error.code).toBe(code);
  });
});
