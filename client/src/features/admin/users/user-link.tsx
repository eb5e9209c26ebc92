import { useTranslations } from 'use-intl';
import { RenewInvitationDocument, UsersDocument } from '../../../shared/graphql/generated/graphql';
import { useCommand } from '../../../shared/session/use-command';
import { Button } from '../../../shared/ui/button';
import { CommandError } from '../../../shared/ui/form-error';
import { Panel } from '../../../shared/ui/panel';
import { LinkShown } from './link-shown';
import type { UserPanelProps } from './user-model';

/** A new link to set a password: the old one was lost, or the password forgotten. */
export function UserLink({ user }: UserPanelProps) {
  const t = useTranslations('admin.user');
  const renew = useCommand(RenewInvitationDocument, { refresh: [UsersDocument] });
  if (renew.result) return <LinkShown link={renew.result.renewInvitation} kind="renewed" />;
  return (
    <Panel title={t('linkTitle')}>
      {renew.error && <CommandError key={renew.attempt} error={renew.error} />}
      <p>{t(user.state === 'INVITED' ? 'linkTextInvited' : 'linkText')}</p>
      {user.state === 'DISABLED' ? (
        <p className="text-sm text-text-quiet">{t('disabledLink')}</p>
      ) : (
        <p>
          <Button busy={renew.pending} onClick={() => void renew.send({ email: user.email })}>
            {t('newLink')}
          </Button>
        </p>
      )}
    </Panel>
  );
}
