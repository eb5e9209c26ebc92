import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/day.scalar.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.js';
import { OBS_STATUSES, QUALIFIERS, type ObsStatus, type Qualifier } from '../catalogue/index.js';
import { UnitRefType } from '../network/index.js';
import { FindingType } from '../quality/index.js';
import type { AggregationMethod } from './evaluated.js';

const ObsStatusEnum = enumOf(OBS_STATUSES);
const QualifierEnum = enumOf(QUALIFIERS);
const METHODS = [
  'REPORTED',
  'SUM',
  'WEIGHTED',
  'SIMPLE_MEAN_OF_RATES',
  'LAST',
  'MEDIAN',
  'DERIVED',
] as const;
const AggregationMethodEnum = enumOf(METHODS);

registerEnumType(ObsStatusEnum, {
  name: 'ObsStatus',
  description: 'State of a value, after SDMX CL_OBS_STATUS.',
});
registerEnumType(QualifierEnum, { name: 'Qualifier', description: '約, 以上, 以下 as printed.' });
registerEnumType(AggregationMethodEnum, {
  name: 'AggregationMethod',
  description: 'How a value came about. DERIVED with a null value: nothing was reported.',
});

@ObjectType('Coverage', {
  description: 'How much of the period, and of the units, a value covers.',
})
export class CoverageType {
  @Field(() => Int, { description: 'Months × units the value covers.' })
  reported!: number;

  @Field(() => Int, { description: 'Months × units in which the units were open at least a day.' })
  expected!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Of a city or group joined from units below: how many of them have a value.',
  })
  unitsReported!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of a city or group joined from units below: how many of them were open.',
  })
  unitsExpected!: number | null;

  @Field(() => DayScalar, { nullable: true, description: 'First day covered, as printed.' })
  from!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Last day covered, as printed.' })
  to!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Day a stock was counted.' })
  asOf!: string | null;
}

@ObjectType('DocumentRef', { description: 'A source document.' })
export class DocumentRefType {
  @Field(() => String)
  code!: string;

  @Field(() => LocalizedTextType)
  title!: LocalizedTextType;
}

@ObjectType('Provenance', { description: 'Where a figure comes from.' })
export class ProvenanceType {
  @Field(() => Boolean, {
    description: 'Counted from the rows of a log, which stand in no document: see `records`.',
  })
  isLog!: boolean;

  @Field(() => DocumentRefType, { nullable: true })
  document!: DocumentRefType | null;

  @Field(() => Int, { nullable: true, description: 'Line in the document, from 1.' })
  line!: number | null;

  @Field(() => String, { nullable: true, description: 'The figure as printed.' })
  printed!: string | null;

  @Field(() => UnitRefType, { description: 'Who handed it in.' })
  reporter!: UnitRefType;

  @Field(() => String, { description: 'When it came in, as an ISO instant.' })
  importedAt!: string;
}

@ObjectType('Alternative', {
  description: 'Another way to the same number that gives another result.',
})
export class AlternativeType {
  @Field(() => Float)
  value!: number;

  @Field(() => AggregationMethodEnum)
  method!: AggregationMethod;

  @Field(() => CoverageType)
  coverage!: CoverageType;

  @Field(() => [ProvenanceType], { description: 'The first three.' })
  provenance!: ProvenanceType[];

  @Field(() => Int)
  provenanceCount!: number;
}

@ObjectType('Note', { description: 'A remark on a value.' })
export class NoteType {
  @Field(() => String, {
    description: 'Stable code; SOURCE_NOTE is a remark handed in with the figure.',
  })
  code!: string;

  @Field(() => LocalizedTextType)
  text!: LocalizedTextType;
}

@ObjectType('Value', { description: 'A number and how far it can be trusted.' })
export class ValueType {
  @Field(() => Float, { nullable: true, description: 'Null is not zero: see status.' })
  value!: number | null;

  @Field(() => QualifierEnum, { nullable: true })
  qualifier!: Qualifier | null;

  @Field(() => Float, { nullable: true, description: 'Numerator of a rate, where known.' })
  numerator!: number | null;

  @Field(() => Float, { nullable: true, description: 'Denominator of a rate, where known.' })
  denominator!: number | null;

  @Field(() => String, {
    description:
      'Code of the unit. A share is 0..1; a ratio of two counts, or more people than seats, may be above 1.',
  })
  unit!: string;

  @Field(() => LocalizedTextType, { description: 'The unit in words, also of a normalised value.' })
  unitName!: LocalizedTextType;

  @Field(() => AggregationMethodEnum)
  method!: AggregationMethod;

  @Field(() => ObsStatusEnum)
  status!: ObsStatus;

  @Field(() => CoverageType)
  coverage!: CoverageType;

  @Field(() => String, { description: 'Which meaning of the metric.' })
  definitionId!: string;

  @Field(() => [AlternativeType], {
    description: 'The computed beside the published, the other source.',
  })
  alternatives!: AlternativeType[];

  @Field(() => [ProvenanceType], { description: 'The first three sources.' })
  provenance!: ProvenanceType[];

  @Field(() => Int, { description: 'How many reported figures stand behind it.' })
  provenanceCount!: number;

  @Field(() => [NoteType])
  notes!: NoteType[];

  @Field(() => [FindingType], {
    description:
      'What a person should look at in the figures it stands on, its own and those of its parts: the first three, contradictions first.',
  })
  findings!: FindingType[];

  @Field(() => Int, { description: 'How many findings touch it.' })
  findingCount!: number;
}
