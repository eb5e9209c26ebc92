import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { SetUserDisabledDocument, UsersDocument } from '../../../shared/graphql/generated/graphql';
import { useCommand } from '../../../shared/session/use-command';
import { Button } from '../../../shared/ui/button';
import { CommandError } from '../../../shared/ui/form-error';
import { ConfirmButton } from '../../../shared/session/confirm-button';
import { DoneNote } from '../../../shared/ui/done-note';
import { Panel } from '../../../shared/ui/panel';
import type { UserPanelProps } from './user-model';

/** Stops an account and resumes it. */
export function UserStatePanel({ user, own }: UserPanelProps) {
  const t = useTranslations('admin.user');
  const [done, setDone] = useState('');
  return (
    <Panel title={t('stateTitle')}>
      <DoneNote>{done}</DoneNote>
      {own && <p>{t('ownDisable')}</p>}
      {!own && user.state !== 'DISABLED' && <Stop user={user} onDone={setDone} />}
      {!own && user.state === 'DISABLED' && <Resume user={user} onDone={setDone} />}
    </Panel>
  );
}

interface ChangeProps {
  user: UserPanelProps['user'];
  onDone: (text: string) => void;
}

function useSetDisabled() {
  return useCommand(SetUserDisabledDocument, { refresh: [UsersDocument] });
}

function Stop({ user, onDone }: ChangeProps) {
  const t = useTranslations('admin.user');
  const stop = useSetDisabled();
  return (
    <>
      <p>{t('disableText')}</p>
      <div>
        <ConfirmButton
          title={t('disableTitle', { name: user.name })}
          text={t('disableAsk')}
          command={stop}
          variables={{ email: user.email, disabled: true }}
          onDone={() => onDone(t('disabled'))}
        >
          {t('disable')}
        </ConfirmButton>
      </div>
    </>
  );
}

function Resume({ user, onDone }: ChangeProps) {
  const t = useTranslations('admin.user');
  const resume = useSetDisabled();
  const send = async () => {
    if (await resume.send({ email: user.email, disabled: false })) onDone(t('enabled'));
  };
  return (
    <>
      {resume.error && <CommandError key={resume.attempt} error={resume.error} />}
      <p>{t('enableText')}</p>
      <p>
        <Button busy={resume.pending} onClick={() => void send()}>
          {t('enable')}
        </Button>
      </p>
    </>
  );
}
