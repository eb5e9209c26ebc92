import { Args, ArgsType, Field, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Ctx } from '../../../platform/context/access.guard.js';
import { Allow } from '../../../platform/context/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { CallerIdentity } from '../roles/caller-identity.js';
import { TrailService } from './trail.service.js';
import { AuditArgs, AuditPageType } from './trail.types.js';

@ArgsType()
class ExportArgs {
  @Field(() => String, { description: 'The page it was taken from; cut after 100 characters.' })
  page!: string;

  @Field(() => String, { description: 'What was taken; cut after 200 characters.' })
  what!: string;

  @Field(() => String, { nullable: true, description: 'Code of the unit or group it is about.' })
  unit?: string | null;
}

@Resolver()
export class TrailResolver {
  constructor(private readonly trail: TrailService) {}

  @Allow('READ_AUDIT')
  @Query(() => AuditPageType, {
    description:
      'Who did what, the newest first. Errors: UNKNOWN_UNIT, OUT_OF_RANGE, PERIOD_ORDER, BAD_CURSOR.',
  })
  auditEntries(@Ctx() context: RequestContext, @Args() args: AuditArgs): Promise<AuditPageType> {
    const { after = null, from = null, to = null, actions = null } = args;
    const { actor = null, unit = null, first } = args;
    return this.trail.list(context, { first: first ?? 50, after, from, to, actions, actor, unit });
  }

  @Allow('OWN_ACCOUNT')
  @Mutation(() => Boolean, {
    description: 'Tells the trail that the caller took figures out of the dashboard as a file.',
  })
  async noteExport(
    @Ctx() context: RequestContext,
    @Caller() caller: CallerIdentity,
    @Args() { page, what, unit = null }: ExportArgs,
  ): Promise<boolean> {
    await this.trail.noteExport(context, caller.scopeOf('READ_NETWORK'), { page, what, unit });
    return true;
  }
}
