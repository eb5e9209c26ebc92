import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  PlanMetricsDocument,
  SetPlanResultDocument,
  type PlanResultState,
} from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { useFormat } from '../../shared/i18n/use-format';
import { useCommand } from '../../shared/session/use-command';
import { Button } from '../../shared/ui/button';
import { Form, FormActions } from '../../shared/ui/form';
import { CommandError } from '../../shared/ui/form-error';
import { Select } from '../../shared/ui/select';
import { SubmitButton } from '../../shared/ui/submit-button';
import { TextArea } from '../../shared/ui/text-area';
import { AFTER_PLAN_CHANGE } from './after-plan-change';
import type { EntryFormProps } from './entry-actions';

const STATES = [
  'DONE',
  'UNDER_WAY',
  'NOT_STARTED',
  'DROPPED',
] as const satisfies readonly PlanResultState[];

const NOTHING = {};

/** Says what became of a measure in the year that is shown. */
export function ResultForm({ tree, node, onClose, onDone }: EntryFormProps) {
  const t = useTranslations('plans.edit');
  const form = useTranslations('form');
  const format = useFormat();
  const { result } = node;
  const [state, setState] = useState<PlanResultState>(result?.state ?? 'DONE');
  const [text, setText] = useState(result?.text ?? '');
  const [programme, setProgramme] = useState(result?.programmes[0]?.code ?? '');
  const [missing, setMissing] = useState(false);
  const command = useCommand(SetPlanResultDocument, AFTER_PLAN_CHANGE);
  const about = { plan: tree.plan.code, entry: node.code, version: result?.version ?? 0 };
  const year = { fiscalYear: tree.fiscalYear };
  const send = async (said: {
    state: PlanResultState | null;
    text: string;
    programmes: string[];
  }) => {
    if ((await command.send({ ...about, ...year, ...said })) === null) return;
    onDone(t(said.state === null ? 'done.TAKEN_BACK' : 'done.RESULT', { place: node.place }));
    onClose();
  };
  const submit = async () => {
    const isMissing = text.trim() === '';
    setMissing(isMissing);
    // Of several programmes the form changes the first; the others stay.
    const others = (result?.programmes ?? []).slice(1).map(({ code }) => code);
    const programmes = [...new Set([programme, ...others])].filter((code) => code !== '');
    if (!isMissing) await send({ state, text: text.trim(), programmes });
  };
  return (
    <Form
      onSubmit={() => void submit()}
      label={t('resultTitle', { year: format.fiscalYear(tree.fiscalYear) })}
    >
      {command.error && <CommandError key={command.attempt} error={command.error} />}
      <StateSelect state={state} onChange={setState} />
      <TextArea
        label={t('text', { year: format.fiscalYear(tree.fiscalYear) })}
        value={text}
        onChange={setText}
        error={missing ? form('required') : null}
        maxLength={2000}
      />
      <ProgrammeSelect programme={programme} onChange={setProgramme} />
      <FormActions>
        <SubmitButton busy={command.pending}>{t('save')}</SubmitButton>
        <Button onClick={onClose}>{form('cancel')}</Button>
        {result && (
          <Button
            tone="danger"
            onClick={() => void send({ state: null, text: '', programmes: [] })}
            busy={command.pending}
          >
            {t('takeBack')}
          </Button>
        )}
      </FormActions>
    </Form>
  );
}

interface StateSelectProps {
  state: PlanResultState;
  onChange: (state: PlanResultState) => void;
}

function StateSelect({ state, onChange }: StateSelectProps) {
  const t = useTranslations('plans');
  return (
    <Select
      label={t('edit.state')}
      value={state}
      onChange={(value) => onChange(STATES.find((each) => each === value) ?? state)}
    >
      {STATES.map((each) => (
        <option key={each} value={each}>
          {t(`state.${each}`)}
        </option>
      ))}
    </Select>
  );
}

function ProgrammeSelect({
  programme,
  onChange,
}: {
  programme: string;
  onChange: (code: string) => void;
}) {
  const t = useTranslations('plans.edit');
  const format = useFormat();
  const { data } = useQuestion(PlanMetricsDocument, NOTHING);
  const split = data?.metrics
    .find(({ code }) => code === 'session.held')
    ?.disaggregations.find(({ code }) => code === 'programme');
  return (
    <Select label={t('linked')} hint={t('linkedHint')} value={programme} onChange={onChange}>
      <option value="">{t('noProgramme')}</option>
      {split?.options.map(({ code, name }) => (
        <option key={code} value={code}>
          {format.text(name)}
        </option>
      ))}
    </Select>
  );
}
