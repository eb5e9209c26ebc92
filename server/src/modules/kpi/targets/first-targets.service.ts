import { Injectable } from '@nestjs/common';
import { Database, type WriteTx } from '../../../platform/database/database.js';
import { checkTarget } from './check-target.js';
import { schemeOf } from './scheme-of.js';
import type { SaidTarget, TargetAuthor, TargetKey, TargetSource } from './target.js';
import { TargetRepository } from './target.repository.js';

/** A target that comes with the product, with all that was said of it, the oldest first. */
export interface FirstTarget {
  readonly key: TargetKey;
  readonly versions: readonly { readonly said: SaidTarget; readonly author: TargetAuthor }[];
  readonly source: TargetSource | null;
}

/** Targets nobody types: those of published plans, and those of the fictional network. */
@Injectable()
export class FirstTargetsService {
  constructor(
    private readonly database: Database,
    private readonly targets: TargetRepository,
  ) {}

  /** Whether anything was ever planned for a unit. */
  hasAny(unit: string): Promise<boolean> {
    return this.database.read((tx) => this.targets.hasAny(tx, unit));
  }

  /** Adds those that were never set; one that was stays as it is. How many were added. @throws as checkTarget */
  add(targets: readonly FirstTarget[]): Promise<number> {
    return this.database.write(async (tx) => {
      let added = 0;
      for (const target of targets) {
        if (await this.targets.lock(tx, target.key, true)) continue;
        await this.addOne(tx, target);
        added += 1;
      }
      return added;
    });
  }

  private async addOne(tx: WriteTx, { key, versions, source }: FirstTarget): Promise<void> {
    for (const [i, { said, author }] of versions.entries()) {
      const checked = checkTarget(key, said);
      const schemeVersion = schemeOf(checked.scheme).version;
      const given = { ...key, ...checked, schemeVersion, version: i + 1, removed: false };
      await this.targets.add(tx, given, author, source);
    }
  }
}
