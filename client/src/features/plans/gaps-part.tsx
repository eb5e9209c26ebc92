import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { View } from '../../shared/filters/view';
import {
  PlanGapsDocument,
  type PlanGapKind,
  type PlanGapsQuery,
} from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { useFormat } from '../../shared/i18n/use-format';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { Notice } from '../../shared/ui/notice';
import { Panel } from '../../shared/ui/panel';
import { Skeleton } from '../../shared/ui/skeleton';
import { GapItem } from './gap-item';

type Gaps = PlanGapsQuery['planGaps'];
type CenterGaps = Gaps['centers'][number];

const KINDS = [
  'PLANNED_NO_RESULT',
  'RESULT_NO_PLAN',
  'ONLY_NARRATIVE',
  'OUTCOME_NO_INDICATOR',
  'NO_NUMBERS',
] as const satisfies readonly PlanGapKind[];

/** What plan and report of the year leave open, center by center. */
export function GapsPart({ view }: { view: View }) {
  const app = useTranslations('app');
  const { data, error, refetch } = useQuestion(PlanGapsDocument, view);
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton label={app('loading')} blocks={5} />;
  const { planGaps: gaps } = data;
  return (
    <>
      {gaps.centers.length === 0 && <NoCenters gaps={gaps} view={view} />}
      {gaps.centers.map((center) => (
        <CenterPanel key={center.unit.code} center={center} view={view} />
      ))}
      <Unmeasured plans={gaps.plans} />
    </>
  );
}

function NoCenters({ gaps, view }: { gaps: Gaps; view: View }) {
  const t = useTranslations('plans.gaps');
  const format = useFormat();
  return (
    <Notice tone="plain" title={t('noneTitle', { year: format.fiscalYear(view.fiscalYear) })}>
      <p>{t('none')}</p>
      <p className="flex flex-wrap gap-x-4">
        {gaps.fiscalYears.map((fy) => (
          <Link
            key={fy}
            to="/plans"
            search={(previous) => ({ ...previous, fy })}
            className="inline-block min-h-6 font-bold text-accent underline"
          >
            {format.fiscalYear(fy)}
          </Link>
        ))}
      </p>
    </Notice>
  );
}

function CenterPanel({ center, view }: { center: CenterGaps; view: View }) {
  const t = useTranslations('plans.gaps');
  const format = useFormat();
  const { unit, hasPlan, hasReport, gaps } = center;
  return (
    <Panel
      title={t('title', { unit: format.text(unit.name), year: format.fiscalYear(view.fiscalYear) })}
    >
      {!hasReport && <p>{t('noReport')}</p>}
      {!hasPlan && <p>{t('noPlan')}</p>}
      {gaps.length === 0 && <p>{t('noGaps')}</p>}
      {KINDS.map((kind) => {
        const found = gaps.filter((gap) => gap.kind === kind);
        if (found.length === 0) return null;
        return (
          <section key={kind} className="grid gap-2">
            <h3 className="font-bold">
              {t('kindCount', { kind: t(`kind.${kind}`), count: found.length })}
            </h3>
            <p className="text-sm text-text-quiet">{t(`about.${kind}`)}</p>
            <ul className="grid gap-2">
              {found.map((gap) => (
                <GapItem key={gap.programme.code} gap={gap} view={view} />
              ))}
            </ul>
          </section>
        );
      })}
    </Panel>
  );
}

function Unmeasured({ plans }: Pick<Gaps, 'plans'>) {
  const t = useTranslations('plans.gaps');
  const format = useFormat();
  const found = plans.filter(({ without }) => without > 0);
  if (found.length === 0) return null;
  return (
    <Panel title={t('unmeasuredTitle')}>
      <ul className="grid gap-1">
        {found.map(({ plan, name, without, actions }) => (
          <li key={plan}>
            <Link
              to="/plans"
              search={(previous) => ({ ...previous, part: undefined, plan, open: undefined })}
              className="inline-block min-h-6 text-accent underline"
            >
              {format.text(name)}
            </Link>{' '}
            {t('unmeasured', { without, actions })}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
