import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Badge } from '../../shared/ui/badge';
import { Button } from '../../shared/ui/button';
import { Form, FormActions } from '../../shared/ui/form';
import { SubmitButton } from '../../shared/ui/submit-button';
import { TextField } from '../../shared/ui/text-field';
import { LONGEST_NAME } from './save-view';
import type { View, Views } from './use-views';
import { pathnameOf } from './view-place';
import type { ViewsDialogProps } from './views-dialog';

interface ViewListProps extends Pick<ViewsDialogProps, 'pageName' | 'onOpen'> {
  shown: readonly View[];
  /** Said where there is none. */
  none: string;
  views: Views;
}

export function ViewList({ shown, none, ...props }: ViewListProps) {
  if (shown.length === 0) return <p className="text-text-quiet">{none}</p>;
  return (
    <ul>
      {shown.map((view) => (
        <Line key={view.id} view={view} {...props} />
      ))}
    </ul>
  );
}

type LineProps = Omit<ViewListProps, 'shown' | 'none'> & { view: View };

/** One view: its name opens it. */
function Line({ view, views, pageName, onOpen }: LineProps) {
  const t = useTranslations('workspace.views');
  const [renaming, setRenaming] = useState(false);
  const { name, path, shared, mine, owner } = view;
  return (
    <li className="grid gap-2 border-t border-border py-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <div className="min-w-0 flex-1 basis-56">
          <OpenLink path={path} onOpen={onOpen}>
            {name}
          </OpenLink>
          <p className="flex flex-wrap gap-x-3 text-sm text-text-quiet">
            <span>{pageName(pathnameOf(path))}</span>
            {!mine && <span>{t('by', { owner })}</span>}
            {mine && shared && <Badge tone="plain">{t('sharedBadge')}</Badge>}
          </p>
        </div>
        {mine && <Actions view={view} views={views} onRename={() => setRenaming(!renaming)} />}
      </div>
      {renaming && <Rename view={view} views={views} onDone={() => setRenaming(false)} />}
    </li>
  );
}

interface OpenLinkProps extends Pick<ViewsDialogProps, 'onOpen'> {
  path: string;
  children: string;
}

/** A real link, so that it can be opened in another tab; a plain press stays within the page. */
function OpenLink({ path, onOpen, children }: OpenLinkProps) {
  return (
    <a
      href={path}
      onClick={(event) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onOpen(path);
      }}
      className="inline-block py-1 font-bold text-accent underline [overflow-wrap:anywhere]"
    >
      {children}
    </a>
  );
}

function Actions({ view, views, onRename }: { view: View; views: Views; onRename: () => void }) {
  const t = useTranslations('workspace.views');
  const { name, shared } = view;
  const share = shared ? 'unshare' : 'share';
  return (
    <div className="flex flex-wrap gap-2">
      <Button label={t('renameOne', { name })} onClick={onRename}>
        {t('rename')}
      </Button>
      <Button
        busy={views.busy}
        label={t(`${share}One`, { name })}
        onClick={() => void views.share(view, !shared)}
      >
        {t(share)}
      </Button>
      <Button
        busy={views.busy}
        label={t('removeOne', { name })}
        onClick={() => void views.remove(view)}
      >
        {t('remove')}
      </Button>
    </div>
  );
}

function Rename({ view, views, onDone }: { view: View; views: Views; onDone: () => void }) {
  const t = useTranslations('workspace.views');
  const form = useTranslations('form');
  const [name, setName] = useState(view.name);
  const [missing, setMissing] = useState(false);
  const submit = async () => {
    const isMissing = name.trim() === '';
    setMissing(isMissing);
    if (!isMissing && (await views.rename(view, name.trim()))) onDone();
  };
  return (
    <Form label={t('renameOne', { name: view.name })} onSubmit={() => void submit()}>
      <TextField
        label={t('save.name')}
        error={missing ? t('save.nameMissing') : null}
        value={name}
        onChange={setName}
        maxLength={LONGEST_NAME}
        required
      />
      <FormActions>
        <SubmitButton busy={views.busy}>{t('rename')}</SubmitButton>
        <Button onClick={onDone}>{form('cancel')}</Button>
      </FormActions>
    </Form>
  );
}
