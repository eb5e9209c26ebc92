import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ValueFieldsFragment } from '../graphql/generated/graphql';
import { useFormat } from '../i18n/use-format';
import { useMe } from '../session/use-me';
import { Button } from '../ui/button';
import { EventList } from './event-list';
import type { Figure } from './figure';

type Provenance = ValueFieldsFragment['provenance'][number];

/** Who logged what the value is counted from, and the single records for whoever may read them. */
export function LogSource({ figure, logs }: { figure: Figure; logs: readonly Provenance[] }) {
  const t = useTranslations('figure');
  const format = useFormat();
  const me = useMe();
  const [isOpen, setOpen] = useState(false);
  const { provenance, provenanceCount } = figure.value;
  const isWhole = logs.length === provenance.length;
  const mayRead = me?.person && !figure.isSum;
  return (
    <section className="mt-3 first:mt-0">
      <h3 className="text-sm font-bold">
        {isWhole ? t('counted', { count: provenanceCount }) : t('countedToo')}
      </h3>
      <ul className="mt-1 text-sm text-text-quiet">
        {apart(logs).map(({ reporter, importedAt }) => (
          <li key={`${reporter.code} ${importedAt}`}>
            <span className="mr-3">{t('reporter', { name: format.text(reporter.name) })}</span>
            <span>{t('importedAt', { at: format.instant(importedAt) })}</span>
          </li>
        ))}
      </ul>
      {mayRead && !isOpen && (
        <p className="mt-2">
          <Button onClick={() => setOpen(true)}>{t('openEvents')}</Button>
        </p>
      )}
      {mayRead && isOpen && <EventList figure={figure} />}
    </section>
  );
}

/** Months handed in at once are said once. */
function apart(logs: readonly Provenance[]): Provenance[] {
  const byWords = logs.map((log) => [`${log.reporter.code} ${log.importedAt}`, log] as const);
  return [...new Map(byWords).values()];
}
