import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { SourcePanelProvider } from '../shared/figures/source-panel';
import { AppLocale } from '../shared/i18n/app-locale';
import { Header } from './header';

export function Shell() {
  return (
    <AppLocale>
      <SourcePanelProvider>
        <Frame />
      </SourcePanelProvider>
    </AppLocale>
  );
}

function Frame() {
  const t = useTranslations('app');
  const main = useRef<HTMLElement>(null);
  useFocusOnNewPage(main);
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10 focus:bg-surface focus:p-3 focus:text-accent"
      >
        {t('skip')}
      </a>
      <Header />
      <main
        id="main"
        ref={main}
        tabIndex={-1}
        className="mx-auto w-full max-w-6xl flex-1 px-4 py-6 outline-none"
      >
        <Outlet />
      </main>
      <footer className="border-t border-border bg-surface">
        <p className="mx-auto max-w-6xl px-4 py-4 text-sm text-text-quiet">{t('footer')}</p>
      </footer>
    </div>
  );
}

/** A new page is read from its beginning: the focus goes with it, but not on the first visit. */
function useFocusOnNewPage(main: RefObject<HTMLElement | null>): void {
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [main, pathname]);
}
