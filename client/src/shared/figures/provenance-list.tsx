import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { ValueFieldsFragment } from '../graphql/generated/graphql';
import { useFormat } from '../i18n/use-format';

type Provenance = ValueFieldsFragment['provenance'][number];

interface ProvenanceListProps {
  value: ValueFieldsFragment;
  onFollow: () => void;
}

/** The documents behind a value, each with the link to its place in the text. */
export function ProvenanceList({ value, onFollow }: ProvenanceListProps) {
  const t = useTranslations('figure');
  const { provenance, provenanceCount } = value;
  if (provenance.length === 0) return <p className="text-sm">{t('noSources')}</p>;
  return (
    <section>
      <h3 className="text-sm font-bold">{t('sources', { count: provenanceCount })}</h3>
      <ul className="mt-2 grid gap-2">
        {provenance.map((source, index) => (
          <li key={index} className="rounded-8 bg-surface-quiet p-3 text-sm">
            <ProvenanceItem source={source} onFollow={onFollow} />
          </li>
        ))}
      </ul>
      {provenance.length < provenanceCount && (
        <p className="mt-2 text-sm text-text-quiet">
          {t('sourcesShown', { shown: provenance.length, count: provenanceCount })}
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
