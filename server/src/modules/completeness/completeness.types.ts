import { ArgsType, Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/day.scalar.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { PeriodInput } from '../../platform/graphql/period.types.js';
import { UnitRefType } from '../network/index.js';
import {
  DataSetEnum,
  type DataSetName,
  type ReportStage,
  ReportStageEnum,
} from '../reports/index.js';
import { CELL_STATES, type CellState } from './cell-state.js';

const ReportStateEnum = enumOf(CELL_STATES);

registerEnumType(ReportStateEnum, {
  name: 'ReportState',
  description:
    'RECEIVED in time, LATE: after its due day, NOTHING: reported that nothing happened. MISSING: its due day is over. NOT_DUE: not there, its due day has not come. Nothing is expected when CLOSED throughout, NOT_OPEN (before the opening or after the end) and NOT_OWED. What was due before the first report of a unit is not late, unless somebody said that it is owed.',
});

@ObjectType('ReportMetrics', { description: 'How many metrics of a month were reported.' })
export class ReportMetricsType {
  @Field(() => Int)
  reported!: number;

  @Field(() => Int, { description: 'Those reported by month in the year up to this month.' })
  expected!: number;
}

@ObjectType('ReportCell', { description: 'One report of one unit.' })
export class ReportCellType {
  @Field(() => DayScalar, { description: 'First day of the month or fiscal year.' })
  from!: string;

  @Field(() => DayScalar)
  to!: string;

  @Field(() => ReportStateEnum)
  state!: CellState;

  @Field(() => DayScalar, { description: 'Last day on which it comes in time.' })
  dueOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'When all of it was there for the first time, as an ISO instant.',
  })
  receivedAt!: string | null;

  @Field(() => ReportStageEnum, {
    nullable: true,
    description: 'How far it has come; null: nothing is there, and nobody has submitted it.',
  })
  stage!: ReportStage | null;

  @Field(() => Int, { nullable: true, description: 'Which version; null as stage.' })
  version!: number | null;

  @Field(() => ReportMetricsType, { nullable: true, description: 'Of MONTHLY_FIGURES.' })
  metrics!: ReportMetricsType | null;
}

@ObjectType('DataSetDuty', { description: 'Whether a unit owes a data set, and by when.' })
export class DataSetDutyType {
  @Field(() => Boolean)
  owed!: boolean;

  @Field(() => DayScalar, { nullable: true, description: 'null: from the opening.' })
  from!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'null: to this day.' })
  to!: string | null;

  @Field(() => Int, { nullable: true, description: 'Of ANNUAL_REPORT; null: May.' })
  dueMonth!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Day of the following month, or of `dueMonth`; null: the 10th, or the 31st.',
  })
  dueDay!: number | null;

  @Field(() => Boolean, {
    description: 'Somebody said so. Else a unit owes what it has ever handed in.',
  })
  said!: boolean;
}

@ObjectType({ isAbstract: true })
abstract class TallyType {
  @Field(() => Int, {
    description: 'Reports of which the due day is over, and those there before.',
  })
  expected!: number;

  @Field(() => Int, { description: 'Those of them that are there.' })
  received!: number;

  @Field(() => Int, { description: 'Those of them that came by their due day.' })
  onTime!: number;
}

@ObjectType('CompletenessRow', { description: 'One data set of one unit.' })
export class CompletenessRowType extends TallyType {
  @Field(() => UnitRefType)
  unit!: UnitRefType;

  @Field(() => DataSetEnum)
  dataSet!: DataSetName;

  @Field(() => DataSetDutyType)
  duty!: DataSetDutyType;

  @Field(() => [ReportCellType], { description: 'Months in order; of ANNUAL_REPORT years.' })
  cells!: ReportCellType[];
}

@ObjectType('CompletenessOfDataSet', { description: 'One data set of all units asked about.' })
export class CompletenessOfDataSetType extends TallyType {
  @Field(() => DataSetEnum)
  dataSet!: DataSetName;

  @Field(() => Float, { nullable: true, description: 'Received ÷ expected, 0 to 1.' })
  rate!: number | null;
}

@ObjectType('Completeness', { description: 'Reports that came in, of those expected.' })
export class CompletenessType extends TallyType {
  @Field(() => DayScalar)
  from!: string;

  @Field(() => DayScalar)
  to!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'The reporting rate: received ÷ expected, 0 to 1. null: nothing was expected.',
  })
  rate!: number | null;

  @Field(() => [CompletenessOfDataSetType])
  dataSets!: CompletenessOfDataSetType[];

  @Field(() => [CompletenessRowType], { description: 'By unit, then by data set.' })
  rows!: CompletenessRowType[];
}

@ArgsType()
export class CompletenessArgs {
  @Field(() => [String], {
    description:
      'Codes of units or groups, at most 200: their centers, those of a group as long as they belong to it.',
  })
  units!: string[];

  @Field(() => PeriodInput, { description: 'Whole months.' })
  period!: PeriodInput;

  @Field(() => [DataSetEnum], { nullable: true, description: 'Without it: all.' })
  dataSets?: DataSetName[] | null;
}

@ArgsType()
export class SetDutyArgs {
  @Field(() => String, { description: 'Code of a center.' })
  unit!: string;

  @Field(() => DataSetEnum)
  dataSet!: DataSetName;

  @Field(() => Boolean, {
    nullable: true,
    description: 'null: it follows again from what the unit has handed in.',
  })
  owed?: boolean | null;

  @Field(() => DayScalar, { nullable: true, description: 'none: from the opening.' })
  from?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'none: to this day.' })
  to?: string | null;

  @Field(() => Int, { nullable: true, description: 'Of ANNUAL_REPORT, 1 to 12; none: May.' })
  dueMonth?: number | null;

  @Field(() => Int, { nullable: true, description: '1 to 31; none: the 10th, or the 31st.' })
  dueDay?: number | null;
}
