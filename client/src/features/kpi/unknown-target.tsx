import { useTranslations } from 'use-intl';
import { Notice } from '../../shared/ui/notice';
import { BackToList } from './back-to-list';

/** The address names a target that is not set. */
export function UnknownTarget({ code }: { code: string }) {
  const t = useTranslations('kpi');
  return (
    <Notice tone="plain" title={t('unknownTitle')}>
      <p>
        {t('unknownText', { code })} <BackToList />
      </p>
    </Notice>
  );
}
