import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as sheetJs from '@e965/xlsx';
import fc from 'fast-check';
import {
  cell,
  row,
  textCell,
  workbookParts,
  zipOf,
} from '../../../../test/builders/spreadsheet-files.js';
import { Unreadable } from '../reading/reading.js';
import { type ReadLimits, readSpreadsheet } from './read-spreadsheet.js';
import type { SpreadsheetKind } from './spreadsheet.types.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-spreadsheet-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let written = 0;
/** A reading program that does something else. */
async function program(source: string): Promise<string> {
  written += 1;
  const path = join(folder, `program-${written}.mjs`);
  await writeFile(path, source);
  return path;
}

const rows = row('1', textCell('A1', '窓口 𠮷') + cell('B1', '12')) + row('3', cell('A3', '1'));
const book = zipOf(workbookParts({ sheets: [{ name: '相談', rows }] }));
const old = (): Buffer => {
  const sheet = sheetJs.utils.aoa_to_sheet([
    ['日付', '数'],
    ['2021-04-01', 12],
  ]);
  const workbook = { SheetNames: ['相談'], Sheets: { 相談: sheet } };
  return sheetJs.write(workbook, { bookType: 'biff8', type: 'buffer' }) as Buffer;
};

async function codeOf(
  bytes: Uint8Array,
  kind: SpreadsheetKind,
  limits: ReadLimits,
): Promise<string> {
  try {
    await readSpreadsheet(bytes, kind, limits);
    return 'READ';
  } catch (error) {
    if (error instanceof Unreadable) return error.code;
    throw error;
  }
}

/** Says which process it is, by the name of a file, and goes on without end. */
const ENDLESS = (path: string): string => `
  import { writeFileSync } from 'node:fs';
  writeFileSync(${JSON.stringify(path)} + process.pid, '');
  setInterval(() => {}, 1000);
  while (process.argv[2] === 'xls') {}
`;

const BUILT = join(process.cwd(), 'dist/modules/ingest/spreadsheet');

/** Leaves no time for anything, with the watch beside it. */
const WATCHED = `
  import { Worker } from 'node:worker_threads';
  const megabytes = Number(process.argv[3]);
  new Worker(${JSON.stringify(join(BUILT, '../../../platform/process/process-watch.js'))}, {
    workerData: { parent: process.ppid, megabytes },
  });
  // The other thread begins only when this one waits for a moment.
  setTimeout(() => { for (;;) {} }, 100);
`;

/** Starts a reading process that waits for a file, and says which one it is. */
const STARTER = (path: string): string => `
  import { fork } from 'node:child_process';
  const child = fork(${JSON.stringify(path)}, ['xlsx', '1024'], {
    stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
  });
  process.stdout.write(String(child.pid));
  setInterval(() => {}, 1000);
`;

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('a workbook is read in a process of its own', () => {
  it('new', async () => {
    const found = await readSpreadsheet(book, 'xlsx');
    expect(found.sheets[0]).toEqual({
      name: '相談',
      joined: [],
      rows: [
        {
          line: 1,
          hidden: false,
          cells: [
            { printed: '窓口 𠮷', exact: null },
            { printed: '12', exact: '12' },
          ],
        },
        {
          line: 2,
          hidden: false,
          cells: [
            { printed: '', exact: null },
            { printed: '', exact: null },
          ],
        },
        {
          line: 3,
          hidden: false,
          cells: [
            { printed: '1', exact: '1' },
            { printed: '', exact: null },
          ],
        },
      ],
    });
  });

  it('old', async () => {
    const { sheets } = await readSpreadsheet(old(), 'xls');
    expect(sheets[0]?.rows.map(({ cells }) => cells.map(({ printed }) => printed))).toEqual([
      ['日付', '数'],
      ['2021-04-01', '12'],
    ]);
  });

  it('several at once, one after another', async () => {
    const found = await Promise.all(Array.from({ length: 5 }, () => readSpreadsheet(book, 'xlsx')));
    expect(found.map(({ sheets }) => sheets.length)).toEqual([1, 1, 1, 1, 1]);
  });

  it('of thousands of rows, whole', async () => {
    const many = Array.from({ length: 20_000 }, (_, i) =>
      row(`${i + 1}`, cell(`A${i + 1}`, `${i % 7}`) + textCell(`B${i + 1}`, `行${i}`)),
    );
    const bytes = zipOf(workbookParts({ sheets: [{ name: '多', rows: many.join('') }] }));
    const { sheets } = await readSpreadsheet(bytes, 'xlsx');
    const wrong = sheets[0]?.rows.filter(
      ({ cells, line }, i) =>
        line !== i + 1 || cells[0]?.exact !== `${i % 7}` || cells[1]?.printed !== `行${i}`,
    );
    expect([sheets[0]?.rows.length, wrong]).toEqual([20_000, []]);
  });

  it('which finds nothing of the environment', async () => {
    const path = await program(`
      process.send({ kind: 'end', hiddenSheets: Object.keys(process.env) });
      setInterval(() => {}, 1000);
    `);
    const { hiddenSheets } = await readSpreadsheet(book, 'xlsx', { program: path });
    expect(
      hiddenSheets.filter(
        (name) => !['TZ', 'NODE_CHANNEL_FD', 'NODE_CHANNEL_SERIALIZATION_MODE'].includes(name),
      ),
    ).toEqual([]);
  });
});

