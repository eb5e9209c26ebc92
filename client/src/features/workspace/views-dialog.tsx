import { useId, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { SavedViewsDocument } from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { NONE } from '../../shared/session/session';
import { Button } from '../../shared/ui/button';
import { Dialog } from '../../shared/ui/dialog';
import { DoneNote } from '../../shared/ui/done-note';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { CommandError } from '../../shared/ui/form-error';
import { Skeleton } from '../../shared/ui/skeleton';
import { OpeningChoice } from './opening-choice';
import { SaveView } from './save-view';
import { useViews, type Views } from './use-views';
import { ViewList } from './view-list';
import { pathnameOf } from './view-place';

export interface ViewsDialogProps {
  /** What is on the screen: its address, and what to call it. */
  here: { path: string; name: string };
  /** What a page is called. */
  pageName: (path: string) => string;
  /** Leads to an address of Musubi. */
  onOpen: (path: string) => void;
  onClose: () => void;
}

/** Pages kept under a name: this one is saved, others are opened, shared, renamed, removed. */
export function ViewsDialog(props: ViewsDialogProps) {
  const t = useTranslations('workspace.views');
  return (
    <Dialog title={t('title')} closeLabel={t('close')} onClose={props.onClose}>
      <Content {...props} />
    </Dialog>
  );
}

function Content({ here, pageName, onOpen }: ViewsDialogProps) {
  const t = useTranslations('workspace.views');
  const app = useTranslations('app');
  const views = useViews();
  const question = useQuestion(SavedViewsDocument, NONE);
  if (question.error) {
    return <ErrorNotice error={question.error} onRetry={() => void question.refetch()} />;
  }
  if (!question.data) return <Skeleton label={app('loading')} />;
  const { savedViews } = question.data;
  const mine = savedViews.views.filter((view) => view.mine);
  const others = savedViews.views.filter((view) => !view.mine);
  const list = { views, pageName, onOpen };
  return (
    <div className="mt-3 grid gap-6 *:min-w-0">
      <Outcome views={views} />
      <Part title={t('save.title')}>
        {savedViews.pages.includes(pathnameOf(here.path)) ? (
          <SaveView key={mine.length} here={here} views={views} />
        ) : (
          <p>{t('save.never')}</p>
        )}
      </Part>
      <Part title={t('mine')}>
        <ViewList {...list} shown={mine} none={t('noneOfMine')} />
      </Part>
      <Part title={t('others')}>
        <ViewList {...list} shown={others} none={t('noneOfOthers')} />
      </Part>
      <Part title={t('opening.title')}>
        <OpeningChoice savedViews={savedViews} views={views} pageName={pageName} />
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid gap-2 *:min-w-0">
      <h3 id={id} className="text-lg font-bold">
        {title}
      </h3>
      {children}
    </section>
  );
}

/** What became of the last thing that was done here. */
function Outcome({ views: { done, failed, busy, restore } }: { views: Views }) {
  const t = useTranslations('workspace.views');
  const removed = done?.removed;
  return (
    <div className="empty:hidden">
      {failed && <CommandError key={failed.attempt} error={failed.error} />}
      <DoneNote>
        {done && (
          <span className="flex flex-wrap items-center gap-3">
            {done.words}
            {removed && (
              <Button busy={busy} onClick={() => void restore(removed)}>
                {t('undo')}
              </Button>
            )}
          </span>
        )}
      </DoneNote>
    </div>
  );
}
