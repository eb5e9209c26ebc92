import { Field, Float, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar } from '../../../platform/graphql/day.scalar.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../../platform/graphql/localized-text.js';
import { MetricType } from '../../catalogue/index.js';
import { UnitRefType } from '../../network/index.js';
import { ImportMessageType } from '../batches/import-report.types.js';
import { ENTRY_STATES, type EntryState } from './entry-state.js';

const EntryStateEnum = enumOf(ENTRY_STATES);

registerEnumType(EntryStateEnum, {
  name: 'EntryState',
  description:
    'What is said of a figure. VALUE: a number. NOTHING: no activity, a zero said on purpose. NOT_COUNTED: nobody counted it. CLOSED: the unit was closed.',
});

@InputType({ description: 'A figure somebody types.' })
export class ObservationInput {
  @Field(() => String, { description: 'Code of the unit it is of.' })
  unit!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of who hands it in: the unit, or one above it. Without it: the unit.',
  })
  reporter?: string | null;

  @Field(() => String, { description: 'Code of the metric.' })
  metric!: string;

  @Field(() => String, { description: '2024-05, FY2023 …' })
  period!: string;

  @Field(() => String, { nullable: true, description: '`topic=tax`; null: the total.' })
  option?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Which meaning of the metric; null: the first.',
  })
  definition?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The number as typed: full width, commas, a share in percent. It is read here.',
  })
  printed?: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The number in its unit, a share as 0..1, where nothing was typed.',
  })
  value?: number | null;

  @Field(() => String, { nullable: true, description: 'Of a rate, as typed; with `denominator`.' })
  numerator?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a rate, as typed.' })
  denominator?: string | null;

  @Field(() => EntryStateEnum, { defaultValue: 'VALUE' })
  state!: EntryState;

  @Field(() => String, {
    nullable: true,
    description: 'A remark about the figure; empty: there is none.',
  })
  note?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version that was looked at; null: there was none. Another one meanwhile is EDIT_CONFLICT.',
  })
  expectedVersion?: number | null;
}

@InputType({ description: 'A row added to the form of a unit.' })
export class EntryLineInput {
  @Field(() => String, { nullable: true, description: 'Code of a unit; null: that of the form.' })
  unit?: string | null;

  @Field(() => String, { description: 'Code of the metric.' })
  metric!: string;

  @Field(() => String, { nullable: true, description: '`topic=tax`; null: the total.' })
  option?: string | null;

  @Field(() => String, { nullable: true })
  definition?: string | null;
}

@ObjectType('EntryFigure', { description: 'A figure as a form shows it.' })
export class EntryFigureType {
  @Field(() => Float, { nullable: true, description: 'null: see state and status.' })
  value!: number | null;

  @Field(() => EntryStateEnum, {
    nullable: true,
    description: 'null: a state the form does not offer.',
  })
  state!: EntryState | null;

  @Field(() => String, { description: 'ObsStatus of the figure.' })
  status!: string;

  @Field(() => String, { nullable: true, description: 'ABOUT, AT_LEAST or AT_MOST.' })
  qualifier!: string | null;

  @Field(() => String, { description: 'As it would be typed; empty: there is no number.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Of a rate, where it was handed in.' })
  numerator!: string | null;

  @Field(() => String, { nullable: true })
  denominator!: string | null;

  @Field(() => String, { nullable: true, description: 'The remark it was handed in with.' })
  note!: string | null;

  @Field(() => Boolean, { description: 'Counted from a log.' })
  fromLog!: boolean;

  @Field(() => String, { nullable: true, description: 'Name of who handed it in.' })
  by!: string | null;

  @Field(() => String, { nullable: true, description: 'When it came in; ISO 8601.' })
  at!: string | null;
}

@ObjectType('EntryOption')
export class EntryOptionType {
  @Field(() => LocalizedTextType, { description: 'By what it is split.' })
  list!: LocalizedTextType;

  @Field(() => LocalizedTextType)
  option!: LocalizedTextType;
}

