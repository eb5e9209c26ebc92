import { useTranslations } from 'use-intl';
import { useFormat } from '../../shared/i18n/use-format';
import { Select } from '../../shared/ui/select';
import { TextField } from '../../shared/ui/text-field';
import type { AimFieldsProps } from './aim-fields';
import { isNoNumber } from './target-draft';

const YEARS = 5;

/** The value it starts from, for those who want to say it. */
export function StartFields({ draft, onChange, metric, whose }: AimFieldsProps) {
  const t = useTranslations('kpi.form');
  const format = useFormat();
  const years = Array.from({ length: YEARS }, (_, at) => whose.fiscalYear - 1 - at);
  return (
    <details open={draft.baseline !== ''}>
      <summary className="cursor-pointer py-1 text-sm text-accent">{t('baselineTitle')}</summary>
      <div className="mt-2 grid gap-4 sm:grid-cols-2">
        <TextField
          label={t('baseline', { unit: format.text(metric.unitName) })}
          value={draft.baseline}
          error={isNoNumber(draft.baseline) ? t('noNumber') : null}
          onChange={(baseline) => onChange({ baseline })}
        />
        <Select
          label={t('baselineYear')}
          value={draft.baselineYear}
          onChange={(baselineYear) => onChange({ baselineYear })}
        >
          <option value="">{t('choose')}</option>
          {years.map((year) => (
            <option key={year} value={year}>
              {format.fiscalYear(year)}
            </option>
          ))}
        </Select>
      </div>
    </details>
  );
}