describe('the reading is refused', () => {
  it.each([
    ['what the reader cannot follow', Buffer.from('PK'), 'SPREADSHEET_BROKEN', {}],
    ['after its time', book, 'SPREADSHEET_TIME', { seconds: 0.001 }],
  ])('%s', async (_, bytes, code, limits) => {
    expect(await codeOf(bytes, 'xlsx', limits)).toBe(code);
  });

  it.each([
    ['stops', 'process.exit(3);', 'SPREADSHEET_NOT_READ'],
    ['stops without a word', '', 'SPREADSHEET_NOT_READ'],
    ['fails', 'throw new Error("no");', 'SPREADSHEET_NOT_READ'],
    ['does not begin', 'not a program', 'SPREADSHEET_NOT_READ'],
    [
      'says that it failed',
      `process.send({ kind: 'failed', reason: 'x' }); setInterval(() => {}, 1000);`,
      'SPREADSHEET_NOT_READ',
    ],
    ['is ended by the system', `process.kill(process.pid, 'SIGKILL');`, 'SPREADSHEET_MEMORY'],
    [
      'fills its heap',
      'const all = []; for (;;) all.push(new Array(1000).fill({}));',
      'SPREADSHEET_MEMORY',
    ],
    ['never answers', 'setInterval(() => {}, 1000);', 'SPREADSHEET_TIME'],
    ['runs in circles', 'for (;;) {}', 'SPREADSHEET_TIME'],
  ])('when the process %s', async (_, source, code) => {
    const limits = { program: await program(source), seconds: 10, megabytes: 100 };
    const shorter = code === 'SPREADSHEET_TIME' ? { seconds: 1 } : {};
    expect(await codeOf(book, 'xlsx', { ...limits, ...shorter })).toBe(code);
  });

  it('when the process takes more memory than it may, be it ever so busy', async () => {
    const limits = { program: await program(WATCHED), megabytes: 20, seconds: 10 };
    expect(await codeOf(book, 'xlsx', limits)).toBe('SPREADSHEET_MEMORY');
  });

  it('when a program is not there', async () => {
    const limits = { program: join(folder, 'nothing.mjs') };
    expect(await codeOf(book, 'xlsx', limits)).toBe('SPREADSHEET_NOT_READ');
  });
});

describe('a reading that is given up', () => {
  it('ends with the reason it was given up for, and its process with it', async () => {
    const mark = join(folder, 'pid-');
    const controller = new AbortController();
    const limits = { program: await program(ENDLESS(mark)), signal: controller.signal };
    const reading = readSpreadsheet(book, 'xls', limits);
    const pid = await pidOf('pid-');
    controller.abort(new Error('gone'));
    await expect(reading).rejects.toThrow('gone');
    await until(() => !isAlive(pid));
  });

  it('before it began is not begun', async () => {
    const limits = { signal: AbortSignal.abort(new Error('gone')) };
    await expect(readSpreadsheet(book, 'xlsx', limits)).rejects.toThrow('gone');
  });

  it('lets the next one be read', async () => {
    expect(await codeOf(book, 'xlsx', {})).toBe('READ');
  });
});

async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function pidOf(prefix: string): Promise<number> {
  const found = (): string | undefined =>
    readdirSync(folder).find((name) => name.startsWith(prefix));
  await until(() => found() !== undefined);
  return Number(found()?.slice(prefix.length));
}

describe('the reading process ends', () => {
  it.each([
    ['waits for a file', () => Promise.resolve(join(BUILT, 'spreadsheet-child.js'))],
    ['is busy', () => program(WATCHED)],
  ])('with whoever started it, while it %s', async (_, path) => {
    const starter = spawn(process.execPath, [await program(STARTER(await path()))], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const pid = await new Promise<number>((resolve) => {
      starter.stdout.once('data', (said: Buffer) => resolve(Number(said)));
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(isAlive(pid)).toBe(true);
    starter.kill('SIGKILL');
    await until(() => !isAlive(pid));
  });
});

describe('an old workbook that is damaged', () => {
  const bytes = old();
  const seeds = Array.from({ length: 24 }, (_, seed) => [seed] as const);

  it.each(seeds)('is read or refused, by the reader alone, seed %i', async (seed) => {
    const change = fc.tuple(fc.integer({ min: 1_024, max: bytes.length - 1 }), fc.nat(255));
    const damaged = Buffer.from(bytes);
    for (const [at, byte] of fc.sample(change, { seed, numRuns: 4 })) damaged[at] = byte;
    const whole = seed % 6 === 0 ? damaged.subarray(0, -512 * (1 + seed / 6)) : damaged;
    expect(await codeOf(whole, 'xls', { seconds: 10 })).toMatch(/^(?:READ|SPREADSHEET_)/);
  });
});
