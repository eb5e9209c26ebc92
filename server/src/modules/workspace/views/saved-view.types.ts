import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { SavedView } from './saved-view.js';
import type { Views } from './saved-view.service.js';
import { READING_PAGES } from './view-path.js';

@ObjectType('SavedView', { description: 'A page as somebody has set it up, kept under a name.' })
export class SavedViewType {
  @Field(() => String, { description: 'Names it in the operations about saved views.' })
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, {
    description:
      'Path and search of a page of Musubi, without the language, as in `/trends?unit=132292`.',
  })
  path!: string;

  @Field(() => Boolean, {
    description: 'Seen by all who may read its units by a role; else by its owner alone.',
  })
  shared!: boolean;

  @Field(() => String, { description: 'Name of who saved it, at that time.' })
  owner!: string;

  @Field(() => Boolean, { description: 'The caller saved it, and may change it.' })
  mine!: boolean;

  @Field(() => Int, { description: 'Rises with each change; says which state is meant.' })
  version!: number;
}

@ObjectType('OpeningView', { description: 'What opens first.' })
export class OpeningViewType {
  @Field(() => String, { description: 'Path and search.' })
  path!: string;

  @Field(() => SavedViewType, { nullable: true, description: 'null: a page, without a view.' })
  view!: SavedViewType | null;
}

@ObjectType('SavedViews', { description: 'What the caller keeps and what others share with them.' })
export class SavedViewsType {
  @Field(() => [SavedViewType], {
    description: 'The caller’s own, then those of others, each by name; at most 500.',
  })
  views!: SavedViewType[];

  @Field(() => OpeningViewType, {
    nullable: true,
    description: 'null: the overview, also where the view that was chosen is gone or out of sight.',
  })
  opening!: OpeningViewType | null;

  @Field(() => [String], { description: 'Paths of the pages that can be saved and opened first.' })
  pages!: string[];
}

@ArgsType()
export class SaveViewArgs {
  @Field(() => String, { description: '1 to 60 characters; once among the caller’s views.' })
  name!: string;

  @Field(() => String, {
    description: 'Path and search of one of the `pages`; a language in it is left out.',
  })
  path!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'For all who may read its units by a role, as the caller must; it needs a unit.',
  })
  shared!: boolean;
}

@ArgsType()
export class UpdateSavedViewArgs {
  @Field(() => String)
  id!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'None: it stays.' })
  name?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'None: it stays.' })
  shared?: boolean | null;
}

export function toSavedView(view: SavedView, reader: { readonly id: string }): SavedViewType {
  const { id, name, path, shared, ownerName: owner, ownerId, version } = view;
  return { id, name, path, shared, owner, mine: ownerId === reader.id, version };
}

export function toSavedViews(
  { views, opening }: Views,
  reader: { readonly id: string },
): SavedViewsType {
  const view = opening?.view ? toSavedView(opening.view, reader) : null;
  return {
    views: views.map((each) => toSavedView(each, reader)),
    opening: opening && { path: opening.path, view },
    pages: [...READING_PAGES],
  };
}
