import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { FIGURES_ONLY, inMemory, IngestService, LogImportService } from '../ingest/index.js';
import type { DataSet, Log } from '../records/index.js';
import { atOnce } from './at-once.js';
import { figureFiles } from './demo-figures.js';
import { type DemoLog, logsOf } from './demo-logs.js';
import { demoNetwork, type DemoNetwork, type DemoSize } from './demo-network.js';
import { DemoPlacesService, type IdOf } from './demo-places.service.js';
import { DemoReportsService } from './demo-reports.service.js';
import type { DemoBooking } from './events/bookings.js';

/** What came in: a value to look at, also when nothing did. */
export interface DemoReport {
  readonly state: 'LOADED' | 'ALREADY_THERE';
  readonly size: DemoSize;
  readonly units: number;
  readonly figures: number;
  /** Events handed in for the first time. */
  readonly events: Readonly<Record<DataSet, number>>;
  /** Bookings that are kept and not counted: another has their space. */
  readonly inConflict: number;
}

/** Told after each center how many of them are done. */
export type Progress = (done: number, of: number) => void;

const NOTHING = { CONSULTATION: 0, BOOKING: 0, SESSION: 0 } as const;

/** Loads the fictional network, as its centers would hand it in: through the path of every file. */
@Injectable()
export class DemoLoaderService {
  constructor(
    private readonly places: DemoPlacesService,
    private readonly logs: LogImportService,
    private readonly figures: IngestService,
    private readonly reports: DemoReportsService,
  ) {}

  /** Does nothing where the network is there already. What was broken off goes on when it is asked for again. */
  async load(
    context: RequestContext,
    size: DemoSize,
    progress: Progress = () => undefined,
  ): Promise<DemoReport> {
    const network = demoNetwork(size);
    const nothing = { size, units: 0, figures: 0, events: NOTHING, inConflict: 0 };
    if (await this.places.isThere(context)) return { state: 'ALREADY_THERE', ...nothing };
    const idOf = await this.places.add(context, network);
    const { events, inConflict } = await this.addLogs(context, network, idOf, progress);
    const figures = await this.addFigures(context, network);
    await this.places.addGroup(network);
    // After the group: until it is there a log may come in again, which an approved report would refuse.
    await this.reports.add(network, idOf);
    const units = network.units.length;
    return { state: 'LOADED', size, units, figures, events, inConflict };
  }

  private async addLogs(
    context: RequestContext,
    { centers }: DemoNetwork,
    idOf: IdOf,
    progress: Progress,
  ): Promise<Pick<DemoReport, 'events' | 'inConflict'>> {
    const events = { ...NOTHING } as Record<DataSet, number>;
    let [inConflict, done] = [0, 0];
    await atOnce(centers, async (center) => {
      for (const part of logsOf(center)) {
        const log = toLog(part, idOf);
        // The first version of a month came in before its correction.
        const at = { ...context, now: new Date() };
        const changes = await this.logs.importLog(at, { fileName: fileNameOf(part), log });
        await this.reports.noteFirst(part, log.unitId);
        events[part.dataSet] += changes.newEvents;
        inConflict += changes.inConflict;
      }
      done += 1;
      progress(done, centers.length);
    });
    return { events, inConflict };
  }

  private async addFigures(context: RequestContext, network: DemoNetwork): Promise<number> {
    let figures = 0;
    await atOnce(figureFiles(network), async ({ fileName, text }) => {
      const file = inMemory(new TextEncoder().encode(text));
      const report = await this.figures.import(context, { fileName, file, ...FIGURES_ONLY });
      if (report.state !== 'COMMITTED') {
        throw new Error(`${fileName}: ${JSON.stringify(report.error ?? report.rows[0])}`);
      }
      figures += report.counts.NEW;
    });
    return figures;
  }
}

const fileNameOf = ({ unit, dataSet, from, to }: DemoLog): string =>
  `${unit} ${dataSet.toLowerCase()} ${from} – ${to}`;

function toLog(part: DemoLog, idOf: IdOf): Log {
  const { unit, ...rest } = part;
  const unitId = idOf(unit);
  return rest.dataSet === 'BOOKING'
    ? { ...rest, unitId, events: withIds(rest.events, idOf) }
    : { ...rest, unitId };
}

function* withIds(bookings: Iterable<DemoBooking>, idOf: IdOf) {
  for (const { spaceCodes, ...booking } of bookings) {
    yield { ...booking, spaceIds: spaceCodes.map(idOf) };
  }
}
