import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import type { Locale } from '../format/locale';
import en from './messages/en.json';
import ja from './messages/ja.json';

declare module 'use-intl' {
  interface AppConfig {
    Messages: typeof ja;
    Locale: Locale;
  }
}

const MESSAGES: Record<Locale, typeof ja> = { ja, en };

export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <IntlProvider locale={locale} messages={MESSAGES[locale]} timeZone="Asia/Tokyo">
      {children}
    </IntlProvider>
  );
}
