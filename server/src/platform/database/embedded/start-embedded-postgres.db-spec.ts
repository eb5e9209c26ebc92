import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Client } from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './start-embedded-postgres.js';

jest.setTimeout(60_000);

const OWNER_SCRIPT = resolve(
  expect.getState().testPath ?? '',
  '../../../../../test/support/embedded-postgres-owner.mjs',
);
const isRoot = process.getuid?.() === 0;

let folder: string;
let dataDir: string;
let running: EmbeddedPostgres[];
let owners: ChildProcess[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-embedded-'));
  // The usual case: everybody may pass through the folders above the data.
  chmodSync(folder, 0o755);
  dataDir = join(folder, 'postgres');
  running = [];
  owners = [];
});

afterEach(async () => {
  await Promise.all(running.map((postgres) => postgres.stop()));
  for (const owner of owners) owner.kill('SIGKILL');
  await expectNoProcess();
  rmSync(folder, { recursive: true, force: true });
});

describe('an embedded PostgreSQL', () => {
  it('keeps its rows over a restart and leaves no process behind', async () => {
    const first = await start();
    await ask(first.ownerUrl, 'create table kept (word text)');
    await ask(first.ownerUrl, "insert into kept values ('結び')");
    await first.stop();
    await expectNoProcess();

    const second = await start();
    expect(await ask(second.ownerUrl, 'select word from kept')).toEqual([{ word: '結び' }]);
  });

  it('may be stopped twice', async () => {
    const postgres = await start();
    await Promise.all([postgres.stop(), postgres.stop()]);
    await postgres.stop();
    await expectNoProcess();
  });

  it('asks for its password, which only we can read', async () => {
    const { ownerUrl: url } = await start();
    const stranger = url.replace(/:[^:@]+@/, ':guess@');
    await expect(ask(stranger, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    expect(statSync(join(dataDir, 'password')).mode & 0o777).toBe(0o600);
  });

  it('answers on loopback only, in UTC, sorted the same everywhere', async () => {
    const { ownerUrl: url } = await start();
    const settings = `select current_setting('listen_addresses') as addresses,
      current_setting('unix_socket_directories') as sockets, current_setting('TimeZone') as timezone,
      datlocale as locale, pg_encoding_to_char(encoding) as encoding
      from pg_database where datname = current_database()`;
    expect(await ask(url, settings)).toEqual([
      {
        addresses: '127.0.0.1',
        sockets: '',
        timezone: 'UTC',
        locale: 'C.UTF-8',
        encoding: 'UTF8',
      },
    ]);
  });

  it('stops when its owner is killed, and starts again with all rows', async () => {
    const { owner, url } = await startOwner();
    await ask(url, 'create table kept as select 1 as n');
    owner.kill('SIGKILL');
    // At once: the watchdog may still be at work.
    const again = await start();
    expect(await ask(again.ownerUrl, 'select n from kept')).toEqual([{ n: 1 }]);
    await again.stop();
    await expectNoProcess();
  });

  it('stops when its owner is killed and nobody starts it again', async () => {
    const { owner } = await startOwner();
    owner.kill('SIGKILL');
    await expectNoProcess();
  });

  it('survives the kill -9 of itself together with its owner', async () => {
    const { owner, url } = await startOwner();
    await ask(url, 'create table kept as select 2 as n');
    process.kill(postmasterPid(), 'SIGKILL');
    owner.kill('SIGKILL');
    const again = await start();
    expect(await ask(again.ownerUrl, 'select n from kept')).toEqual([{ n: 2 }]);
  });

  it('says who uses the data when they are in use', async () => {
    await start();
    await expect(start({ lockWaitMs: 100 })).rejects.toThrow(
      `in use by PostgreSQL process ${postmasterPid()}`,
    );
  });

  it('works below a folder that only we may enter, and after that below an open one', async () => {
    chmodSync(folder, 0o700);
    const closed = await start();
    await ask(closed.ownerUrl, 'create table kept as select 3 as n');
    await closed.stop();

    chmodSync(folder, 0o755);
    const open = await start();
    expect(await ask(open.ownerUrl, 'select n from kept')).toEqual([{ n: 3 }]);
    // PostgreSQL never runs as root: in the open, the data belong to an account without rights.
    expect(statSync(join(dataDir, 'cluster')).uid === process.getuid?.()).toBe(!isRoot);
  });
});

async function start(options: { lockWaitMs?: number } = {}): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataDir, log: () => undefined, ...options });
  running.push(postgres);
  return postgres;
}

/** Another process that starts it, so that we can kill that one. */
async function startOwner(): Promise<{ owner: ChildProcess; url: string }> {
  const owner = spawn(process.execPath, [OWNER_SCRIPT, dataDir], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  owners.push(owner);
  for await (const line of createInterface({ input: owner.stdout })) {
    if (line.startsWith('postgres://')) return { owner, url: line };
  }
  throw new Error('The owner ended before its PostgreSQL was ready');
}

async function ask(connectionString: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

function postmasterPid(): number {
  return Number.parseInt(readFileSync(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8'), 10);
}

/** PostgreSQL, its watchdog and the owner all carry the data folder in their command line. */
async function expectNoProcess(): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (listProcesses().length > 0 && Date.now() < deadline) await delay(20);
  expect(listProcesses()).toEqual([]);
}

function listProcesses(): string[] {
  const all = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' });
  return all.split('\n').filter((line) => line.includes(dataDir));
}
