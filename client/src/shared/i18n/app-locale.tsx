import { useSearch } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import type { ViewSearch } from '../filters/view-search';
import { chooseLocale, rememberLocale } from './locale-choice';
import { LocaleProvider } from './locale-provider';

/** The language of the address, or the one remembered. */
export function AppLocale({ children }: { children: ReactNode }) {
  const { lang }: ViewSearch = useSearch({ strict: false });
  const locale = chooseLocale(lang);
  useEffect(() => {
    document.documentElement.lang = locale;
    if (lang) rememberLocale(lang);
  }, [locale, lang]);
  return <LocaleProvider locale={locale}>{children}</LocaleProvider>;
}
