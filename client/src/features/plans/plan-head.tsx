import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { PlanTreeQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { Badge } from '../../shared/ui/badge';
import { Panel } from '../../shared/ui/panel';
import { VersionForm } from './version-form';

export type Tree = PlanTreeQuery['planTree'];

/** What plan it is, how binding, where it is printed, how many entries it has and how far they came. */
export function PlanHead({ tree }: { tree: Tree }) {
  const t = useTranslations('plans');
  const format = useFormat();
  const { plan, version, counts } = tree;
  const isNewest = plan.versions[0]?.number === version.number;
  return (
    <Panel title={format.text(plan.name)}>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Badge tone={version.status === 'FINAL' ? 'plain' : 'notice'}>
          {t(`status.${version.status}`)}
        </Badge>
        {!isNewest && <Badge tone="notice">{t('older')}</Badge>}
        <span>{format.text(plan.unit.name)}</span>
        {plan.fromYear !== null && plan.toYear !== null ? (
          <span>
            {t('years', {
              from: format.fiscalYear(plan.fromYear),
              to: format.fiscalYear(plan.toYear),
            })}
          </span>
        ) : (
          <span className="text-text-quiet">{t('yearsUnknown')}</span>
        )}
        {version.printedStatus !== null && (
          <span className="text-text-quiet">
            {t('printedAs', { words: version.printedStatus })}
          </span>
        )}
        {version.dated !== null && <span className="text-text-quiet">{version.dated}</span>}
        {version.document && (
          <Link
            to="/sources/$code"
            params={{ code: version.document.code }}
            search={(previous) => ({ ...previous, line: undefined, printed: undefined })}
            className="inline-block min-h-6 text-accent underline"
          >
            {t('readDocument')}
          </Link>
        )}
      </p>
      <Counts counts={counts} />
      <Progress tree={tree} />
      {tree.figuresOf && (
        <p className="text-sm text-text-quiet">
          {t('figuresOf', { unit: format.text(tree.figuresOf.name) })}
        </p>
      )}
      <VersionForm tree={tree} />
    </Panel>
  );
}

/** In print and distinct, where the two differ: naive counting takes what is listed again for more. */
function Counts({ counts }: Pick<Tree, 'counts'>) {
  const t = useTranslations('plans');
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-1">
      {counts.map(({ kind, printed, distinct }) => (
        <span key={kind} className="tabular-nums">
          {t(`kind.${kind}`)}{' '}
          {printed === distinct ? (
            <strong>{t('count', { count: printed })}</strong>
          ) : (
            <strong>{t('countAgain', { printed, distinct })}</strong>
          )}
        </span>
      ))}
    </p>
  );
}

function Progress({ tree: { progress, fiscalYear } }: { tree: Tree }) {
  const t = useTranslations('plans');
  const format = useFormat();
  const isSaid = progress.some(({ state, count }) => state !== null && count > 0);
  const year = format.fiscalYear(fiscalYear);
  if (!isSaid) return <p className="text-text-quiet">{t('nothingSaid', { year })}</p>;
  return (
    <section>
      <h3 className="font-bold">{t('progressTitle', { year })}</h3>
      <dl className="mt-1 flex flex-wrap gap-2">
        {progress.map(({ state, count }) => (
          <div
            key={state ?? 'none'}
            className="flex min-w-28 items-baseline justify-between gap-3 rounded-6 border border-border px-3 py-1"
          >
            <dt className="text-sm">{t(`state.${state ?? 'NONE'}`)}</dt>
            <dd className="text-lg font-bold tabular-nums">{count}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-1 text-sm text-text-quiet">{t('progressNote')}</p>
    </section>
  );
}
