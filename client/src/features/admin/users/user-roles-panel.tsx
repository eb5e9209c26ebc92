import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  GrantRoleDocument,
  RevokeRoleDocument,
  UsersDocument,
} from '../../../shared/graphql/generated/graphql';
import { useCommand } from '../../../shared/session/use-command';
import { useRoleWords } from '../../../shared/session/use-role-words';
import { Form, FormActions } from '../../../shared/ui/form';
import { CommandError } from '../../../shared/ui/form-error';
import { SubmitButton } from '../../../shared/ui/submit-button';
import { ConfirmButton } from '../../../shared/session/confirm-button';
import { DoneNote } from '../../../shared/ui/done-note';
import { Panel } from '../../../shared/ui/panel';
import { useRequired } from '../use-required';
import { RoleFields } from './role-fields';
import {
  heldRoleInput,
  keyOfRole,
  NEW_ROLE,
  toRoleInput,
  type HeldRole,
  type UserPanelProps,
} from './user-model';
import { RoleLine } from './user-roles';

const REFRESH = { refresh: [UsersDocument] };

/** What somebody may do and where; roles are given and taken away here. */
export function UserRolesPanel({ user, own }: UserPanelProps) {
  const t = useTranslations('admin');
  const [done, setDone] = useState('');
  return (
    <Panel title={t('user.rolesTitle')}>
      <DoneNote>{done}</DoneNote>
      {user.roles.length === 0 && <p>{t('users.noRoles')}</p>}
      <ul className="grid divide-y divide-border">
        {user.roles.map((role) => (
          <li
            key={keyOfRole(role)}
            className="flex flex-wrap items-center justify-between gap-3 py-2"
          >
            <div>
              <RoleLine role={role} />
            </div>
            {!own && <Revoke user={user} role={role} onDone={setDone} />}
          </li>
        ))}
      </ul>
      {own && <p className="text-sm text-text-quiet">{t('user.ownRevoke')}</p>}
      <Grant email={user.email} onDone={setDone} />
    </Panel>
  );
}

interface RevokeProps {
  user: UserPanelProps['user'];
  role: HeldRole;
  onDone: (text: string) => void;
}

function Revoke({ user, role, onDone }: RevokeProps) {
  const t = useTranslations('admin');
  const words = useRoleWords();
  const revoke = useCommand(RevokeRoleDocument, REFRESH);
  const name = t('users.roleAt', { role: words.name(role), unit: words.where(role) });
  return (
    <ConfirmButton
      label={t('user.revokeOf', { role: name })}
      title={t('user.revokeTitle')}
      text={t('user.revokeText', { name: user.name, role: name })}
      command={revoke}
      variables={{ email: user.email, role: heldRoleInput(role) }}
      onDone={() => onDone(t('user.revoked', { role: name }))}
    >
      {t('user.revoke')}
    </ConfirmButton>
  );
}

function Grant({ email, onDone }: { email: string; onDone: (text: string) => void }) {
  const t = useTranslations('admin.user');
  const words = useRoleWords();
  const [draft, setDraft] = useState(NEW_ROLE);
  const required = useRequired();
  const grant = useCommand(GrantRoleDocument, REFRESH);
  const submit = async () => {
    if (!required.filled(draft.unit)) return;
    const role = toRoleInput(draft);
    if ((await grant.send({ email, role })) === null) return;
    setDraft(NEW_ROLE);
    required.reset();
    onDone(t('granted', { role: words.name(role) }));
  };
  return (
    <details className="border-t border-border pt-3">
      <summary className="py-1 font-bold text-accent">{t('grantTitle')}</summary>
      <div className="mt-3 max-w-2xl">
        <Form onSubmit={() => void submit()} label={t('grantTitle')}>
          {grant.error && <CommandError key={grant.attempt} error={grant.error} />}
          <RoleFields draft={draft} onChange={setDraft} errorOf={required.errorOf} />
          <FormActions>
            <SubmitButton busy={grant.pending}>{t('grant')}</SubmitButton>
          </FormActions>
        </Form>
      </div>
    </details>
  );
}
