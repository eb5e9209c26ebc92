import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { createContext, openDatabase, type OpenDatabase } from './app.js';
import { loadDemo } from './cli-demo.js';
import { sendDigests } from './cli-digest.js';
import { bothLanguages, importFile, importText } from './cli-import.js';
import { createAdmin, createToken } from './cli-people.js';
import { SeedService } from './modules/ingest/index.js';
import { TargetSeedService } from './modules/kpi/index.js';
import { QualityService } from './modules/quality/index.js';
import { RebuildService } from './modules/rollup/index.js';
import { type Config, ConfigProblems, loadConfig } from './platform/config/config.js';
import { systemContext } from './platform/context/system-context.js';
import { toAnswer } from './platform/errors/to-described.js';
import { setLogLevel } from './platform/log/log.js';

const USAGE = `Usage: npm run musubi -- <command>

  migrate                                   bring the database schema up to date
  seed                                      load the published figures in seeds/
  demo [--scale N] [--centers N]            load an invented network (docs/guides/demo-network.md)
  import FILE [--unit CODE] [--dry-run]     import a file of figures, or the log of a center (docs/guides/import-a-file.md)
         [--layout NAME]                    tidy, consultations, bookings, sessions, months-across …; seen without
         [--good-rows]                      leave out rows that cannot be taken; else one of them and nothing is stored
         [--from DAY --to DAY]              the first and last day of a log
         [--drop COLUMN]                    leave a column of it out; may be given several times
  create-admin EMAIL [--name NAME]          an administrator of everything, and the link to choose a password
  token NAME [--role R] [--unit CODE] [--write] [--days N]
                                            a key for a program: read-only unless said, for 90 days
  digest [--dry-run]                        send the e-mails of what needs attention that are due (docs/guides/operate.md)
  rebuild [--verify]                        write all cells and findings anew, or only compare them

  --json   print one machine-readable report
`;

const OK = 0;
const REFUSED = 1;
const WRONG_USAGE = 2;

interface Flags {
  readonly unit?: string;
  readonly layout?: string;
  readonly from?: string;
  readonly to?: string;
  readonly drop?: string[];
  readonly 'dry-run'?: boolean;
  readonly 'good-rows'?: boolean;
  readonly verify?: boolean;
  readonly json?: boolean;
  readonly name?: string;
  readonly role?: string;
  readonly write?: boolean;
  readonly days?: string;
  readonly scale?: string;
  readonly centers?: string;
}

interface Command {
  readonly app: INestApplicationContext;
  readonly database: OpenDatabase;
  readonly config: Config;
  readonly operands: readonly string[];
  readonly flags: Flags;
}

interface Outcome {
  readonly code: number;
  readonly report: unknown;
  readonly text: string;
}

const COMMANDS: Readonly<Record<string, (command: Command) => Promise<Outcome>>> = {
  migrate: () =>
    Promise.resolve({ code: OK, report: { state: 'MIGRATED' }, text: 'The schema is up to date.' }),
  seed: async ({ app, config }) => {
    const context = systemContext(new Date());
    const reports = await app.get(SeedService).seed(context, config.root);
    await app.get(TargetSeedService).seed(context, config.root);
    const refused = reports.some((report) => report.state === 'REFUSED');
    return {
      code: refused ? REFUSED : OK,
      report: reports,
      text: reports.map(importText).join('\n'),
    };
  },
  import: async (command) => {
    const report = await importFile({ ...command, path: command.operands[0] ?? '' });
    return { code: report.state === 'REFUSED' ? REFUSED : OK, report, text: importText(report) };
  },
  demo: async (command) => {
    const { isRefused, ...done } = await loadDemo(command);
    if (!isRefused) await command.database.analyze();
    return { code: isRefused ? REFUSED : OK, ...done };
  },
  'create-admin': async (command) => ({
    code: OK,
    ...(await createAdmin({ ...command, operand: command.operands[0] ?? '' })),
  }),
  token: async (command) => ({
    code: OK,
    ...(await createToken({ ...command, operand: command.operands[0] ?? '' })),
  }),
  digest: async (command) => {
    const { isRefused, ...done } = await sendDigests(command);
    return { code: isRefused ? REFUSED : OK, ...done };
  },
  rebuild: async ({ app, flags }) => {
    const verifyOnly = flags.verify ?? false;
    const cells = await rebuildCells(app.get(RebuildService), verifyOnly);
    const findings = await app.get(QualityService).rebuild({ verifyOnly }, new Date());
    const report = { ...cells, findings };
    const text = verifyOnly
      ? `${report.reporters} reporters, ${cells.differences} cells and ${findings} findings differed.`
      : `${report.reporters} reporters rebuilt, ${findings} findings differed.`;
    const differs = (cells.differences ?? 0) > 0 || findings > 0;
    return { code: verifyOnly && differs ? REFUSED : OK, report, text };
  },
};

