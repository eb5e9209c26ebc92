import { Fragment, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Me } from '../shared/session/session';
import { useMeQuestion } from '../shared/session/use-me';
import { ErrorNotice } from '../shared/ui/error-notice';
import { ClosedPage } from './closed-page';
import { mayEnter, type Access } from './pages';
import { ToSignIn } from './to-sign-in';
import { useAccess } from './use-access';

/** Lets through whoever may open the page; the server decides again with every question. */
export function PageGate({ children }: { children: ReactNode }) {
  const t = useTranslations('app');
  const access = useAccess();
  const question = useMeQuestion();
  if (question.error) {
    return <ErrorNotice error={question.error} onRetry={() => void question.refetch()} level={1} />;
  }
  if (!question.data) {
    return (
      <p role="status" className="visible sr-only">
        {t('loading')}
      </p>
    );
  }
  const { me } = question.data;
  if (access === 'OPEN') return children;
  if (needsSignIn(me, access)) return <ToSignIn />;
  if (!mayEnter(me, access)) return <ClosedPage me={me} />;
  // What one person began on a page is not there for the next.
  return <Fragment key={me.person?.email ?? ''}>{children}</Fragment>;
}

function needsSignIn({ person, pages }: Me, access: Access): boolean {
  return person === null && (access === 'PERSON' || access === 'IMPORT' || pages.length === 0);
}
