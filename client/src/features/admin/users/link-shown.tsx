import { useTranslations } from 'use-intl';
import type { LinkFieldsFragment } from '../../../shared/graphql/generated/graphql';
import { useFormat } from '../../../shared/i18n/use-format';
import { SecretOnce } from '../secret-once';

interface LinkShownProps {
  link: LinkFieldsFragment;
  kind: 'invited' | 'renewed';
}

/** The link to hand over, with this page’s own address before it. */
export function LinkShown({ link, kind }: LinkShownProps) {
  const t = useTranslations('admin.link');
  const format = useFormat();
  return (
    <SecretOnce
      title={t(kind, { name: link.user.name })}
      label={t('label')}
      secret={`${window.location.origin}${link.path}`}
    >
      <p className="font-bold">{t('once')}</p>
      <p>{t('hand', { email: link.user.email })}</p>
      <p>{t('until', { at: format.instant(link.expiresAt) })}</p>
    </SecretOnce>
  );
}
