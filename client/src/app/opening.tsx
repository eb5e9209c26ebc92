import { Link, useLocation, useRouter } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { OpeningDocument } from '../shared/graphql/generated/graphql';
import { useQuestion } from '../shared/graphql/use-question';
import { ownPath } from '../shared/session/own-path';
import { NONE } from '../shared/session/session';
import { useMe } from '../shared/session/use-me';
import { Notice } from '../shared/ui/notice';
import { Skeleton } from '../shared/ui/skeleton';
import { keepOpened, openedBy } from './opened';
import { PAGES } from './pages';
import { useAccess } from './use-access';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** What the reader chose to open first, by its name: it was opened instead of the overview. */
    openedFirst?: string;
  }
}

/**
 * The first page of a session: whoever comes to the bare address is led to what they chose to open first, once. After
 * that the overview is the overview.
 */
export function Opening({ children }: { children: ReactNode }) {
  const app = useTranslations('app');
  const router = useRouter();
  const { isWaiting, person, first } = useFirst();
  const openedFirst = useLocation({ select: ({ state }) => state.openedFirst });
  const { path, name } = first ?? { path: null, name: '' };
  useEffect(() => {
    if (isWaiting) return;
    keepOpened(person);
    if (path !== null) router.history.replace(path, { openedFirst: name });
  }, [isWaiting, person, path, name, router]);
  if (isWaiting || path !== null) return <Skeleton label={app('loading')} blocks={8} />;
  return (
    <>
      {openedFirst && <OpenedNote name={openedFirst} />}
      {children}
    </>
  );
}

/** Who looks, and what is to be opened instead of the overview; nothing once they have begun to look around. */
function useFirst() {
  const app = useTranslations('app');
  const me = useMe();
  const access = useAccess();
  const isBare = useLocation({
    select: ({ pathname, searchStr }) => pathname === '/' && /^(\?lang=\w+)?$/.test(searchStr),
  });
  // The way in belongs to no session yet; signed out, the next sign-in is a new one.
  const email = me?.person?.email ?? null;
  const person = access === 'OPEN' && email !== null ? openedBy() : email;
  const isFirst = person !== null && isBare && openedBy() !== person;
  const question = useQuestion(OpeningDocument, isFirst ? NONE : null);
  const opening = isFirst ? (question.data?.savedViews.opening ?? null) : null;
  const path = ownPath(opening?.path);
  const page = PAGES.find(({ to }) => to === path);
  const name = opening?.view?.name ?? (page ? app(page.key) : '');
  return {
    isWaiting: isFirst && !question.isFetched,
    person,
    first: path === null || path === '/' ? null : { path, name },
  };
}

/** Why the reader is here, and the way to the overview. */
function OpenedNote({ name }: { name: string }) {
  const t = useTranslations('workspace.views.opening');
  return (
    <div role="status" className="mb-4 print:hidden">
      <Notice tone="plain">
        <p className="flex flex-wrap items-baseline gap-x-4">
          <span>{t('opened', { name })}</span>
          <Link to="/" className="inline-block py-1 font-bold text-accent underline">
            {t('toOverview')}
          </Link>
        </p>
      </Notice>
    </div>
  );
}
