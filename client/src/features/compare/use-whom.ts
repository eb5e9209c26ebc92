import { useTranslations } from 'use-intl';
import { useFormat } from '../../shared/i18n/use-format';
import type { Whom } from './whoms';

/** With whom is compared, in words. */
export function useWhom(): (whom: Whom) => string {
  const t = useTranslations('compare.everyone');
  const like = useTranslations('compareViews.like');
  const format = useFormat();
  return (whom) => {
    switch (whom.kind) {
      case 'everyone':
        return t(whom.code);
      case 'like':
        return like(`${whom.like}.${whom.ofCities ? 'cities' : 'centers'}`);
      case 'group':
        return format.text(whom.name);
    }
  };
}
