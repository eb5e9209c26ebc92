import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database, type WriteTx } from '../../../platform/database/database.js';
import { AuditService } from '../../audit/index.js';
import { NetworkService } from '../../network/index.js';
import type { TableCorrection } from '../tables/figure.types.js';
import { readHow } from './how-to-read.js';
import { ImportStoreRepository, type StoredBatch } from './import-store.repository.js';

/** What somebody said of the tables of a unit is said once: the next table of the same layout is read so at once. */
@Injectable()
export class HabitService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly store: ImportStoreRepository,
    private readonly audit: AuditService,
  ) {}

  /** null: nobody said anything. */
  async of(unit: string | null, layout: string): Promise<TableCorrection | null> {
    if (unit === null) return null;
    return this.database.read((tx) => this.store.habit(tx, unit, layout));
  }

  /** Keeps what was said of a table that was stored. */
  async remember(tx: WriteTx, batch: StoredBatch, at: Date): Promise<void> {
    const { unit, layout } = batch;
    const { correction } = readHow(batch);
    if (unit === null || correction === null) return;
    const lasting = lastingOf(correction);
    if (Object.keys(lasting).length === 0) return;
    await this.store.putHabit(tx, { unit, layout, correction: lasting, at });
  }

  /** Forgets what is remembered of the unit and the layout of a file. @throws UNKNOWN_UNIT @returns what it was */
  async forget(
    context: RequestContext,
    { unit, layout }: Pick<StoredBatch, 'unit' | 'layout'>,
  ): Promise<TableCorrection | null> {
    if (unit === null) return null;
    return this.database.write(async (tx) => {
      // One may have a file of a unit one is not in charge of, or no longer.
      const { code } = (await this.network.inCharge(tx, context.scope)).get(unit);
      const habit = await this.store.dropHabit(tx, code, layout);
      if (habit === null) return null;
      const changes = [{ field: layout, before: JSON.stringify(habit), after: null }];
      const note = { action: 'READING_FORGOTTEN', node: code, subject: code, changes } as const;
      await this.audit.record(tx, context, note);
      return habit;
    });
  }
}

/** Without what is of one table alone: its year, its rows and columns. */
function lastingOf({
  names,
  states,
  dashOverZero,
  brackets,
  unit,
}: TableCorrection): TableCorrection {
  return {
    ...(names ? { names } : {}),
    ...(states ? { states } : {}),
    ...(dashOverZero ? { dashOverZero } : {}),
    ...(brackets ? { brackets } : {}),
    ...(unit ? { unit } : {}),
  };
}
