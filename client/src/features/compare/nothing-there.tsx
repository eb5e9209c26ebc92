import { useTranslations } from 'use-intl';
import { useFormat } from '../../shared/i18n/use-format';
import { Notice } from '../../shared/ui/notice';
import { useWhom } from './use-whom';
import type { Whom } from './whoms';

interface NothingThereProps {
  whom: Whom;
  years: number[];
}

/** Nobody has a value: says so, and that figures come in by files. */
export function NothingThere({ whom, years }: NothingThereProps) {
  const t = useTranslations('compareViews');
  const compare = useTranslations('compare');
  const format = useFormat();
  const list = new Intl.ListFormat(format.locale, { type: 'conjunction' });
  const year = list.format(years.map(format.fiscalYear));
  return (
    <Notice tone="plain" title={t('noAnswer', { whom: useWhom()(whom), year })}>
      <p>{compare('emptyHow')}</p>
    </Notice>
  );
}
