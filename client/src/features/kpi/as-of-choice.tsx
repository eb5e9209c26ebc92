import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { View } from '../../shared/filters/view';
import { useFormat } from '../../shared/i18n/use-format';
import { Select } from '../../shared/ui/select';

interface AsOfChoiceProps {
  view: View;
  asOf: string | undefined;
}

/** Now, or as it stood at the end of a month of the year. */
export function AsOfChoice({ view, asOf }: AsOfChoiceProps) {
  const t = useTranslations('kpi.asOf');
  const format = useFormat();
  const navigate = useNavigate();
  const days = monthEnds(view.fiscalYear);
  return (
    <div className="-mt-3 grid gap-1">
      <div className="print:hidden">
        <Select
          size="compact"
          label={t('label')}
          value={asOf ?? ''}
          onChange={(day) =>
            void navigate({
              to: '/kpi',
              search: (previous) => ({ ...previous, asOf: day || undefined }),
              replace: true,
              resetScroll: false,
            })
          }
        >
          <option value="">{t('now')}</option>
          {asOf !== undefined && !days.includes(asOf) && (
            <option value={asOf}>{format.day(asOf)}</option>
          )}
          {days.map((day) => (
            <option key={day} value={day}>
              {t('end', { month: format.step({ from: `${day.slice(0, 8)}01`, to: day }) })}
            </option>
          ))}
        </Select>
      </div>
      {asOf && <p className="text-sm text-text-quiet">{t('note', { day: format.day(asOf) })}</p>}
    </div>
  );
}

const MONTHS = 12;

/** The last days of the months of a fiscal year that are over. */
function monthEnds(year: number): string[] {
  const today = new Date().toISOString().slice(0, 10);
  return Array.from({ length: MONTHS }, (_, at) =>
    new Date(Date.UTC(year, at + 4, 0)).toISOString().slice(0, 10),
  ).filter((day) => day < today);
}
