import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/day.scalar.js';
import { GrainEnum } from '../../platform/graphql/period.types.js';
import type { Grain } from '../../platform/time/period.js';
import { DisaggregationOptionType, MetricType } from '../catalogue/index.js';
import { UnitRefType } from '../network/index.js';
import { EventType } from './event.types.js';
import { ValueType } from './value.types.js';

export const RecordSourceEnum = { EVENTS: 'EVENTS', FIGURES: 'FIGURES' } as const;
export type RecordSource = keyof typeof RecordSourceEnum;

registerEnumType(RecordSourceEnum, {
  name: 'RecordSource',
  description:
    'EVENTS: single rows of a log. FIGURES: reported numbers with their place in a document.',
});

@ObjectType('RecordOption')
export class RecordOptionType {
  @Field(() => String)
  disaggregation!: string;

  @Field(() => DisaggregationOptionType)
  option!: DisaggregationOptionType;
}

@ObjectType('Record', { description: 'A reported figure with its place in the document.' })
export class RecordType {
  @Field(() => UnitRefType)
  unit!: UnitRefType;

  @Field(() => MetricType)
  metric!: MetricType;

  @Field(() => [RecordOptionType])
  options!: RecordOptionType[];

  @Field(() => DayScalar)
  period!: string;

  @Field(() => DayScalar)
  periodTo!: string;

  @Field(() => GrainEnum)
  grain!: Grain;

  @Field(() => ValueType)
  value!: ValueType;

  @Field(() => Int, { description: '1, 2, …: this is the newest.' })
  version!: number;
}

@ObjectType('RecordPage', {
  description: 'What stands behind a value: the events of a log, or the figures of a report.',
})
export class RecordPageType {
  @Field(() => RecordSourceEnum)
  source!: RecordSource;

  @Field(() => [RecordType], { description: 'Figures; none where `source` is EVENTS.' })
  records!: RecordType[];

  @Field(() => [EventType], {
    description: 'Events in the order of time; none where `source` is FIGURES.',
  })
  events!: EventType[];

  @Field(() => Int, { description: 'How many there are; events are counted to 10,000.' })
  total!: number;

  @Field(() => Int, {
    description:
      'Where `source` is EVENTS: how many reported figures there are beside them, of these units or of others behind the same value; `source: FIGURES` lists them.',
  })
  otherFigures!: number;

  @Field(() => Boolean, { description: 'There may be more events than were counted.' })
  isMore!: boolean;

  @Field(() => String, { nullable: true, description: 'Pass as `after` for the next page.' })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasNextPage!: boolean;
}
