import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { SignInDocument } from '../../shared/graphql/generated/graphql';
import { useCommand } from '../../shared/session/use-command';
import { Form, FormActions } from '../../shared/ui/form';
import { PasswordField } from '../../shared/ui/password-field';
import { SubmitButton } from '../../shared/ui/submit-button';
import { TextField } from '../../shared/ui/text-field';
import { RefusalNotice } from './refusal-notice';
import { useSignInAnswer, type SignedIn } from './use-sign-in';

interface SignInFormProps extends SignedIn {
  /** Who was signed in before. */
  knownEmail?: string;
  /** Where there are other ways in, the page is read from its beginning. */
  focusFirst?: boolean;
}

/** E-mail address and password. */
export function SignInForm({ knownEmail = '', focusFirst = true, onSignedIn }: SignInFormProps) {
  const t = useTranslations('signIn');
  const form = useTranslations('form');
  const [email, setEmail] = useState(knownEmail);
  const [password, setPassword] = useState('');
  const [checked, setChecked] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focusFirst) first.current?.focus();
  }, [focusFirst]);
  const command = useCommand(SignInDocument, { withoutSignIn: true });
  const answer = useSignInAnswer({ onSignedIn });
  const refusal = command.error
    ? ({ kind: 'error', error: command.error } as const)
    : answer.refusal;
  const missing = (value: string) => (checked && value === '' ? form('required') : null);

  const send = async () => {
    setChecked(true);
    if (email.trim() === '' || password === '') return;
    const result = await command.send({ email: email.trim(), password });
    if (!result) return;
    if (result.signIn.state === 'REFUSED') setPassword('');
    answer.take(result.signIn);
  };

  return (
    <Form label={t('withPassword')} onSubmit={() => void send()}>
      {refusal && !command.pending && <RefusalNotice key={command.attempt} refusal={refusal} />}
      <TextField
        ref={first}
        type="email"
        name="email"
        label={t('email')}
        autoComplete="username"
        value={email}
        onChange={setEmail}
        error={missing(email.trim())}
      />
      <PasswordField
        name="password"
        label={t('password')}
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={refusal ? null : missing(password)}
      />
      <FormActions>
        <SubmitButton busy={command.pending}>{t('submit')}</SubmitButton>
      </FormActions>
      <p className="text-sm text-text-quiet">{t('forgotten')}</p>
    </Form>
  );
}
