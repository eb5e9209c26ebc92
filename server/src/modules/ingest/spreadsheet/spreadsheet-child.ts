/**
 * The program of the process that reads one workbook: its bytes on standard input, what is in it as messages. It holds
 * no secret and needs no network, so a file that leads it astray finds nothing there.
 */
import { buffer } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import { readWorkbook } from './read-workbook.js';
import type { ReadMessage } from './sheet-messages.js';
import type { SpreadsheetKind } from './spreadsheet.types.js';

const [kind = '', megabytes = ''] = process.argv.slice(2);

new Worker(new URL('../../../platform/process/process-watch.js', import.meta.url), {
  workerData: { parent: process.ppid, megabytes: Number(megabytes) },
}).unref();

// Whoever asked is gone.
process.on('disconnect', () => process.exit());

/** Waits until the message is on its way: a file is read faster than its rows are received. */
const send = (message: ReadMessage): Promise<void> =>
  new Promise((resolve, reject) => {
    process.send?.(message, undefined, undefined, (error: Error | null) => {
      if (error) reject(error);
      else resolve();
    });
  });

const bytes = await buffer(process.stdin);
for await (const message of readWorkbook(bytes, kind as SpreadsheetKind)) await send(message);
