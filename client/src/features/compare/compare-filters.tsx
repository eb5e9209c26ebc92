import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { MetricOptions } from '../../shared/figures/metric-options';
import { FilterBar } from '../../shared/filters/filter-bar';
import type { View } from '../../shared/filters/view';
import type { CompareChoicesQuery, NetworkQuery } from '../../shared/graphql/generated/graphql';
import { Select } from '../../shared/ui/select';
import type { Choice, Whom } from './compare-choice';
import type { CompareSearch } from './compare-search';
import { useChoice } from './use-choice';
import { useWhom } from './use-whom';

interface CompareFiltersProps {
  network: NetworkQuery;
  view: View;
}

/** Whose page and which year; then what is compared, with whom, and how. All of it goes into the address. */
export function CompareFilters({ network, view }: CompareFiltersProps) {
  const { choices, choice } = useChoice(network, view);
  return (
    <div className="grid gap-2">
      <FilterBar network={network} view={view} />
      {choices.data && choice && <ChoiceFilter choices={choices.data} choice={choice} />}
    </div>
  );
}

interface ChoiceFilterProps {
  choices: CompareChoicesQuery;
  choice: Choice;
}

function ChoiceFilter({ choices, choice }: ChoiceFilterProps) {
  const t = useTranslations('compare');
  const navigate = useNavigate();
  const choose = (change: CompareSearch) =>
    void navigate({ to: '.', search: (previous) => ({ ...previous, ...change }) });
  const reported = new Set(
    choices.availability.flatMap(({ metrics }) => metrics.map(({ metric }) => metric)),
  );
  return (
    <div
      role="group"
      aria-label={t('filters')}
      className="grid gap-3 rounded-8 border border-border bg-surface p-4 sm:grid-cols-2 lg:grid-cols-[minmax(0,10fr)_minmax(0,10fr)_minmax(0,8fr)_minmax(0,7fr)] print:hidden"
    >
      <Select
        label={t('metric')}
        value={choice.metric.code}
        onChange={(metric) => choose({ metric })}
      >
        <MetricOptions metrics={choices.metrics} unreported={(code) => !reported.has(code)} />
      </Select>
      <Select
        label={t('whom')}
        value={choice.whom.code}
        onChange={(code) => choose({ with: code })}
      >
        <WhomOptions whoms={choice.whoms} />
      </Select>
      <Select
        label={t('match')}
        value={choice.nearest ? 'nearest' : 'same'}
        onChange={(match) => choose({ match: match === 'same' ? match : undefined })}
      >
        <option value="nearest">{t('nearest')}</option>
        <option value="same">{t('same')}</option>
      </Select>
      {choice.canPerResidents && (
        <Select
          label={t('show')}
          value={choice.perResidents ? 'per1000' : 'plain'}
          onChange={(show) => choose({ show: show === 'per1000' ? show : undefined })}
        >
          <option value="plain">{t('asReported')}</option>
          <option value="per1000">{t('perResidents')}</option>
        </Select>
      )}
    </div>
  );
}

function WhomOptions({ whoms }: { whoms: Whom[] }) {
  const t = useTranslations('compare');
  const words = useWhom();
  const option = (whom: Whom) => (
    <option key={whom.code} value={whom.code}>
      {words(whom)}
    </option>
  );
  const groups = whoms.filter(({ kind }) => kind === 'group');
  return (
    <>
      {whoms.filter(({ kind }) => kind === 'everyone').map(option)}
      {groups.length > 0 && <optgroup label={t('groups')}>{groups.map(option)}</optgroup>}
    </>
  );
}
