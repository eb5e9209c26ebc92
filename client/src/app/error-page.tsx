import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ErrorNotice } from '../shared/ui/error-notice';
import { Notice } from '../shared/ui/notice';
import { usePageTitle } from '../shared/ui/use-page-title';
import { AppLocale } from '../shared/i18n/app-locale';

export function NotFoundPage() {
  const t = useTranslations('app');
  usePageTitle(t('notFoundTitle'));
  return (
    <Notice tone="plain" title={t('notFoundTitle')} level={1}>
      <p>{t('notFoundText')}</p>
      <p>
        <Link to="/" className="inline-block py-1 font-bold text-accent underline">
          {t('toOverview')}
        </Link>
      </p>
    </Notice>
  );
}

/** Stands in for the whole shell when drawing it failed. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  return (
    <AppLocale>
      <main className="mx-auto max-w-3xl p-4">
        <ErrorNotice error={error} onRetry={reset} level={1} />
      </main>
    </AppLocale>
  );
}
