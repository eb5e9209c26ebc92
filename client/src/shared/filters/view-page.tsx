import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { NetworkQuery } from '../graphql/generated/graphql';
import { ErrorNotice } from '../ui/error-notice';
import { Notice } from '../ui/notice';
import { Skeleton } from '../ui/skeleton';
import { usePageTitle } from '../ui/use-page-title';
import { FilterBar } from './filter-bar';
import { useView } from './use-view';
import type { View } from './view';

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
      {children(network.data, view)}
    </div>
  );
}
