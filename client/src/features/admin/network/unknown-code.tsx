import { useTranslations } from 'use-intl';
import { Notice } from '../../../shared/ui/notice';
import { AdminPage } from '../admin-page';

export function UnknownCode({ code }: { code: string }) {
  const t = useTranslations('admin.unit');
  return (
    <AdminPage page="network" title={t('notFoundTitle')}>
      <Notice tone="plain">{t('notFoundText', { code })}</Notice>
    </AdminPage>
  );
}
