import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Permission } from '../../shared/graphql/generated/graphql';
import { pagesFor } from './admin-pages';

const LOOK =
  'block rounded-6 border-l-4 border-transparent px-3 py-2 text-text hover:underline aria-[current=page]:border-accent aria-[current=page]:bg-surface aria-[current=page]:font-bold aria-[current=page]:text-accent forced-colors:not-aria-[current=page]:border-surface';

/** The pages of the administration this person may open. */
export function AdminNav({ permissions }: { permissions: readonly Permission[] }) {
  const t = useTranslations('admin');
  return (
    <nav aria-label={t('navigation')} className="print:hidden">
      <ul className="flex flex-wrap gap-x-1 lg:grid">
        <li>
          <Link to="/admin" activeOptions={{ exact: true, includeSearch: false }} className={LOOK}>
            {t('home')}
          </Link>
        </li>
        {pagesFor(permissions).map(({ key, to }) => (
          <li key={key}>
            <Link to={to} activeOptions={{ includeSearch: false }} className={LOOK}>
              {t(`pages.${key}.title`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
