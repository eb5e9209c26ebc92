import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { View } from '../../shared/filters/view';
import {
  MarkAlertsSeenDocument,
  OverviewTargetsDocument,
  type AlertKind,
} from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { useCommand } from '../../shared/session/use-command';
import { Badge } from '../../shared/ui/badge';
import { Button } from '../../shared/ui/button';
import { CommandError } from '../../shared/ui/form-error';
import { DoneNote } from '../../shared/ui/done-note';
import { PathLink } from '../../shared/ui/path-link';
import { elsewhere, type Alert, type Alerts } from './alerts-model';

const SHOWN = 4;

interface AlertsSectionProps {
  alerts: Alerts;
  view: View;
}

/** What needs attention today: how many of each kind, and those that stand nowhere else on the page. */
export function AlertsSection({ alerts, view }: AlertsSectionProps) {
  const t = useTranslations('alerts');
  const seen = useCommand(MarkAlertsSeenDocument, { refresh: [OverviewTargetsDocument] });
  const { items, kinds, unseen, more } = alerts;
  if (items.length === 0) return null;
  const keys = items.map(({ key }) => key);
  return (
    <section
      aria-labelledby="alerts"
      className="rounded-8 border border-border bg-surface p-4 print:hidden"
    >
      <div className="flex min-h-9 flex-wrap items-center gap-x-3 gap-y-2">
        <h2 id="alerts" className="text-xl font-bold">
          {t('title')}
        </h2>
        {unseen > 0 && <Badge tone="notice">{t('new', { count: unseen })}</Badge>}
        {unseen > 0 && (
          <span className="ml-auto">
            <Button
              busy={seen.pending}
              onClick={() => void seen.send({ units: [view.unit], keys })}
            >
              {t('markAll')}
            </Button>
          </span>
        )}
      </div>
      <DoneNote>{seen.result && unseen === 0 ? t('marked') : null}</DoneNote>
      {seen.error && !seen.pending && <CommandError key={seen.attempt} error={seen.error} />}
      <ul className="mt-1 flex flex-wrap gap-x-5">
        {kinds.map((of) => (
          <KindLink key={of.kind} of={of} view={view} />
        ))}
      </ul>
      {more && <p className="text-sm text-text-quiet">{t('moreFindings')}</p>}
      <AlertLines alerts={elsewhere(items, view)} view={view} />
    </section>
  );
}

const PAGES = {
  TARGET: '/kpi',
  REPORT: '/completeness',
  FINDING: '/findings',
} as const satisfies Record<AlertKind, string>;

function KindLink({ of, view }: { of: Alerts['kinds'][number]; view: View }) {
  const t = useTranslations('alerts');
  const format = useFormat();
  const { kind, total, unseen } = of;
  const name = format.text(of.name);
  return (
    <li>
      <Link
        to={PAGES[kind]}
        search={(previous) => ({ ...previous, unit: view.unit })}
        className="inline-block py-1 text-accent underline"
      >
        {unseen > 0 ? t('kindNew', { name, total, unseen }) : t('kind', { name, total })}
      </Link>
    </li>
  );
}

function AlertLines({ alerts, view }: { alerts: readonly Alert[]; view: View }) {
  const t = useTranslations('alerts');
  const more = alerts.slice(SHOWN);
  if (alerts.length === 0) return null;
  return (
    <>
      <Lines alerts={alerts.slice(0, SHOWN)} view={view} />
      {more.length > 0 && (
        <details className="mt-1">
          <summary className="py-1 text-sm text-accent">
            {t('rest', { count: more.length })}
          </summary>
          <Lines alerts={more} view={view} />
        </details>
      )}
    </>
  );
}

function Lines({ alerts, view }: { alerts: readonly Alert[]; view: View }) {
  return (
    <ul className="mt-1 grid gap-1">
      {alerts.map((alert) => (
        <Line key={alert.key} alert={alert} view={view} />
      ))}
    </ul>
  );
}

function Line({ alert, view }: { alert: Alert; view: View }) {
  const t = useTranslations('alerts');
  const format = useFormat();
  const { unit, title, text, since, seen, path } = alert;
  return (
    <li className="border-t border-border py-1.5 text-sm [word-break:auto-phrase]">
      <p className="flex flex-wrap items-baseline gap-x-2">
        {unit.code !== view.unit && (
          <span className="text-text-quiet">{format.text(unit.name)}</span>
        )}
        <PathLink path={path} className="inline-block py-0.5 text-base text-accent underline">
          {format.text(title)}
        </PathLink>
        {!seen && <Badge tone="notice">{t('newMark')}</Badge>}
      </p>
      <p className="text-text-quiet">
        {format.text(text)} {t('since', { day: format.day(since) })}
      </p>
    </li>
  );
}
