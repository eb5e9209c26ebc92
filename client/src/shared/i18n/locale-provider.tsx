import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import type { Locale } from '../format/locale';
import { messagesOf, type Messages } from './messages';

declare module 'use-intl' {
  interface AppConfig {
    Messages: Messages;
    Locale: Locale;
  }
}

/** In Japanese until the words of the other language are there. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  const messages = messagesOf(locale);
  return (
    <IntlProvider
      locale={messages ? locale : 'ja'}
      messages={messages ?? messagesOf('ja')}
      timeZone="Asia/Tokyo"
    >
      {children}
    </IntlProvider>
  );
}
