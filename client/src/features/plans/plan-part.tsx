import { useTranslations } from 'use-intl';
import type { View } from '../../shared/filters/view';
import {
  PlansDocument,
  PlanTreeDocument,
  type NetworkQuery,
  type PlanFieldsFragment,
} from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { Notice } from '../../shared/ui/notice';
import { Skeleton } from '../../shared/ui/skeleton';
import { PlanChoice } from './plan-choice';
import { PlanHead } from './plan-head';
import { PlanFindings } from './plan-findings';
import { PlanTree } from './plan-tree';
import { usePlansSearch } from './use-plans-search';

interface PlanPartProps {
  network: NetworkQuery;
  view: View;
}

/** The plans that concern the unit, one of them unfolded. */
export function PlanPart({ network, view }: PlanPartProps) {
  const app = useTranslations('app');
  const t = useTranslations('plans');
  const search = usePlansSearch();
  const { data, error, refetch } = useQuestion(PlansDocument, { unit: view.unit });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton label={app('loading')} />;
  const [first] = data.plans;
  const plan = data.plans.find(({ code }) => code === search.plan) ?? first;
  if (!plan) {
    return (
      <Notice tone="plain" title={t('noPlanTitle')}>
        <p>{t('noPlan')}</p>
      </Notice>
    );
  }
  return (
    <>
      <PlanChoice plans={data.plans} plan={plan} version={search.version} />
      <ChosenPlan network={network} view={view} plan={plan} />
    </>
  );
}

function ChosenPlan({ network, view, plan }: PlanPartProps & { plan: PlanFieldsFragment }) {
  const app = useTranslations('app');
  const { version } = usePlansSearch();
  const isGroup = network.orgUnitGroups.some(({ code }) => code === view.unit);
  const { data, error, refetch } = useQuestion(PlanTreeDocument, {
    plan: plan.code,
    // Of another plan the number in the address says nothing.
    version: plan.versions.find(({ number }) => number === version)?.number ?? null,
    fiscalYear: view.fiscalYear,
    // A group's figures are not those of one of its cities.
    figuresOf: isGroup ? null : view.unit,
  });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton label={app('loading')} blocks={6} />;
  return (
    <>
      <PlanHead tree={data.planTree} />
      <PlanFindings tree={data.planTree} />
      <PlanTree tree={data.planTree} />
    </>
  );
}