@ObjectType('EntryLine', { description: 'A row of the form.' })
export class EntryLineType {
  @Field(() => String, { description: 'Stable for the same row of the same unit.' })
  key!: string;

  @Field(() => UnitRefType, {
    description: 'The unit the figure is of: that of the form, or one below it.',
  })
  unit!: UnitRefType;

  @Field(() => MetricType)
  metric!: MetricType;

  @Field(() => String)
  definition!: string;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'Name of that meaning; null: it is the usual one.',
  })
  definitionName!: LocalizedTextType | null;

  @Field(() => String, { nullable: true, description: '`topic=tax`; null: the total.' })
  option!: string | null;

  @Field(() => [EntryOptionType])
  options!: EntryOptionType[];

  @Field(() => [EntryStateEnum], { description: 'What may be said of it.' })
  states!: EntryState[];

  @Field(() => Boolean, { description: 'A rate that is handed in by its two parts.' })
  byParts!: boolean;

  @Field(() => Boolean, {
    description: 'The log of the unit counts this month: nothing is to be typed.',
  })
  fromLog!: boolean;

  @Field(() => EntryFigureType, { nullable: true, description: 'What counts; null: nothing.' })
  current!: EntryFigureType | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Version of the figure handed in; null: there is none.',
  })
  version!: number | null;

  @Field(() => EntryFigureType, { nullable: true, description: 'Of the month before.' })
  previous!: EntryFigureType | null;

  @Field(() => EntryFigureType, { nullable: true, description: 'Of the same month last year.' })
  lastYear!: EntryFigureType | null;
}

@ObjectType('EntryForm', { description: 'What a unit hands in by month, and what stands there.' })
export class EntryFormType {
  @Field(() => UnitRefType)
  unit!: UnitRefType;

  @Field(() => DayScalar, { description: 'First day of the month.' })
  from!: string;

  @Field(() => DayScalar)
  to!: string;

  @Field(() => Boolean, {
    description: 'The unit handed in nothing by month yet: the rows are those most centers count.',
  })
  usual!: boolean;

  @Field(() => [EntryLineType])
  lines!: EntryLineType[];
}

@ObjectType('EntryCheck', { description: 'What a typed figure would be; nothing is stored.' })
export class EntryCheckType {
  @Field(() => Float, {
    nullable: true,
    description: 'As it was understood; null: it has no number.',
  })
  value!: number | null;

  @Field(() => ImportMessageType, { nullable: true, description: 'Why it cannot be taken.' })
  error!: ImportMessageType | null;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'Something to look at once more; it can be stored all the same.',
  })
  hint!: LocalizedTextType | null;
}

@ObjectType('RecordedFigure', { description: 'What became of a figure.' })
export class RecordedFigureType {
  @Field(() => UnitRefType)
  unit!: UnitRefType;

  @Field(() => MetricType)
  metric!: MetricType;

  @Field(() => LocalizedTextType, { description: 'Name of the metric and its options.' })
  name!: LocalizedTextType;

  @Field(() => DayScalar)
  from!: string;

  @Field(() => DayScalar)
  to!: string;

  @Field(() => Boolean, { description: 'false: it was so before.' })
  changed!: boolean;

  @Field(() => EntryFigureType, { nullable: true, description: 'null: there was none.' })
  before!: EntryFigureType | null;

  @Field(() => EntryFigureType)
  after!: EntryFigureType;

  @Field(() => Int)
  version!: number;
}

@ObjectType('Recording', { description: 'What typed figures changed.' })
export class RecordingType {
  @Field(() => String, {
    nullable: true,
    description: 'Id of the import they are kept as, to take them back; null: nothing changed.',
  })
  importId!: string | null;

  @Field(() => Int, { description: 'Not known before.' })
  added!: number;

  @Field(() => Int, { description: 'Known before with another content; that version is kept.' })
  changed!: number;

  @Field(() => Int, { description: 'As they were.' })
  unchanged!: number;

  @Field(() => [RecordedFigureType], { description: 'In the order they were given.' })
  figures!: RecordedFigureType[];
}
