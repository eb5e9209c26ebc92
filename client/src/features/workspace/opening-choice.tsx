import { useTranslations } from 'use-intl';
import type { SavedViewsFieldsFragment } from '../../shared/graphql/generated/graphql';
import { Select } from '../../shared/ui/select';
import type { View, Views } from './use-views';
import type { ViewsDialogProps } from './views-dialog';

interface OpeningChoiceProps extends Pick<ViewsDialogProps, 'pageName'> {
  savedViews: SavedViewsFieldsFragment;
  views: Views;
}

/** What opens as long as nothing else was chosen. */
const OVERVIEW = '/';
const VIEW = 'view:';

/** What opens after signing in: the overview, another page, or a saved view. */
export function OpeningChoice({ savedViews, views, pageName }: OpeningChoiceProps) {
  const t = useTranslations('workspace.views');
  const { opening, pages } = savedViews;
  const value = opening?.view ? VIEW + opening.view.id : (opening?.path ?? OVERVIEW);
  const choose = (choice: string) => {
    const view = choice.startsWith(VIEW) ? choice.slice(VIEW.length) : null;
    const page = view !== null || choice === OVERVIEW ? null : choice;
    void views.open({ view, page });
  };
  return (
    <Select
      label={t('opening.label')}
      hint={t('opening.hint')}
      value={value}
      onChange={(choice) => !views.busy && choose(choice)}
    >
      <option value={OVERVIEW}>{t('opening.overview')}</option>
      <Group label={t('mine')} views={savedViews.views.filter(({ mine }) => mine)} />
      <Group label={t('others')} views={savedViews.views.filter(({ mine }) => !mine)} />
      <optgroup label={t('opening.pages')}>
        {pages
          .filter((path) => path !== OVERVIEW)
          .map((path) => (
            <option key={path} value={path}>
              {pageName(path)}
            </option>
          ))}
      </optgroup>
    </Select>
  );
}

function Group({ label, views }: { label: string; views: readonly View[] }) {
  if (views.length === 0) return null;
  return (
    <optgroup label={label}>
      {views.map(({ id, name }) => (
        <option key={id} value={VIEW + id}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
