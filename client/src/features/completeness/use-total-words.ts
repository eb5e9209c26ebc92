import { useTranslations } from 'use-intl';
import type { ReportTotalFieldsFragment } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';

type Total = ReportTotalFieldsFragment;

/** How a number of a report is called, and how it is written. */
export function useTotalWords(center: string) {
  const t = useTranslations('completeness.report');
  const format = useFormat();
  return {
    name: ({ unit, name }: Total): string => {
      const own = format.text(name);
      if (unit.code === center) return own;
      return t('ofPlace', { unit: format.text(unit.name), name: own });
    },
    value: ({ value, measure, measureName }: Total): string => {
      if (value === null) return t('noValue');
      if (measure === 'ratio') return format.exactRatio(value);
      const space = format.locale === 'ja' ? '' : ' ';
      return `${format.number(value)}${space}${format.text(measureName)}`;
    },
    change: (value: number, { measure, measureName: unitName }: Total): string =>
      format.change({ kind: measure === 'ratio' ? 'POINTS' : 'DIFFERENCE', value, unitName }),
    key: ({ unit, metric, definitionId, name }: Total): string =>
      [unit.code, metric, definitionId, name.en].join('|'),
  };
}
