import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar } from '../../../platform/graphql/day.scalar.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../../platform/graphql/localized-text.js';
import { NoteType, ValueType } from '../../analytics/index.js';
import { DisaggregationOptionType, DisaggregationType, MetricType } from '../../catalogue/index.js';
import { UnitRefType } from '../../network/index.js';
import {
  CLAIM_KINDS,
  type ClaimKind,
  type Comparison,
  COMPARISONS,
} from '../judging/claim-kinds.js';
import { CLAIM_VERDICTS, type ClaimVerdict } from '../judging/judgement.js';

export const ClaimKindEnum = enumOf(CLAIM_KINDS);
export const ClaimComparisonEnum = enumOf(COMPARISONS);
export const ClaimVerdictEnum = enumOf(CLAIM_VERDICTS);

registerEnumType(ClaimKindEnum, {
  name: 'ClaimKind',
  description:
    'What a sentence says: it rose, fell, rose or fell sharply (激増, 激減), doubled, a rate is high or rose, there is more of a kind, more than ever, many.',
});
registerEnumType(ClaimComparisonEnum, {
  name: 'ClaimComparison',
  description:
    'What it is set against: the fiscal year before, the months of its own year, or nothing that is named.',
});
registerEnumType(ClaimVerdictEnum, {
  name: 'ClaimVerdict',
  description:
    'SUPPORTED: the figures say so. PARTLY: the same way, less far. CONTRADICTED: they say otherwise. NO_BASELINE: what it is compared with was never reported. NOT_COMPUTABLE: figures of another kind would be needed.',
});

@ObjectType('ClaimLink', { description: 'The series a sentence is linked to.' })
export class ClaimLinkType {
  @Field(() => MetricType)
  metric!: MetricType;

  @Field(() => DisaggregationType, { nullable: true, description: 'Null: the metric as a whole.' })
  disaggregation!: DisaggregationType | null;

  @Field(() => DisaggregationOptionType, {
    nullable: true,
    description: 'Null with a disaggregation: none of its options is what the sentence speaks of.',
  })
  option!: DisaggregationOptionType | null;

  @Field(() => ClaimComparisonEnum)
  comparison!: Comparison;

  @Field(() => LocalizedTextType, { description: 'The comparison in words.' })
  comparisonName!: LocalizedTextType;
}

@ObjectType('ClaimFigure', { description: 'A value the verdict stands on, or would.' })
export class ClaimFigureType {
  @Field(() => DayScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DayScalar, { description: 'Last day.' })
  to!: string;

  @Field(() => Boolean, { description: 'Of the option of the link; else of the whole metric.' })
  ofOption!: boolean;

  @Field(() => ValueType)
  value!: ValueType;
}

@ObjectType('ClaimConfirmation', { description: 'What a person concluded of a claim.' })
export class ClaimConfirmationType {
  @Field(() => ClaimVerdictEnum)
  verdict!: ClaimVerdict;

  @Field(() => LocalizedTextType, { description: 'The verdict in words.' })
  verdictName!: LocalizedTextType;

  @Field(() => String, { description: 'As typed, in lines; empty: nothing.' })
  note!: string;

  @Field(() => String, { description: 'Name of who concluded it, at that time.' })
  author!: string;

  @Field(() => String, { description: 'When, ISO 8601, UTC.' })
  at!: string;

  @Field(() => Boolean, {
    description: 'What the figures say has changed since: it should be looked at again.',
  })
  isOutdated!: boolean;
}

@ObjectType('Claim', {
  description:
    'A sentence of a source document that says something of a series, with what the figures say of it as they stand now. It alters no figure, and no figure alters the sentence.',
})
export class ClaimType {
  @Field(() => String, { description: 'Names it in the operations about claims.' })
  id!: string;

  @Field(() => String, { description: 'Code of the document.' })
  document!: string;

  @Field(() => LocalizedTextType, { description: 'Title of the document.' })
  documentTitle!: LocalizedTextType;

  @Field(() => Int, { description: 'Line in the document, from 1.' })
  line!: number;

  @Field(() => String, { description: 'The words as printed in that line.' })
  sentence!: string;

  @Field(() => UnitRefType)
  unit!: UnitRefType;

  @Field(() => Int, {
    description: 'The fiscal year it speaks of, named by the year it starts in.',
  })
  fiscalYear!: number;