/** What differed is known only where cells were compared. */
async function rebuildCells(
  service: RebuildService,
  verifyOnly: boolean,
): Promise<{ reporters: number; differences: number | null }> {
  if (verifyOnly) return service.verify();
  return { reporters: await service.rebuild(), differences: null };
}

/** Commands about one thing, which is named. */
const WITH_OPERAND = new Set(['import', 'create-admin', 'token']);

/** Runs one command and gives its exit code: 0 done, 1 refused with reasons, 2 wrong usage. */
export async function main(args: readonly string[]): Promise<number> {
  const parsed = parse(args);
  const run = parsed ? COMMANDS[parsed.name] : undefined;
  const operands = WITH_OPERAND.has(parsed?.name ?? '') ? 1 : 0;
  if (!parsed || !run || parsed.operands.length !== operands) {
    process.stderr.write(USAGE);
    return WRONG_USAGE;
  }
  setLogLevel('error');
  try {
    const config = loadConfig(resolve(import.meta.dirname, '../..'));
    const database = await openDatabase(config);
    try {
      const app = await createContext(database.url, config);
      return await runOn({ app, database, config, ...parsed }, run);
    } finally {
      await database.close();
    }
  } catch (error) {
    if (!(error instanceof ConfigProblems)) throw error;
    process.stderr.write(`${error.message}\n`);
    return REFUSED;
  }
}

async function runOn(
  command: Command,
  run: (command: Command) => Promise<Outcome>,
): Promise<number> {
  const { app, flags } = command;
  try {
    const { code, report, text } = await run(command);
    process.stdout.write(`${flags.json ? JSON.stringify(report) : text}\n`);
    return code;
  } catch (error) {
    return sayRefused(error, flags.json ?? false);
  } finally {
    await app.close();
  }
}

function parse(args: readonly string[]): { name: string; operands: string[]; flags: Flags } | null {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        unit: { type: 'string' },
        layout: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        drop: { type: 'string', multiple: true },
        'dry-run': { type: 'boolean' },
        'good-rows': { type: 'boolean' },
        verify: { type: 'boolean' },
        json: { type: 'boolean' },
        name: { type: 'string' },
        role: { type: 'string' },
        write: { type: 'boolean' },
        days: { type: 'string' },
        scale: { type: 'string' },
        centers: { type: 'string' },
      },
    });
    return { name: positionals[0] ?? '', operands: positionals.slice(1), flags: values };
  } catch {
    return null;
  }
}

function sayRefused(error: unknown, json: boolean): number {
  const file = (error as { code?: unknown }).code;
  if (file === 'ENOENT' || file === 'EISDIR') {
    process.stderr.write(`There is no such file. ファイルが見つかりません。\n\n${USAGE}`);
    return WRONG_USAGE;
  }
  const answer = toAnswer(error);
  process.stdout.write(
    json ? `${JSON.stringify({ error: answer })}\n` : `${bothLanguages('', answer).join('\n')}\n`,
  );
  return REFUSED;
}
