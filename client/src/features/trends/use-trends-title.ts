import { useTranslations } from 'use-intl';
import { useFormat } from '../../shared/i18n/use-format';
import { basePeriod } from './trends-base';
import type { TrendsView } from './trends-model';
import type { TrendsAnswer } from './use-trends';

/** A sentence that says what is shown. */
export function useTrendsTitle({ choice, base }: TrendsAnswer, { metric, steps }: TrendsView) {
  const t = useTranslations('trends');
  const views = useTranslations('trendsViews');
  const format = useFormat();
  const { measure, grain, cumulative, lines } = choice;
  const name = format.text(metric.name);
  const subject = {
    count: name,
    'per-1000': t('subjects.per-1000', { metric: name }),
    'per-day': t('subjects.per-day', { metric: name }),
    index: t('subjects.index', {
      metric: name,
      base: base === null ? '' : format.step(basePeriod(choice, base)),
    }),
  }[measure];
  if (lines === 'years') {
    return views(cumulative ? 'titles.yearsCumulative' : 'titles.years', { subject });
  }
  const [only, more] = steps;
  if (only && !more) return t('titles.one', { subject, step: only.label });
  return t(cumulative ? 'titles.cumulative' : `titles.${grain}`, { subject });
}
