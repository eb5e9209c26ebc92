import { ArgsType, Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { TargetKeyArgs } from '../targets/target-input.types.js';
import { type Remark, REMARK_KINDS, type RemarkKind } from './remark.js';

const RemarkKindEnum = enumOf(REMARK_KINDS);

registerEnumType(RemarkKindEnum, {
  name: 'KpiRemarkKind',
  description: 'REASON: why a target stands as it does. MEASURE: what is done about it.',
});

@ObjectType('KpiRemark', {
  description: 'What a director says of a target; a remark, which alters no figure.',
})
export class KpiRemarkType {
  @Field(() => String, { description: 'Names it when it is removed.' })
  id!: string;

  @Field(() => RemarkKindEnum)
  kind!: RemarkKind;

  @Field(() => String, { description: 'As typed, in lines.' })
  text!: string;

  @Field(() => String, { description: 'Name of who wrote it, at that time.' })
  author!: string;

  @Field(() => String, { description: 'When, ISO 8601, UTC.' })
  at!: string;

  @Field(() => Boolean, { description: 'The caller wrote it, and may remove it.' })
  mine!: boolean;
}

@ArgsType()
export class AddKpiRemarkArgs extends TargetKeyArgs {
  @Field(() => RemarkKindEnum)
  kind!: RemarkKind;

  @Field(() => String, { description: '1 to 1,000 characters, in lines.' })
  text!: string;
}

export function toRemark(remark: Remark, readerId: string | null): KpiRemarkType {
  const { id, kind, text, authorId, authorName, writtenAt } = remark;
  const mine = authorId !== null && authorId === readerId;
  return { id, kind, text, author: authorName, at: writtenAt, mine };
}
