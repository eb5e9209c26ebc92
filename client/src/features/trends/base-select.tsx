import { useTranslations } from 'use-intl';
import { useFormat } from '../../shared/i18n/use-format';
import { Select } from '../../shared/ui/select';
import { periodsOf } from './trends-base';
import type { TrendsChoice } from './trends-choice';
import { useChoose } from './use-choose';
import { useTrends } from './use-trends';

/** The period an index takes as 100; without a choice the first one with a value. */
export function BaseSelect({ choice }: { choice: TrendsChoice }) {
  const t = useTranslations('trends');
  const format = useFormat();
  const choose = useChoose();
  const { data } = useTrends(choice);
  return (
    <Select
      size="compact"
      label={t('base')}
      value={choice.base ?? data?.base ?? ''}
      onChange={(base) => choose({ base })}
    >
      {periodsOf(choice).map((period) => (
        <option key={period.from} value={period.from}>
          {format.step(period)}
        </option>
      ))}
    </Select>
  );
}
