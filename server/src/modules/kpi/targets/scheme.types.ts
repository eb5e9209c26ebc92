import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../../platform/graphql/localized-text.js';
import type { Scheme, SchemeKind } from '../schemes/scheme.js';

const SchemeKindEnum = enumOf<SchemeKind>([
  'UNCAPPED',
  'CAPPED',
  'LADDER',
  'PASS_FAIL',
  'REVERSE',
  'GRADES',
]);

registerEnumType(SchemeKindEnum, {
  name: 'AchievementSchemeKind',
  description: 'How an outcome becomes an achievement.',
});

@ObjectType('AchievementBand', { description: 'A band of a scheme.' })
export class AchievementBandType {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => LocalizedTextType)
  name!: LocalizedTextType;
}

@ObjectType('AchievementStep', { description: 'A band with the rate it begins at.' })
class AchievementStepType extends AchievementBandType {
  @Field(() => Float, { description: '1 is 100 %.' })
  from!: number;
}

@ObjectType('AchievementSchemeRef', { description: 'Which scheme, in which version.' })
export class SchemeRefType {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => LocalizedTextType)
  name!: LocalizedTextType;
}

@ObjectType('AchievementScheme', {
  description: 'How an outcome becomes an achievement; a version never changes.',
})
export class SchemeType extends SchemeRefType {
  @Field(() => SchemeKindEnum)
  kind!: SchemeKind;

  @Field(() => LocalizedTextType, { description: 'How it counts, in a sentence or two.' })
  description!: LocalizedTextType;

  @Field(() => [AchievementStepType], { description: 'From the lowest on; none: no bands.' })
  steps!: AchievementStepType[];
}

export const toSchemeRef = ({ code, version, name }: Scheme): SchemeRefType => ({
  ...{ code, version, name },
});

export const toScheme = (scheme: Scheme): SchemeType => ({
  ...toSchemeRef(scheme),
  kind: scheme.kind,
  description: scheme.description,
  steps: scheme.steps.map(({ from, code, name }) => ({ from, code, name })),
});
