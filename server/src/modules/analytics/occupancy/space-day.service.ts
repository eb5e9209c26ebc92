import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database, type ReadTx } from '../../../platform/database/database.js';
import { isHoliday } from '../../../platform/time/holidays.js';
import { toOneSpan } from '../../../platform/time/period-form.js';
import {
  type DisaggregationOptionType,
  getDisaggregation,
  getMetric,
  getOption,
  TOTAL,
} from '../../catalogue/index.js';
import { type DayOfSpace, OpenTimeService, toUnitRef, type Unit } from '../../network/index.js';
import { type Facts, FactsService } from '../facts.service.js';
import { hasLog } from '../queries/events.query.js';
import {
  type FreeRow,
  lastBookedDay,
  readFree,
  readUses,
  type SpaceUseRow,
} from '../queries/space-day.query.js';
import { type CenterSpaces, spacesAt } from './center-spaces.js';
import { frameOf, areHoursKnown, toSpan } from './day-frame.js';
import type { SpaceBookingType, SpaceDayType, SpaceOnDayType } from './space-day.types.js';

const OCCUPANCY = getMetric('space.occupancy');
const BOOKINGS = getMetric('space.bookings');

export interface SpaceDayQuestion {
  readonly unit: string;
  readonly fiscalYear: number;
  /** null: the last of the fiscal year with bookings. */
  readonly day: string | null;
}

/** What is known of the spaces of a center on a day. */
interface Found {
  readonly facts: Facts;
  readonly day: string;
  readonly isLogged: boolean;
  readonly days: ReadonlyMap<string, DayOfSpace>;
  readonly uses: ReadonlyMap<string, SpaceUseRow[]>;
  readonly free: ReadonlyMap<string, FreeRow>;
}

/** The spaces of a center on one day: bookings, closed hours, and what is free. */
@Injectable()
export class SpaceDayService {
  constructor(
    private readonly database: Database,
    private readonly facts: FactsService,
    private readonly openTime: OpenTimeService,
  ) {}

  /** @throws UNKNOWN_UNIT, HAS_NO_SPACES, FISCAL_YEAR_OUT_OF_RANGE */
  day({ scope }: RequestContext, question: SpaceDayQuestion): Promise<SpaceDayType> {
    const year = toOneSpan({ fiscalYear: question.fiscalYear });
    return this.database.read(async (tx) => {
      const load = (day: string) =>
        this.facts.load(tx, {
          scope,
          metrics: [OCCUPANCY],
          units: [question.unit],
          period: { from: day, to: day },
          breakdowns: [''],
          definition: null,
          withDays: true,
          withSpaces: true,
        });
      const first = await load(question.day ?? year.to);
      const at = spacesAt(first.directory, question.unit);
      const lastBooked = at.isHidden ? null : await lastBookedDay(tx, at.center.id, year);
      const day = question.day ?? lastBooked;
      const head = toHead(at, day, lastBooked);
      if (day === null || at.isHidden) return { ...head, ...NO_DAY };
      const facts = question.day === null ? await load(day) : first;
      const found = await this.find(tx, at, { facts, day });
      const spaces = at.spaces.map((space) => toSpace(found, space));
      return { ...head, ...frameOf(spaces), isLogged: found.isLogged, spaces };
    });
  }

  private async find(
    tx: ReadTx,
    { center, spaces }: CenterSpaces,
    { facts, day }: Pick<Found, 'facts' | 'day'>,
  ): Promise<Found> {
    const days = await this.openTime.dayOf(tx, center.id, day);
    const open = days.flatMap(({ spaceId, spans }) => spans.map((span) => ({ spaceId, ...span })));
    const spaceIds = spaces.map(({ id }) => id);
    const asked = { centerId: center.id, day, spaceIds, open };
    const uses = await readUses(tx, asked);
    const free = await readFree(tx, asked);
    return {
      facts,
      day,
      isLogged: await hasLog(tx, 'BOOKING', [{ id: center.id, from: day, to: day }]),
      days: new Map(days.map((each) => [each.spaceId, each])),
      uses: Map.groupBy(uses, ({ spaceId }) => spaceId),
      free: new Map(free.map((row) => [row.spaceId, row])),
    };
  }
}

const NO_DAY = { isLogged: false, startsAt: 0, endsAt: 0, spaces: [] };

function toHead({ asked, isHidden }: CenterSpaces, day: string | null, last: string | null) {
  return {
    ...{ unit: toUnitRef(asked), day, lastBookedDay: last, isHidden },
    isHoliday: day !== null && isHoliday(day),
  };
}

function toSpace(found: Found, space: Unit): SpaceOnDayType {
  const { facts, day } = found;
  const own = found.days.get(space.id);
  const closedFor = own ? own.closedFor : 'HOURS_UNKNOWN';
  const free = found.free.get(space.id);
  const isKnown = found.isLogged && areHoursKnown(closedFor);
  const place = { node: space, period: { from: day, to: day }, split: TOTAL };
  const occupancy = facts.foldOf(OCCUPANCY, 'hours').at(space, place.period, TOTAL);
  return {
    space: toUnitRef(space),
    open: (own?.spans ?? []).map(({ opens, closes }) => toSpan([opens, closes])),
    closedFor,
    reasons: [...(own?.reasons ?? [])],
    bookings: (found.uses.get(space.id) ?? []).map((use) => toBooking(facts, use)),
    free: isKnown ? (free?.free ?? []).map(toSpan) : null,
    freeMinutes: isKnown ? (free?.minutes ?? 0) : null,
    occupancy: facts.toValue(OCCUPANCY, place, occupancy),
  };
}

function toBooking({ directory }: Facts, use: SpaceUseRow): SpaceBookingType {
  const { number, startsAt, endsAt, state, isCounted, isDouble } = use;
  return {
    ...{ number, startsAt, endsAt, isCounted, isDouble, use: state },
    mode: optionOf('mode', use.mode),
    purpose: optionOf('purpose', use.purpose),
    together: use.spaceIds
      .filter((id) => id !== use.spaceId)
      .map((id) => toUnitRef(directory.unit(id))),
    outOfHours: use.outside.map(toSpan),
  };
}

function optionOf(list: string, code: string | null): DisaggregationOptionType | null {
  if (code === null) return null;
  const option = getOption(getDisaggregation(BOOKINGS, list), code);
  return { ...option, residual: option.residual ?? false };
}
