import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useMe } from '../../shared/session/use-me';
import { usePageTitle } from '../../shared/ui/use-page-title';
import { pagesFor } from './admin-pages';

/** Where the administration begins: a card for each page this person may open. */
export function AdminHome() {
  const t = useTranslations('admin');
  const me = useMe();
  usePageTitle(t('title'));
  return (
    <div className="grid gap-5">
      <header>
        <h1 className="text-2xl font-bold">{t('title')}</h1>
        <p className="mt-1 text-text-quiet">{t('homeText')}</p>
      </header>
      <ul className="grid gap-4 sm:grid-cols-2">
        {pagesFor(me?.permissions ?? []).map(({ key, to }) => (
          <li key={key} className="relative rounded-8 border border-border bg-surface p-5">
            <h2 className="text-lg font-bold">
              <Link to={to} className="text-accent underline after:absolute after:inset-0">
                {t(`pages.${key}.title`)}
              </Link>
            </h2>
            <p className="mt-1 text-sm text-text">{t(`pages.${key}.purpose`)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
