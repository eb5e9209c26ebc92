import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { MetricOptions } from '../../../shared/figures/metric-options';
import {
  AddTimeMarkDocument,
  MarkMetricsDocument,
  TimeMarksDocument,
} from '../../../shared/graphql/generated/graphql';
import { useQuestion } from '../../../shared/graphql/use-question';
import { useFormat } from '../../../shared/i18n/use-format';
import { useCommand } from '../../../shared/session/use-command';
import { Checkbox } from '../../../shared/ui/checkbox';
import { Form, FormActions } from '../../../shared/ui/form';
import { CommandError } from '../../../shared/ui/form-error';
import { Select } from '../../../shared/ui/select';
import { SubmitButton } from '../../../shared/ui/submit-button';
import { TextField } from '../../../shared/ui/text-field';
import { useRequired } from '../use-required';
import { MARK_KINDS, NEW_MARK, toAddMark, withKind, type MarkDraft } from './mark-model';

interface MarkFormProps {
  unit: string;
  onDone: (text: string) => void;
}

/** One more mark; it stays as typed when the server refuses it. */
export function MarkForm({ unit, onDone }: MarkFormProps) {
  const t = useTranslations('admin.marks');
  const format = useFormat();
  const [round, setRound] = useState(0);
  const add = useCommand(AddTimeMarkDocument, { refresh: [TimeMarksDocument] });
  const send = async (draft: MarkDraft) => {
    const variables = toAddMark(unit, draft);
    if (!variables || (await add.send(variables)) === null) return;
    setRound(round + 1);
    onDone(t('added', { text: format.text(variables.text) }));
  };
  return (
    <div className="max-w-2xl border-t border-border pt-4">
      <h3 className="mb-3 font-bold">{t('add')}</h3>
      {add.error && (
        <div className="mb-3">
          <CommandError key={add.attempt} error={add.error} />
        </div>
      )}
      <MarkFields key={round} busy={add.pending} onSend={(draft) => void send(draft)} />
    </div>
  );
}

interface MarkFieldsProps {
  busy: boolean;
  onSend: (draft: MarkDraft) => void;
}

function MarkFields({ busy, onSend }: MarkFieldsProps) {
  const t = useTranslations('admin.marks');
  const [draft, setDraft] = useState(NEW_MARK);
  const { filled, errorOf } = useRequired();
  const change = (part: Partial<MarkDraft>) => setDraft({ ...draft, ...part });
  const submit = () => {
    if (filled(draft.kind, draft.from, draft.ja, draft.en)) onSend(draft);
  };
  return (
    <Form label={t('add')} onSubmit={submit}>
      <Select
        label={t('kind')}
        value={draft.kind}
        onChange={(kind) => setDraft(withKind(draft, kind))}
        hint={draft.kind === 'CLOSURE' && t('closureHint')}
        error={errorOf(draft.kind) && t('choose')}
      >
        <option value="">{t('choose')}</option>
        {MARK_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kinds.${kind}`)}
          </option>
        ))}
      </Select>
      {draft.kind === 'DEFINITION' && (
        <MetricField value={draft.metric} onChange={(metric) => change({ metric })} />
      )}
      <DaysAndText draft={draft} errorOf={errorOf} onChange={change} />
      <Checkbox
        label={t('breaks')}
        hint={t('breaksHint')}
        checked={draft.breaks}
        onChange={(breaks) => change({ breaks })}
      />
      <FormActions>
        <SubmitButton busy={busy}>{t('add')}</SubmitButton>
      </FormActions>
    </Form>
  );
}

interface DaysAndTextProps {
  draft: MarkDraft;
  errorOf: (value: string) => string | null;
  onChange: (part: Partial<MarkDraft>) => void;
}

function DaysAndText({ draft, errorOf, onChange }: DaysAndTextProps) {
  const t = useTranslations('admin.marks');
  const field = (key: 'from' | 'ja' | 'en') => ({
    value: draft[key],
    onChange: (value: string) => onChange({ [key]: value }),
    error: errorOf(draft[key]),
    required: true,
  });
  return (
    <div className="grid items-end gap-4 sm:grid-cols-2">
      <TextField type="date" label={t('from')} {...field('from')} />
      <TextField
        type="date"
        label={t('to')}
        hint={t('toHint')}
        value={draft.to}
        onChange={(to) => onChange({ to })}
      />
      <TextField label={t('ja')} hint={t('jaHint')} lang="ja" {...field('ja')} />
      <TextField label={t('en')} hint={t('enHint')} lang="en" {...field('en')} />
    </div>
  );
}

interface MetricFieldProps {
  value: string;
  onChange: (metric: string) => void;
}

const NOTHING = {};

/** What is counted otherwise; without a choice, all of it. */
function MetricField({ value, onChange }: MetricFieldProps) {
  const t = useTranslations('admin.marks');
  const metrics = useQuestion(MarkMetricsDocument, NOTHING).data?.metrics ?? [];
  return (
    <Select label={t('metric')} value={value} onChange={onChange}>
      <option value="">{t('allMetrics')}</option>
      <MetricOptions metrics={metrics} unreported={() => false} />
    </Select>
  );
}
