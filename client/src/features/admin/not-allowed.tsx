import { useTranslations } from 'use-intl';
import { Notice } from '../../shared/ui/notice';
import { usePageTitle } from '../../shared/ui/use-page-title';

/** Says that a page is not for this person, not that something broke. */
export function NotAllowed() {
  const t = useTranslations('admin');
  usePageTitle(t('title'));
  return (
    <Notice tone="plain" title={t('nothingTitle')}>
      <p>{t('nothingText')}</p>
    </Notice>
  );
}
