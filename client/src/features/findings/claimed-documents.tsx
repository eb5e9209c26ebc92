import { Link, useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { ViewSearch } from '../../shared/filters/view-search';
import { ClaimedDocumentsDocument } from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { useFormat } from '../../shared/i18n/use-format';
import { useMe } from '../../shared/session/use-me';
import { Panel } from '../../shared/ui/panel';

/** Where reports say something in words that figures were asked about: the way to it. */
export function ClaimedDocuments() {
  const t = useTranslations('claims.documents');
  const format = useFormat();
  const { unit }: ViewSearch = useSearch({ strict: false });
  const isSignedIn = useMe()?.person != null;
  const asked = isSignedIn ? { units: unit ? [unit] : null } : null;
  const { data } = useQuestion(ClaimedDocumentsDocument, asked);
  if (!data || data.claims.documents.length === 0) return null;
  return (
    <Panel title={t('title')}>
      <p className="[word-break:auto-phrase]">{t('intro')}</p>
      <ul className="grid gap-2">
        {data.claims.documents.map(({ code, title, count, unconfirmed }) => (
          <li key={code} className="flex flex-wrap items-baseline gap-x-4">
            <Link
              to="/sources/$code"
              params={{ code }}
              search={(previous) => previous}
              className="inline-block py-1 font-bold text-accent underline"
            >
              {format.text(title)}
            </Link>
            <span className="text-sm text-text-quiet">{t('count', { count, unconfirmed })}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
