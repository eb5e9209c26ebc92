import { ArgsType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { DocumentRefType } from '../../analytics/index.js';
import { UnitRefType } from '../../network/index.js';
import { PlanFigureType } from '../figures/figure.types.js';
import { PlanMayType } from '../tree/plan-tree.types.js';
import { FATES, type Fate } from './concordance.js';

const FateEnum = enumOf(FATES);

registerEnumType(FateEnum, {
  name: 'ProgrammeFate',
  description:
    'What became of a programme between two years, derived from the links. SPLIT and MERGED also say that it is one of several it came of or went into.',
});

@ObjectType('PrintedText', { description: 'A text as printed, in Japanese.' })
export class PrintedTextType {
  @Field(() => String)
  text!: string;

  @Field(() => Int, { nullable: true, description: 'Line in the document.' })
  line!: number | null;
}

@ObjectType('YearlyProgramme', {
  description:
    'A programme of a center in a fiscal year, or a part of one, as plan and report print it.',
})
export class YearlyProgrammeType {
  @Field(() => String, {
    description: 'Its place in the year; another year may use it for another.',
  })
  code!: string;

  @Field(() => String, { nullable: true, description: 'Code of the programme it is a part of.' })
  parent!: string | null;

  @Field(() => String, { nullable: true, description: 'As printed before the name.' })
  number!: string | null;

  @Field(() => PrintedTextType, { description: 'Its name.' })
  name!: PrintedTextType;

  @Field(() => PrintedTextType, {
    nullable: true,
    description: 'Another name the same document gives it.',
  })
  otherName!: PrintedTextType | null;

  @Field(() => PrintedTextType, { nullable: true, description: 'What was planned.' })
  planned!: PrintedTextType | null;

  @Field(() => PrintedTextType, { nullable: true, description: 'What was done.' })
  result!: PrintedTextType | null;

  @Field(() => PrintedTextType, {
    nullable: true,
    description: 'What only the prose beside the results tells.',
  })
  narrative!: PrintedTextType | null;

  @Field(() => PrintedTextType, { nullable: true, description: 'The outcome it is meant to have.' })
  outcome!: PrintedTextType | null;

  @Field(() => [PlanFigureType], { description: 'The figures that belong to it.' })
  figures!: PlanFigureType[];

  @Field(() => DocumentRefType, { nullable: true, description: 'Where the lines are those of.' })
  document!: DocumentRefType | null;
}

@ObjectType('ProgrammeLink', {
  description: 'A programme of the earlier year that went on in the later.',
})
export class ProgrammeLinkType {
  @Field(() => String, { description: 'Code in the earlier year.' })
  from!: string;

  @Field(() => String, { description: 'Code in the later year.' })
  to!: string;

  @Field(() => Boolean, { description: 'Only a part of it went over.' })
  partial!: boolean;

  @Field(() => String, { nullable: true, description: 'Why, as typed.' })
  note!: string | null;
}

@ObjectType('ProgrammeFateOf', {
  description: 'What became of a programme, seen from its own year.',
})
export class ProgrammeFateOfType {
  @Field(() => String, { description: 'Code in its own year.' })
  code!: string;

  @Field(() => FateEnum)
  fate!: Fate;

  @Field(() => [String], { description: 'Codes in the other year.' })
  others!: string[];

  @Field(() => [String], { description: 'Those of them where only a part went over.' })
  partly!: string[];
}

@ObjectType('ProgrammeConcordance', {
  description: 'The programmes of two years set against each other.',
})
export class ProgrammeConcordanceType {
  @Field(() => Int, { description: 'The earlier fiscal year.' })
  from!: number;

  @Field(() => Int, { description: 'The later one.' })
  to!: number;

  @Field(() => [YearlyProgrammeType], { description: 'Of the earlier year, without their parts.' })
  earlier!: YearlyProgrammeType[];

  @Field(() => [YearlyProgrammeType], { description: 'Of the later year, without their parts.' })
  later!: YearlyProgrammeType[];

  @Field(() => [ProgrammeLinkType])
  links!: ProgrammeLinkType[];

  @Field(() => [ProgrammeFateOfType])
  earlierFates!: ProgrammeFateOfType[];

  @Field(() => [ProgrammeFateOfType])
  laterFates!: ProgrammeFateOfType[];
}

@ObjectType('ProgrammesOfCenter', {
  description: 'A center below the unit whose programmes are known.',
})
export class ProgrammesOfCenterType {
  @Field(() => UnitRefType)
  unit!: UnitRefType;

  @Field(() => [Int], { description: 'Of which fiscal years, ascending.' })
  fiscalYears!: number[];
}

@ObjectType('YearlyProgrammes', {
  description:
    'A center’s programmes of a fiscal year, set against those of another where it is asked.',
})
export class YearlyProgrammesType {
  @Field(() => [ProgrammesOfCenterType], {
    description: 'The unit itself and those below it of which programmes are known.',
  })
  centers!: ProgrammesOfCenterType[];

  @Field(() => [YearlyProgrammeType], { description: 'In the order of the print.' })
  programmes!: YearlyProgrammeType[];

  @Field(() => ProgrammeConcordanceType, {
    nullable: true,
    description: 'Null: no other year is asked for, or one of the two has no programmes.',
  })
  concordance!: ProgrammeConcordanceType | null;

  @Field(() => PlanMayType)
  may!: PlanMayType;
}

@ArgsType()
export class YearlyProgrammesArgs {
  @Field(() => String, { description: 'Code of a unit or group.' })
  unit!: string;

  @Field(() => Int, { description: 'Named by the year it starts in.' })
  fiscalYear!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Another fiscal year to set it against; none: the nearest earlier one known, else the next.',
  })
  against?: number | null;
}
