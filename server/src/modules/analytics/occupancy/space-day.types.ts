import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar } from '../../../platform/graphql/day.scalar.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../../platform/graphql/localized-text.js';
import { DisaggregationOptionType } from '../../catalogue/index.js';
import { CLOSED_FOR, type ClosedFor, UnitRefType } from '../../network/index.js';
import { ValueType } from '../value.types.js';

const BOOKING_USES = ['USED', 'NO_SHOW', 'BOOKED'] as const;
const BookingUseEnum = enumOf(BOOKING_USES);
const ClosedForEnum = enumOf(CLOSED_FOR);

registerEnumType(BookingUseEnum, {
  name: 'BookingUse',
  description: 'What became of a booking. BOOKED: nobody noted whether anybody came.',
});
registerEnumType(ClosedForEnum, {
  name: 'SpaceClosedFor',
  description:
    'Why a space is not open on a day. NOT_OPENED: it was not there yet, or no longer. CLOSURE: for a reason that is given. REST_DAY: its hours have none for such a day. HOURS_UNKNOWN: its hours are not on record.',
});

@ObjectType('DaySpan', { description: 'From one minute of a day up to another.' })
export class DaySpanType {
  @Field(() => Int, { description: 'Minutes since midnight.' })
  startsAt!: number;

  @Field(() => Int, { description: 'Minutes since midnight; the end of the day is 1440.' })
  endsAt!: number;
}

@ObjectType('SpaceBooking', {
  description: 'A booking as one of its spaces sees it. It names no person and no group.',
})
export class SpaceBookingType extends DaySpanType {
  @Field(() => String, { nullable: true, description: 'The center’s own number.' })
  number!: string | null;

  @Field(() => BookingUseEnum)
  use!: (typeof BOOKING_USES)[number];

  @Field(() => DisaggregationOptionType, { nullable: true, description: 'null: not noted.' })
  mode!: DisaggregationOptionType | null;

  @Field(() => DisaggregationOptionType, { nullable: true, description: 'null: not noted.' })
  purpose!: DisaggregationOptionType | null;

  @Field(() => [UnitRefType], { description: 'The other spaces it takes at the same time.' })
  together!: UnitRefType[];

  @Field(() => Boolean, {
    description:
      'false: another booking had one of its spaces at that time, and this one is counted nowhere.',
  })
  isCounted!: boolean;

  @Field(() => Boolean, { description: 'Another booking has this space at the same time.' })
  isDouble!: boolean;

  @Field(() => [DaySpanType], { description: 'What of it lies out of open time.' })
  outOfHours!: DaySpanType[];
}

@ObjectType('SpaceOnDay', { description: 'A space on one day.' })
export class SpaceOnDayType {
  @Field(() => UnitRefType)
  space!: UnitRefType;

  @Field(() => [DaySpanType], { description: 'When it is open.' })
  open!: DaySpanType[];

  @Field(() => ClosedForEnum, { nullable: true, description: 'null: it is open.' })
  closedFor!: ClosedFor | null;

  @Field(() => [LocalizedTextType], { description: 'Why it is closed, of a closure.' })
  reasons!: LocalizedTextType[];

  @Field(() => [SpaceBookingType], {
    description:
      'In the order of the day, also double ones and those out of open time; not the cancelled.',
  })
  bookings!: SpaceBookingType[];

  @Field(() => [DaySpanType], {
    nullable: true,
    description:
      'Open time nobody has booked; what a no-show or a double booking takes is not free. null: not known, for want of a log or of hours.',
  })
  free!: DaySpanType[] | null;

  @Field(() => Int, { nullable: true, description: 'All of it in minutes.' })
  freeMinutes!: number | null;

  @Field(() => ValueType, { description: 'space.occupancy of the day, by hours.' })
  occupancy!: ValueType;
}

@ObjectType('SpaceDay', { description: 'The spaces of a center on one day.' })
export class SpaceDayType {
  @Field(() => UnitRefType, { description: 'The center or the space asked for.' })
  unit!: UnitRefType;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'null: none was asked for, and the fiscal year has no day with bookings.',
  })
  day!: string | null;

  @Field(() => Boolean, { description: 'A public holiday of Japan.' })
  isHoliday!: boolean;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The last day of the fiscal year with a booking of the center.',
  })
  lastBookedDay!: string | null;

  @Field(() => Boolean, {
    description: 'false: no log covers the day, and nobody knows what was booked.',
  })
  isLogged!: boolean;

  @Field(() => Boolean, {
    description: 'Single bookings are for members of the network; the caller sees none.',
  })
  isHidden!: boolean;

  @Field(() => Int, { description: 'Where a picture of the day begins: minutes, a full hour.' })
  startsAt!: number;

  @Field(() => Int, { description: 'Where it ends: minutes, a full hour.' })
  endsAt!: number;

  @Field(() => [SpaceOnDayType])
  spaces!: SpaceOnDayType[];
}
