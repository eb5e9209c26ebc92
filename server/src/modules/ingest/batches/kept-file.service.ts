import { createWriteStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/config/injected-config.js';
import { Database } from '../../../platform/database/database.js';
import { LONG_FILE } from '../background/receive-file.js';
import { withWorkFile } from '../background/work-folder.js';
import { type FileBytes, inMemory, onDisk } from '../reading/file-bytes.js';
import { ImportStoreRepository } from './import-store.repository.js';

/** The bytes of files that wait. */
@Injectable()
export class KeptFileService {
  constructor(
    private readonly database: Database,
    private readonly store: ImportStoreRepository,
    @Inject(CONFIG) private readonly config: Pick<Config, 'dataDir'>,
  ) {}

  async isLong(id: string): Promise<boolean> {
    return (await this.database.read((tx) => this.store.size(tx, id))) > LONG_FILE;
  }

  /** Runs work with the bytes of a file; a long one is never in memory as a whole. */
  use<Result>(id: string, work: (file: FileBytes) => Promise<Result>): Promise<Result> {
    return withWorkFile(this.config.dataDir, async (path) => {
      const file = await this.database.read(async (tx) => {
        const pieces = this.store.pieces(tx, id);
        if ((await this.store.size(tx, id)) <= LONG_FILE) return inMemory(await buffer(pieces));
        await pipeline(pieces, createWriteStream(path, { mode: 0o600 }));
        return onDisk(path);
      });
      return work(file);
    });
  }
}
