import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { describeError } from '../../../platform/errors/describe-error.js';
import { toAnswer } from '../../../platform/errors/to-described.js';
import { log } from '../../../platform/log/log.js';
import { BackgroundService } from '../background/background.service.js';
import type { LongTask } from '../background/background.types.js';
import type { Progress } from '../log-file.service.js';
import { ImportStoreRepository } from './import-store.repository.js';
import { KeptFileService } from './kept-file.service.js';
import { type ReadBatch, ReadingService } from './reading.service.js';
import { type StoreBatch, StoringService } from './storing.service.js';

type BatchTask = Exclude<LongTask, { kind: 'IMPORT' }>;

/** So long a person waits before the answer says that it is still at it. */
const PATIENCE_MS = 3_000;
const SAID_EVERY_MS = 1_000;
/** As often it is noted that somebody is still at it, or waits for his turn; and looked for what nobody is at. */
const SEEN_EVERY_MS = 1_000;
const LOOK_EVERY_MS = 5_000;

/** One after the other, and what goes wrong is only said: it is tried again soon. */
function quietly(work: () => Promise<unknown>): () => void {
  let isAtIt = false;
  return () => {
    if (isAtIt) return;
    isAtIt = true;
    work()
      .catch((error: unknown) => log.warn({ err: error }, 'imports not looked after'))
      .finally(() => (isAtIt = false));
  };
}

/** Work on files that wait: started here, done here or in a process of its own, and never silently lost. */
@Injectable()
export class RunningService implements OnModuleDestroy {
  private readonly mine = new Map<string, Promise<void>>();
  private readonly timers: NodeJS.Timeout[] = [];

  constructor(
    private readonly database: Database,
    private readonly batches: ImportStoreRepository,
    private readonly files: KeptFileService,
    private readonly reading: ReadingService,
    private readonly storing: StoringService,
    private readonly background: BackgroundService,
  ) {}

  /** From now on: others are told what is worked on here, and what others left is found. */
  watch(): void {
    const tell = () => (this.mine.size > 0 ? this.touch() : Promise.resolve());
    this.timers.push(
      setInterval(quietly(tell), SEEN_EVERY_MS).unref(),
      setInterval(
        quietly(() => this.wakeUp(new Date(), false)),
        LOOK_EVERY_MS,
      ).unref(),
    );
  }

  async onModuleDestroy(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await this.background.onModuleDestroy();
    await Promise.all(this.mine.values());
  }

  /** Starts it, and waits for its end a moment. What goes wrong stands in the report of the batch. */
  private async start(id: string, at: Date, work: () => Promise<void>): Promise<void> {
    const running = work()
      .catch((error: unknown) => this.fail(id, at, error))
      // Without a database nothing can be noted: it is found later, and said then.
      .catch((error: unknown) => log.error({ err: error, batch: id }, 'import not noted'))
      .finally(() => this.mine.delete(id));
    this.mine.set(id, running);
    await Promise.race([running, pause(PATIENCE_MS, null, { ref: false })]);
  }

  /** Looks at a file that is READING. */
  async read(asked: ReadBatch): Promise<void> {
    const { id, context } = asked;
    if (await this.files.isLong(id)) return this.startLong({ kind: 'READ', ...asked });
    return this.start(id, context.now, () => this.reading.readBatch(asked));
  }

  /** Stores a file that is RUNNING. */
  async store(asked: StoreBatch): Promise<void> {
    const { id, context } = asked;
    if (await this.files.isLong(id)) return this.startLong({ kind: 'STORE', ...asked });
    return this.start(id, context.now, () => this.storing.store(asked));
  }

  /** The same for a long file. */
  private startLong(task: BatchTask): Promise<void> {
    const { id, context } = task;
    return this.start(id, context.now, async () => {
      await this.background.run(task, this.teller(id));
    });
  }

  /**
   * What nobody works on any more, because the server went down, has failed; it may be tried again. At
   * its start a server also finds what is not noted while it runs. @returns how many
   */
  async wakeUp(now: Date, isStart = true): Promise<number> {
    const left = await this.database.read((tx) => this.batches.left(tx, isStart));
    const others = left.filter(({ id }) => !this.mine.has(id));
    const found = others.map(({ id }) =>
      this.database.write(async (tx) => {
        // Another server on the same database may be at it.
        if (!(await this.batches.hold(tx, id))) return 0;
        return (await this.note(tx, id, now, describeError('IMPORT_STOPPED'))) ? 1 : 0;
      }),
    );
    return (await Promise.all(found)).reduce<number>((sum, n) => sum + n, 0);
  }

  private touch(): Promise<void> {
    return this.database.write((tx) => this.batches.touch(tx, [...this.mine.keys()]));
  }

  private async fail(id: string, at: Date, error: unknown): Promise<void> {
    const { kind: _, ...why } = toAnswer(error);
    await this.database.write((tx) => this.note(tx, id, at, why));
  }

  private async note(
    tx: Parameters<ImportStoreRepository['move']>[0],
    id: string,
    at: Date,
    error: object,
  ): Promise<boolean> {
    const moved = await this.batches.move(tx, id, {
      from: ['READING', 'RUNNING'],
      to: 'FAILED',
      at,
    });
    if (moved) await this.batches.putReport(tx, id, { ...moved.report, error });
    return moved !== null;
  }

  /** Keeps how far it has come, where everybody can see it; not each time it is told. */
  private teller(id: string): (progress: Progress) => void {
    let newest: Progress | null = null;
    let kept: Progress | null = null;
    const keep = quietly(async () => {
      while (newest !== kept) {
        kept = newest;
        await this.database.write((tx) => this.batches.putProgress(tx, id, kept));
        await pause(SAID_EVERY_MS, null, { ref: false });
      }
    });
    return (progress) => {
      newest = progress;
      keep();
    };
  }
}
