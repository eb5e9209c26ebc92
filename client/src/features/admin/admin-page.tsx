import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { can } from '../../shared/session/can';
import { useMe } from '../../shared/session/use-me';
import { Skeleton } from '../../shared/ui/skeleton';
import { usePageTitle } from '../../shared/ui/use-page-title';
import { pageOf, type AdminPageKey } from './admin-pages';
import { BackLink } from './back-link';
import { NotAllowed } from './not-allowed';

interface AdminPageProps {
  page: AdminPageKey;
  /** Of one entry or one task within the page; a way back to the list stands above it. */
  title?: string;
  /** One line below the title: what this is for. */
  text?: string;
  children: ReactNode;
}

/** One page of the administration, for whoever may use it: what it is, what it is for, and its content. */
export function AdminPage(props: AdminPageProps) {
  const app = useTranslations('app');
  const me = useMe();
  if (!me) return <Skeleton label={app('loading')} />;
  return can(me, pageOf(props.page).permission) ? <Content {...props} /> : <NotAllowed />;
}

function Content({ page, title, text, children }: AdminPageProps) {
  const t = useTranslations('admin');
  const name = t(`pages.${page}.title`);
  usePageTitle(title ?? name);
  return (
    <div className="grid gap-5 *:min-w-0">
      <header>
        {title === undefined ? (
          <p className="text-sm font-bold text-accent">{t('title')}</p>
        ) : (
          <BackLink page={page} />
        )}
        <h1 className="text-2xl font-bold break-words">{title ?? name}</h1>
        <p className="mt-1 text-text-quiet">
          {title === undefined ? t(`pages.${page}.purpose`) : text}
        </p>
      </header>
      {children}
    </div>
  );
}
