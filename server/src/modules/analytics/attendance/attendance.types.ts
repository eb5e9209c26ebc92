import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar } from '../../../platform/graphql/day.scalar.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../../platform/graphql/localized-text.js';
import { DisaggregationOptionType } from '../../catalogue/index.js';
import { UnitRefType } from '../../network/index.js';
import { ValueType } from '../value.types.js';
import { type Standing, STANDINGS } from './standing.js';

const StandingEnum = enumOf(STANDINGS);

registerEnumType(StandingEnum, {
  name: 'ProgrammeStanding',
  description:
    'How held stands to planned. AS_PLANNED, MORE; FEWER and NOT_HELD (0) where the whole year is reported, SO_FAR where months of it are not. HELD_UNKNOWN: planned, nothing reported of it. PLAN_PARTIAL: not all centers that hold it state a number. HELD_PARTIAL: not all centers report what they held. NO_PLAN: held, without a stated number. NOTHING: neither.',
});

@ObjectType('ProgrammeFigures', {
  description: 'The figures of courses and events in one fiscal year.',
})
export class ProgrammeFiguresType {
  @Field(() => ValueType, {
    description: 'session.planned: as reported, else the number in the center’s plan of the year.',
  })
  planned!: ValueType;

  @Field(() => ValueType, { description: 'session.held' })
  held!: ValueType;

  @Field(() => ValueType, { description: 'session.participants' })
  participants!: ValueType;

  @Field(() => ValueType, { description: 'session.groups' })
  groups!: ValueType;

  @Field(() => ValueType, { description: 'session.capacity' })
  capacity!: ValueType;

  @Field(() => ValueType, { description: 'session.seat_fill' })
  seatFill!: ValueType;

  @Field(() => ValueType, { description: 'session.follow_through' })
  followThrough!: ValueType;
}

@ObjectType('ProgrammeYear', { description: 'One programme in one fiscal year.' })
export class ProgrammeYearType extends ProgrammeFiguresType {
  @Field(() => DisaggregationOptionType)
  programme!: DisaggregationOptionType;

  @Field(() => LocalizedTextType, {
    description: 'What the center called it that year; else its name in the catalogue.',
  })
  name!: LocalizedTextType;

  @Field(() => StandingEnum)
  standing!: Standing;

  @Field(() => Int, {
    nullable: true,
    description: 'Held − planned; null where the two may not be set against each other.',
  })
  difference!: number | null;
}

@ObjectType('AttendanceYear')
export class AttendanceYearType {
  @Field(() => Int)
  fiscalYear!: number;

  @Field(() => DayScalar)
  from!: string;

  @Field(() => DayScalar)
  to!: string;

  @Field(() => ProgrammeFiguresType, { description: 'All courses and events together.' })
  total!: ProgrammeFiguresType;

  @Field(() => [ProgrammeYearType], {
    description: 'Most sessions held first, then most planned, then in the order of the code list.',
  })
  programmes!: ProgrammeYearType[];
}

@ObjectType('ProgrammeSession', {
  description: 'A session on its day, from a log or from a report that names the day.',
})
export class ProgrammeSessionType {
  @Field(() => UnitRefType)
  unit!: UnitRefType;

  @Field(() => DayScalar)
  day!: string;

  @Field(() => String, { nullable: true, description: 'The center’s own number, in a log.' })
  number!: string | null;

  @Field(() => DisaggregationOptionType, { nullable: true, description: 'null: not noted.' })
  format!: DisaggregationOptionType | null;

  @Field(() => Boolean, {
    description: 'false: a report announces it for the day, and does not say whether it was held.',
  })
  held!: boolean;

  @Field(() => ValueType, {
    description: 'session.held of this day; where it is only announced, session.planned.',
  })
  occurrence!: ValueType;

  @Field(() => ValueType, { description: 'Seats in the room and online; none: without a limit.' })
  capacity!: ValueType;

  @Field(() => ValueType)
  participants!: ValueType;

  @Field(() => ValueType)
  groups!: ValueType;

  @Field(() => ValueType, { description: 'Participants ÷ seats, where both are known.' })
  seatFill!: ValueType;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the earlier session it continues.',
  })
  follows!: string | null;

  @Field(() => ValueType, {
    description: 'Participants ÷ those of the session it follows, where both are known.',
  })
  followThrough!: ValueType;
}

@ObjectType('ProgrammeSessions', { description: 'The sessions of a programme.' })
export class ProgrammeSessionsType {
  @Field(() => [ProgrammeSessionType], { description: 'In the order of time; at most 500.' })
  sessions!: ProgrammeSessionType[];

  @Field(() => Boolean, { description: 'There are more; ask for a shorter period.' })
  isMore!: boolean;

  @Field(() => Boolean, {
    description:
      'There is a log, whose single rows are for members of the network; the caller sees none of it.',
  })
  isHidden!: boolean;
}
