import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import pLimit from 'p-limit';
import { log } from '../../../platform/log/log.js';
import { Unreadable } from '../reading/reading.js';
import { type ReadMessage, SheetCollector } from './sheet-messages.js';
import type { SpreadsheetKind, SpreadsheetRead } from './spreadsheet.types.js';

export interface ReadLimits {
  /** From the start of the reading process on; waiting for another file to be read is not counted. */
  readonly seconds?: number;
  /** All memory of the reading process. */
  readonly megabytes?: number;
  /** Gives the reading up. */
  readonly signal?: AbortSignal;
  /** Path of the reading program, for tests. */
  readonly program?: string;
}

const SECONDS = 90;
const MEGABYTES = 1_024;

/** Beside its heap a process keeps the bytes of the file and its own code. */
const HEAP_SHARE = 0.8;

/** Two, so that one file that takes all its time does not keep everybody waiting. */
const oneOfTwo = pLimit(2);

/** The program is run as it was built, also when this file itself is run from its source. */
const PROGRAM = fileURLToPath(new URL('./spreadsheet-child.js', import.meta.url)).replace(
  /([\\/])src([\\/]modules[\\/]ingest[\\/]spreadsheet[\\/])/,
  '$1dist$2',
);

/**
 * The sheets of a workbook that `guardSpreadsheet` has let pass, read in a process of its own.
 * @throws Unreadable SPREADSHEET_TIME, SPREADSHEET_MEMORY, SPREADSHEET_NOT_READ, SPREADSHEET_BROKEN, SPREADSHEET_CELLS,
 *   SPREADSHEET_FAR_CELL
 * @throws the reason of `signal` when it is given up
 */
export async function readSpreadsheet(
  bytes: Uint8Array,
  kind: SpreadsheetKind,
  limits: ReadLimits = {},
): Promise<SpreadsheetRead> {
  return oneOfTwo(async () => {
    limits.signal?.throwIfAborted();
    const { seconds = SECONDS, megabytes = MEGABYTES, program = PROGRAM } = limits;
    const heap = Math.floor(megabytes * HEAP_SHARE);
    const child = fork(program, [kind, String(megabytes)], {
      execArgv: [`--max-old-space-size=${heap}`],
      // Nothing of the environment, least of all the address of the database; days of no time zone.
      env: { TZ: 'UTC' },
      serialization: 'advanced',
      stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
    });
    const timer = new AbortController();
    const timeout = setTimeout(() => timer.abort(), seconds * 1_000);
    const over = limits.signal ? AbortSignal.any([timer.signal, limits.signal]) : timer.signal;
    try {
      return await answerOf(child, bytes, over);
    } catch (error) {
      limits.signal?.throwIfAborted();
      throw timer.signal.aborted ? new Unreadable('SPREADSHEET_TIME', { seconds }) : error;
    } finally {
      clearTimeout(timeout);
      child.kill('SIGKILL');
    }
  });
}

/** What ends a process that has no memory left: V8 itself, the watch beside it, or the system. */
const OUT_OF_MEMORY = ['SIGABRT', 'SIGKILL', 'SIGTRAP', 'SIGILL'];

function answerOf(
  child: ChildProcess,
  bytes: Uint8Array,
  over: AbortSignal,
): Promise<SpreadsheetRead> {
  const collector = new SheetCollector();
  const answer = new Promise<SpreadsheetRead>((resolve, reject) => {
    over.addEventListener('abort', () => reject(new Unreadable('SPREADSHEET_NOT_READ', {})));
    child.on('message', (message: ReadMessage) => {
      if (message.kind === 'failed') log.warn({ reason: message.reason }, 'spreadsheet not read');
      try {
        const read = collector.add(message);
        if (read) resolve(read);
      } catch (error) {
        reject(error instanceof Unreadable ? error : new Unreadable('SPREADSHEET_NOT_READ', {}));
      }
    });
    child.on('error', (error) => {
      log.warn({ reason: error.message }, 'spreadsheet not read');
      reject(new Unreadable('SPREADSHEET_NOT_READ', {}));
    });
    child.on('exit', (code, signal) => {
      log.warn({ code, signal }, 'spreadsheet not read');
      const memory = signal !== null && OUT_OF_MEMORY.includes(signal);
      reject(new Unreadable(memory ? 'SPREADSHEET_MEMORY' : 'SPREADSHEET_NOT_READ', {}));
    });
    // A child that ends before it has read everything closes the pipe; its end says why.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(bytes);
  });
  // What happens to the child from here on is of no interest.
  return answer.finally(() => child.removeAllListeners('exit').removeAllListeners('message'));
}
