import { Injectable } from '@nestjs/common';
import type { ReadTx, WriteTx } from '../../../platform/database/database.js';
import { OpenTimeService } from '../../network/index.js';
import { LogCellsRepository, type LogGround } from './log-cells.repository.js';
import { covers, loggedMonths, type LogScope, wholeMonths } from './log-scope.js';

/** Logs → cells: the events, the days handed in and the open time always give the same cells. */
@Injectable()
export class LogCellsService {
  constructor(
    private readonly repository: LogCellsRepository,
    private readonly openTime: OpenTimeService,
  ) {}

  /** Counts the months of the scope anew, into each of these generations. */
  async refresh(tx: WriteTx, scope: LogScope, generations: readonly number[]): Promise<void> {
    await this.replace(tx, scope, generations);
    if (scope.dataSet !== 'SESSION') return;
    const followed = await this.repository.followedIn(tx, { ...scope, ...wholeMonths(scope) });
    for (const month of followed) {
      await this.replace(tx, { ...scope, from: month, to: month }, generations);
    }
  }

  /** Into a generation that has nothing of the scope yet. */
  async fill(tx: WriteTx, scope: LogScope, generation: number): Promise<void> {
    await this.write(tx, await this.ground(tx, scope), generation);
  }

  async countDifferences(tx: ReadTx, scope: LogScope, generation: number): Promise<number> {
    return this.repository.countDifferences(tx, await this.ground(tx, scope), generation);
  }

  private async replace(
    tx: WriteTx,
    scope: LogScope,
    generations: readonly number[],
  ): Promise<void> {
    const ground = await this.ground(tx, scope);
    const unitIds = ground.seats.map(({ id }) => id);
    await this.repository.clear(tx, ground.scope, generations, unitIds);
    for (const generation of generations) await this.write(tx, ground, generation);
  }

  private async write(tx: WriteTx, ground: LogGround, generation: number): Promise<void> {
    if (ground.months.length > 0) await this.repository.write(tx, ground, generation);
  }

  private async ground(tx: ReadTx, asked: LogScope): Promise<LogGround> {
    const scope = { ...asked, ...wholeMonths(asked) };
    const spans = await this.repository.spans(tx, scope);
    const places = await this.openTime.placesOf(tx, scope.unitId, scope);
    const hasSpaces = scope.dataSet === 'BOOKING';
    const counted = places.filter(({ isSpace }) => hasSpaces || !isSpace);
    const open = hasSpaces ? await this.openTime.spansOf(tx, scope.unitId, scope) : [];
    return {
      scope,
      months: counted.flatMap((place) => loggedMonths(place, spans, scope)),
      open: open.filter(({ day }) => covers(spans, day)),
      seats: places.map(({ id, seats }) => ({ id, seats })),
    };
  }
}
