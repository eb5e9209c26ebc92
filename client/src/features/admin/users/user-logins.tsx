import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { EndUserLoginsDocument, UsersDocument } from '../../../shared/graphql/generated/graphql';
import { useCommand } from '../../../shared/session/use-command';
import { ConfirmButton } from '../../../shared/session/confirm-button';
import { DoneNote } from '../../../shared/ui/done-note';
import { Panel } from '../../../shared/ui/panel';
import type { UserPanelProps } from './user-model';

/** On how many devices somebody is signed in, and how to end that. */
export function UserLogins({ user, own }: UserPanelProps) {
  const t = useTranslations('admin.user');
  const [done, setDone] = useState('');
  const end = useCommand(EndUserLoginsDocument, { refresh: [UsersDocument] });
  return (
    <Panel title={t('loginsTitle')}>
      <DoneNote>{done}</DoneNote>
      <p>{t('loginsText', { count: user.logins })}</p>
      {own && <p className="text-sm text-text-quiet">{t('ownLogins')}</p>}
      {!own && user.logins > 0 && (
        <div>
          <ConfirmButton
            title={t('endLoginsTitle')}
            text={t('endLoginsText', { name: user.name })}
            command={end}
            variables={{ email: user.email }}
            onDone={() => setDone(t('endedLogins'))}
          >
            {t('endLogins')}
          </ConfirmButton>
        </div>
      )}
    </Panel>
  );
}
