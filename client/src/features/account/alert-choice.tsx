import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  AlertChoiceDocument,
  AlertDigestDocument,
  SetAlertChoiceDocument,
  type AlertChoiceFieldsFragment,
} from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { NONE } from '../../shared/session/session';
import { useCommand } from '../../shared/session/use-command';
import { DoneNote } from '../../shared/ui/done-note';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { Form, FormActions } from '../../shared/ui/form';
import { CommandError } from '../../shared/ui/form-error';
import { SubmitButton } from '../../shared/ui/submit-button';
import { AccountSection } from './account-section';
import { KindFields, MailFields } from './alert-choice-fields';
import { DigestPreview } from './digest-preview';

/** What the person is told, and how; and what an e-mail would say now. */
export function AlertChoice() {
  const app = useTranslations('app');
  const t = useTranslations('alerts.choice');
  const question = useQuestion(AlertChoiceDocument, NONE);
  return (
    <AccountSection title={t('title')}>
      <p className="mb-3 text-sm text-text-quiet">{t('text')}</p>
      {question.error && (
        <ErrorNotice error={question.error} onRetry={() => void question.refetch()} />
      )}
      {question.isPending && <p role="status">{app('loading')}</p>}
      {question.data && <ChoiceForm given={question.data.alertChoice} />}
    </AccountSection>
  );
}

function ChoiceForm({ given }: { given: AlertChoiceFieldsFragment }) {
  const t = useTranslations('alerts.choice');
  const [choice, setChoice] = useState(given);
  const [changed, setChanged] = useState(false);
  const command = useCommand(SetAlertChoiceDocument, {
    refresh: [AlertChoiceDocument, AlertDigestDocument],
  });
  const change = (next: AlertChoiceFieldsFragment) => {
    setChoice(next);
    setChanged(true);
  };
  const save = async () => {
    const { kinds, email, weekday, language } = choice;
    if (await command.send({ kinds, email, weekday, language })) setChanged(false);
  };
  return (
    <>
      <Form label={t('title')} onSubmit={() => void save()}>
        {command.error && !command.pending && (
          <CommandError key={command.attempt} error={command.error} />
        )}
        <KindFields choice={choice} onChange={change} />
        <MailFields choice={choice} onChange={change} />
        <DoneNote>{command.result && !changed ? t('saved') : null}</DoneNote>
        <FormActions>
          <SubmitButton busy={command.pending}>{t('save')}</SubmitButton>
        </FormActions>
      </Form>
      <DigestPreview />
    </>
  );
}
