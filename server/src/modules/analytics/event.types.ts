import { Field, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/day.scalar.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.js';
import { UnitRefType } from '../network/index.js';

@ObjectType('EventField', { description: 'One thing a log says of an event.' })
export class EventFieldType {
  @Field(() => String, { description: 'Stable code: that of a disaggregation, or of the field.' })
  code!: string;

  @Field(() => LocalizedTextType)
  name!: LocalizedTextType;

  @Field(() => LocalizedTextType, { nullable: true, description: 'null: it was not noted.' })
  text!: LocalizedTextType | null;
}

@ObjectType('Event', {
  description: 'A consultation, a booking or a session, as a center logged it. It names no person.',
})
export class EventType {
  @Field(() => UnitRefType)
  unit!: UnitRefType;

  @Field(() => DayScalar)
  day!: string;

  @Field(() => String, { nullable: true, description: 'The center’s own number.' })
  number!: string | null;

  @Field(() => [EventFieldType], { description: 'The same fields in the same order for each.' })
  fields!: EventFieldType[];
}
