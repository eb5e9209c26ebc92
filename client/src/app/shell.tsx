import { Link, Outlet, useRouterState, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { SourcePanelProvider } from '../shared/figures/source-panel';
import { useMeQuestion } from '../shared/session/use-me';
import { Alone } from './alone';
import { AppLocale } from '../shared/i18n/app-locale';
import { DemoBanner } from './demo-banner';
import { Header } from './header';
import { Opening } from './opening';
import { PageGate } from './page-gate';
import { SignInDialog } from './sign-in-dialog';
import { useSignInNeeded } from './use-sign-in-needed';

export function Shell() {
  return (
    <AppLocale>
      <SourcePanelProvider>
        <Whole />
      </SourcePanelProvider>
    </AppLocale>
  );
}

/** The page, or the one frame of it that is shown within somebody else's. */
function Whole() {
  const { only } = useSearch({ from: '__root__' });
  return only === undefined ? <Frame /> : <Alone />;
}

function Frame() {
  const t = useTranslations('app');
  const main = useRef<HTMLElement>(null);
  const { asking, signedIn, dismiss } = useSignInNeeded();
  useFocusOnNewPage(main);
  // Until it is known who looks, only the name of the product has its place for good: the rest would be pushed about.
  const early = useMeQuestion().isPending ? 'invisible' : '';
  return (
    <div className={`flex min-h-dvh flex-col ${early}`}>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10 focus:bg-surface focus:p-3 focus:text-accent"
      >
        {t('skip')}
      </a>
      <Header />
      <DemoBanner />
      <main
        id="main"
        ref={main}
        tabIndex={-1}
        // While something is loaded, what will stand below it stays out of sight: it would be pushed away.
        className="mx-auto w-full max-w-6xl flex-1 px-4 py-6 outline-none has-data-skeleton:min-h-dvh"
      >
        <PageGate>
          <Opening>
            <Outlet />
          </Opening>
        </PageGate>
      </main>
      <footer className="border-t border-border bg-surface">
        <p className="mx-auto flex max-w-6xl flex-wrap gap-x-6 px-4 py-4 text-sm text-text-quiet">
          <span>{t('footer')}</span>
          <Link to="/glossary" className="py-0.5 text-accent underline print:hidden">
            {t('glossary')}
          </Link>
        </p>
      </footer>
      {asking && <SignInDialog onSignedIn={signedIn} onClose={dismiss} />}
    </div>
  );
}

/** A new page is read from its beginning: the focus goes with it, but not on the first visit, nor where a field took it. */
function useFocusOnNewPage(main: RefObject<HTMLElement | null>): void {
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  const isFirst = useRouterState({ select: ({ location }) => 'openedFirst' in location.state });
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (isFirst) return;
    if (main.current?.contains(document.activeElement)) return;
    main.current?.focus({ preventScroll: true });
  }, [main, pathname, isFirst]);
}
