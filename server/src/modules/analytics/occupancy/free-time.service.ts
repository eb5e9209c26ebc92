import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Database } from '../../../platform/database/database.js';
import { type PeriodForm, toOneSpan } from '../../../platform/time/period-form.js';
import type { Period } from '../../../platform/time/period.js';
import {
  type DisaggregationOptionType,
  getDisaggregation,
  getMetric,
  getOption,
  toSplit,
} from '../../catalogue/index.js';
import { NetworkService, OpenTimeService, toUnitRef, type Unit } from '../../network/index.js';
import { type Facts, FactsService } from '../facts.service.js';
import { countFreeSlots, type FreeSlotRow } from '../queries/free-slots.query.js';
import { spacesAt } from './center-spaces.js';
import type { FreeSlotType, FreeTimeType } from './free-time.types.js';

const FREE_SHARE = getMetric('space.free_share');
const WEEKDAYS = getDisaggregation(FREE_SHARE, 'weekday');
const SLOTS = getDisaggregation(FREE_SHARE, 'time_slot');

/** Free three weeks out of four, and seen for a month at least. */
const RULE = { leastShare: 0.75, leastDays: 4 } as const;

export interface FreeTimeQuestion {
  readonly unit: string;
  readonly period: PeriodForm;
}

/** Which parts of the week could be offered. */
@Injectable()
export class FreeTimeService {
  constructor(
    private readonly database: Database,
    private readonly network: NetworkService,
    private readonly facts: FactsService,
    private readonly openTime: OpenTimeService,
  ) {}

  /** @throws UNKNOWN_UNIT, HAS_NO_SPACES and those of a period */
  find({ scope }: RequestContext, question: FreeTimeQuestion): Promise<FreeTimeType> {
    const period = toOneSpan(question.period);
    const split = toSplit([
      ['weekday', ''],
      ['time_slot', ''],
    ]);
    return this.database.read(async (tx) => {
      const directory = await this.network.directory(tx, scope, [FREE_SHARE.domain]);
      const { center, spaces, isHidden } = spacesAt(directory, question.unit);
      const answer = { ...period, ...RULE, isHidden };
      if (isHidden) return { ...answer, spaces: [] };
      const facts = await this.facts.load(tx, {
        scope,
        metrics: [FREE_SHARE],
        units: [question.unit],
        period,
        breakdowns: ['', split.breakdown],
        definition: null,
        withDays: false,
        withSpaces: true,
      });
      const open = await this.openTime.spansOf(tx, center.id, period);
      const asked = { centerId: center.id, spaceIds: spaces.map(({ id }) => id), open };
      const rows = await countFreeSlots(tx, asked, period);
      const bySpace = Map.groupBy(rows, ({ spaceId }) => spaceId);
      return {
        ...answer,
        spaces: spaces.flatMap((space) => {
          const own = bySpace.get(space.id) ?? [];
          const slots = own.map((row) => toSlot(facts, { space, row, period })).sort(mostFree);
          return own.length > 0 ? [{ space: toUnitRef(space), slots }] : [];
        }),
      };
    });
  }
}

interface SlotOf {
  readonly space: Unit;
  readonly row: FreeSlotRow;
  readonly period: Period;
}

function toSlot(facts: Facts, { space, row, period }: SlotOf): FreeSlotType {
  const { weekday, slot, openDays, freeDays } = row;
  const split = toSplit([
    ['weekday', weekday],
    ['time_slot', slot],
  ]);
  const freeShare = facts.fold(FREE_SHARE).at(space, period, split);
  return {
    weekday: toOption(getOption(WEEKDAYS, weekday)),
    timeSlot: toOption(getOption(SLOTS, slot)),
    openDays,
    freeDays,
    isRegular: openDays >= RULE.leastDays && freeDays >= openDays * RULE.leastShare,
    freeShare: facts.toValue(FREE_SHARE, { node: space, period, split }, freeShare),
  };
}

const toOption = (option: ReturnType<typeof getOption>): DisaggregationOptionType => ({
  ...option,
  residual: option.residual ?? false,
});

const placeOf = ({ weekday, timeSlot }: FreeSlotType): number =>
  WEEKDAYS.options.findIndex(({ code }) => code === weekday.code) * SLOTS.options.length +
  SLOTS.options.findIndex(({ code }) => code === timeSlot.code);

const mostFree = (a: FreeSlotType, b: FreeSlotType): number =>
  b.freeDays * a.openDays - a.freeDays * b.openDays || placeOf(a) - placeOf(b);
