import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.js';
import { disaggregationsOf } from './catalogue.js';
import type { Disaggregation, FacetKind, MetricDefinition } from './metric.js';
import { UNITS } from './units.js';

const AdditivityEnum = enumOf(['ADDITIVE', 'SEMI_ADDITIVE', 'NON_ADDITIVE']);
const CountTypeEnum = enumOf(['UNIQUE', 'CUMULATIVE', 'STOCK', 'NOT_A_COUNT']);
const DirectionEnum = enumOf(['HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'NEUTRAL']);
const LogicLevelEnum = enumOf(['INPUT', 'ACTIVITY', 'OUTPUT', 'OUTCOME', 'CONTEXT']);
const FacetKindEnum = enumOf(['SCOPE', 'LABEL_RULE', 'DENOMINATOR', 'QUESTION', 'BASE', 'YEAR']);

registerEnumType(FacetKindEnum, {
  name: 'FacetKind',
  description:
    'In what two meanings of a word may differ: what is counted, how labels are given, what a rate is a share of, what was asked, of whom, in which survey.',
});
registerEnumType(AdditivityEnum, {
  name: 'Additivity',
  description:
    'ADDITIVE: summed. SEMI_ADDITIVE: the last value counts. NON_ADDITIVE: never joined by adding.',
});
registerEnumType(CountTypeEnum, {
  name: 'CountType',
  description: 'UNIQUE 実数, CUMULATIVE 延べ, STOCK 時点数, NOT_A_COUNT for rates.',
});
registerEnumType(DirectionEnum, { name: 'Direction', description: 'Which way is better.' });
registerEnumType(LogicLevelEnum, { name: 'LogicLevel', description: 'Place in the logic model.' });

@ObjectType('DisaggregationOption', { description: 'One entry of a code list.' })
export class DisaggregationOptionType {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => LocalizedTextType)
  name!: LocalizedTextType;

  @Field(() => Boolean, { description: 'True for その他: shown, never ranked.' })
  residual!: boolean;
}

@ObjectType('Disaggregation', { description: 'A code list that splits a metric.' })
export class DisaggregationType {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => LocalizedTextType)
  name!: LocalizedTextType;

  @Field(() => Boolean, { description: 'True when one case may carry several options.' })
  multiLabel!: boolean;

  @Field(() => [DisaggregationOptionType])
  options!: DisaggregationOptionType[];
}

@ObjectType('MeaningFacet', { description: 'How a meaning stands in one respect.' })
export class MeaningFacetType {
  @Field(() => FacetKindEnum)
  kind!: FacetKind;

  @Field(() => LocalizedTextType)
  name!: LocalizedTextType;
}

@ObjectType('MetricMeaning', { description: 'One of the meanings the same word may have.' })
export class MetricMeaningType {
  @Field(() => String, { description: 'Stands as definitionId behind every value.' })
  id!: string;

  @Field(() => LocalizedTextType)
  name!: LocalizedTextType;

  @Field(() => [MeaningFacetType], {
    description: 'What was counted or asked, where that differs from other meanings.',
  })
  facets!: MeaningFacetType[];
}

@ObjectType('Metric', { description: 'A quantity of the catalogue: what a number means.' })
export class MetricType {
  @Field(() => String, { description: 'Stable code, e.g. consultation.cases.' })
  code!: string;

  @Field(() => String, { description: 'Part of the catalogue it stands in.' })
  domain!: string;

  @Field(() => LocalizedTextType)
  name!: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'What is counted and what is not.' })
  definition!: LocalizedTextType;

  @Field(() => String, {
    description:
      'Code of the unit. A share is 0..1; a ratio of two counts, or more people than seats, may be above 1.',
  })
  unit!: string;

  @Field(() => LocalizedTextType, { description: 'The unit in words.' })
  unitName!: LocalizedTextType;

  @Field(() => DirectionEnum)
  direction!: MetricDefinition['direction'];

  @Field(() => CountTypeEnum)
  countType!: MetricDefinition['countType'];

  @Field(() => AdditivityEnum, { description: 'How months are joined to a year.' })
  additivityInTime!: MetricDefinition['inTime'];

  @Field(() => AdditivityEnum, { description: 'How centers are joined to a city or network.' })
  additivityAcrossUnits!: MetricDefinition['acrossUnits'];

  @Field(() => LogicLevelEnum)
  logicLevel!: MetricDefinition['logicLevel'];

  @Field(() => [DisaggregationType], { description: 'What it may be split by.' })
  disaggregations!: DisaggregationType[];

  @Field(() => [MetricMeaningType], { description: 'Its meanings; the first is the default.' })
  definitions!: MetricMeaningType[];
}

export function toDisaggregationType(disaggregation: Disaggregation): DisaggregationType {
  const { code, name, multiLabel, options } = disaggregation;
  return {
    code,
    name,
    multiLabel,
    options: options.map((option) => ({ ...option, residual: option.residual ?? false })),
  };
}

/** The same object for the same metric: an answer names its metric with every series and cell. */
export function toMetricType(metric: MetricDefinition): MetricType {
  const known = made.get(metric);
  if (known) return known;
  const type = makeMetricType(metric);
  made.set(metric, type);
  return type;
}

const made = new WeakMap<MetricDefinition, MetricType>();

function makeMetricType(metric: MetricDefinition): MetricType {
  return {
    code: metric.code,
    domain: metric.domain,
    name: metric.name,
    definition: metric.definition,
    unit: metric.unit,
    unitName: UNITS[metric.unit] ?? { ja: metric.unit, en: metric.unit },
    direction: metric.direction,
    countType: metric.countType,
    additivityInTime: metric.inTime,
    additivityAcrossUnits: metric.acrossUnits,
    logicLevel: metric.logicLevel,
    disaggregations: disaggregationsOf(metric).map(toDisaggregationType),
    definitions: metric.variants.map(({ id, name, facets = [] }) => ({
      id,
      name,
      facets: facets.map((facet) => ({ kind: facet.kind, name: facet.name })),
    })),
  };
}
