import { useTranslations } from 'use-intl';
import { MetricOptions } from '../../../shared/figures/metric-options';
import type { ClaimComparison, ClaimMetricsQuery } from '../../../shared/graphql/generated/graphql';
import { useFormat } from '../../../shared/i18n/use-format';
import { Select } from '../../../shared/ui/select';
import type { ReadingDraft, Suggestions } from './claim-model';

const COMPARISONS = [
  'PREVIOUS_YEAR',
  'WITHIN_YEAR',
  'NONE',
] as const satisfies readonly ClaimComparison[];

type Metric = ClaimMetricsQuery['metrics'][number];

interface ReadingFieldsProps {
  draft: ReadingDraft;
  onChange: (part: Partial<ReadingDraft>) => void;
  metrics: readonly Metric[];
  suggestions: Suggestions;
  isNew: boolean;
}

export function ReadingFields(props: ReadingFieldsProps) {
  const { draft, onChange, metrics, suggestions, isNew } = props;
  const t = useTranslations('claims.form');
  const format = useFormat();
  const { kinds, units } = suggestions;
  const kind = kinds.find((each) => each.kind === draft.kind);
  const metric = metrics.find(({ code }) => code === draft.metric);
  return (
    <>
      <Select
        label={t('kind')}
        hint={kind && format.text(kind.rule)}
        value={draft.kind}
        onChange={(code) => {
          const chosen = kinds.find((each) => each.kind === code);
          if (chosen) onChange({ kind: chosen.kind });
        }}
      >
        {kinds.map((each) => (
          <option key={each.kind} value={each.kind}>
            {format.text(each.name)}
          </option>
        ))}
      </Select>
      {isNew && units.length > 1 && (
        <Select label={t('unit')} value={draft.unit} onChange={(unit) => onChange({ unit })}>
          {units.map(({ code, name }) => (
            <option key={code} value={code}>
              {format.text(name)}
            </option>
          ))}
        </Select>
      )}
      <Years {...props} />
      <Select
        label={t('metric')}
        hint={t('metricHint')}
        value={draft.metric}
        onChange={(code) => onChange({ metric: code, disaggregation: '', option: '' })}
      >
        <option value="">{t('noMetric')}</option>
        <MetricOptions metrics={metrics} unreported={() => false} />
      </Select>
      {metric && <Part {...props} metric={metric} />}
      {metric && <Compared {...props} />}
    </>
  );
}

const YEARS_AROUND = 5;

function Years({ draft, onChange, suggestions }: ReadingFieldsProps) {
  const t = useTranslations('claims.form');
  const format = useFormat();
  const last = (suggestions.fiscalYear ?? draft.fiscalYear) + 1;
  const years = Array.from({ length: YEARS_AROUND + 2 }, (_, i) => last - i);
  const all = years.includes(draft.fiscalYear) ? years : [...years, draft.fiscalYear];
  return (
    <Select
      label={t('fiscalYear')}
      value={String(draft.fiscalYear)}
      onChange={(year) => onChange({ fiscalYear: Number(year) })}
    >
      {all.map((year) => (
        <option key={year} value={year}>
          {format.fiscalYear(year)}
        </option>
      ))}
    </Select>
  );
}

/** Of which part of the figures it speaks. */
function Part({ draft, onChange, metric }: ReadingFieldsProps & { metric: Metric }) {
  const t = useTranslations('claims.form');
  const format = useFormat();
  const list = metric.disaggregations.find(({ code }) => code === draft.disaggregation);
  if (metric.disaggregations.length === 0) return null;
  return (
    <div className="grid items-end gap-4 *:min-w-0 sm:grid-cols-2">
      <Select
        label={t('disaggregation')}
        value={draft.disaggregation}
        onChange={(disaggregation) => onChange({ disaggregation, option: '' })}
      >
        <option value="">{t('whole')}</option>
        {metric.disaggregations.map(({ code, name }) => (
          <option key={code} value={code}>
            {format.text(name)}
          </option>
        ))}
      </Select>
      {list && (
        <Select
          label={t('option')}
          value={draft.option}
          onChange={(option) => onChange({ option })}
        >
          <option value="">{t('noOption')}</option>
          {list.options.map(({ code, name }) => (
            <option key={code} value={code}>
              {format.text(name)}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}

function Compared({ draft, onChange }: ReadingFieldsProps) {
  const t = useTranslations('claims.form');
  const names = useTranslations('claims.comparison');
  return (
    <Select
      label={t('comparison')}
      value={draft.comparison}
      onChange={(code) => {
        const comparison = COMPARISONS.find((each) => each === code);
        if (comparison) onChange({ comparison });
      }}
    >
      {COMPARISONS.map((each) => (
        <option key={each} value={each}>
          {names(each)}
        </option>
      ))}
    </Select>
  );
}
