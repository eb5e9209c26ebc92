import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { ValueFieldsFragment } from '../graphql/generated/graphql';
import { useFormat } from '../i18n/use-format';
import type { Figure } from './figure';
import { LogSource } from './log-source';

type Provenance = ValueFieldsFragment['provenance'][number];

interface ProvenanceListProps {
  figure: Figure;
  onFollow: () => void;
}

/** What is behind a value: documents, each with the link to its place in the text, and logs. */
export function ProvenanceList({ figure, onFollow }: ProvenanceListProps) {
  const t = useTranslations('figure');
  const { provenance } = figure.value;
  if (provenance.length === 0) return <p className="text-sm">{t('noSources')}</p>;
  const logs = provenance.filter(({ isLog }) => isLog);
  return (
    <>
      {logs.length < provenance.length && <Printed value={figure.value} onFollow={onFollow} />}
      {logs.length > 0 && <LogSource figure={figure} logs={logs} />}
    </>
  );
}

interface PrintedProps {
  value: ValueFieldsFragment;
  onFollow: () => void;
}

function Printed({ value, onFollow }: PrintedProps) {
  const t = useTranslations('figure');
  const { provenance, provenanceCount } = value;
  const printed = provenance.filter(({ isLog }) => !isLog);
  return (
    <section>
      <h3 className="text-sm font-bold">{t('sources', { count: provenanceCount })}</h3>
      <ul className="mt-2 grid gap-2">
        {printed.map((source, index) => (
          <li key={index} className="rounded-8 bg-surface-quiet p-3 text-sm">
            <ProvenanceItem source={source} onFollow={onFollow} />
          </li>
        ))}
      </ul>
      {printed.length < provenanceCount && (
        <p className="mt-2 text-sm text-text-quiet">
          {t('sourcesShown', { shown: printed.length, count: provenanceCount })}
        </p>
      )}
    </section>
  );
}

function ProvenanceItem({ source, onFollow }: { source: Provenance; onFollow: () => void }) {
  const t = useTranslations('figure');
  const format = useFormat();
  const { document, line, printed } = source;
  return (
    <>
      {document && <p className="font-bold">{format.text(document.title)}</p>}
      <p>
        {line !== null && <span className="mr-3">{t('place', { line })}</span>}
        {printed && <span>{t('printed', { printed })}</span>}
      </p>
      <p className="text-text-quiet">
        <span className="mr-3">{t('reporter', { name: format.text(source.reporter.name) })}</span>
        <span>{t('importedAt', { at: format.instant(source.importedAt) })}</span>
      </p>
      {document && (
        <Link
          to="/sources/$code"
          params={{ code: document.code }}
          search={(previous) => ({
            ...previous,
            line: line ?? undefined,
            printed: printed ?? undefined,
          })}
          onClick={onFollow}
          className="mt-1 inline-block py-1 font-bold text-accent underline"
        >
          {t('openDocument')}
        </Link>
      )}
    </>
  );
}
