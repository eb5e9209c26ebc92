import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { DomainOptions, MetricOptions } from '../../shared/figures/metric-options';
import { FilterBar } from '../../shared/filters/filter-bar';
import { allYears, type View } from '../../shared/filters/view';
import type { CompareChoicesQuery, NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { Select } from '../../shared/ui/select';
import type { Choice } from './compare-choice';
import type { CompareSearch } from './compare-search';
import { useChoice } from './use-choice';
import { WhomOptions } from './whom-options';

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
      {choices.data && choice && (
        <ChoiceFilter
          choices={choices.data}
          choice={choice}
          years={allYears(network, choice.since).filter((year) => year < view.fiscalYear)}
        />
      )}
    </div>
  );
}

interface ChoiceFilterProps {
  choices: CompareChoicesQuery;
  choice: Choice;
  /** Those a change can be since. */
  years: number[];
}

interface FieldProps extends ChoiceFilterProps {
  choose: (change: CompareSearch) => void;
}

/** Only what the view at hand asks for. */
function ChoiceFilter(props: ChoiceFilterProps) {
  const { choice } = props;
  const t = useTranslations('compare');
  const navigate = useNavigate();
  const choose = (change: CompareSearch) =>
    void navigate({ to: '.', search: (previous) => ({ ...previous, ...change }) });
  const all = { ...props, choose };
  return (
    <div
      role="group"
      aria-label={t('filters')}
      className="grid gap-3 rounded-8 border border-border bg-surface p-4 sm:grid-cols-2 lg:grid-cols-[repeat(auto-fit,minmax(12rem,1fr))] print:hidden"
    >
      {choice.view === 'matrix' ? <DomainField {...all} /> : <MetricField {...all} />}
      {choice.view === 'scatter' && <BesideField {...all} />}
      <Select
        label={t('whom')}
        value={choice.whom.code}
        onChange={(code) => choose({ with: code })}
      >
        <WhomOptions whoms={choice.whoms} />
      </Select>
      {choice.view === 'ranks' && <MatchField {...all} />}
      {choice.view === 'change' && <SinceFields {...all} />}
      {choice.canPerResidents && <ShowField {...all} />}
    </div>
  );
}

function DomainField({ choices, choice, choose }: FieldProps) {
  const t = useTranslations('compareViews.fields');
  return (
    <Select
      label={t('domain')}
      value={choice.domain}
      onChange={(domain) => choose({ domain, with: undefined })}
    >
      <DomainOptions metrics={choices.metrics} />
    </Select>
  );
}

function useUnreported({ availability }: CompareChoicesQuery): (code: string) => boolean {
  const reported = new Set(
    availability.flatMap(({ metrics }) => metrics.map(({ metric }) => metric)),
  );
  return (code) => !reported.has(code);
}

function MetricField({ choices, choice, choose }: FieldProps) {
  const t = useTranslations('compare');
  const fields = useTranslations('compareViews.fields');
  return (
    <Select
      label={choice.view === 'scatter' ? fields('across') : t('metric')}
      value={choice.metric.code}
      onChange={(metric) => choose({ metric })}
    >
      <MetricOptions metrics={choices.metrics} unreported={useUnreported(choices)} />
    </Select>
  );
}

function BesideField({ choices, choice, choose }: FieldProps) {
  const t = useTranslations('compareViews.fields');
  return (
    <Select
      label={t('beside')}
      value={choice.beside?.code ?? ''}
      onChange={(beside) => choose({ beside })}
    >
      <MetricOptions
        metrics={choices.metrics.filter(({ code }) => code !== choice.metric.code)}
        unreported={useUnreported(choices)}
      />
    </Select>
  );
}

function MatchField({ choice, choose }: FieldProps) {
  const t = useTranslations('compare');
  return (
    <Select
      label={t('match')}
      value={choice.nearest ? 'nearest' : 'same'}
      onChange={(match) => choose({ match: match === 'same' ? match : undefined })}
    >
      <option value="nearest">{t('nearest')}</option>
      <option value="same">{t('same')}</option>
    </Select>
  );
}

function SinceFields({ choice, choose, years }: FieldProps) {
  const t = useTranslations('compareViews.fields');
  const format = useFormat();
  return (
    <>
      <Select
        label={t('since')}
        value={String(choice.since)}
        onChange={(since) => choose({ since: Number(since) })}
      >
        {years.toReversed().map((year) => (
          <option key={year} value={year}>
            {format.fiscalYear(year)}
          </option>
        ))}
      </Select>
      <Select
        label={t('months')}
        value={choice.alike ? 'alike' : 'all'}
        onChange={(months) => choose({ months: months === 'alike' ? months : undefined })}
      >
        <option value="all">{t('monthsAll')}</option>
        <option value="alike">{t('monthsAlike')}</option>
      </Select>
    </>
  );
}

function ShowField({ choice, choose }: FieldProps) {
  const t = useTranslations('compare');
  return (
    <Select
      label={t('show')}
      value={choice.perResidents ? 'per1000' : 'plain'}
      onChange={(show) => choose({ show: show === 'per1000' ? show : undefined })}
    >
      <option value="plain">{t('asReported')}</option>
      <option value="per1000">{t('perResidents')}</option>
    </Select>
  );
}
