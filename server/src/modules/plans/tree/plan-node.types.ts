import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { DisaggregationOptionType } from '../../catalogue/index.js';
import { PlanFigureType } from '../figures/figure.types.js';
import { BASES, type Basis } from './canonical.js';
import { type PlanKind, RESULT_STATES, type ResultState } from './plan.js';
import { PlanKindEnum } from './plan.types.js';
import { PIECE_KINDS, type PieceKind } from './text-drift.js';

export const ResultStateEnum = enumOf(RESULT_STATES);
const PieceKindEnum = enumOf(PIECE_KINDS);
const BasisEnum = enumOf(BASES);

registerEnumType(ResultStateEnum, {
  name: 'PlanResultState',
  description: 'How far a measure came in a fiscal year.',
});
registerEnumType(PieceKindEnum, {
  name: 'TextPieceKind',
  description: 'SAME in both texts, BEFORE in the first alone, AFTER in the second alone.',
});
registerEnumType(BasisEnum, {
  name: 'CanonicalBasis',
  description:
    'Why one copy counts. ONLY: it is listed once. CONFIRMED: a person says so. MARK: its mark alone says …に再掲. ORDER: no mark tells, so it is the first in the plan; a person should look.',
});

@ObjectType('TextPiece', {
  description: 'A part of two texts held against each other word by word.',
})
export class TextPieceType {
  @Field(() => PieceKindEnum)
  kind!: PieceKind;

  @Field(() => String)
  text!: string;
}

@ObjectType('PlanReference', { description: 'A line of the plan that points elsewhere in it.' })
export class PlanReferenceType {
  @Field(() => String, { description: 'The line as printed.' })
  printed!: string;

  @Field(() => Int, { nullable: true, description: 'Where it stands in the document.' })
  line!: number | null;

  @Field(() => String, { nullable: true, description: 'Code of the entry it points to.' })
  entry!: string | null;
}

@ObjectType('PlanCount', {
  description: 'How many: as printed, and with what is listed again counted once.',
})
export class PlanCountType {
  @Field(() => Int)
  printed!: number;

  @Field(() => Int)
  distinct!: number;
}

@ObjectType('PlanResult', { description: 'What became of a measure in a fiscal year.' })
export class PlanResultType {
  @Field(() => ResultStateEnum)
  state!: ResultState;

  @Field(() => String, { description: 'What happened, as typed.' })
  text!: string;

  @Field(() => [DisaggregationOptionType], { description: 'Programmes that belong to it.' })
  programmes!: DisaggregationOptionType[];

  @Field(() => [PlanFigureType], {
    description:
      'What those programmes came to: sessions held and participants of the fiscal year.',
  })
  figures!: PlanFigureType[];

  @Field(() => String, {
    nullable: true,
    description: 'Name of who wrote it last; null in public.',
  })
  author!: string | null;

  @Field(() => String, { description: 'ISO 8601, UTC.' })
  changedAt!: string;

  @Field(() => Int, { description: 'Rises with each change; says which state is meant.' })
  version!: number;
}

@ObjectType('PlanNode', {
  description:
    'An entry of a plan, at each place where it is printed. Texts are as printed, in Japanese.',
})
export class PlanNodeType {
  @Field(() => String, { description: 'Its place in the plan; stable within it.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'Code of the entry above.' })
  parent!: string | null;

  @Field(() => PlanKindEnum)
  kind!: PlanKind;

  @Field(() => String, { nullable: true, description: 'As printed before the title.' })
  number!: string | null;

  @Field(() => String, { description: 'How the place is named in speech: 2-1③.' })
  place!: string;

  @Field(() => String)
  title!: string;

  @Field(() => [String], { description: 'Its text as it reads, without signs of the file.' })
  paragraphs!: string[];

  @Field(() => Int, { nullable: true, description: 'Line of the title in the document.' })
  line!: number | null;

  @Field(() => String, { nullable: true, description: 'Mark of a second listing, as printed.' })
  mark!: string | null;

  @Field(() => String, {
    description: 'Code of the copy that counts; of most entries their own.',
  })
  canonical!: string;

  @Field(() => BasisEnum)
  basis!: Basis;

  @Field(() => String, {
    nullable: true,
    description: 'Who confirmed which copy counts; null in public.',
  })
  confirmedBy!: string | null;

  @Field(() => [String], { description: 'Codes of the other places it is printed at.' })
  copies!: string[];

  @Field(() => [TextPieceType], {
    nullable: true,
    description: 'How this copy is worded otherwise than the one that counts; null: it is not.',
  })
  drift!: TextPieceType[] | null;

  @Field(() => [TextPieceType], {
    nullable: true,
    description:
      'How the list of the plan (first) names it otherwise than its heading; null: it does not.',
  })
  alias!: TextPieceType[] | null;

  @Field(() => Int, { nullable: true, description: 'Where the list does.' })
  listedLine!: number | null;

  @Field(() => [PlanReferenceType])
  references!: PlanReferenceType[];

  @Field(() => [String], { description: 'What it is about, such as OUTCOME.' })
  tags!: string[];

  @Field(() => PlanCountType, {
    nullable: true,
    description: 'The actions below it; null: it is one itself, or a note.',
  })
  actions!: PlanCountType | null;

  @Field(() => String, { nullable: true, description: 'The section responsible.' })
  section!: string | null;

  @Field(() => Int, {
    description: 'Of section and confirmed copy; 0: nothing was said. Says which state is meant.',
  })
  version!: number;

  @Field(() => [PlanFigureType], { description: 'The figures it is followed by.' })
  indicators!: PlanFigureType[];

  @Field(() => PlanResultType, {
    nullable: true,
    description: 'What happened in the fiscal year asked for; null: nothing was said.',
  })
  result!: PlanResultType | null;

  @Field(() => [Int], { description: 'Fiscal years of which something was said, ascending.' })
  resultYears!: number[];
}
