import { useTranslations } from 'use-intl';
import { Button } from '../../../shared/ui/button';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { Skeleton } from '../../../shared/ui/skeleton';
import { AuditLine } from './audit-line';
import { isNarrowed, type AuditSearch } from './audit-search';
import { useAuditEntries } from './use-audit-entries';

/** The newest first, more on demand. */
export function AuditList({ search }: { search: AuditSearch }) {
  const app = useTranslations('app');
  const t = useTranslations('admin.audit');
  const trail = useAuditEntries(search);
  const retry = () => void (trail.data ? trail.fetchNextPage() : trail.refetch());
  if (!trail.data) {
    if (trail.error) return <ErrorNotice error={trail.error} onRetry={retry} />;
    return <Skeleton label={app('loading')} />;
  }
  const entries = trail.data.pages.flatMap(({ auditEntries }) => auditEntries.entries);
  if (entries.length === 0) return <p>{t(isNarrowed(search) ? 'noneFound' : 'none')}</p>;
  return (
    <>
      <p role="status" className="text-sm text-text-quiet">
        {t('shown', { count: entries.length })}
      </p>
      <ol className="rounded-8 border border-border bg-surface">
        {entries.map((entry, index) => (
          <AuditLine key={`${entry.requestId}/${entry.at}/${index}`} entry={entry} />
        ))}
      </ol>
      {trail.error && <ErrorNotice error={trail.error} onRetry={retry} />}
      {trail.hasNextPage ? (
        <p>
          <Button busy={trail.isFetchingNextPage} onClick={() => void trail.fetchNextPage()}>
            {trail.isFetchingNextPage ? app('loading') : t('more')}
          </Button>
        </p>
      ) : (
        <p className="text-sm text-text-quiet">{t('end')}</p>
      )}
    </>
  );
}
