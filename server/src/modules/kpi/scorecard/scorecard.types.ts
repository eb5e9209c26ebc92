import { ArgsType, Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DayScalar } from '../../../platform/graphql/day.scalar.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../../platform/graphql/localized-text.js';
import { NoteType, ValueType } from '../../analytics/index.js';
import { DisaggregationOptionType, MetricType } from '../../catalogue/index.js';
import { UnitRefType } from '../../network/index.js';
import { KpiRemarkType } from '../remarks/remark.types.js';
import { AchievementBandType, SchemeRefType, SchemeType } from '../targets/scheme.types.js';
import { type Standing, STANDINGS } from '../targets/standing.js';
import { TargetObjectType } from '../targets/target.types.js';
import { KPI_STATES, type KpiState } from './assess.js';
import { CHANGE_KINDS, type ChangeKind } from './changes.js';
import { KpiMonthType, PaceType, ProjectionType } from './pace.types.js';

const KpiStandingEnum = enumOf(STANDINGS);
const KpiStateEnum = enumOf(KPI_STATES);
const KpiChangeKindEnum = enumOf(CHANGE_KINDS);

registerEnumType(KpiStandingEnum, {
  name: 'KpiStanding',
  description:
    'How an outcome stands to its target. Above a RANGE is OVER_PLAN, which is reached. NOT_MEASURABLE is neither reached nor missed.',
});
registerEnumType(KpiStateEnum, {
  name: 'KpiState',
  description:
    'The same in one word for all types: BEHIND is missed, passed, or open and behind its pace.',
});
registerEnumType(KpiChangeKindEnum, {
  name: 'KpiChangeKind',
  description: 'NEW target, another version of the TARGET, another ACTUAL or STANDING.',
});

@ObjectType('Achievement', {
  description: 'An outcome by the scheme of its target. Not measurable is neither 0 nor 1.',
})
export class AchievementType {
  @Field(() => Float, { nullable: true, description: '1 is 100 %; null: see `reason`.' })
  rate!: number | null;

  @Field(() => AchievementBandType, { nullable: true })
  band!: AchievementBandType | null;

  @Field(() => SchemeRefType)
  scheme!: SchemeRefType;

  @Field(() => NoteType, {
    nullable: true,
    description: 'Why there is no rate, or no band yet.',
  })
  reason!: NoteType | null;
}

@ObjectType('KpiYear', { description: 'An earlier year of the same metric and programme.' })
export class KpiYearType {
  @Field(() => Int)
  fiscalYear!: number;

  @Field(() => TargetObjectType, { nullable: true, description: 'Null: there was none.' })
  target!: TargetObjectType | null;

  @Field(() => ValueType)
  actual!: ValueType;

  @Field(() => AchievementType, { nullable: true, description: 'Null without a target.' })
  achievement!: AchievementType | null;

  @Field(() => KpiStandingEnum, { nullable: true, description: 'Null without a target.' })
  standing!: Standing | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'The standing in words.' })
  standingName!: LocalizedTextType | null;
}

@ObjectType('KpiChange', { description: 'What changed of a target since the caller looked.' })
export class KpiChangeType {
  @Field(() => KpiChangeKindEnum)
  kind!: ChangeKind;

  @Field(() => LocalizedTextType, { description: 'In a sentence, with before and after.' })
  text!: LocalizedTextType;
}

@ObjectType('KpiGone', { description: 'A target the caller saw that no longer stands.' })
export class KpiGoneType {
  @Field(() => MetricType)
  metric!: MetricType;

  @Field(() => DisaggregationOptionType, { nullable: true })
  programme!: DisaggregationOptionType | null;
}

@ObjectType('ScorecardRow', { description: 'A target and what came of it.' })
export class ScorecardRowType {
  @Field(() => TargetObjectType)
  target!: TargetObjectType;

  @Field(() => MetricType)
  metric!: MetricType;

  @Field(() => DisaggregationOptionType, { nullable: true })
  programme!: DisaggregationOptionType | null;

  @Field(() => ValueType, {
    description:
      'As a trend answers it: of the fiscal year; with `asOf` of the months that had ended by then.',
  })
  actual!: ValueType;

  @Field(() => AchievementType)
  achievement!: AchievementType;

  @Field(() => KpiStandingEnum)
  standing!: Standing;

