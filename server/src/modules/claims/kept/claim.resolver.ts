import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Ctx } from '../../../platform/context/access.guard.js';
import { Allow } from '../../../platform/context/allow.js';
import type { Identity } from '../../../platform/context/identity.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { toClaimReader } from '../claim-reader.js';
import { SuggestService } from '../detect/suggest.service.js';
import {
  AddClaimArgs,
  ClaimsArgs,
  ConfirmClaimArgs,
  LinkClaimArgs,
  toReading,
} from './claim-input.types.js';
import { toClaims, toOneClaim, toSuggestions } from './claim-mapper.js';
import { ClaimService } from './claim.service.js';
import { ClaimsType, ClaimSuggestionsType, ClaimType } from './claim.types.js';

const READING =
  'UNKNOWN_METRIC, UNKNOWN_DISAGGREGATION, UNKNOWN_OPTION, FISCAL_YEAR_OUT_OF_RANGE, CLAIM_LINK';
const KEPT = 'NOT_FOUND, EDITED_MEANWHILE, REMOVED_MEANWHILE';

/** Of people alone: whether the caller may change a claim depends on who asks, so it is no question about the data. */
@Resolver(() => ClaimType)
export class ClaimResolver {
  constructor(
    private readonly service: ClaimService,
    private readonly suggestions: SuggestService,
  ) {}

  @Allow('OWN_ACCOUNT')
  @Query(() => ClaimsType, {
    description:
      'Sentences of source documents that say something of a series, each with what the figures say of it now. Of units the caller sees by a role. Errors: UNKNOWN_UNIT, NOT_FOUND for the document, EMPTY_LIST, TOO_MANY, FISCAL_YEAR_OUT_OF_RANGE.',
  })
  async claims(
    @Ctx() context: RequestContext,
    @Caller() caller: Identity,
    @Args() { units = null, document = null, fiscalYear = null }: ClaimsArgs,
  ): Promise<ClaimsType> {
    const reader = toClaimReader(context, caller);
    return toClaims(await this.service.list(reader, { units, document, fiscalYear }));
  }

  @Allow('CHECK_CLAIMS')
  @Query(() => ClaimSuggestionsType, {
    description:
      'Sentences of a document that seem to claim a change or a level and are not recorded yet, found by their words; a person decides. Error: NOT_FOUND.',
  })
  async suggestClaims(
    @Ctx() context: RequestContext,
    @Caller() caller: Identity,
    @Args('document', { type: () => String, description: 'Code of the document.' }) code: string,
  ): Promise<ClaimSuggestionsType> {
    return toSuggestions(await this.suggestions.suggest(toClaimReader(context, caller), code));
  }

  @Allow('CHECK_CLAIMS')
  @Mutation(() => ClaimType, {
    description: `Records a sentence of a document. Errors: NOT_FOUND, UNKNOWN_UNIT, CLAIM_NOT_PRINTED, KEPT_TOO_MANY, ${READING}.`,
  })
  async addClaim(
    @Ctx() context: RequestContext,
    @Caller() caller: Identity,
    @Args() args: AddClaimArgs,
  ): Promise<ClaimType> {
    const { document, line, sentence, unit } = args;
    const given = { document, line, sentence, unit, ...toReading(args) };
    return toOneClaim(await this.service.add(toClaimReader(context, caller), given));
  }

  @Allow('CHECK_CLAIMS')
  @Mutation(() => ClaimType, {
    description: `Says anew what a sentence says and of which figures; what was concluded before falls away. Errors: ${KEPT}, ${READING}.`,
  })
  async linkClaim(
    @Ctx() context: RequestContext,
    @Caller() caller: Identity,
    @Args() args: LinkClaimArgs,
  ): Promise<ClaimType> {
    const reader = toClaimReader(context, caller);
    return toOneClaim(await this.service.link(reader, args, toReading(args)));
  }

  @Allow('CHECK_CLAIMS')
  @Mutation(() => ClaimType, {
    description: `Concludes what is to be made of a claim, or takes that back. Errors: ${KEPT}, NOTE_INVALID.`,
  })
  async confirmClaim(
    @Ctx() context: RequestContext,
    @Caller() caller: Identity,
    @Args() args: ConfirmClaimArgs,
  ): Promise<ClaimType> {
    const { verdict = null, note } = args;
    const reader = toClaimReader(context, caller);
    return toOneClaim(await this.service.confirm(reader, args, verdict && { verdict, note }));
  }

  @Allow('CHECK_CLAIMS')
  @Mutation(() => Boolean, {
    description: `Removes a claim; for 30 days it can be brought back. Errors: ${KEPT}.`,
  })
  async removeClaim(
    @Ctx() context: RequestContext,
    @Caller() caller: Identity,
    @Args('id', { type: () => String }) id: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<boolean> {
    await this.service.remove(toClaimReader(context, caller), { id, version });
    return true;
  }

  @Allow('CHECK_CLAIMS')
  @Mutation(() => ClaimType, {
    description:
      'Brings a removed claim back; one that stands stays as it is. Errors: NOT_FOUND, KEPT_TOO_MANY.',
  })
  async restoreClaim(
    @Ctx() context: RequestContext,
    @Caller() caller: Identity,
    @Args('id', { type: () => String }) id: string,
  ): Promise<ClaimType> {
    return toOneClaim(await this.service.restore(toClaimReader(context, caller), id));
  }
}
