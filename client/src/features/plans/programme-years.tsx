import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { View } from '../../shared/filters/view';
import { useFormat } from '../../shared/i18n/use-format';
import { Notice } from '../../shared/ui/notice';
import type { Yearly } from './programmes-part';

/** No programmes of this unit and year: where and when there are some. */
export function ProgrammeYears({ yearly, view }: { yearly: Yearly; view: View }) {
  const t = useTranslations('plans.programmes');
  const format = useFormat();
  return (
    <Notice tone="plain" title={t('noneTitle', { year: format.fiscalYear(view.fiscalYear) })}>
      {yearly.centers.length === 0 && <p>{t('none')}</p>}
      {yearly.centers.map(({ unit, fiscalYears }) => (
        <p key={unit.code} className="flex flex-wrap gap-x-4">
          <span>{t('thereAre', { unit: format.text(unit.name) })}</span>
          {fiscalYears.map((fy) => (
            <Link
              key={fy}
              to="/plans"
              search={(previous) => ({ ...previous, unit: unit.code, fy, against: undefined })}
              className="inline-block min-h-6 font-bold text-accent underline"
            >
              {format.fiscalYear(fy)}
            </Link>
          ))}
        </p>
      ))}
    </Notice>
  );
}
