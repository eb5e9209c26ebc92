import { Args, ArgsType, Field, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Ctx } from '../../../platform/context/access.guard.js';
import { Allow } from '../../../platform/context/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type LinkKey, ProgrammeLinkService } from './programme-link.service.js';

@ArgsType()
class LinkArgs {
  @Field(() => String, { description: 'Code of the center.' })
  unit!: string;

  @Field(() => Int, { description: 'The earlier fiscal year.' })
  fromYear!: number;

  @Field(() => Int, { description: 'The later one.' })
  toYear!: number;

  @Field(() => String, { description: 'Code of a programme of the earlier year.' })
  from!: string;

  @Field(() => String, { description: 'Code of a programme of the later year.' })
  to!: string;
}

@ArgsType()
class SetLinkArgs extends LinkArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'Only a part of it went over.' })
  partial!: boolean;

  @Field(() => String, { nullable: true, description: 'Why: up to 300 characters.' })
  note?: string | null;
}

const toKey = ({ unit, fromYear, toYear, from, to }: LinkArgs): LinkKey => ({
  ...{ unit, from, to, years: { from: fromYear, to: toYear } },
});

@Resolver()
export class ProgrammeLinkResolver {
  constructor(private readonly links: ProgrammeLinkService) {}

  @Allow('EDIT_PLANS')
  @Mutation(() => Boolean, {
    description:
      'Says that a programme of a year went on in one of a later year. Errors: UNKNOWN_UNIT, YEARS_ORDER, FISCAL_YEAR_OUT_OF_RANGE, NO_SUCH_PROGRAMME, NOTE_INVALID.',
  })
  async setProgrammeLink(
    @Ctx() context: RequestContext,
    @Args() { partial, note = null, ...key }: SetLinkArgs,
  ): Promise<boolean> {
    await this.links.set(context, toKey(key), { partial, note });
    return true;
  }

  @Allow('EDIT_PLANS')
  @Mutation(() => Boolean, {
    description:
      'Takes such a link away. Errors: UNKNOWN_UNIT, YEARS_ORDER, FISCAL_YEAR_OUT_OF_RANGE, NOT_FOUND.',
  })
  async removeProgrammeLink(
    @Ctx() context: RequestContext,
    @Args() key: LinkArgs,
  ): Promise<boolean> {
    await this.links.remove(context, toKey(key));
    return true;
  }
}
