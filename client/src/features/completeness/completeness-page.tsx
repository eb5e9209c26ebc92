import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { DeskTabs } from '../../shared/desk/desk-tabs';
import type { ViewSearch } from '../../shared/filters/view-search';
import { useView } from '../../shared/filters/use-view';
import { CompletenessDocument, type NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { DoneNote } from '../../shared/ui/done-note';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { Notice } from '../../shared/ui/notice';
import { Skeleton } from '../../shared/ui/skeleton';
import { usePageTitle } from '../../shared/ui/use-page-title';
import { CompletenessFilters } from './completeness-filters';
import type { CompletenessSearch } from './completeness-search';
import { DataSetMatrix } from './data-set-matrix';
import { Legend } from './legend';
import { RateSentence } from './rate-sentence';
import { currentFiscalYear } from './current-year';

/** Which reports came in, which are late and which are missing, month by month. */
export function CompletenessPage() {
  const t = useTranslations('completeness');
  const app = useTranslations('app');
  const { fy }: ViewSearch = useSearch({ strict: false });
  const { network, view } = useView();
  usePageTitle(t('page'));
  return (
    <div className="grid gap-5 *:min-w-0">
      <DeskTabs />
      <header className="grid gap-1">
        <h1 className="text-2xl font-bold sm:text-3xl">{t('page')}</h1>
        <p>{t('intro')}</p>
      </header>
      {network.error && (
        <ErrorNotice error={network.error} onRetry={() => void network.refetch()} />
      )}
      {network.isPending && <Skeleton label={app('loading')} />}
      {network.data && (
        <Reports
          network={network.data}
          unit={view?.unit ?? null}
          fiscalYear={fy ?? view?.fiscalYear ?? currentFiscalYear()}
        />
      )}
    </div>
  );
}

interface ReportsProps {
  network: NetworkQuery;
  unit: string | null;
  fiscalYear: number;
}

function Reports({ network, unit: known, fiscalYear }: ReportsProps) {
  const t = useTranslations('completeness');
  const app = useTranslations('app');
  const { set }: CompletenessSearch = useSearch({ strict: false });
  const [done, setDone] = useState<string | null>(null);
  const unit = known ?? network.orgUnits.find(({ level }) => level === 'CENTER')?.code ?? null;
  const asked = unit === null ? null : { unit, fiscalYear, dataSets: set ? [set] : null };
  const reports = useQuestion(CompletenessDocument, asked);
  if (unit === null) return <Notice tone="plain">{t('noCenter')}</Notice>;
  return (
    <>
      <CompletenessFilters network={network} unit={unit} fiscalYear={fiscalYear} />
      <DoneNote>{done}</DoneNote>
      {reports.error && (
        <ErrorNotice error={reports.error} onRetry={() => void reports.refetch()} />
      )}
      {reports.isPending && <Skeleton label={app('loading')} />}
      {reports.data && (
        <>
          <RateSentence tally={reports.data.completeness} large />
          <Legend />
          {reports.data.completeness.dataSets.map((tally) => (
            <DataSetMatrix
              key={tally.dataSet}
              tally={tally}
              rows={reports.data.completeness.rows.filter((row) => row.dataSet === tally.dataSet)}
              onDone={setDone}
            />
          ))}
        </>
      )}
    </>
  );
}
