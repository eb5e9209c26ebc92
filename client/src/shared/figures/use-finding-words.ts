import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Period } from '../format/period';
import { useFormat } from '../i18n/use-format';
import type { Finding } from './finding';

/** Which number a finding stands beside, in the reader's language. */
export function useFindingWords() {
  const format = useFormat();
  const panel = useTranslations('figure');
  const t = useTranslations('finding');
  return useMemo(() => {
    /** 相談件数（新型コロナ） */
    const number = ({ metric, options }: Finding): string => {
      const name = format.text(metric.name);
      const option = options.map(({ option: each }) => format.text(each.name)).join('・');
      return option ? panel('nameAndOption', { name, option }) : name;
    };
    return {
      number,
      /** Unit and period of its number, where they are not those it is shown with. */
      elsewhere: (finding: Finding, shown: { unit: string; period: Period }): string[] => {
        const period = { from: finding.period, to: finding.periodTo };
        const isSame = period.from === shown.period.from && period.to === shown.period.to;
        return [
          ...(finding.unit.code === shown.unit ? [] : [format.text(finding.unit.name)]),
          ...(isSame ? [] : [format.period(period)]),
        ];
      },
      place: (finding: Finding): string =>
        t('place', {
          unit: format.text(finding.unit.name),
          period: format.period({ from: finding.period, to: finding.periodTo }),
          number: number(finding),
        }),
    };
  }, [format, panel, t]);
}
