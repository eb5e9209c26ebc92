import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import type { Locale } from '../format/locale';
import { MESSAGES, type Messages } from './messages';

declare module 'use-intl' {
  interface AppConfig {
    Messages: Messages;
    Locale: Locale;
  }
}

export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <IntlProvider locale={locale} messages={MESSAGES[locale]} timeZone="Asia/Tokyo">
      {children}
    </IntlProvider>
  );
}
