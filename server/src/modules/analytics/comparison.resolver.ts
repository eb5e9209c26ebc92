import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../platform/context/access.guard.js';
import { Allow } from '../../platform/context/allow.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { PeriodInput } from '../../platform/graphql/period.types.js';
import type { ComparisonQuestion } from './comparison-entries.js';
import { ComparisonService } from './comparison.service.js';
import { ComparisonType, PeersType } from './comparison.types.js';
import type { PeerKind } from './peers.js';
import {
  type CoverageMode,
  CoverageModeEnum,
  NormaliseInput,
  PeerKindEnum,
  type PeriodMatch,
  PeriodMatchEnum,
} from './question.types.js';

@ArgsType()
abstract class SideBySideArgs {
  @Field(() => [String], { description: 'Who is shown: codes of units or groups, at most 200.' })
  units!: string[];

  @Field(() => PeriodInput)
  period!: PeriodInput;

  @Field(() => PeriodInput, {
    nullable: true,
    description:
      'An earlier period, as long as `period`: each row also carries the value of then, and the change. Error: SINCE_PERIOD.',
  })
  since?: PeriodInput | null;

  @Field(() => PeriodMatchEnum, { nullable: true, defaultValue: 'SAME' })
  match!: PeriodMatch | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Code of a group or unit: median, quartiles and ranks are taken over its members of that period. Else over those shown.',
  })
  comparisonSet?: string | null;

  @Field(() => PeerKindEnum, {
    nullable: true,
    description:
      'Without a comparison set: median, quartiles and ranks over the peers of the lead.',
  })
  peers?: PeerKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whose page it is: the others are held against its meaning of the metric.',
  })
  lead?: string | null;

  @Field(() => String, { nullable: true })
  definition?: string | null;

  @Field(() => CoverageModeEnum, { nullable: true, defaultValue: 'AS_REPORTED' })
  mode!: CoverageMode | null;

  @Field(() => NormaliseInput, { nullable: true })
  normalise?: NormaliseInput | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Each row also carries the residents of the place the unit serves.',
  })
  withResidents!: boolean | null;
}

@ArgsType()
class ComparisonArgs extends SideBySideArgs {
  @Field(() => String)
  metric!: string;
}

@ArgsType()
class ComparisonsArgs extends SideBySideArgs {
  @Field(() => [String], { description: 'Codes of metrics, at most 50.' })
  metrics!: string[];
}

@ArgsType()
class PeersArgs {
  @Field(() => String, { description: 'Code of a city, center or space.' })
  lead!: string;

  @Field(() => PeriodInput)
  period!: PeriodInput;
}

@Resolver()
export class ComparisonResolver {
  constructor(private readonly service: ComparisonService) {}

  @Allow('READ_FIGURES')
  @Query(() => ComparisonType, {
    description:
      'Units side by side in one period, with rank, quartile and distance to the median of those that may be compared, and for the others the reasons. Errors as for trend, PEERS_WITHOUT_LEAD, SINCE_PERIOD.',
  })
  async comparison(
    @Ctx() context: RequestContext,
    @Args() args: ComparisonArgs,
  ): Promise<ComparisonType> {
    const [first] = await this.service.comparisons(context, toQuestion(args, [args.metric]));
    if (!first) throw new Error('One metric was asked for, and none was answered');
    return first;
  }

  @Allow('READ_FIGURES')
  @Query(() => [ComparisonType], {
    description:
      'The same units by several metrics, read together: one comparison for each, in the order asked for; each metric has its own ranks, median and reasons. Errors as for comparison.',
  })
  comparisons(
    @Ctx() context: RequestContext,
    @Args() args: ComparisonsArgs,
  ): Promise<ComparisonType[]> {
    return this.service.comparisons(context, toQuestion(args, args.metrics));
  }

  @Allow('READ_FIGURES')
  @Query(() => [PeersType], {
    description:
      'In what ways a unit has others like it, and who they are; ways in which it has nobody are left out. Errors: UNKNOWN_UNIT, PEERS_WITHOUT_LEAD and those of a period.',
  })
  peers(@Ctx() context: RequestContext, @Args() args: PeersArgs): Promise<PeersType[]> {
    return this.service.peers(context, args.lead, args.period);
  }
}

function toQuestion(args: SideBySideArgs, metrics: readonly string[]): ComparisonQuestion {
  const { since = null, comparisonSet = null, lead = null, definition = null } = args;
  const { peers = null, normalise = null } = args;
  return {
    ...{ metrics, units: args.units, period: args.period, mode: args.mode },
    ...{ since, comparisonSet, peers, lead, definition, normalise },
    match: args.match ?? 'SAME',
    withResidents: args.withResidents ?? false,
  };
}
