import { useTranslations } from 'use-intl';
import { PageHead } from '../../shared/filters/page-head';
import type { View } from '../../shared/filters/view';
import { ViewPage } from '../../shared/filters/view-page';
import type { NetworkQuery } from '../../shared/graphql/generated/graphql';
import { CasesPart } from './cases-part';
import { GapsPart } from './gaps-part';
import { PlanPart } from './plan-part';
import { usePlansSearch } from './use-plans-search';
import { PlansTabs } from './plans-tabs';
import { ProgrammesPart } from './programmes-part';

/** What was planned and what became of it. */
export function PlansPage() {
  const t = useTranslations('plans');
  return (
    <ViewPage title={t('page')}>
      {(network, view) => <PlansContent network={network} view={view} />}
    </ViewPage>
  );
}

function PlansContent({ network, view }: { network: NetworkQuery; view: View }) {
  const t = useTranslations('plans');
  const { part = 'tree' } = usePlansSearch();
  return (
    <>
      <PageHead network={network} view={view} kicker={t('page')} />
      <PlansTabs part={part} />
      {part === 'tree' && <PlanPart network={network} view={view} />}
      {part === 'programmes' && <ProgrammesPart network={network} view={view} />}
      {part === 'cases' && <CasesPart view={view} />}
      {part === 'gaps' && <GapsPart view={view} />}
    </>
  );
}
