import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { AcceptInvitationDocument } from '../../shared/graphql/generated/graphql';
import { isAboutPassword, NewPasswordField } from '../../shared/session/new-password-field';
import { useCommand } from '../../shared/session/use-command';
import { Form, FormActions } from '../../shared/ui/form';
import { SubmitButton } from '../../shared/ui/submit-button';
import { RefusalNotice } from './refusal-notice';
import { useSignInAnswer } from './use-sign-in';

interface InvitationFormProps {
  secret: string;
  email: string;
}

/** A new password; with it the person is signed in. */
export function InvitationForm({ secret, email }: InvitationFormProps) {
  const t = useTranslations('invitation');
  const router = useRouter();
  const [password, setPassword] = useState('');
  const [checked, setChecked] = useState(false);
  const command = useCommand(AcceptInvitationDocument, { withoutSignIn: true });
  const answer = useSignInAnswer({ onSignedIn: () => router.history.replace('/') });
  const atField = isAboutPassword(command.error);
  const refusal =
    command.error && !atField ? ({ kind: 'error', error: command.error } as const) : answer.refusal;

  const send = async () => {
    setChecked(true);
    if (password === '') return;
    const result = await command.send({ secret, password });
    if (result) answer.take(result.acceptInvitation);
  };

  return (
    <Form label={t('page')} onSubmit={() => void send()}>
      {refusal && !command.pending && <RefusalNotice key={command.attempt} refusal={refusal} />}
      <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      <NewPasswordField
        value={password}
        onChange={setPassword}
        missing={checked && password === ''}
        refusal={atField ? command.error : null}
      />
      <FormActions>
        <SubmitButton busy={command.pending}>{t('submit')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
