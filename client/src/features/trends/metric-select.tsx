import { useTranslations } from 'use-intl';
import { MetricOptions } from '../../shared/figures/metric-options';
import { Select } from '../../shared/ui/select';
import { useChoose } from './use-choose';
import type { TrendsQuestion } from './use-trends';

/** The metric, by its part of the catalogue: first what the chosen units have reported. */
export function MetricSelect({ question }: { question: TrendsQuestion }) {
  const t = useTranslations('trends');
  const choose = useChoose();
  const { metrics, reach, choice } = question;
  const isReported = (code: string): boolean => reach.has(code);
  return (
    <Select
      label={t('metric')}
      value={choice.metric}
      onChange={(metric) => choose({ metric, base: undefined })}
    >
      <MetricOptions
        metrics={metrics.toSorted(
          (a, b) => Number(isReported(b.code)) - Number(isReported(a.code)),
        )}
        unreported={(code) => !isReported(code)}
      />
    </Select>
  );
}
