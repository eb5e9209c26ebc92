import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../../platform/graphql/localized-text.js';
import { DocumentRefType } from '../../analytics/index.js';
import { UnitRefType } from '../../network/index.js';
import { PLAN_KINDS, PLAN_STATUSES, type PlanStatus } from './plan.js';

export const PlanStatusEnum = enumOf(PLAN_STATUSES);
export const PlanKindEnum = enumOf(PLAN_KINDS);

registerEnumType(PlanStatusEnum, {
  name: 'PlanStatus',
  description: 'DRAFT 素案, PROPOSAL 案, FINAL 確定.',
});
registerEnumType(PlanKindEnum, {
  name: 'PlanKind',
  description:
    'POLICY 基本方針, BASIC_MEASURE 基本施策, MEASURE 施策, ACTION 取組; NOTE explains one of them and counts as none.',
});

@ObjectType('PlanVersion', { description: 'A plan as it was drafted, proposed or decided.' })
export class PlanVersionType {
  @Field(() => Int, { description: 'From 1; the highest is the newest.' })
  number!: number;

  @Field(() => PlanStatusEnum)
  status!: PlanStatus;

  @Field(() => String, {
    nullable: true,
    description: 'What the document calls itself, as printed.',
  })
  printedStatus!: string | null;

  @Field(() => String, { nullable: true, description: 'Its date, as printed.' })
  dated!: string | null;

  @Field(() => DocumentRefType, { nullable: true, description: 'Where its lines are those of.' })
  document!: DocumentRefType | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who made it here; null: it was loaded from a document.',
  })
  author!: string | null;

  @Field(() => String, { description: 'When it came here. ISO 8601, UTC.' })
  createdAt!: string;
}

@ObjectType('Plan', { description: 'A plan or policy of a city or another unit.' })
export class PlanType {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => LocalizedTextType)
  name!: LocalizedTextType;

  @Field(() => UnitRefType, { description: 'Whose plan it is.' })
  unit!: UnitRefType;

  @Field(() => Int, { nullable: true, description: 'First fiscal year; null: not stated.' })
  fromYear!: number | null;

  @Field(() => Int, { nullable: true, description: 'Last fiscal year; null: not stated.' })
  toYear!: number | null;

  @Field(() => [PlanVersionType], { description: 'The newest first; all can be read.' })
  versions!: PlanVersionType[];
}
