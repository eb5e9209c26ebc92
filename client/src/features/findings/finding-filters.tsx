import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { UnitChoice } from '../../shared/filters/unit-choice';
import type { ViewSearch } from '../../shared/filters/view-search';
import { useMe } from '../../shared/session/use-me';
import { Checkbox } from '../../shared/ui/checkbox';
import { Select } from '../../shared/ui/select';
import { KINDS, STATES, toFindingsSearch, type FindingsSearch } from './findings-search';

function useChoose() {
  const navigate = useNavigate();
  return (part: Record<string, unknown>) =>
    void navigate({
      to: '/findings',
      search: (previous) => {
        const chosen = { ...previous, ...part };
        return { ...chosen, ...toFindingsSearch(chosen) };
      },
      replace: true,
      resetScroll: false,
    });
}

/** Which findings are shown; all of it stands in the address. */
export function FindingFilters() {
  const t = useTranslations('findings.filters');
  const states = useTranslations('finding.state');
  const kinds = useTranslations('findings.kinds');
  const search: FindingsSearch & ViewSearch = useSearch({ strict: false });
  const me = useMe();
  const choose = useChoose();
  return (
    <div
      role="search"
      aria-label={t('title')}
      className="grid items-end gap-x-4 gap-y-3 rounded-8 border border-border bg-surface p-4 sm:grid-cols-2 lg:grid-cols-4 print:hidden"
    >
      <UnitChoice
        label={t('unit')}
        none={t('allUnits')}
        value={search.unit ?? ''}
        onChange={(unit) => choose({ unit: unit || undefined })}
      />
      <Select
        label={t('state')}
        value={search.state ?? 'OPEN'}
        onChange={(state) => choose({ state })}
      >
        {STATES.map((each) => (
          <option key={each} value={each}>
            {states(each)}
          </option>
        ))}
        <option value="ALL">{t('allStates')}</option>
      </Select>
      <Select label={t('kind')} value={search.kind ?? ''} onChange={(kind) => choose({ kind })}>
        <option value="">{t('allKinds')}</option>
        {KINDS.map((each) => (
          <option key={each} value={each}>
            {kinds(each)}
          </option>
        ))}
      </Select>
      {me?.person && (
        <Checkbox
          label={t('mine')}
          checked={Boolean(search.mine)}
          onChange={(mine) => choose({ mine })}
        />
      )}
    </div>
  );
}
