import { useTranslations } from 'use-intl';
import type { View } from '../../shared/filters/view';
import {
  type NetworkQuery,
  YearlyProgrammesDocument,
  type YearlyProgrammesQuery,
} from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { Skeleton } from '../../shared/ui/skeleton';
import { ConcordancePanel } from './concordance-panel';
import { usePlansSearch } from './use-plans-search';
import { ProgrammeSeries } from './programme-series';
import { ProgrammeYears } from './programme-years';
import { ProgrammesPanel } from './programmes-panel';

export type Yearly = YearlyProgrammesQuery['yearlyProgrammes'];

/** A center's programmes of the year, and what became of those of another. */
export function ProgrammesPart({ network, view }: { network: NetworkQuery; view: View }) {
  const app = useTranslations('app');
  const { against } = usePlansSearch();
  const { data, error, refetch } = useQuestion(YearlyProgrammesDocument, {
    ...view,
    against: against ?? null,
  });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton label={app('loading')} blocks={6} />;
  const { yearlyProgrammes: yearly } = data;
  if (yearly.programmes.length === 0) return <ProgrammeYears yearly={yearly} view={view} />;
  const own = yearly.centers.find(({ unit }) => unit.code === view.unit);
  return (
    <>
      <ConcordancePanel yearly={yearly} view={view} years={own?.fiscalYears ?? []} />
      <ProgrammeSeries network={network} view={view} yearly={yearly} />
      <ProgrammesPanel yearly={yearly} view={view} />
    </>
  );
}