  @Field(() => LocalizedTextType, { description: 'The standing in a word or two.' })
  standingName!: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'The standing in a sentence.' })
  statusText!: LocalizedTextType;

  @Field(() => KpiStateEnum)
  state!: KpiState;

  @Field(() => LocalizedTextType, { description: 'The state in a word or two.' })
  stateName!: LocalizedTextType;

  @Field(() => PaceType, { nullable: true, description: 'Null: see paceRefused.' })
  pace!: PaceType | null;

  @Field(() => NoteType, { nullable: true, description: 'Why there is no pace.' })
  paceRefused!: NoteType | null;

  @Field(() => ProjectionType, { nullable: true, description: 'Null: see projectionRefused.' })
  projection!: ProjectionType | null;

  @Field(() => NoteType, { nullable: true, description: 'Why there is no projection.' })
  projectionRefused!: NoteType | null;

  @Field(() => [KpiMonthType], { description: 'April to March.' })
  months!: KpiMonthType[];

  @Field(() => Int, { description: 'How many findings touch the actual value.' })
  findings!: number;

  @Field(() => [KpiRemarkType], { description: 'The newest first.' })
  remarks!: KpiRemarkType[];

  @Field(() => [KpiYearType], {
    description: 'Up to five earlier years of which anything is known, the oldest first.',
  })
  history!: KpiYearType[];

  @Field(() => [KpiChangeType], {
    description: 'Since the caller last looked; none where they never did.',
  })
  changes!: KpiChangeType[];
}

@ObjectType('ScorecardMay', { description: 'What the caller may do here.' })
class ScorecardMayType {
  @Field(() => Boolean, { description: 'Set and remove targets.' })
  edit!: boolean;

  @Field(() => Boolean, { description: 'Write reasons and measures.' })
  remark!: boolean;
}

@ObjectType('ScorecardSummary', { description: 'How many targets stand how.' })
export class ScorecardSummaryType {
  @Field(() => Int)
  total!: number;

  @Field(() => Int)
  reached!: number;

  @Field(() => Int)
  onTheWay!: number;

  @Field(() => Int)
  behind!: number;

  @Field(() => Int)
  notJudged!: number;

  @Field(() => Int, { description: 'Targets of which something changed since the caller looked.' })
  changed!: number;

  @Field(() => LocalizedTextType, { description: 'In a sentence.' })
  text!: LocalizedTextType;
}

@ObjectType('Scorecard', { description: 'Plan against actual of a unit in a fiscal year.' })
export class ScorecardType {
  @Field(() => UnitRefType)
  unit!: UnitRefType;

  @Field(() => Int)
  fiscalYear!: number;

  @Field(() => DayScalar, { description: 'First day of the fiscal year.' })
  from!: string;

  @Field(() => DayScalar, { description: 'Last day of the fiscal year.' })
  to!: string;

  @Field(() => DayScalar, { description: 'The day pace and standing are told for.' })
  asOf!: string;

  @Field(() => [Int], {
    description: 'Fiscal years the unit has targets of, the oldest first.',
  })
  years!: number[];

  @Field(() => ScorecardMayType)
  may!: ScorecardMayType;

  @Field(() => String, {
    nullable: true,
    description: 'When the caller last looked, ISO 8601, UTC; null: never.',
  })
  lastLook!: string | null;

  @Field(() => ScorecardSummaryType)
  summary!: ScorecardSummaryType;

  @Field(() => [ScorecardRowType], { description: 'What needs attention first.' })
  rows!: ScorecardRowType[];

  @Field(() => [KpiGoneType], { description: 'Targets removed since the caller looked.' })
  gone!: KpiGoneType[];

  @Field(() => [SchemeType], { description: 'The schemes of these targets.' })
  schemes!: SchemeType[];
}

@ArgsType()
export class ScorecardArgs {
  @Field(() => String, { description: 'Code of a unit or group.' })
  unit!: string;

  @Field(() => Int, { description: 'Named by the year it starts in.' })
  fiscalYear!: number;

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'As it stood at the end of this day, by the figures known today: only months that had ended by then count. None: today, with all that was reported of the year.',
  })
  asOf?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      'For a first look: without projections and earlier years, and sooner. All else is the same.',
  })
  brief?: boolean | null;
}
