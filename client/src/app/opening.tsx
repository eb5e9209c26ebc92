import { Link, useLocation, useRouter } from '@tanstack/react-router';
import { useEffect, useReducer, type ReactNode } from 'react';
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

const OVERVIEW = '/';

/**
 * The first page of a session: whoever comes to the bare address is led to what they chose to open first, once. After
 * that the overview is the overview.
 */
export function Opening({ children }: { children: ReactNode }) {
  const me = useMe();
  const access = useAccess();
  const [, goOn] = useReducer((count: number) => count + 1, 0);
  const openedFirst = useLocation({ select: ({ state }) => state.openedFirst });
  const isBare = useLocation({
    select: ({ pathname, searchStr }) => pathname === OVERVIEW && /^(\?lang=\w+)?$/.test(searchStr),
  });
  const person = me?.person?.email ?? null;
  const isFirst = person !== null && isBare && openedBy() !== person;
  // Signed out, the next sign-in begins anew; the way in itself is no beginning.
  const isBegun = !isFirst && (person === null || access !== 'OPEN');
  useEffect(() => {
    if (isBegun) keepOpened(person);
  }, [isBegun, person]);
  if (isFirst) {
    const stay = () => {
      keepOpened(person);
      goOn();
    };
    return <First onStay={stay} />;
  }
  return (
    <>
      {openedFirst && <OpenedNote name={openedFirst} />}
      {children}
    </>
  );
}

/** Asks what to open first and goes there; without a choice, or an answer, one stays. */
function First({ onStay }: { onStay: () => void }) {
  const app = useTranslations('app');
  const router = useRouter();
  const { data, isFetched } = useQuestion(OpeningDocument, NONE);
  const opening = data?.savedViews.opening ?? null;
  const path = ownPath(opening?.path);
  const page = PAGES.find(({ to }) => to === path);
  const openedFirst = opening?.view?.name ?? (page ? app(page.key) : '');
  useEffect(() => {
    if (!isFetched) return;
    if (path === null || path === OVERVIEW) onStay();
    else router.history.replace(path, { openedFirst });
  }, [isFetched, path, openedFirst, onStay, router]);
  return <Skeleton label={app('loading')} blocks={8} />;
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
