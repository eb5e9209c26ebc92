import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { UnitSelect } from '../../shared/filters/filter-bar';
import { allYears } from '../../shared/filters/view';
import type { NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { Select } from '../../shared/ui/select';
import { DATA_SETS, toCompletenessSearch, type CompletenessSearch } from './completeness-search';
import { currentFiscalYear } from './current-year';

interface CompletenessFiltersProps {
  network: NetworkQuery;
  unit: string;
  fiscalYear: number;
}

/** Whose reports, of which fiscal year and which kind. */
export function CompletenessFilters({ network, unit, fiscalYear }: CompletenessFiltersProps) {
  const t = useTranslations('completeness');
  const filters = useTranslations('filters');
  const format = useFormat();
  const { set }: CompletenessSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const choose = (part: Record<string, unknown>) =>
    void navigate({
      to: '/completeness',
      search: (previous) => ({ ...previous, ...part }),
      resetScroll: false,
    });
  const years = new Set([...allYears(network, fiscalYear), currentFiscalYear()]);
  return (
    <div
      role="search"
      aria-label={filters('title')}
      className="grid gap-3 rounded-8 border border-border bg-surface p-4 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)_minmax(0,2fr)] print:hidden"
    >
      <UnitSelect network={network} unit={unit} />
      <Select
        label={filters('fiscalYear')}
        value={String(fiscalYear)}
        onChange={(fy) => choose({ fy: Number(fy) })}
      >
        {[...years]
          .sort((a, b) => b - a)
          .map((year) => (
            <option key={year} value={year}>
              {format.fiscalYear(year)}
            </option>
          ))}
      </Select>
      <Select
        label={t('dataSet')}
        value={set ?? ''}
        onChange={(chosen) => choose({ ...toCompletenessSearch({ set: chosen }) })}
      >
        <option value="">{t('allDataSets')}</option>
        {DATA_SETS.map((each) => (
          <option key={each} value={each}>
            {t(`dataSets.${each}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}
