import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../../platform/graphql/day.scalar.js';
import { LocalizedTextType } from '../../../platform/graphql/localized-text.js';
import type { CellState } from '../reading/number.types.js';
import { type ImportPart, ImportPartEnum, ImportSignEnum } from './correction.types.js';

@ObjectType('ImportMessage', { description: 'What went wrong, and the next step.' })
export class ImportMessageType {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => LocalizedTextType)
  message!: LocalizedTextType;

  @Field(() => LocalizedTextType)
  next!: LocalizedTextType;
}

@ObjectType('ImportRefusal', { description: 'A row or cell that cannot be taken.' })
export class ImportRefusalType extends ImportMessageType {
  @Field(() => Int, { nullable: true, description: 'Line of the file or row of the sheet.' })
  row!: number | null;

  @Field(() => Int, { nullable: true, description: 'From 1; null: it is about the whole row.' })
  column!: number | null;

  @Field(() => String)
  printed!: string;
}

@ObjectType('ImportRemark', { description: 'Something that was assumed, or does not fit.' })
export class ImportRemarkType {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => LocalizedTextType)
  text!: LocalizedTextType;

  @Field(() => Int, {
    nullable: true,
    description: 'Line of the file or row of the sheet; null: all of it.',
  })
  row!: number | null;

  @Field(() => Int, { nullable: true, description: 'From 1.' })
  column!: number | null;

  @Field(() => String, { nullable: true, description: 'Name of the sheet; null: it has none.' })
  sheet!: string | null;

  @Field(() => String, { nullable: true })
  printed!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The label or sign it is about, as printed; null: none.',
  })
  about!: string | null;

  @Field(() => ImportSignEnum, { nullable: true, description: 'The kind of sign it is about.' })
  sign!: CellState | null;

  @Field(() => ImportPartEnum, {
    nullable: true,
    description: 'What says otherwise; null: nothing but the file itself.',
  })
  correctedBy!: ImportPart | null;
}

@ObjectType('ImportColumn', { description: 'A column of a log, and what it was taken for.' })
export class ImportColumnType {
  @Field(() => String)
  printed!: string;

  @Field(() => String, { nullable: true, description: 'null: not known.' })
  field!: string | null;
}

@ObjectType('ImportFigure', { description: 'A number a table prints, as it was understood.' })
export class ImportFigureType {
  @Field(() => String, { description: 'Its labels, the outermost first.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'Code of the metric; null: not known.' })
  metric!: string | null;

  @Field(() => [String], { description: 'Those of its labels nothing is known under.' })
  unknown!: string[];

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'Name of the metric and its options.',
  })
  name!: LocalizedTextType | null;

  @Field(() => String, {
    nullable: true,
    description: 'FY2021, 2021-04 …; null: nothing says when.',
  })
  period!: string | null;

  @Field(() => Float, { nullable: true, description: 'In the base of its unit; a share is 0..1.' })
  value!: number | null;

  @Field(() => String)
  state!: string;

  @Field(() => String, { nullable: true })
  qualifier!: string | null;

  @Field(() => String, { nullable: true, description: 'The unit as printed.' })
  unit!: string | null;

  @Field(() => Int)
  row!: number;

  @Field(() => Int)
  column!: number;

  @Field(() => String)
  printed!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is not stored; null: it is, or would be.',
  })
  notStored!: string | null;
}

@ObjectType('ImportCell')
export class ImportCellType {
  @Field(() => String)
  text!: string;

  @Field(() => String, {
    description: 'What it was taken for: HEAD, LABEL, VALUE, TOTAL, STATE, OTHER, REFUSED or NONE.',
  })
  mark!: string;
}

@ObjectType('ImportLine')
export class ImportLineType {
  @Field(() => Int)
  line!: number;

  @Field(() => [ImportCellType])
  cells!: ImportCellType[];
}

@ObjectType('ImportPicture', {
  description: 'The first rows of a table with what each cell was taken for.',
})
export class ImportPictureType {
  @Field(() => String, { nullable: true, description: 'Name of the sheet.' })
  sheet!: string | null;

  @Field(() => [ImportLineType])
  rows!: ImportLineType[];

  @Field(() => Int, { description: 'Rows that are not in the picture.' })
  more!: number;
}

@ObjectType('ImportLeftOut', { description: 'How many figures are not stored for a reason.' })
export class ImportLeftOutType {
  @Field(() => String)
  reason!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType('ImportOpenLabel', { description: 'A label nothing is known under.' })
export class ImportOpenLabelType {
  @Field(() => String)
  label!: string;

  @Field(() => String, { nullable: true, description: 'Code of the metric of its figures.' })
  metric!: string | null;
}

@ObjectType('ImportReport', {
  description: 'How a file was understood, and what storing it would change.',
})
export class ImportReportType {
  @Field(() => ImportMessageType, { nullable: true, description: 'About the file as a whole.' })
  error!: ImportMessageType | null;

  @Field(() => String, {
    nullable: true,
    description: 'UTF-8, CP932, XLSX …; null: it could not be opened.',
  })
  encoding!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'First day it says something of.' })
  from!: string | null;

  @Field(() => DayScalar, { nullable: true })
  to!: string | null;

  @Field(() => Int, { nullable: true, description: 'Of a log: rows that were understood.' })
  events!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of a log: rows that were there, and are no more.',
  })
  superseded!: number | null;

  @Field(() => [ImportColumnType], { description: 'Of a log.' })
  columns!: ImportColumnType[];

  @Field(() => [ImportRemarkType], { description: 'What was assumed; at most 200.' })
  guesses!: ImportRemarkType[];

  @Field(() => Int)
  guessCount!: number;

  @Field(() => [ImportRemarkType], { description: 'What does not fit together; at most 200.' })
  findings!: ImportRemarkType[];

  @Field(() => [ImportRefusalType], { description: 'What cannot be taken; at most 200.' })
  refusals!: ImportRefusalType[];

  @Field(() => [ImportFigureType], { description: 'The figures; at most 500.' })
  figures!: ImportFigureType[];

  @Field(() => Int)
  figureCount!: number;

  @Field(() => [ImportLeftOutType], { description: 'Of all figures, also those not listed.' })
  notStored!: ImportLeftOutType[];

  @Field(() => [ImportOpenLabelType], { description: 'Of all figures, each label once.' })
  openLabels!: ImportOpenLabelType[];

  @Field(() => [String], { description: 'Other layouts it may be read in.' })
  alternatives!: string[];

  @Field(() => [ImportPictureType])
  pictures!: ImportPictureType[];
}
