import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { NetworkQuery } from '../graphql/generated/graphql';
import { ErrorNotice } from '../ui/error-notice';
import { Notice } from '../ui/notice';
import { Skeleton } from '../ui/skeleton';
import { usePageTitle } from '../ui/use-page-title';
import { FilterBar } from './filter-bar';
import { useView } from './use-view';
import { isKnown, type View } from './view';

interface ViewPageProps {
  title: string;
  /** Instead of unit and fiscal year. */
  filter?: (network: NetworkQuery, view: View) => ReactNode;
  children: (network: NetworkQuery, view: View) => ReactNode;
}

/** A page about one unit and fiscal year: the filter above, the content below. */
export function ViewPage({ title, filter, children }: ViewPageProps) {
  const app = useTranslations('app');
  const overview = useTranslations('overview');
  const { network, view } = useView();
  usePageTitle(title);

  if (network.error) {
    return <ErrorNotice error={network.error} onRetry={() => void network.refetch()} level={1} />;
  }
  if (!network.data) return <Skeleton label={app('loading')} blocks={8} />;
  if (!view) {
    return (
      <Notice tone="plain" title={overview('noImport')} level={1}>
        <p>{overview('emptyHow')}</p>
      </Notice>
    );
  }
  return (
    <div className="grid gap-6 *:min-w-0">
      {filter?.(network.data, view) ?? <FilterBar network={network.data} view={view} />}
      {isKnown(network.data, view.unit) ? (
        children(network.data, view)
      ) : (
        <UnknownUnit code={view.unit} />
      )}
    </div>
  );
}

/** The address names a unit the reader does not see: nothing is said of it, not even that it reported nothing. */
function UnknownUnit({ code }: { code: string }) {
  const t = useTranslations('app.unknownUnit');
  return (
    <Notice tone="plain" title={t('title')} level={1}>
      <p>{t('text', { code })}</p>
    </Notice>
  );
}
