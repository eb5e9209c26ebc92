import { Link, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { LOCALES } from '../shared/format/locale';
import { applyTheme, isTheme, rememberedTheme, THEMES } from '../shared/theme/theme';
import { Can, can } from '../shared/session/can';
import type { Me } from '../shared/session/session';
import { useMe } from '../shared/session/use-me';
import { Select } from '../shared/ui/select';
import { mayEnter, PAGES } from './pages';
import { ViewsButton } from './views-button';
import { Who } from './who';

const ADMINISTRATION = [
  'MANAGE_USERS',
  'MANAGE_NETWORK',
  'MANAGE_CALENDARS',
  'PUBLISH',
  'READ_AUDIT',
] as const;

const PAGE =
  'block border-b-4 border-surface px-2 py-2 whitespace-nowrap sm:px-4 text-text aria-[current=page]:border-accent aria-[current=page]:font-bold aria-[current=page]:text-accent';

export function Header() {
  const t = useTranslations('app');
  return (
    <header className="border-b border-border bg-surface print:border-0">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-6 gap-y-1 px-4 pt-3">
        <Link to="/" className="visible flex items-baseline gap-2 text-text">
          <span className="text-xl font-bold">{t('name')}</span>
          <span className="text-sm">{t('nameJa')}</span>
        </Link>
        <p className="hidden text-sm text-text-quiet lg:block">{t('tagline')}</p>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 max-sm:order-1 sm:ml-auto print:hidden">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
        <div className="empty:hidden max-sm:not-has-[nav]:ml-auto print:hidden">
          <Who />
        </div>
      </div>
      <Navigation />
    </header>
  );
}

/** The pages the reader may open. */
function Navigation() {
  const t = useTranslations('app');
  const admin = useTranslations('admin');
  const me = useMe();
  const pages = PAGES.filter(({ page }) => me && mayEnter(me, page));
  return (
    <nav aria-label={t('navigation')} className="mx-auto max-w-6xl px-2 print:hidden">
      <ul className={`flex flex-wrap ${me ? 'empty:min-h-3' : 'min-h-11'}`}>
        {pages.map(({ to, key }) => (
          <li key={to}>
            <Link to={to} activeOptions={{ exact: true, includeSearch: false }} className={PAGE}>
              {t(key)}
            </Link>
          </li>
        ))}
        {me?.person && (
          <li>
            <DeskLink me={me} />
          </li>
        )}
        <Can permission={ADMINISTRATION}>
          <li>
            <Link to="/admin" activeOptions={{ includeSearch: false }} className={PAGE}>
              {admin('title')}
            </Link>
          </li>
        </Can>
        {me?.person && (
          <li className="sm:ml-auto">
            <ViewsButton />
          </li>
        )}
      </ul>
    </nav>
  );
}

const DESK: readonly string[] = ['/data', '/entry', '/findings', '/completeness'];

/** To the pages around the data that come in; who hands nothing in begins with what is doubtful. */
function DeskLink({ me }: { me: Me }) {
  const t = useTranslations('app');
  const isHere = useRouterState({ select: ({ location }) => DESK.includes(location.pathname) });
  return (
    <Link
      to={can(me, 'IMPORT') ? '/data' : '/findings'}
      activeProps={{}}
      aria-current={isHere ? 'page' : undefined}
      className={PAGE}
    >
      {t('data')}
    </Link>
  );
}

function LanguageSwitch() {
  const t = useTranslations('app');
  const current = useLocale();
  return (
    <nav aria-label={t('language')} className="flex gap-3 text-sm">
      {LOCALES.map((locale) => (
        <Link
          key={locale}
          to="."
          search={(previous) => ({ ...previous, lang: locale })}
          resetScroll={false}
          lang={locale}
          hrefLang={locale}
          activeProps={{}}
          aria-current={locale === current ? 'true' : undefined}
          className={`py-2 ${locale === current ? 'font-bold text-text' : 'text-accent underline'}`}
        >
          {t(`languages.${locale}`)}
        </Link>
      ))}
    </nav>
  );
}

function ThemeSwitch() {
  const t = useTranslations('app');
  const [theme, setTheme] = useState(rememberedTheme);
  return (
    <Select
      size="compact"
      label={t('theme')}
      value={theme}
      onChange={(value) => {
        if (!isTheme(value)) return;
        applyTheme(value);
        setTheme(value);
      }}
    >
      {THEMES.map((each) => (
        <option key={each} value={each}>
          {t(`themes.${each}`)}
        </option>
      ))}
    </Select>
  );
}
