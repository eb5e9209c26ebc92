import { useTranslations } from 'use-intl';
import type { LocalText } from '../../shared/format/locale';
import { useFormat } from '../../shared/i18n/use-format';

interface Named {
  metric: { name: LocalText };
  programme: { name: LocalText } | null;
}

/** Metric, and of which programme. */
export function useTargetName(): (target: Named) => string {
  const t = useTranslations('figure');
  const format = useFormat();
  return ({ metric, programme }) => {
    const name = format.text(metric.name);
    return programme ? t('nameAndOption', { name, option: format.text(programme.name) }) : name;
  };
}
