import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { CompareChoicesQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { Notice } from '../../shared/ui/notice';
import type { Choice } from './compare-choice';
import { useWhom } from './use-whom';

interface EmptyComparisonProps {
  choices: CompareChoicesQuery;
  choice: Choice;
  fiscalYear: number;
}

/** Nobody has a value: says so, and what can be compared instead. */
export function EmptyComparison({ choices, choice, fiscalYear }: EmptyComparisonProps) {
  const t = useTranslations('compare');
  const format = useFormat();
  const whom = useWhom()(choice.whom);
  const year = format.fiscalYear(fiscalYear);
  return (
    <Notice tone="plain" title={t('emptyTitle', { metric: format.text(choice.metric.name) })}>
      {choice.nearest ? (
        <p>{t('emptyText', { whom })}</p>
      ) : (
        <p>
          {t('emptyYear', { whom, year })}{' '}
          <Link
            to="/compare"
            search={(previous) => ({ ...previous, match: undefined })}
            className="inline-block py-1 font-bold text-accent underline"
          >
            {t('toNearest')}
          </Link>
        </p>
      )}
      <OtherMetrics choices={choices} choice={choice} />
      <p className="mt-2">{t('emptyHow')}</p>
    </Notice>
  );
}

const OFFERED = 8;

/** Those that most units have figures for come first. */
function OtherMetrics({ choices, choice }: Omit<EmptyComparisonProps, 'fiscalYear'>) {
  const t = useTranslations('compare');
  const format = useFormat();
  const reporters = (code: string) =>
    choices.availability.filter(({ metrics }) => metrics.some(({ metric }) => metric === code))
      .length;
  const offered = choices.metrics
    .filter(({ code }) => code !== choice.metric.code && reporters(code) > 0)
    .toSorted((a, b) => reporters(b.code) - reporters(a.code))
    .slice(0, OFFERED);
  if (offered.length === 0) return null;
  return (
    <>
      <p className="mt-2">{t('emptyOthers')}</p>
      <ul className="flex flex-wrap gap-x-5">
        {offered.map(({ code, name }) => (
          <li key={code}>
            <Link
              to="/compare"
              search={(previous) => ({ ...previous, metric: code, with: undefined })}
              className="inline-block py-1 font-bold text-accent underline"
            >
              {format.text(name)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
