import { Outlet } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useMeQuestion } from '../../shared/session/use-me';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { Skeleton } from '../../shared/ui/skeleton';
import { AdminNav } from './admin-nav';
import { NotAllowed } from './not-allowed';
import { pagesFor } from './admin-pages';

/** The pages of the administration beside the ways to them. */
export function AdminFrame() {
  const app = useTranslations('app');
  const { data, error, refetch } = useMeQuestion();
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton label={app('loading')} />;
  const { permissions } = data.me;
  if (pagesFor(permissions).length === 0) return <NotAllowed />;
  return (
    <div className="grid items-start gap-6 *:min-w-0 lg:grid-cols-[14rem_minmax(0,1fr)]">
      <AdminNav permissions={permissions} />
      <Outlet />
    </div>
  );
}
