import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../../platform/graphql/day.scalar.js';
import { DisaggregationOptionType } from '../../catalogue/index.js';
import { UnitRefType } from '../../network/index.js';
import { ValueType } from '../value.types.js';

@ObjectType('FreeSlot', { description: 'A part of a weekday of a space, over a period.' })
export class FreeSlotType {
  @Field(() => DisaggregationOptionType)
  weekday!: DisaggregationOptionType;

  @Field(() => DisaggregationOptionType)
  timeSlot!: DisaggregationOptionType;

  @Field(() => Int, { description: 'Days covered by a log on which the space was open then.' })
  openDays!: number;

  @Field(() => Int, { description: 'Those of them on which nobody had booked any of it.' })
  freeDays!: number;

  @Field(() => Boolean, { description: 'Free often enough to be offered, by the rule.' })
  isRegular!: boolean;

  @Field(() => ValueType, { description: 'space.free_share: the share of its minutes left free.' })
  freeShare!: ValueType;
}

@ObjectType('SpaceFreeTime')
export class SpaceFreeTimeType {
  @Field(() => UnitRefType)
  space!: UnitRefType;

  @Field(() => [FreeSlotType], { description: 'Most often free first.' })
  slots!: FreeSlotType[];
}

@ObjectType('FreeTime', {
  description: 'Which parts of the week spaces are left free, from logs of bookings.',
})
export class FreeTimeType {
  @Field(() => DayScalar)
  from!: string;

  @Field(() => DayScalar)
  to!: string;

  @Field(() => Float, { description: 'The rule: free on at least this share of the open days,' })
  leastShare!: number;

  @Field(() => Int, { description: 'and open on at least so many days.' })
  leastDays!: number;

  @Field(() => Boolean, { description: 'It is for members of the network; the caller sees none.' })
  isHidden!: boolean;

  @Field(() => [SpaceFreeTimeType], {
    description: 'The spaces of which a log and the hours are known.',
  })
  spaces!: SpaceFreeTimeType[];
}
