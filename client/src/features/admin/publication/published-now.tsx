import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../../shared/i18n/use-format';
import { Panel } from '../../../shared/ui/panel';
import type { Publication } from './publication-model';

interface PublishedNowProps {
  publications: readonly Publication[];
  reach: ReadonlySet<string>;
}

/** What is published today, of which unit, since when and by whom. */
export function PublishedNow({ publications, reach }: PublishedNowProps) {
  const t = useTranslations('admin.publication');
  const shown = publications.filter(({ pages }) => pages.length > 0);
  return (
    <Panel title={t('now')}>
      {shown.length === 0 && <p>{t('nothing')}</p>}
      <ul className="grid divide-y divide-border">
        {shown.map((publication) => (
          <PublicationLine
            key={publication.unit.code}
            publication={publication}
            own={reach.has(publication.unit.code)}
          />
        ))}
      </ul>
    </Panel>
  );
}

function PublicationLine({ publication, own }: { publication: Publication; own: boolean }) {
  const t = useTranslations('admin');
  const format = useFormat();
  const { unit, pages, publishedAt, publishedBy } = publication;
  const name = format.text(unit.name);
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 py-2">
      <div className="min-w-0">
        <p className="font-bold">{name}</p>
        <p>{pages.map((page) => t(`publication.pages.${page}`)).join(t('common.comma'))}</p>
        <p className="text-sm text-text-quiet">
          {t('publication.by', { at: format.instant(publishedAt), name: publishedBy })}
        </p>
      </div>
      {own && (
        <Link
          to="."
          search={(previous) => ({ ...previous, of: unit.code })}
          resetScroll={false}
          aria-label={t('common.changeOf', { name })}
          className="py-1 text-accent underline"
        >
          {t('common.change')}
        </Link>
      )}
    </li>
  );
}
