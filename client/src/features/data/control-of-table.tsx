import { useTranslations } from 'use-intl';
import { useFormat } from '../../shared/i18n/use-format';
import { Select } from '../../shared/ui/select';
import { isLayoutName } from './batch';
import type { SayProps } from './say-props';
import { ERAS } from './said-choices';

/** The shape of a table: as it is seen, or one of the others it may have. */
export function LayoutField({ report, said, say }: SayProps) {
  const t = useTranslations('data.how');
  const layouts = useTranslations('data.layouts');
  const names = [...new Set([...report.alternatives, said.layout])].filter((name) => name !== '');
  return (
    <Select label={t('layout')} value={said.layout} onChange={(layout) => say({ layout })}>
      <option value="">{t('asSeen')}</option>
      {names.map((name) => (
        <option key={name} value={name}>
          {isLayoutName(name) ? layouts(name) : name}
        </option>
      ))}
    </Select>
  );
}

const YEARS_BACK = 30;

/** The fiscal year of a table, over what its title says. */
export function YearField({ said: { fiscalYear }, say }: SayProps) {
  const t = useTranslations('data.how');
  const format = useFormat();
  const thisYear = new Date().getFullYear();
  const years = Array.from({ length: YEARS_BACK }, (_, i) => thisYear - i);
  const others =
    fiscalYear === '' || years.includes(Number(fiscalYear)) ? [] : [Number(fiscalYear)];
  return (
    <Select
      label={t('fiscalYear')}
      value={fiscalYear}
      onChange={(year) => say({ fiscalYear: year })}
    >
      <option value="">{t('yearAsPrinted')}</option>
      {[...years, ...others].map((year) => (
        <option key={year} value={year}>
          {format.fiscalYear(year)}
        </option>
      ))}
    </Select>
  );
}

/** The era of years that print none. */
export function EraField({ said, say }: SayProps) {
  const t = useTranslations('data.controls');
  return (
    <Select label={t('era')} value={said.era} onChange={(era) => say({ era })}>
      <option value="">{t('auto')}</option>
      {ERAS.map((era) => (
        <option key={era} value={era}>
          {t(`eras.${era}`)}
        </option>
      ))}
    </Select>
  );
}
