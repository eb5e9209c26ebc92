import { Injectable } from '@nestjs/common';
import { Database, type ReadTx } from '../../platform/database/database.js';
import type { TimeMark } from './time-mark.js';
import { TimeMarkRepository } from './time-mark.repository.js';

/** What happened to units that their figures show: moves, other operators, other ways of counting. */
@Injectable()
export class TimeMarkService {
  constructor(
    private readonly database: Database,
    private readonly marks: TimeMarkRepository,
  ) {}

  find(tx: ReadTx, unitIds: readonly string[]): Promise<TimeMark[]> {
    return this.marks.find(tx, unitIds);
  }

  /** Adds those that are not there yet. */
  async add(marks: readonly TimeMark[]): Promise<void> {
    await this.database.write(async (tx) => {
      for (const mark of marks) await this.marks.insert(tx, mark);
    });
  }
}
