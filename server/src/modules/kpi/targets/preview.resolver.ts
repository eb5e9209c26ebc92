import { Args, ArgsType, Field, Float, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/context/allow.js';
import { DayScalar } from '../../../platform/graphql/day.scalar.js';
import { LocalizedTextType } from '../../../platform/graphql/localized-text.js';
import { NoteType } from '../../analytics/index.js';
import { getMetric } from '../../catalogue/index.js';
import { aimPreview, aimProblemText, aimText } from '../words/aim-words.js';
import type { Aim, TargetType } from './aim.js';
import { isOfItsKind, problemOf } from './check-target.js';
import { readAim } from './printed-aim.js';
import { toAim } from './target-input.types.js';
import { TargetTypeEnum } from './target.types.js';

@ArgsType()
class TargetPreviewArgs {
  @Field(() => String, { description: 'Code of the metric.' })
  metric!: string;

  @Field(() => TargetTypeEnum)
  type!: TargetType;

  @Field(() => Float, { nullable: true, description: 'As in setTarget.' })
  low?: number | null;

  @Field(() => Float, { nullable: true, description: 'As in setTarget.' })
  high?: number | null;

  @Field(() => DayScalar, { nullable: true, description: 'As in setTarget.' })
  dueOn?: string | null;
}

@ObjectType('TargetPreview', { description: 'What a target would mean.' })
class TargetPreviewType {
  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'When it counts as reached, in a sentence; null: see `problem`.',
  })
  text!: LocalizedTextType | null;

  @Field(() => NoteType, { nullable: true, description: 'Why it cannot be set as it is.' })
  problem!: NoteType | null;
}

@ObjectType('PrintedTarget', { description: 'A target as read from the words of a plan.' })
class PrintedTargetType {
  @Field(() => TargetTypeEnum)
  type!: TargetType;

  @Field(() => Float, { nullable: true, description: 'As in Target.' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: 'As in Target.' })
  high!: number | null;

  @Field(() => DayScalar, { nullable: true, description: 'As in Target.' })
  dueOn!: string | null;

  @Field(() => LocalizedTextType, { description: 'In words.' })
  text!: LocalizedTextType;
}

/** What would be meant, before anything is set. Reads nothing: words and numbers only. */
@Resolver()
export class PreviewResolver {
  @Public()
  @Query(() => TargetPreviewType, {
    description: 'What a target would mean, before it is set. Error: UNKNOWN_METRIC.',
  })
  targetPreview(@Args() args: TargetPreviewArgs): TargetPreviewType {
    const metric = getMetric(args.metric);
    const aim: Aim = toAim(args);
    const code = problemOf(aim, metric);
    if (code) return { text: null, problem: { code, text: aimProblemText(code) } };
    return { text: aimPreview(aim, metric), problem: null };
  }

  @Public()
  @Query(() => PrintedTargetType, {
    nullable: true,
    description:
      'The target a plan prints (年3〜4回, 6回程度, 80％以上, 通年); null: prose, a person says what is meant. Error: UNKNOWN_METRIC.',
  })
  printedTarget(
    @Args('metric', { type: () => String }) metric: string,
    @Args('printed', { type: () => String }) printed: string,
    @Args('fiscalYear', { type: () => Int }) fiscalYear: number,
  ): PrintedTargetType | null {
    const found = getMetric(metric);
    const aim = readAim(printed, fiscalYear);
    // What could not be set is not offered.
    if (!aim || !isOfItsKind(aim, printed, found) || problemOf(aim, found)) return null;
    return { ...aim, text: aimText(aim, found) };
  }
}
