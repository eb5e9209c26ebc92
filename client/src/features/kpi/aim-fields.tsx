import { useTranslations } from 'use-intl';
import { fiscalYearPeriod } from '../../shared/format/period';
import { TargetPreviewDocument } from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { useFormat } from '../../shared/i18n/use-format';
import { Select } from '../../shared/ui/select';
import { TextField } from '../../shared/ui/text-field';
import type { Whose } from './kpi-model';
import {
  hasHigh,
  hasLow,
  isNoNumber,
  toAim,
  TYPES,
  type MetricChoice,
  type TargetDraft,
} from './target-draft';

export interface AimFieldsProps {
  draft: TargetDraft;
  onChange: (part: Partial<TargetDraft>) => void;
  metric: MetricChoice;
  whose: Whose;
}

/** What kind of target, its numbers, and a sentence that says what that would mean. */
export function AimFields(props: AimFieldsProps) {
  const { draft, onChange } = props;
  const t = useTranslations('kpi.form');
  return (
    <>
      <Select
        label={t('type')}
        value={draft.type}
        onChange={(chosen) => {
          const type = TYPES.find((each) => each === chosen);
          if (type) onChange({ type });
        }}
      >
        {TYPES.map((type) => (
          <option key={type} value={type}>
            {t(`types.${type}`)}
          </option>
        ))}
      </Select>
      <Numbers {...props} />
      <Preview {...props} />
    </>
  );
}

function Numbers({ draft, onChange, metric, whose }: AimFieldsProps) {
  const t = useTranslations('kpi.form');
  const format = useFormat();
  const { type, low, high, dueOn } = draft;
  const unit = format.text(metric.unitName);
  const { from, to } = fiscalYearPeriod(whose.fiscalYear);
  if (type === 'MILESTONE') {
    return (
      <TextField
        label={t('dueOn')}
        type="date"
        min={from}
        max={to}
        value={dueOn}
        onChange={(day) => onChange({ dueOn: day })}
      />
    );
  }
  return (
    <div className="grid gap-4 empty:hidden sm:grid-cols-2">
      {hasLow(type) && (
        <TextField
          label={t(type === 'RANGE' ? 'low' : 'number', { unit })}
          value={low}
          error={isNoNumber(low) ? t('noNumber') : null}
          onChange={(number) => onChange({ low: number })}
        />
      )}
      {hasHigh(type) && (
        <TextField
          label={t(type === 'RANGE' ? 'high' : 'number', { unit })}
          value={high}
          error={isNoNumber(high) ? t('noNumber') : null}
          onChange={(number) => onChange({ high: number })}
        />
      )}
    </div>
  );
}

/** Keeps its place while it is asked for. */
function Preview({ draft, metric }: AimFieldsProps) {
  const format = useFormat();
  const aim = toAim(draft, metric.unit === 'ratio');
  const { data } = useQuestion(TargetPreviewDocument, { metric: metric.code, ...aim });
  const preview = data?.targetPreview;
  return (
    <p
      role="status"
      className="min-h-12 rounded-6 bg-surface-accent px-3 py-2 text-sm [word-break:auto-phrase]"
    >
      {preview?.text && format.text(preview.text)}
      {preview?.problem && format.text(preview.problem.text)}
    </p>
  );
}
