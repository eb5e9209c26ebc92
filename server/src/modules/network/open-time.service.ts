import { Injectable } from '@nestjs/common';
import type { ReadTx } from '../../platform/database/database.js';
import type { Day, Period } from '../../platform/time/period.js';
import { CalendarRepository } from './calendar.repository.js';
import { type Calendar, type JoinedCalendar, joinUp } from './calendar.js';
import { OpenDays } from './open-days.js';
import {
  type DayOfSpace,
  dayOfSpace,
  openSpans,
  type OpenSpan,
  openTogether,
} from './open-time.js';
import { OpenTimeRepository, type Place } from './open-time.repository.js';

/** A space or the center itself, with the days of a period on which it had opened. */
export interface OpenPlace {
  readonly id: string;
  readonly isSpace: boolean;
  readonly seats: number | null;
  /** null: it had not opened yet, or was gone. */
  readonly open: Period | null;
}

/** A space with all above it, and the hours and closures that hold for it. */
interface SpaceHours {
  readonly id: string;
  readonly above: readonly Place[];
  readonly calendar: JoinedCalendar;
}

const EMPTY: Calendar = { hours: [], closures: [] };

/** When a center and its spaces were open: what occupancy is a share of. */
@Injectable()
export class OpenTimeService {
  constructor(
    private readonly places: OpenTimeRepository,
    private readonly calendars: CalendarRepository,
  ) {}

  /** The center and its spaces, as far as they had opened within the period. */
  async placesOf(tx: ReadTx, centerId: string, period: Period): Promise<OpenPlace[]> {
    const found = await this.places.around(tx, centerId);
    const byId = new Map(found.map((place) => [place.id, place]));
    return found
      .filter(({ id, parentId }) => id === centerId || parentId === centerId)
      .map((place) => ({
        id: place.id,
        isSpace: place.level === 'SPACE',
        seats: place.seats,
        open: openTogether(lineage(place, byId), period),
      }));
  }

  /** The days units were open within a period; those above them are to be named, too. One statement, however many. */
  async openDays(tx: ReadTx, unitIds: readonly string[], period: Period): Promise<OpenDays> {
    return new OpenDays(await this.places.calendars(tx, unitIds, period));
  }

  /** The open time of each space of the center, day by day. */
  async spansOf(tx: ReadTx, centerId: string, period: Period): Promise<OpenSpan[]> {
    const spaces = await this.spacesOf(tx, centerId);
    return spaces.flatMap(({ id, above, calendar }) => {
      const open = openTogether(above, period);
      return open ? openSpans(id, calendar, open) : [];
    });
  }

  /** Each space of the center on one day: when it is open, and else why not. */
  async dayOf(tx: ReadTx, centerId: string, day: Day): Promise<DayOfSpace[]> {
    const spaces = await this.spacesOf(tx, centerId);
    return spaces.map(({ id, above, calendar }) => {
      const isThere = openTogether(above, { from: day, to: day }) !== null;
      return dayOfSpace(id, calendar, { day, isThere });
    });
  }

  private async spacesOf(tx: ReadTx, centerId: string): Promise<SpaceHours[]> {
    const found = await this.places.around(tx, centerId);
    const byId = new Map(found.map((place) => [place.id, place]));
    const known = await this.calendars.find(tx, [...byId.keys()]);
    return found
      .filter(({ parentId }) => parentId === centerId)
      .map((space) => {
        const above = lineage(space, byId);
        const calendar = joinUp(above.map(({ id }) => known.get(id) ?? EMPTY));
        return { id: space.id, above, calendar };
      });
  }
}

function lineage(place: Place, byId: ReadonlyMap<string, Place>): Place[] {
  const above = place.parentId === null ? undefined : byId.get(place.parentId);
  return above ? [place, ...lineage(above, byId)] : [place];
}
