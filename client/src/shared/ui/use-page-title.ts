import { useEffect } from 'react';
import { useTranslations } from 'use-intl';

export function usePageTitle(page: string): void {
  const t = useTranslations('app');
  useEffect(() => {
    document.title = t('documentTitle', { page });
  }, [t, page]);
}
