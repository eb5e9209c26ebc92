import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { DayScalar } from '../../../platform/graphql/day.scalar.js';
import type { BracketMeaning, CellState } from '../reading/number.types.js';
import type { FigureRole, TableCorrection } from '../tables/figure.types.js';
import {
  BracketMeaningEnum,
  DashOverZeroEnum,
  type ImportEra,
  ImportEraEnum,
  ImportSignEnum,
  LabelRoleEnum,
  type SignMeaning,
  SignMeaningEnum,
} from './correction.types.js';

@InputType({ description: 'What a label of a table means.' })
export class LabelMeaningInput {
  @Field(() => String, { description: 'As printed.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'Code of the metric it names.' })
  metric?: string | null;

  @Field(() => String, { nullable: true, description: 'Option it names: `topic=tax`.' })
  option?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the org unit it names.' })
  unit?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What its figures are counted in: 件, %; empty: plain numbers.',
  })
  measure?: string | null;

  @Field(() => LabelRoleEnum, { nullable: true, description: 'What its figures are.' })
  role?: FigureRole | null;
}

@InputType({ description: 'What a sign in the place of a number means.' })
export class SignMeaningInput {
  @Field(() => ImportSignEnum)
  sign!: CellState;

  @Field(() => SignMeaningEnum)
  meaning!: SignMeaning;
}

@InputType({ description: 'How a file is to be read. What is left out is as the reader sees it.' })
export class HowToReadInput {
  @Field(() => String, {
    nullable: true,
    description: 'Code of the unit it is handed in for; null: as before.',
  })
  unit?: string | null;

  @Field(() => String, { nullable: true, description: 'Layout; null: as it is seen.' })
  layout?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Fiscal year of a table, over what its title says; 1868 to 2200.',
  })
  fiscalYear?: number | null;

  @Field(() => ImportEraEnum, {
    nullable: true,
    description: 'Era of years that print none, as 23年度.',
  })
  era?: ImportEra | null;

  @Field(() => String, {
    nullable: true,
    description: 'What numbers are counted in that print no unit: 件, 千円, %.',
  })
  measure?: string | null;

  @Field(() => [SignMeaningInput], { defaultValue: [], description: 'Each sign once.' })
  signs!: SignMeaningInput[];

  @Field(() => DashOverZeroEnum, {
    nullable: true,
    description: 'What a dash over 0 means in a sheet; null: 0.',
  })
  dashOverZero?: TableCorrection['dashOverZero'] | null;

  @Field(() => BracketMeaningEnum, { nullable: true, description: 'What numbers in brackets are.' })
  brackets?: BracketMeaning | null;

  @Field(() => DayScalar, { nullable: true, description: 'First day of a log; with `to`.' })
  from?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Last day of a log; with `from`.' })
  to?: string | null;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Columns of a log to leave out, as printed.',
  })
  drop!: string[];

  @Field(() => [LabelMeaningInput], { defaultValue: [], description: 'Each label once.' })
  names!: LabelMeaningInput[];

  @Field(() => [Int], {
    defaultValue: [],
    description: 'The header rows of a table, below its title; none: as they are seen.',
  })
  headerRows!: number[];

  @Field(() => [Int], { defaultValue: [], description: 'Rows of a table to leave out.' })
  leaveOutRows!: number[];

  @Field(() => [Int], { defaultValue: [], description: 'Columns of a table to leave out, from 1.' })
  leaveOutColumns!: number[];

  @Field(() => [Int], {
    defaultValue: [],
    description: 'Columns to read although they look like remarks, from 1.',
  })
  keepColumns!: number[];
}

@ArgsType()
export class RereadImportArgs {
  @Field(() => ID)
  id!: string;

  @Field(() => HowToReadInput)
  how!: HowToReadInput;
}
