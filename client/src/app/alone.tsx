import { Outlet, useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { useTranslations } from 'use-intl';
import { mayOpen, useMeQuestion } from '../shared/session/use-me';
import { ErrorNotice } from '../shared/ui/error-notice';
import type { Page } from '../shared/graphql/generated/graphql';
import type { Access } from './pages';
import { useAccess } from './use-access';

/** One frame of a page within somebody else's: nothing around it, and what leads on opens by itself. */
export function Alone() {
  const t = useTranslations('app.alone');
  const router = useRouter();
  const question = useMeQuestion();
  const access = useAccess();
  const { data, error } = question;
  if (error) return <ErrorNotice error={error} onRetry={() => void question.refetch()} level={1} />;
  const isClosed = data && (!isPage(access) || !mayOpen(data.me, access));
  return (
    <main data-only="" onClickCapture={openApart} className="p-1">
      {data && !isClosed && <Outlet />}
      <p data-beside="" className="p-2 text-sm text-text-quiet">
        {isClosed ? (
          t('closed')
        ) : (
          <>
            <span data-waiting-alone="" className="mr-4">
              {t('waiting')}
            </span>
            <a href={wholePage(router.history.location.href)} className="text-accent underline">
              {t('open')}
            </a>
          </>
        )}
      </p>
    </main>
  );
}

const isPage = (access: Access): access is Page =>
  access !== 'OPEN' && access !== 'PERSON' && access !== 'IMPORT';

/** The same address with the page around the frame. */
function wholePage(href: string): string {
  const url = new URL(href, window.location.href);
  url.searchParams.delete('only');
  return url.href;
}

function openApart(event: MouseEvent<HTMLElement>): void {
  const link = event.target instanceof Element && event.target.closest('a');
  if (!link || !link.href) return;
  event.preventDefault();
  event.stopPropagation();
  window.open(wholePage(link.href), '_blank', 'noopener');
}
