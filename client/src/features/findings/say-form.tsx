import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  CommentFindingDocument,
  FindingQueueDocument,
  OpenFindingsDocument,
  ReopenFindingDocument,
  ResolveFindingDocument,
  type FindingCaseFieldsFragment,
} from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { useCommand } from '../../shared/session/use-command';
import { Button } from '../../shared/ui/button';
import { Form, FormActions } from '../../shared/ui/form';
import { CommandError } from '../../shared/ui/form-error';
import { SubmitButton } from '../../shared/ui/submit-button';
import { TextArea } from '../../shared/ui/text-area';

/** What is said with some words: what became of it, that it is open again, or just something. */
export type Saying = 'EXPLAINED' | 'ACCEPTED' | 'CORRECTED' | 'REOPEN' | 'COMMENT';

interface SayFormProps {
  finding: FindingCaseFieldsFragment;
  saying: Saying;
  onClose: () => void;
  onDone: (words: string) => void;
}

const REFRESH = { refresh: [FindingQueueDocument, OpenFindingsDocument] };
const LONGEST = 2000;

function useSaying(key: string, saying: Saying) {
  const resolve = useCommand(ResolveFindingDocument, REFRESH);
  const reopen = useCommand(ReopenFindingDocument, REFRESH);
  const comment = useCommand(CommentFindingDocument, REFRESH);
  switch (saying) {
    case 'COMMENT':
      return { ...comment, say: (text: string) => comment.send({ key, text }) };
    case 'REOPEN':
      return { ...reopen, say: (note: string) => reopen.send({ key, note: note || null }) };
    case 'EXPLAINED':
    case 'ACCEPTED':
    case 'CORRECTED':
      return {
        ...resolve,
        say: (note: string) => resolve.send({ key, note, resolution: saying }),
      };
  }
}

export function SayForm({ finding, saying, onClose, onDone }: SayFormProps) {
  const t = useTranslations('findings.say');
  const actions = useTranslations('findings.actions');
  const form = useTranslations('form');
  const format = useFormat();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const command = useSaying(finding.key, saying);
  const submit = async () => {
    const isMissing = saying !== 'REOPEN' && text.trim() === '';
    setMissing(isMissing);
    if (isMissing || (await command.say(text.trim())) === null) return;
    onDone(t(`${saying}.done`, { title: format.text(finding.title) }));
    onClose();
  };
  return (
    <Form onSubmit={() => void submit()} label={actions(saying)}>
      {command.error && <CommandError key={command.attempt} error={command.error} />}
      <TextArea
        label={t(`${saying}.label`)}
        hint={t(`${saying}.hint`)}
        error={missing ? t('missing') : null}
        value={text}
        onChange={setText}
        maxLength={LONGEST}
      />
      <FormActions>
        <SubmitButton busy={command.pending}>{t(`${saying}.submit`)}</SubmitButton>
        <Button onClick={onClose}>{form('cancel')}</Button>
      </FormActions>
    </Form>
  );
}
