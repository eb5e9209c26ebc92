import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Ctx } from '../../../platform/context/access.guard.js';
import { Allow } from '../../../platform/context/allow.js';
import type { Identity } from '../../../platform/context/identity.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Id, KEPT_ERRORS } from '../by-id.js';
import { toReader } from '../reader.js';
import { SavedViewService } from './saved-view.service.js';
import {
  SavedViewsType,
  SavedViewType,
  SaveViewArgs,
  toSavedView,
  toSavedViews,
  UpdateSavedViewArgs,
} from './saved-view.types.js';

const NAMED = 'NAME_INVALID, VIEW_NAME_TAKEN, VIEW_WITHOUT_UNIT, UNKNOWN_UNIT';

@Resolver(() => SavedViewType)
export class SavedViewResolver {
  constructor(private readonly service: SavedViewService) {}

  @Allow('OWN_ACCOUNT')
  @Query(() => SavedViewsType, {
    description:
      'Pages kept under a name: the caller’s own, and those shared by others that lead to nothing out of the caller’s sight.',
  })
  async savedViews(
    @Ctx() context: RequestContext,
    @Caller() caller: Identity,
  ): Promise<SavedViewsType> {
    const reader = toReader(context, caller);
    return toSavedViews(await this.service.list(reader), reader);
  }

  @Allow('OWN_ACCOUNT')
  @Mutation(() => SavedViewType, {
    description: `Keeps a page as it is set up. Errors: VIEW_PATH, ${NAMED}, KEPT_TOO_MANY.`,
  })
  async saveView(
    @Ctx() context: RequestContext,
    @Caller() caller: Identity,
    @Args() args: SaveViewArgs,
  ): Promise<SavedViewType> {
    const reader = toReader(context, caller);
    return toSavedView(await this.service.save(reader, args), reader);
  }

  @Allow('OWN_ACCOUNT')
  @Mutation(() => SavedViewType, {
    description: `Renames one of the caller’s views, shares it or keeps it to oneself. Errors: ${KEPT_ERRORS}, ${NAMED}.`,
  })
  async updateSavedView(
    @Ctx() context: RequestContext,
    @Caller() caller: Identity,
    @Args() { id, version, name = null, shared = null }: UpdateSavedViewArgs,
  ): Promise<SavedViewType> {
    const reader = toReader(context, caller);
    const view = await this.service.change(reader, { id, version }, { name, shared });
    return toSavedView(view, reader);
  }

  @Allow('OWN_ACCOUNT')
  @Mutation(() => Boolean, {
    description: `Removes one of the caller’s views; for 30 days it can be brought back. Errors: ${KEPT_ERRORS}.`,
  })
  async removeSavedView(
    @Ctx() context: RequestContext,
    @Caller() caller: Identity,
    @Id() id: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<boolean> {
    await this.service.remove(toReader(context, caller), id, version);
    return true;
  }

  @Allow('OWN_ACCOUNT')
  @Mutation(() => SavedViewType, {
    description:
      'Brings a removed view back; one that stands stays as it is. Errors: NOT_FOUND, NOT_YOURS, VIEW_NAME_TAKEN, KEPT_TOO_MANY, UNKNOWN_UNIT.',
  })
  async restoreSavedView(
    @Ctx() context: RequestContext,
    @Caller() caller: Identity,
    @Id() id: string,
  ): Promise<SavedViewType> {
    const reader = toReader(context, caller);
    return toSavedView(await this.service.restore(reader, id), reader);
  }

  @Allow('OWN_ACCOUNT')
  @Mutation(() => SavedViewsType, {
    description:
      'Chooses what opens first after signing in: a view in sight or one of the `pages`; neither is the overview. Errors: NOT_FOUND, REMOVED_MEANWHILE, VIEW_PATH, OPENING_ONE.',
  })
  async setOpeningView(
    @Ctx() context: RequestContext,
    @Caller() caller: Identity,
    @Args('view', { type: () => String, nullable: true, description: 'Id of a saved view.' })
    view?: string | null,
    @Args('page', { type: () => String, nullable: true, description: 'Path of a page.' })
    page?: string | null,
  ): Promise<SavedViewsType> {
    const reader = toReader(context, caller);
    const opening = { viewId: view ?? null, page: page ?? null };
    return toSavedViews(await this.service.setOpening(reader, opening), reader);
  }
}
