import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { BookingRepository } from '../../src/modules/records/events/booking.repository.js';
import type { Log } from '../../src/modules/records/events/event.js';
import { EventRepository } from '../../src/modules/records/events/event.repository.js';
import { EventService, type LogChanges } from '../../src/modules/records/events/event.service.js';
import { LogStageRepository } from '../../src/modules/records/events/log-stage.repository.js';
import { ImportLogRepository } from '../../src/modules/records/imports/import-log.repository.js';
import { ObservationRepository } from '../../src/modules/records/observation.repository.js';
import { dataSourceOptions } from '../../src/platform/database/data-source.js';
import { Database } from '../../src/platform/database/database.js';
import { cloneDatabase, type TestDatabase } from '../support/test-database.js';
import { aCenter, type Center } from './logs.js';

/** The store of events on a database of its own, without the server around it. */
export class EventStore {
  private centers = 0;

  private constructor(
    readonly server: TestDatabase,
    private readonly source: DataSource,
    readonly database: Database,
    readonly events: EventService,
  ) {}

  static async start(): Promise<EventStore> {
    const server = await cloneDatabase('migrated');
    const source = await new DataSource(dataSourceOptions(server.url)).initialize();
    const events = new EventService(
      new EventRepository(),
      new LogStageRepository(),
      new BookingRepository(),
      new ImportLogRepository(),
      new ObservationRepository(),
    );
    return new EventStore(server, source, new Database(source), events);
  }

  async stop(): Promise<void> {
    await this.source.destroy();
    await this.server.drop();
  }

  /** A center nothing is known of, with the spaces a, b and c. */
  center(): Promise<Center> {
    return aCenter(this.server, `center-${(this.centers += 1)}`, ['a', 'b', 'c']);
  }

  /** A center hands in a log, its own where no other reporter is named. */
  bring(log: Log, on = '2025-01-01', reporterId = log.unitId): Promise<LogChanges> {
    const part = { reporterId, partId: randomUUID(), at: new Date(`${on}T00:00:00Z`) };
    return this.database.write((tx) => this.events.replace(tx, part, log));
  }
}
