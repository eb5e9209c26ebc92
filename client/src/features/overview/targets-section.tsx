import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { View } from '../../shared/filters/view';
import { useFormat } from '../../shared/i18n/use-format';
import { StateBadge } from '../../shared/targets/state-badge';
import { Badge } from '../../shared/ui/badge';
import { isOpen, type TargetCard } from './use-targets';

const SHOWN = 3;

interface TargetsSectionProps {
  card: TargetCard;
  view: View;
  /** Keys of the targets that are behind and were not seen yet. */
  fresh: ReadonlySet<string>;
}

/** How many targets stand how, and the most urgent ones. Nothing where none is set. */
export function TargetsSection({ card, view, fresh }: TargetsSectionProps) {
  const t = useTranslations('kpi.overview');
  const format = useFormat();
  if (card.summary.total === 0) return null;
  const urgent = card.rows.filter(({ state }) => state === 'BEHIND').slice(0, SHOWN);
  return (
    <section aria-labelledby="targets">
      <h2 id="targets" className="mb-1 text-xl font-bold">
        {t('title')}
      </h2>
      <p className="[word-break:auto-phrase]">
        {format.text(card.summary.text)}{' '}
        <Link
          to="/kpi"
          search={(previous) => ({ ...previous, ...toSearch(view) })}
          className="inline-block py-1 text-accent underline print:hidden"
        >
          {t('toAll')}
        </Link>
      </p>
      {urgent.length > 0 && (
        <>
          <h3 className="mt-2 mb-2 text-sm font-bold">{t('urgent')}</h3>
          <ul className="grid gap-3 lg:grid-cols-3">
            {urgent.map((row) => (
              <UrgentTarget key={keyOf(row)} row={row} view={view} isNew={fresh.has(keyOf(row))} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const toSearch = ({ unit, fiscalYear }: View) => ({ unit, fy: fiscalYear });

const keyOf = ({ metric, programme }: TargetCard['rows'][number]): string =>
  programme ? `${metric.code}/${programme.code}` : metric.code;

interface UrgentTargetProps {
  row: TargetCard['rows'][number];
  view: View;
  isNew: boolean;
}

function UrgentTarget({ row, view, isNew }: UrgentTargetProps) {
  const t = useTranslations('kpi');
  const alerts = useTranslations('alerts');
  const figure = useTranslations('figure');
  const format = useFormat();
  const { metric, programme, target, pace } = row;
  const name = format.text(metric.name);
  return (
    <li className="break-inside-avoid rounded-8 border border-border bg-surface p-4 text-sm">
      <p className="flex flex-wrap items-center gap-2">
        <StateBadge state={row.state}>{format.text(row.stateName)}</StateBadge>
        {isNew && <Badge tone="notice">{alerts('newMark')}</Badge>}
      </p>
      <p className="mt-1">
        <Link
          to="/kpi"
          search={(previous) => ({ ...previous, ...toSearch(view), kpi: keyOf(row) })}
          className="inline-block py-0.5 text-base font-bold text-accent underline [word-break:auto-phrase]"
        >
          {programme
            ? figure('nameAndOption', { name, option: format.text(programme.name) })
            : name}
        </Link>
      </p>
      <p className="text-text-quiet">{t('aim', { text: format.text(target.text) })}</p>
      <p className="mt-1 [word-break:auto-phrase]">
        {format.text((isOpen(row) && pace?.text) || row.statusText)}
      </p>
    </li>
  );
}