  @Field(() => ClaimKindEnum)
  kind!: ClaimKind;

  @Field(() => LocalizedTextType, { description: 'What it says, in words.' })
  kindName!: LocalizedTextType;

  @Field(() => ClaimLinkType, { nullable: true, description: 'Null: nobody linked it yet.' })
  link!: ClaimLinkType | null;

  @Field(() => ClaimVerdictEnum, {
    description: 'What the figures say now; computed with each answer, never kept.',
  })
  verdict!: ClaimVerdict;

  @Field(() => LocalizedTextType, { description: 'The verdict in words.' })
  verdictName!: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'Why, with the numbers it stands on.' })
  why!: LocalizedTextType;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'Where a rate cannot be computed: what the plain count says beside it.',
  })
  hint!: LocalizedTextType | null;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description:
      'What would have to be recorded to make it computable; null: nothing, or not known.',
  })
  missing!: LocalizedTextType | null;

  @Field(() => [NoteType], {
    description:
      'What to keep in mind: provisional or partial figures, a break of the series, small numbers.',
  })
  cautions!: NoteType[];

  @Field(() => [ClaimFigureType], {
    description: 'In the order of time; within a year first the year, then its reported months.',
  })
  figures!: ClaimFigureType[];

  @Field(() => String, { description: 'Name of who recorded it, at that time.' })
  recordedBy!: string;

  @Field(() => String, { nullable: true, description: 'Name of who linked it last.' })
  linkedBy!: string | null;

  @Field(() => ClaimConfirmationType, {
    nullable: true,
    description: 'Null: nobody concluded anything yet, or it was linked anew since.',
  })
  confirmation!: ClaimConfirmationType | null;

  @Field(() => Boolean, { description: 'The caller may link, confirm and remove it.' })
  mayCheck!: boolean;

  @Field(() => Int, { description: 'Rises with each change; says which state is meant.' })
  version!: number;
}

@ObjectType('ClaimedDocument', { description: 'A document with claims.' })
export class ClaimedDocumentType {
  @Field(() => String, { description: 'Code of the document.' })
  code!: string;

  @Field(() => LocalizedTextType)
  title!: LocalizedTextType;

  @Field(() => Int, { description: 'How many claims of it were asked for.' })
  count!: number;

  @Field(() => Int, { description: 'Of how many of them nobody concluded anything yet.' })
  unconfirmed!: number;
}

@ObjectType('Claims', { description: 'Claims by document and line.' })
export class ClaimsType {
  @Field(() => [ClaimType], { description: 'At most 100.' })
  items!: ClaimType[];

  @Field(() => Int, { description: 'How many more there are; ask for fewer units or one year.' })
  more!: number;

  @Field(() => [ClaimedDocumentType], { description: 'The documents they stand in.' })
  documents!: ClaimedDocumentType[];
}

@ObjectType('ClaimKindRule', { description: 'A kind of claim, and when its word is taken to fit.' })
export class ClaimKindRuleType {
  @Field(() => ClaimKindEnum)
  kind!: ClaimKind;

  @Field(() => LocalizedTextType)
  name!: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'From which change on the word fits.' })
  rule!: LocalizedTextType;
}

@ObjectType('ClaimProposal', {
  description: 'A sentence that may be one to ask the figures about, found by a word in it.',
})
export class ClaimProposalType {
  @Field(() => Int, { description: 'Line in the document, from 1.' })
  line!: number;

  @Field(() => String, { description: 'As printed.' })
  sentence!: string;

  @Field(() => String, { description: 'The word by which it was found.' })
  word!: string;

  @Field(() => ClaimKindEnum, { description: 'What the word suggests.' })
  kind!: ClaimKind;
}

@ObjectType('ClaimSuggestions', { description: 'What of a document may still be recorded.' })
export class ClaimSuggestionsType {
  @Field(() => [ClaimProposalType], { description: 'In the order of the document.' })
  items!: ClaimProposalType[];

  @Field(() => [UnitRefType], {
    description: 'Units the document has figures of, where the caller may record a claim.',
  })
  units!: UnitRefType[];

  @Field(() => Int, { nullable: true, description: 'The fiscal year the document reports on.' })
  fiscalYear!: number | null;

  @Field(() => [ClaimKindRuleType], { description: 'The kinds there are.' })
  kinds!: ClaimKindRuleType[];
}
