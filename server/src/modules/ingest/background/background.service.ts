import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import pLimit from 'p-limit';
import type { Config } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/config/injected-config.js';
import { Database } from '../../../platform/database/database.js';
import { DomainError, type ErrorKind } from '../../../platform/errors/domain-error.js';
import { log, logLevel } from '../../../platform/log/log.js';
import type { Progress } from '../log-file.service.js';
import type { ImportReport } from '../report/import-report.js';
import { tidyWorkFolder } from './work-folder.js';
import type { LongTask, WorkerMessage, WorkerOrder } from './background.types.js';

/** The program is run as it was built, also when this file itself is run from its source. */
const PROGRAM = fileURLToPath(new URL('../../../import-worker.js', import.meta.url)).replace(
  /([\\/])src([\\/]import-worker\.js)$/,
  '$1dist$2',
);

/** A workbook is held as a whole; of a text no more than a piece. */
const HEAP_MB = 768;
/** Young objects die young here: little room for them keeps the process small. */
const YOUNG_MB = 16;

/** Long files: each is worked on by a process of its own, one after the other, so that nobody else waits. */
@Injectable()
export class BackgroundService implements OnModuleDestroy, OnModuleInit {
  private readonly oneByOne = pLimit(1);
  private readonly children = new Set<ChildProcess>();
  private isClosing = false;

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Pick<Config, 'dataDir' | 'root'>,
  ) {}

  async onModuleInit(): Promise<void> {
    await tidyWorkFolder(this.config.dataDir, Date.now());
  }

  /**
   * The report where the task has one. `onProgress` is told how far it has come.
   * @throws what the task throws, and where its process ends before it is done
   */
  run(task: LongTask, onProgress: (progress: Progress) => void): Promise<ImportReport | null> {
    return this.oneByOne(async () => {
      if (this.isClosing) throw new DomainError('unavailable', 'IMPORT_STOPPED');
      const child = fork(PROGRAM, [], {
        execArgv: [`--max-old-space-size=${HEAP_MB}`, `--max-semi-space-size=${YOUNG_MB}`],
        serialization: 'advanced',
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      });
      this.children.add(child);
      try {
        return await this.answerOf(child, task, onProgress);
      } finally {
        this.children.delete(child);
        child.kill('SIGKILL');
      }
    });
  }

  async onModuleDestroy(): Promise<void> {
    this.isClosing = true;
    await this.stop();
    await this.oneByOne(() => undefined);
  }

  /** What is worked on is undone by the database, and noted as stopped by who waits for it. */
  async stop(): Promise<void> {
    const ended = [...this.children].map(
      (child) => new Promise((resolve) => child.once('exit', resolve)),
    );
    for (const child of this.children) child.kill('SIGKILL');
    await Promise.all(ended);
  }

  private answerOf(
    child: ChildProcess,
    task: LongTask,
    onProgress: (progress: Progress) => void,
  ): Promise<ImportReport | null> {
    const { dataDir, root } = this.config;
    const { url: databaseUrl } = this.database;
    const order: WorkerOrder = { databaseUrl, dataDir, root, logLevel: logLevel(), task };
    return new Promise((resolve, reject) => {
      child.on('message', (message: WorkerMessage) => {
        if (message.kind === 'PROGRESS') onProgress(message.progress);
        else if (message.kind === 'DONE') resolve(message.report);
        else reject(errorOf(message.error));
      });
      child.on('error', reject);
      child.on('exit', (code, signal) => {
        log.warn({ code, signal }, 'a process that worked on a file has ended');
        reject(new DomainError('unavailable', 'IMPORT_STOPPED'));
      });
      child.send(order, (error) => error && reject(error));
    });
  }
}

function errorOf(error: Extract<WorkerMessage, { kind: 'FAILED' }>['error']): Error {
  if (error === null) return new Error('A long file could not be worked on; the log says why');
  return new DomainError(error.kind as ErrorKind, error.code, error.params);
}
