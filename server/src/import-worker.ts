/**
 * The program of the process that works on one long file: read, checked, stored and counted beside the server, in
 * transactions of its own. It ends with whoever started it.
 */
import 'reflect-metadata';
import { setPriority } from 'node:os';
import { Worker } from 'node:worker_threads';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { LongFileService, type WorkerMessage, type WorkerOrder } from './modules/ingest/index.js';
import { DomainError } from './platform/errors/domain-error.js';
import { log, setLogLevel } from './platform/log/log.js';

/** Above it nothing would be left for anybody else. */
const MEGABYTES = 1_024;
/** Who asks a question goes first. */
const NICE = 5;

new Worker(new URL('./platform/process/process-watch.js', import.meta.url), {
  workerData: { parent: process.ppid, megabytes: MEGABYTES },
}).unref();

setPriority(NICE);
process.on('disconnect', () => process.exit());

const tell = (message: WorkerMessage): void => {
  process.send?.(message);
};

async function work({ task, databaseUrl, logLevel, ...config }: WorkerOrder): Promise<void> {
  setLogLevel(logLevel);
  const app = await NestFactory.createApplicationContext(AppModule.forFiles(databaseUrl, config), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  const report = await app.get(LongFileService).work(task, (progress) => {
    tell({ kind: 'PROGRESS', progress });
  });
  tell({ kind: 'DONE', report });
}

process.once('message', (order: WorkerOrder) => {
  work(order).catch((error: unknown) => {
    const { requestId } = order.task.context;
    if (!(error instanceof DomainError)) log.error({ requestId, err: error }, 'long file');
    const known = error instanceof DomainError ? error : null;
    tell({
      kind: 'FAILED',
      error: known && { kind: known.kind, code: known.code, params: known.params },
    });
  });
});
