import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MetricType } from '../../catalogue/index.js';

export const SourceKindEnum = { FIGURES: 'FIGURES', RECORDS: 'RECORDS' } as const;
export type SourceKind = keyof typeof SourceKindEnum;

registerEnumType(SourceKindEnum, {
  name: 'SourceKind',
  description: 'FIGURES: numbers as reported. RECORDS: counted from the log of single events.',
});

@ObjectType('SourceChoice', {
  description:
    'Which source counts where a unit hands in both. The other stands beside the value as an alternative; they are never added.',
})
export class SourceChoiceType {
  @Field(() => MetricType)
  metric!: MetricType;

  @Field(() => SourceKindEnum)
  source!: SourceKind;
}
