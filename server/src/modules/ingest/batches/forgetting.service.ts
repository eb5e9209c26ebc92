import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import type { TableCorrection } from '../tables/figure.types.js';
import { BatchLookupService } from './batch-lookup.service.js';
import { HabitService } from './habit.service.js';
import { readHow } from './how-to-read.js';
import type { StoredBatch } from './import-store.repository.js';
import { StagingService } from './staging.service.js';

/** Somebody who says that what was said before no longer holds. */
@Injectable()
export class ForgettingService {
  constructor(
    private readonly batches: BatchLookupService,
    private readonly habits: HabitService,
    private readonly staging: StagingService,
  ) {}

  /**
   * Forgets what is remembered of the unit and the layout of a file, and reads the file without it; what was said of
   * this file alone stays. @throws NOT_FOUND, IMPORT_STATE, UNKNOWN_UNIT
   */
  async forget(context: RequestContext, id: string): Promise<StoredBatch> {
    const batch = await this.batches.waiting(context, id);
    const habit = await this.habits.forget(context, batch);
    const how = readHow(batch);
    if (habit === null || how.correction === null) return batch;
    const correction = without(how.correction, habit);
    return this.staging.reread(context, id, { ...how, correction });
  }
}

/** What differs; null: nothing does. */
export function without(said: TableCorrection, habit: TableCorrection): TableCorrection | null {
  const states = otherEntries(said.states, habit.states);
  const names = otherEntries(said.names, habit.names);
  const { states: _states, names: _names, ...rest } = said;
  const left = { ...otherEntries(rest, { ...habit }), ...pick('states', states) };
  const correction: TableCorrection = { ...left, ...pick('names', names) };
  return Object.keys(correction).length > 0 ? correction : null;
}

function otherEntries<Part extends object>(
  said: Part | undefined,
  habit: object | undefined,
): Partial<Part> {
  const before = new Map<string, unknown>(Object.entries(habit ?? {}));
  const others = Object.entries(said ?? {}).filter(
    ([key, value]) => !isDeepStrictEqual(before.get(key), value),
  );
  return Object.fromEntries(others) as Partial<Part>;
}

const pick = <Value extends object>(key: 'states' | 'names', value: Value) =>
  Object.keys(value).length > 0 ? { [key]: value } : {};
