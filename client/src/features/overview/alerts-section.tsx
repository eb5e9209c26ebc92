import type { ReactElement } from 'react';
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
import { below, elsewhere, type Alert, type Alerts } from './alerts-model';

const SHOWN = 4;

type OfKind = Alerts['kinds'][number];

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
          <KindLink key={of.kind} of={of} alerts={alerts} view={view} />
        ))}
      </ul>
      {more && <p className="text-sm text-text-quiet">{t('moreFindings')}</p>}
      <More
        lines={[
          ...elsewhere(items, view).map((alert) => <OwnLine key={alert.key} alert={alert} />),
          ...below(alerts, view).map((of) => <UnitLine key={of.unit.code} of={of} />),
        ]}
      />
    </section>
  );
}

const PAGES = {
  TARGET: '/kpi',
  REPORT: '/completeness',
  FINDING: '/findings',
} as const satisfies Record<AlertKind, string>;

function KindLink({ of, alerts, view }: { of: OfKind; alerts: Alerts; view: View }) {
  const format = useFormat();
  const words = useKindWords();
  // The page opens at the year of the newest of them.
  const fy = alerts.items.find(({ kind }) => kind === of.kind)?.fiscalYear;
  return (
    <li>
      <Link
        to={PAGES[of.kind]}
        search={(previous) => ({ ...previous, unit: view.unit, fy })}
        className="inline-block py-1 text-accent underline"
      >
        {words(of, format.text(of.name))}
      </Link>
    </li>
  );
}

/** How many there are, and how many of them are new where some are not. */
function useKindWords() {
  const t = useTranslations('alerts');
  return ({ total, unseen }: OfKind, name: string): string =>
    unseen > 0 && unseen < total
      ? t('kindNew', { name, total, unseen })
      : t('kind', { name, total });
}

function More({ lines }: { lines: readonly ReactElement[] }) {
  const t = useTranslations('alerts');
  const more = lines.slice(SHOWN);
  if (lines.length === 0) return null;
  return (
    <>
      <ul className="mt-1">{lines.slice(0, SHOWN)}</ul>
      {more.length > 0 && (
        <details className="mt-1">
          <summary className="py-1 text-sm text-accent">
            {t('rest', { count: more.length })}
          </summary>
          <ul>{more}</ul>
        </details>
      )}
    </>
  );
}

const LINE = 'border-t border-border py-2 text-sm leading-6 [word-break:auto-phrase]';
const LINK = 'mr-2 py-1 text-accent underline';

function OwnLine({ alert }: { alert: Alert }) {
  const t = useTranslations('alerts');
  const format = useFormat();
  const { kind, title, text, since, seen, path } = alert;
  return (
    <li className={LINE}>
      <PathLink path={path} className={LINK}>
        {format.text(title)}
      </PathLink>
      {!seen && <Badge tone="notice">{t('newMark')}</Badge>}{' '}
      <span className="text-text-quiet">
        {format.text(text)} {kind === 'TARGET' && t('since', { day: format.day(since) })}
      </span>
    </li>
  );
}

function UnitLine({ of }: { of: Alerts['units'][number] }) {
  const t = useTranslations('alerts');
  const format = useFormat();
  const words = useKindWords();
  return (
    <li className={LINE}>
      <Link to="/" search={(previous) => ({ ...previous, unit: of.unit.code })} className={LINK}>
        {format.text(of.unit.name)}
      </Link>
      {of.unseen > 0 && <Badge tone="notice">{t('new', { count: of.unseen })}</Badge>}{' '}
      <span className="text-text-quiet">
        {of.kinds.map((each) => words(each, format.text(each.name))).join(t('comma'))}
      </span>
    </li>
  );
}
