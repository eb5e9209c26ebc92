import { useTranslations } from 'use-intl';
import { useFormat } from '../../shared/i18n/use-format';
import type { Completeness } from './completeness-search';

interface RateSentenceProps {
  tally: Pick<Completeness, 'expected' | 'received' | 'onTime' | 'rate'>;
  /** Of all that is shown. */
  large?: boolean;
}

/** The reporting rate with both its numbers, and how many came in time. */
export function RateSentence({ tally, large = false }: RateSentenceProps) {
  const t = useTranslations('completeness.rate');
  const format = useFormat();
  const { expected, received, onTime, rate } = tally;
  if (rate === null) return <p className="text-text-quiet">{t('none')}</p>;
  return (
    <p className={large ? 'text-lg' : 'text-sm'}>
      <strong className={large ? 'mr-2 text-2xl' : 'mr-1.5'}>
        {t('rate', { rate: format.ratio(rate) })}
      </strong>
      {t('numbers', { expected, received })} {t('onTime', { onTime })}
    </p>
  );
}
