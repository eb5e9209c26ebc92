import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { pageOf, type AdminPageKey } from './admin-pages';

/** From one entry back to the list it stands in. */
export function BackLink({ page }: { page: AdminPageKey }) {
  const t = useTranslations('admin');
  return (
    <p>
      <Link to={pageOf(page).to} className="inline-block py-1 text-accent underline">
        {t('common.back', { page: t(`pages.${page}.title`) })}
      </Link>
    </p>
  );
}
