import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { endAll } from './calls.js';
import type { BenchOptions } from './options.js';
import { type Served, startServed } from './served.js';

/** The servers of a run; each is started when the first line asks for it. */
export class Stage {
  private smaller: Promise<Served> | null = null;
  private larger: Promise<Served> | null = null;

  private constructor(
    readonly root: string,
    readonly folder: string,
    private readonly options: BenchOptions,
  ) {}

  static async open(root: string, options: BenchOptions): Promise<Stage> {
    return new Stage(root, await mkdtemp(join(tmpdir(), 'musubi-bench-')), options);
  }

  /** The published figures and the fictional network as a demo has it. */
  small(): Promise<Served> {
    const place = { root: this.root, dataDir: join(this.folder, 'small') };
    return (this.smaller ??= startServed(place, 1));
  }

  /** The same with many times the events. */
  large(): Promise<Served> {
    return (this.larger ??= this.openLarge());
  }

  async close(): Promise<void> {
    const servers = await Promise.allSettled([this.smaller, this.larger]);
    for (const server of servers) if (server.status === 'fulfilled') await server.value?.close();
    await this.tidyUp();
  }

  /** At once, whatever is going on. */
  async breakOff(): Promise<void> {
    await endAll();
    await this.tidyUp();
  }

  private tidyUp(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }

  private async openLarge(): Promise<Served> {
    const { keep, large: scale } = this.options;
    const folder = keep === null ? this.folder : resolve(keep);
    await mkdir(folder, { recursive: true });
    return startServed({ root: this.root, dataDir: join(folder, `scale-${scale}`) }, scale);
  }
}
