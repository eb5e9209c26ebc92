import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../../platform/graphql/day.scalar.js';
import type { BracketMeaning, CellState } from '../reading/number.types.js';
import type { FigureRole, TableCorrection } from '../tables/figure.types.js';
import {
  BracketMeaningEnum,
  DashOverZeroEnum,
  type ImportEra,
  ImportEraEnum,
  type ImportPart,
  ImportPartEnum,
  ImportSignEnum,
  LabelRoleEnum,
  type SignMeaning,
  SignMeaningEnum,
} from './correction.types.js';

const REMEMBERED = 'It is as it was said of an earlier table of the unit and this layout.';

@ObjectType('ImportLabel', { description: 'What somebody said of a label of a table.' })
export class ImportLabelType {
  @Field(() => String)
  label!: string;

  @Field(() => String, { nullable: true, description: 'Code of the metric.' })
  metric!: string | null;

  @Field(() => String, { nullable: true, description: 'Option: `topic=tax`.' })
  option!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the org unit.' })
  unit!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What its figures are counted in; empty: plain numbers.',
  })
  measure!: string | null;

  @Field(() => LabelRoleEnum, { nullable: true, description: 'What its figures are.' })
  role!: FigureRole | null;

  @Field(() => Boolean, { description: REMEMBERED })
  remembered!: boolean;
}

@ObjectType('ImportSignMeaning', { description: 'What somebody said of a sign.' })
export class ImportSignMeaningType {
  @Field(() => ImportSignEnum)
  sign!: CellState;

  @Field(() => SignMeaningEnum)
  meaning!: SignMeaning;

  @Field(() => Boolean, { description: REMEMBERED })
  remembered!: boolean;
}

@ObjectType('ImportHow', { description: 'How a file is read, as somebody said.' })
export class ImportHowType {
  @Field(() => String, { nullable: true, description: 'Layout; null: as it is seen.' })
  layout!: string | null;

  @Field(() => Int, { nullable: true })
  fiscalYear!: number | null;

  @Field(() => ImportEraEnum, { nullable: true, description: 'Era of years that print none.' })
  era!: ImportEra | null;

  @Field(() => String, { nullable: true, description: 'Unit of numbers that print none.' })
  measure!: string | null;

  @Field(() => [ImportSignMeaningType])
  signs!: ImportSignMeaningType[];

  @Field(() => DashOverZeroEnum, { nullable: true, description: 'What a dash over 0 means.' })
  dashOverZero!: NonNullable<TableCorrection['dashOverZero']> | null;

  @Field(() => BracketMeaningEnum, { nullable: true, description: 'What numbers in brackets are.' })
  brackets!: BracketMeaning | null;

  @Field(() => DayScalar, { nullable: true, description: 'First day of a log.' })
  from!: string | null;

  @Field(() => DayScalar, { nullable: true })
  to!: string | null;

  @Field(() => [String], { description: 'Columns of a log that are left out.' })
  drop!: string[];

  @Field(() => [ImportLabelType])
  names!: ImportLabelType[];

  @Field(() => [Int], { description: 'The header rows of a table; none: as they are seen.' })
  headerRows!: number[];

  @Field(() => [Int], { description: 'Rows that are left out.' })
  leaveOutRows!: number[];

  @Field(() => [Int], { description: 'Columns that are left out, from 1.' })
  leaveOutColumns!: number[];

  @Field(() => [Int], { description: 'Columns that are read although they look like remarks.' })
  keepColumns!: number[];

  @Field(() => [ImportPartEnum], {
    description:
      'Which of this is as it was said of an earlier table of the unit and this layout; of signs and labels, those that say so.',
  })
  remembered!: ImportPart[];
}
