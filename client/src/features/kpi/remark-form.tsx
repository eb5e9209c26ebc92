import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  AddKpiRemarkDocument,
  ScorecardDocument,
  type KpiRemarkKind,
} from '../../shared/graphql/generated/graphql';
import { useCommand } from '../../shared/session/use-command';
import { Button } from '../../shared/ui/button';
import { Form, FormActions } from '../../shared/ui/form';
import { CommandError } from '../../shared/ui/form-error';
import { SubmitButton } from '../../shared/ui/submit-button';
import { TextArea } from '../../shared/ui/text-area';
import { targetKeyOf, type Row, type Whose } from './kpi-model';

interface RemarkFormProps {
  whose: Whose;
  row: Row;
  kind: KpiRemarkKind;
  onClose: () => void;
  onDone: () => void;
}

const LONGEST = 1000;

export function RemarkForm({ whose, row, kind, onClose, onDone }: RemarkFormProps) {
  const t = useTranslations('kpi.remarks');
  const form = useTranslations('form');
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const command = useCommand(AddKpiRemarkDocument, { refresh: [ScorecardDocument] });
  const submit = async () => {
    setMissing(text.trim() === '');
    if (text.trim() === '') return;
    if ((await command.send({ ...targetKeyOf(whose, row), kind, text: text.trim() })) === null)
      return;
    onDone();
    onClose();
  };
  return (
    <Form onSubmit={() => void submit()} label={t(`add.${kind}`)}>
      {command.error && <CommandError key={command.attempt} error={command.error} />}
      <TextArea
        label={t(`label.${kind}`)}
        error={missing ? t('missing') : null}
        value={text}
        onChange={setText}
        maxLength={LONGEST}
      />
      <FormActions>
        <SubmitButton busy={command.pending}>{t('save')}</SubmitButton>
        <Button onClick={onClose}>{form('cancel')}</Button>
      </FormActions>
    </Form>
  );
}
