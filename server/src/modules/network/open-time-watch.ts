import { Injectable } from '@nestjs/common';
import type { WriteTx } from '../../platform/database/database.js';

/**
 * HOURS: hours, closures or the spaces there are. OPENING: the days a unit opened and closed for good. SEATS: how many
 * a space has, which are open as long as it is.
 */
export type OpenTimeChange = 'HOURS' | 'OPENING' | 'SEATS';

/** Told, within the transaction, that the open time of a unit and of all below it has changed. */
export type OpenTimeListener = (
  tx: WriteTx,
  unitId: string,
  change: OpenTimeChange,
) => Promise<void>;

/** Lets later modules follow a change of hours, closures, opening days or seats: what is counted from them changes with it. */
@Injectable()
export class OpenTimeWatch {
  private readonly listeners: OpenTimeListener[] = [];

  onChange(listener: OpenTimeListener): void {
    this.listeners.push(listener);
  }

  async changed(tx: WriteTx, unitId: string, change: OpenTimeChange): Promise<void> {
    for (const listener of this.listeners) await listener(tx, unitId, change);
  }
}
