import { Link, useRouter } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Me } from '../shared/session/session';
import { Notice } from '../shared/ui/notice';
import { usePageTitle } from '../shared/ui/use-page-title';
import { mayEnter, PAGES } from './pages';

/** A page that is not published, or that no role of the reader includes; and where to go instead. */
export function ClosedPage({ me }: { me: Me }) {
  const t = useTranslations('closed');
  const app = useTranslations('app');
  const router = useRouter();
  const who = me.person ? 'person' : 'public';
  const open = PAGES.filter(({ page }) => mayEnter(me, page));
  usePageTitle(t(`title.${who}`));
  return (
    <div className="mx-auto grid max-w-3xl gap-6">
      <h1 className="text-2xl font-bold">{t(`title.${who}`)}</h1>
      <Notice tone="plain">
        <p>{t(`text.${who}`)}</p>
        {!me.person && (
          <p className="mt-2">
            <Link
              to="/sign-in"
              search={{ to: router.history.location.href }}
              className="inline-block py-1 font-bold text-accent underline"
            >
              {t('signIn')}
            </Link>
          </p>
        )}
        {open.length > 0 && <p className="mt-2">{t('instead')}</p>}
        <ul className="flex flex-wrap gap-x-6">
          {open.map(({ to, key }) => (
            <li key={to}>
              <Link to={to} className="inline-block py-1 text-accent underline">
                {app(key)}
              </Link>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
