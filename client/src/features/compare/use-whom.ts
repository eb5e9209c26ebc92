import { useTranslations } from 'use-intl';
import { useFormat } from '../../shared/i18n/use-format';
import type { Whom } from './compare-choice';

/** With whom is compared, in words. */
export function useWhom(): (whom: Whom) => string {
  const t = useTranslations('compare.everyone');
  const format = useFormat();
  return (whom) => (whom.kind === 'group' ? format.text(whom.name) : t(whom.code));
}
