import { useTranslations } from 'use-intl';
import { CommandError, FormError } from '../../shared/ui/form-error';
import type { Refusal } from './use-sign-in';

/** Why it was not possible to sign in, and what to do. */
export function RefusalNotice({ refusal }: { refusal: Refusal }) {
  const t = useTranslations('signIn');
  switch (refusal.kind) {
    case 'refused':
      return (
        <FormError title={t('failed')}>
          <p>{t('refused')}</p>
          <p>{t('refusedNext')}</p>
        </FormError>
      );
    case 'later':
      return (
        <FormError title={t('failed')}>
          <p>{t('later', { minutes: refusal.minutes })}</p>
          <p>{t('laterNext')}</p>
        </FormError>
      );
    case 'error':
      return <CommandError error={refusal.error} title={t('failed')} />;
  }
}
