import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ChangePasswordDocument, LoginsDocument } from '../../shared/graphql/generated/graphql';
import { isAboutPassword, NewPasswordField } from '../../shared/session/new-password-field';
import { toMinutes } from '../../shared/session/to-minutes';
import { useCommand } from '../../shared/session/use-command';
import { Form, FormActions } from '../../shared/ui/form';
import { CommandError, FormError } from '../../shared/ui/form-error';
import { Notice } from '../../shared/ui/notice';
import { PasswordField } from '../../shared/ui/password-field';
import { SubmitButton } from '../../shared/ui/submit-button';
import { AccountSection } from './account-section';

const EMPTY = { current: '', password: '' };

/** The current password, the new one, and what happens to the other sign-ins. */
export function ChangePassword({ email }: { email: string }) {
  const t = useTranslations('account');
  const { command, typed, type, checked, send, answer } = useChange();
  const missing = (value: string) => checked && value === '';
  return (
    <AccountSection title={t('password')}>
      <p className="mb-3 text-sm text-text-quiet">{t('passwordText')}</p>
      <div role="status">
        {answer?.state === 'CHANGED' && <Notice tone="notice">{t('changed')}</Notice>}
      </div>
      <Form label={t('password')} onSubmit={() => void send()}>
        <NotChanged key={command.attempt} command={command} />
        <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
        <CurrentPassword
          value={typed.current}
          onChange={(current) => type({ ...typed, current })}
          missing={missing(typed.current)}
          wrong={answer?.state === 'REFUSED'}
        />
        <NewPasswordField
          value={typed.password}
          onChange={(password) => type({ ...typed, password })}
          missing={missing(typed.password)}
          refusal={isAboutPassword(command.error) ? command.error : null}
        />
        <FormActions>
          <SubmitButton busy={command.pending}>{t('changePassword')}</SubmitButton>
        </FormActions>
      </Form>
    </AccountSection>
  );
}

function useChange() {
  const command = useCommand(ChangePasswordDocument, { refresh: [LoginsDocument] });
  const [typed, setTyped] = useState(EMPTY);
  const [checked, setChecked] = useState(false);
  const send = async () => {
    setChecked(true);
    if (typed.current === '' || typed.password === '') return;
    const result = await command.send(typed);
    if (result?.changePassword.state !== 'CHANGED') return;
    setTyped(EMPTY);
    setChecked(false);
  };
  const answer = command.result?.changePassword ?? null;
  return { command, typed, type: setTyped, checked, send, answer };
}

/** Why it was not changed, where no field says so. */
function NotChanged({ command }: Pick<ReturnType<typeof useChange>, 'command'>) {
  const t = useTranslations('account');
  if (command.pending || isAboutPassword(command.error)) return null;
  if (command.error) return <CommandError error={command.error} />;
  const answer = command.result?.changePassword;
  if (answer?.state !== 'TRY_LATER') return null;
  return (
    <FormError title={t('notChanged')}>
      <p>{t('later', { minutes: toMinutes(answer.retryAfterSeconds) })}</p>
    </FormError>
  );
}

interface CurrentPasswordProps {
  value: string;
  onChange: (value: string) => void;
  missing: boolean;
  wrong: boolean;
}

function CurrentPassword({ value, onChange, missing, wrong }: CurrentPasswordProps) {
  const t = useTranslations('account');
  const form = useTranslations('form');
  return (
    <PasswordField
      name="current-password"
      label={t('currentPassword')}
      autoComplete="current-password"
      value={value}
      onChange={onChange}
      error={wrong ? t('wrongPassword') : missing ? form('required') : null}
    />
  );
}
