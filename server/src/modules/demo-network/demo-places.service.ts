import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Database } from '../../platform/database/database.js';
import {
  CalendarService,
  type GivenCalendar,
  NetworkService,
  TimeMarkService,
} from '../network/index.js';
import { EventService } from '../records/index.js';
import { DEMO_GROUP, type DemoNetwork } from './demo-network.js';

/** The ids of the network's units by their codes. @throws for another code */
export type IdOf = (code: string) => string;

/** Stores what the fictional network is: its units, when they are open, what happened to them, what they plan. */
@Injectable()
export class DemoPlacesService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly calendars: CalendarService,
    private readonly marks: TimeMarkService,
    private readonly events: EventService,
  ) {}

  async isThere(context: RequestContext): Promise<boolean> {
    const directory = await this.network.listUnits(context);
    return directory.find(DEMO_GROUP) !== null;
  }

  /** All but the group. Again, it adds what is missing. */
  async add(context: RequestContext, network: DemoNetwork): Promise<IdOf> {
    await this.network.addMissing(network.units, []);
    const idOf = await this.ids(context);
    await this.calendars.addMissing(context, calendarsOf(network));
    await this.marks.add(
      network.marks.map(({ unit, ...mark }) => ({ ...mark, unitId: idOf(unit) })),
    );
    const programmes = network.programmes.map(({ unit, name, ...programme }) => ({
      ...programme,
      ...{ reporterId: idOf(unit), unitId: idOf(unit), nameJa: name.ja, nameEn: name.en },
    }));
    await this.database.write((tx) => this.events.putProgrammes(tx, programmes));
    return idOf;
  }

  /** The group comes last: it says that all of it is there. */
  addGroup({ groups }: DemoNetwork): Promise<void> {
    return this.network.addMissing([], groups);
  }

  private async ids(context: RequestContext): Promise<IdOf> {
    const { units } = await this.network.listUnits(context);
    const ids = new Map(units.map(({ code, id }) => [code, id]));
    return (code) => {
      const id = ids.get(code);
      if (!id) throw new Error(`${code} is no unit of the fictional network`);
      return id;
    };
  }
}

function calendarsOf({ centers, hours, closures }: DemoNetwork): GivenCalendar[] {
  const hoursOf = Map.groupBy(hours, ({ unit }) => unit);
  const closuresOf = Map.groupBy(closures, ({ unit }) => unit);
  return centers.map(({ code }) => ({
    unit: code,
    hours: hoursOf.get(code) ?? [],
    closures: closuresOf.get(code) ?? [],
  }));
}
