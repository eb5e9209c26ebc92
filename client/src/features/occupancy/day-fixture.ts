import type {
  OccupancyDayQuery,
  OccupancyFreeQuery,
  SpaceOnDayFieldsFragment,
} from '../../shared/graphql/generated/graphql';
import { aText, aUnit, aValue } from '../../shared/testing/builders';
import { METRIC, SPACE } from './occupancy-fixture';

type Booking = SpaceOnDayFieldsFragment['bookings'][number];

export const aBooking = (
  startsAt: number,
  endsAt: number,
  more: Partial<Booking> = {},
): Booking => ({
  ...{ startsAt, endsAt, number: null, use: 'USED', mode: null, together: [], outOfHours: [] },
  purpose: { code: 'meeting', name: aText('会議・打合せ', 'Meeting') },
  ...{ isCounted: true, isDouble: false },
  ...more,
});

export const aSpaceOnDay = (
  more: Partial<SpaceOnDayFieldsFragment> = {},
): SpaceOnDayFieldsFragment => ({
  space: SPACE,
  open: [{ startsAt: 540, endsAt: 1260 }],
  closedFor: null,
  reasons: [],
  bookings: [],
  free: [{ startsAt: 540, endsAt: 1260 }],
  freeMinutes: 720,
  occupancy: aValue(0.25, { unit: 'ratio', unitName: aText('%') }),
  ...more,
});

export const aDay = (
  spaces: SpaceOnDayFieldsFragment[],
  more: Partial<OccupancyDayQuery['spaceDay']> = {},
): OccupancyDayQuery => ({
  spaceDay: {
    ...{ day: '2021-02-27', isHoliday: false, lastBookedDay: '2021-02-27', isLogged: true },
    ...{ isHidden: false, startsAt: 540, endsAt: 1260, spaces },
    ...more,
  },
  metrics: [METRIC],
});

const HALL = aUnit({ code: 'yokohama-kyodo/hall', kind: 'SPACE', name: aText('ホール', 'Hall') });

/** Of the room one part of the week is regularly free, of the hall none. */
export function theFreeTime(): OccupancyFreeQuery {
  const slot = (freeDays: number, isRegular: boolean) => ({
    weekday: { code: 'tue', name: aText('火') },
    timeSlot: { code: 'morning', name: aText('午前') },
    openDays: 48,
    ...{ freeDays, isRegular },
    freeShare: aValue(0.9, { unit: 'ratio', unitName: aText('%') }),
  });
  return {
    freeTime: {
      ...{ from: '2020-04-01', to: '2021-03-31', leastShare: 0.75, leastDays: 4, isHidden: false },
      spaces: [
        { space: SPACE, slots: [slot(40, true)] },
        { space: HALL, slots: [slot(12, false)] },
      ],
    },
    metrics: [{ ...METRIC, code: 'space.free_share' }],
  };
}
