import { useTranslations } from 'use-intl';
import type { UnitFieldsFragment } from '../graphql/generated/graphql';
import { useFormat } from '../i18n/use-format';
import { Select } from '../ui/select';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import type { AnnotationDraft, DraftProblem } from './annotation-draft';

const LONGEST = 500;

interface AnnotationFieldsProps {
  draft: AnnotationDraft;
  onChange: (part: Partial<AnnotationDraft>) => void;
  problems: readonly DraftProblem[];
  /** Where it can be noted; of one there is no choice. */
  units: readonly UnitFieldsFragment[];
  metricName: string;
}

/** What is noted, when, about what, and who sees it. */
export function AnnotationFields(props: AnnotationFieldsProps) {
  const { draft, onChange, problems, units, metricName } = props;
  const t = useTranslations('workspace.notes');
  const format = useFormat();
  return (
    <>
      <TextArea
        label={t('form.text')}
        hint={t('form.textHint')}
        error={problems.includes('text') ? t('form.textMissing') : null}
        value={draft.text}
        onChange={(text) => onChange({ text })}
        maxLength={LONGEST}
      />
      <Days {...props} />
      <div className="grid items-end gap-4 *:min-w-0 sm:grid-cols-2">
        {units.length > 1 && (
          <Select label={t('form.unit')} value={draft.unit} onChange={(unit) => onChange({ unit })}>
            {units.map(({ code, name }) => (
              <option key={code} value={code}>
                {format.text(name)}
              </option>
            ))}
          </Select>
        )}
        <Select
          label={t('form.scope')}
          value={draft.ofMetric ? 'metric' : 'all'}
          onChange={(scope) => onChange({ ofMetric: scope === 'metric' })}
        >
          <option value="metric">{t('thisMetric', { metric: metricName })}</option>
          <option value="all">{t('allMetrics')}</option>
        </Select>
      </div>
      <Select
        label={t('form.who')}
        hint={draft.shared && t('form.everybodyHint')}
        value={draft.shared ? 'everybody' : 'me'}
        onChange={(who) => onChange({ shared: who === 'everybody' })}
      >
        <option value="me">{t('form.onlyMe')}</option>
        <option value="everybody">{t('form.everybody')}</option>
      </Select>
    </>
  );
}

function Days({ draft, onChange, problems }: AnnotationFieldsProps) {
  const t = useTranslations('workspace.notes.form');
  const missing = (day: 'from' | 'to') => (problems.includes(day) ? t('dayMissing') : null);
  return (
    <div className="grid items-start gap-4 *:min-w-0 sm:grid-cols-2">
      <TextField
        type="date"
        label={t('from')}
        value={draft.from}
        onChange={(from) => onChange({ from })}
        error={missing('from')}
        required
      />
      <TextField
        type="date"
        label={t('to')}
        value={draft.to}
        onChange={(to) => onChange({ to })}
        error={problems.includes('order') ? t('dayOrder') : missing('to')}
        required
      />
    </div>
  );
}
