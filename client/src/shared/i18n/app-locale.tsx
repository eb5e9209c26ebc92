import { useSearch } from '@tanstack/react-router';
import { useEffect, useReducer, type ReactNode } from 'react';
import type { ViewSearch } from '../filters/view-search';
import type { Locale } from '../format/locale';
import { chooseLocale, rememberLocale } from './locale-choice';
import { LocaleProvider } from './locale-provider';
import { loadMessages, messagesOf } from './messages';

/** The language of the address, or the one remembered. */
export function AppLocale({ children }: { children: ReactNode }) {
  const { lang }: ViewSearch = useSearch({ strict: false });
  const locale = useLoaded(chooseLocale(lang));
  useEffect(() => {
    document.documentElement.lang = locale;
    if (lang) rememberLocale(lang);
  }, [locale, lang]);
  return <LocaleProvider locale={locale}>{children}</LocaleProvider>;
}

/** The language once its words are there; until then it is Japanese. */
function useLoaded(wanted: Locale): Locale {
  const [, show] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (messagesOf(wanted)) return;
    // Without the words one goes on reading in Japanese.
    loadMessages(wanted).then(show, () => undefined);
  }, [wanted]);
  return messagesOf(wanted) ? wanted : 'ja';
}
