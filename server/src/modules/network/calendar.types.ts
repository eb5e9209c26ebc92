import { ArgsType, Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/day.scalar.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.js';
import { CALENDAR_DAYS, type CalendarDay, type JoinedCalendar, toTime } from './calendar.js';
import type { Unit } from './directory.js';
import { LocalizedTextInput } from './network-admin.types.js';
import { toUnitRef, UnitRefType } from './network.types.js';

const CalendarDayEnum = enumOf(CALENDAR_DAYS);

registerEnumType(CalendarDayEnum, {
  name: 'CalendarDay',
  description: 'A day of the week, or HOLIDAY: a public holiday of Japan, whatever its weekday.',
});

@ObjectType('OpeningSpan', { description: 'A stretch of a day on which a unit is open.' })
export class OpeningSpanType {
  @Field(() => CalendarDayEnum)
  day!: CalendarDay;

  @Field(() => String, { description: '09:00' })
  opens!: string;

  @Field(() => String, { description: '22:00; at the latest 24:00.' })
  closes!: string;
}

@ObjectType('OpeningHours', {
  description:
    'The hours of a week, from a day on until the next of them. A day without a span is closed, a holiday too.',
})
export class OpeningHoursType {
  @Field(() => DayScalar)
  from!: string;

  @Field(() => [OpeningSpanType], { description: 'In the order of the week.' })
  spans!: OpeningSpanType[];
}

@ObjectType('Closure', {
  description: 'Days on which a unit and all below it are closed, whatever their hours say.',
})
export class ClosureType {
  @Field(() => UnitRefType, {
    description: 'The unit whose closure it is: itself, or one above it.',
  })
  unit!: UnitRefType;

  @Field(() => DayScalar)
  from!: string;

  @Field(() => DayScalar)
  to!: string;

  @Field(() => LocalizedTextType)
  reason!: LocalizedTextType;
}

@ObjectType('OpeningCalendar', { description: 'When a unit is open.' })
export class OpeningCalendarType {
  @Field(() => UnitRefType)
  unit!: UnitRefType;

  @Field(() => [OpeningHoursType], { description: 'In the order of time.' })
  hours!: OpeningHoursType[];

  @Field(() => UnitRefType, {
    nullable: true,
    description:
      'The unit the hours come from: itself, or the nearest above it that has some; null: none known.',
  })
  hoursFrom!: UnitRefType | null;

  @Field(() => [ClosureType], {
    description: 'Of the unit and of the units above it, in the order of time.',
  })
  closures!: ClosureType[];
}

@InputType({ description: 'A stretch of a day on which a unit is open.' })
class OpeningSpanInput {
  @Field(() => CalendarDayEnum)
  day!: CalendarDay;

  @Field(() => String, { description: '09:00' })
  opens!: string;

  @Field(() => String, { description: '22:00; at the latest 24:00.' })
  closes!: string;
}

@ArgsType()
export class SetOpeningHoursArgs {
  @Field(() => String, { description: 'Code of a city, a center or a space.' })
  unit!: string;

  @Field(() => DayScalar, { description: 'First day of these hours.' })
  from!: string;

  @Field(() => [OpeningSpanInput], { description: 'At most 6 a day. None: closed all the week.' })
  spans!: OpeningSpanInput[];
}

@ArgsType()
export class AddClosureArgs {
  @Field(() => String, { description: 'Code of a city, a center or a space.' })
  unit!: string;

  @Field(() => DayScalar, { description: 'First day closed.' })
  from!: string;

  @Field(() => DayScalar, { description: 'Last day closed; at most three years.' })
  to!: string;

  @Field(() => LocalizedTextInput)
  reason!: LocalizedTextInput;
}

@ArgsType()
export class RemoveClosureArgs {
  @Field(() => String, { description: 'Code of the unit that was given the closure.' })
  unit!: string;

  @Field(() => DayScalar)
  from!: string;

  @Field(() => DayScalar)
  to!: string;
}

/** `lineage`: the unit and those above it, as its calendar was joined. */
export function toOpeningCalendar(
  unit: Unit,
  lineage: readonly Unit[],
  calendar: JoinedCalendar,
): OpeningCalendarType {
  const { hours, hoursAt, closures } = calendar;
  const from = hoursAt === null ? undefined : lineage[hoursAt];
  return {
    unit: toUnitRef(unit),
    hours: hours.map(({ from: day, spans }) => ({
      from: day,
      spans: spans.map(({ day: name, opens, closes }) => ({
        day: name,
        opens: toTime(opens),
        closes: toTime(closes),
      })),
    })),
    hoursFrom: from ? toUnitRef(from) : null,
    closures: closures.map(({ from: first, to, reason, at }) => ({
      unit: toUnitRef(lineage[at] ?? unit),
      from: first,
      to,
      reason,
    })),
  };
}
