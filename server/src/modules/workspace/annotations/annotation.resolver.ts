import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Ctx } from '../../../platform/context/access.guard.js';
import { Allow } from '../../../platform/context/allow.js';
import type { Identity } from '../../../platform/context/identity.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Id, KEPT_ERRORS } from '../by-id.js';
import { toReader } from '../reader.js';
import { AnnotationService } from './annotation.service.js';
import {
  AddAnnotationArgs,
  AnnotationsArgs,
  AnnotationsType,
  AnnotationType,
  toAnnotation,
  toAnnotations,
  toGiven,
  UpdateAnnotationArgs,
} from './annotation.types.js';

const SAID = 'UNKNOWN_METRIC, NOTE_INVALID, PERIOD_ORDER, FISCAL_YEAR_OUT_OF_RANGE';

/** Of people alone: what is noted here depends on who asks, so it is no question about the data. */
@Resolver(() => AnnotationType)
export class AnnotationResolver {
  constructor(private readonly service: AnnotationService) {}

  @Allow('OWN_ACCOUNT')
  @Query(() => AnnotationsType, {
    description:
      'What people noted of units and groups: the caller’s own remarks, and those shared with everybody who may read the unit by a role. Errors: UNKNOWN_UNIT, UNKNOWN_METRIC, EMPTY_LIST, TOO_MANY, PERIOD_FORM, PERIOD_ORDER, FISCAL_YEAR_OUT_OF_RANGE.',
  })
  async annotations(
    @Ctx() context: RequestContext,
    @Caller() caller: Identity,
    @Args() { units, metric = null, period = null }: AnnotationsArgs,
  ): Promise<AnnotationsType> {
    const asked = { units, metric, period };
    return toAnnotations(await this.service.list(toReader(context, caller), asked));
  }

  @Allow('OWN_ACCOUNT')
  @Mutation(() => AnnotationType, {
    description: `Notes something at a time span of a unit or group. Errors: UNKNOWN_UNIT, ${SAID}, KEPT_TOO_MANY.`,
  })
  async addAnnotation(
    @Ctx() context: RequestContext,
    @Caller() caller: Identity,
    @Args() args: AddAnnotationArgs,
  ): Promise<AnnotationType> {
    const reader = toReader(context, caller);
    return toAnnotation(await this.service.add(reader, args.unit, toGiven(args)));
  }

  @Allow('OWN_ACCOUNT')
  @Mutation(() => AnnotationType, {
    description: `Changes what the caller noted: all of it is said anew. Errors: ${KEPT_ERRORS}, ${SAID}.`,
  })
  async updateAnnotation(
    @Ctx() context: RequestContext,
    @Caller() caller: Identity,
    @Args() args: UpdateAnnotationArgs,
  ): Promise<AnnotationType> {
    const reader = toReader(context, caller);
    return toAnnotation(await this.service.change(reader, args, toGiven(args)));
  }

  @Allow('OWN_ACCOUNT')
  @Mutation(() => Boolean, {
    description: `Removes an annotation; for 30 days it can be brought back. Errors: ${KEPT_ERRORS}.`,
  })
  async removeAnnotation(
    @Ctx() context: RequestContext,
    @Caller() caller: Identity,
    @Id() id: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<boolean> {
    await this.service.remove(toReader(context, caller), id, version);
    return true;
  }

  @Allow('OWN_ACCOUNT')
  @Mutation(() => AnnotationType, {
    description:
      'Brings a removed annotation back; one that stands stays as it is. Errors: NOT_FOUND, NOT_YOURS, KEPT_TOO_MANY.',
  })
  async restoreAnnotation(
    @Ctx() context: RequestContext,
    @Caller() caller: Identity,
    @Id() id: string,
  ): Promise<AnnotationType> {
    return toAnnotation(await this.service.restore(toReader(context, caller), id));
  }
}
