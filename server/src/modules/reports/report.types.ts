import { ArgsType, Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { DayScalar } from '../../platform/graphql/day.scalar.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.js';
import { PeriodInput } from '../../platform/graphql/period.types.js';
import { UnitRefType } from '../network/index.js';
import { DATA_SETS, type DataSetName } from './data-set.js';
import {
  REPORT_ACTIONS,
  REPORT_STAGES,
  type ReportAction,
  type ReportStage,
} from './life-cycle.js';

export const DataSetEnum = enumOf(DATA_SETS);
export const ReportStageEnum = enumOf(REPORT_STAGES);
const ReportActionEnum = enumOf(REPORT_ACTIONS);

registerEnumType(DataSetEnum, {
  name: 'DataSetName',
  description:
    'What a center hands in regularly. CONSULTATIONS, BOOKINGS and SESSIONS are logs of months, MONTHLY_FIGURES any figure of a month, ANNUAL_REPORT any figure of a fiscal year.',
});
registerEnumType(ReportStageEnum, {
  name: 'ReportStage',
  description:
    'How far a report has come. DRAFT: nobody has submitted it. SUBMITTED: the center says that it is complete. APPROVED: its director answers for it, and nothing of it changes any more. PUBLISHED: the network takes it as final. AMENDING: opened again after it was approved, as the next version.',
});
registerEnumType(ReportActionEnum, {
  name: 'ReportAction',
  description:
    'SUBMIT, APPROVE, PUBLISH go on; RETURN sends a submitted one back, AMEND opens an approved one.',
});

@ObjectType('ReportTotal', { description: 'One number of a report.' })
export class ReportTotalType {
  @Field(() => UnitRefType, { description: 'The center, or one of its spaces.' })
  unit!: UnitRefType;

  @Field(() => String, { description: 'Code of the metric.' })
  metric!: string;

  @Field(() => String)
  definitionId!: string;

  @Field(() => LocalizedTextType, { description: 'Of the metric, its options and its meaning.' })
  name!: LocalizedTextType;

  @Field(() => String, { description: 'Code of the unit list; a `ratio` is 0..1.' })
  measure!: string;

  @Field(() => LocalizedTextType)
  measureName!: LocalizedTextType;

  @Field(() => Float, {
    nullable: true,
    description: 'null is not zero: nothing was counted or reported.',
  })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'Of a rate.' })
  numerator!: number | null;

  @Field(() => Float, { nullable: true, description: 'Of a rate.' })
  denominator!: number | null;
}

@ObjectType('ReportStep', { description: 'What somebody did with a report.' })
export class ReportStepType {
  @Field(() => Int)
  version!: number;

  @Field(() => ReportActionEnum)
  action!: ReportAction;

  @Field(() => ReportStageEnum, { description: 'What it came to.' })
  state!: ReportStage;

  @Field(() => String, { description: 'ISO instant.' })
  at!: string;

  @Field(() => String, { description: 'Name at that time.' })
  by!: string;

  @Field(() => String, { description: 'What was said; empty: nothing.' })
  comment!: string;
}

@ObjectType('ReportChange', { description: 'A number that is not what it was.' })
export class ReportChangeType {
  @Field(() => ReportTotalType, { nullable: true, description: 'null: it was not there.' })
  before!: ReportTotalType | null;

  @Field(() => ReportTotalType, { nullable: true, description: 'null: it is no longer there.' })
  after!: ReportTotalType | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'After − before; of a ratio the difference of the ratios. null: one of them has no value.',
  })
  change!: number | null;
}

@ObjectType('ReportDifference', { description: 'What differs between two versions.' })
export class ReportDifferenceType {
  @Field(() => ReportStepType, { description: 'The provisional one (速報).' })
  before!: ReportStepType;

  @Field(() => ReportStepType, { description: 'The later one; final (確報) when approved.' })
  after!: ReportStepType;

  @Field(() => [ReportChangeType], { description: 'Empty: the same numbers.' })
  changes!: ReportChangeType[];
}

@ObjectType('Report', { description: 'The report of a center for a month or fiscal year.' })
export class ReportType {
  @Field(() => UnitRefType)
  unit!: UnitRefType;

  @Field(() => DataSetEnum)
  dataSet!: DataSetName;

  @Field(() => DayScalar)
  from!: string;

  @Field(() => DayScalar)
  to!: string;

  @Field(() => ReportStageEnum)
  state!: ReportStage;

  @Field(() => Int, { description: 'From 1; an amendment is the next one.' })
  version!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The version published last; it stays so while the next is on its way.',
  })
  publishedVersion!: number | null;

  @Field(() => Boolean, {
    description:
      'Something has come: all days of a log, or a figure. Without it nothing can be submitted.',
  })
  received!: boolean;

  @Field(() => [ReportActionEnum], { description: 'Steps that come next.' })
  next!: ReportAction[];

  @Field(() => [ReportActionEnum], {
    description: 'Those of them the caller may take, as far as what they are about is there.',
  })
  actions!: ReportAction[];

  @Field(() => [ReportStepType], { description: 'The first one first.' })
  history!: ReportStepType[];

  @Field(() => [ReportTotalType], {
    description:
      'As they were when the newest version was submitted or approved; before that, as they are. A log is counted in total, without its breakdowns.',
  })
  totals!: ReportTotalType[];

  @Field(() => [ReportDifferenceType], {
    description:
      'Each version beside the one before; first what was submitted beside what was approved, where that differs.',
  })
  differences!: ReportDifferenceType[];

  @Field(() => [ReportChangeType], {
    description:
      'What is counted or reported otherwise today than in `totals`: mended since, or counted anew with other opening hours.',
  })
  changedSince!: ReportChangeType[];
}

@ArgsType()
export class ReportArgs {
  @Field(() => String, { description: 'Code of a center.' })
  unit!: string;

  @Field(() => DataSetEnum)
  dataSet!: DataSetName;

  @Field(() => PeriodInput, { description: 'One month; of ANNUAL_REPORT one fiscal year.' })
  period!: PeriodInput;
}
