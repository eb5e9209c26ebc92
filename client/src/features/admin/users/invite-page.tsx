import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { InviteUserDocument, UsersDocument } from '../../../shared/graphql/generated/graphql';
import { useCommand } from '../../../shared/session/use-command';
import { Button } from '../../../shared/ui/button';
import { Form, FormActions } from '../../../shared/ui/form';
import { CommandError } from '../../../shared/ui/form-error';
import { SubmitButton } from '../../../shared/ui/submit-button';
import { TextField } from '../../../shared/ui/text-field';
import { AdminPage } from '../admin-page';
import { LinkButton } from '../link-button';
import { FormBox } from '../../../shared/ui/panel';
import { useRequired } from '../use-required';
import { LinkShown } from './link-shown';
import { RoleFields } from './role-fields';
import { NEW_ROLE, toRoleInput } from './user-model';

const EMPTY = { name: '', email: '', role: NEW_ROLE };

/** Somebody new: who, with which role; then the link to hand over. */
export function InvitePage() {
  const t = useTranslations('admin.invite');
  const invite = useInvite();
  const link = invite.result?.inviteUser;
  return (
    <AdminPage page="users" title={t('title')} text={t('text')}>
      {link ? (
        <>
          <LinkShown link={link} kind="invited" />
          <div className="flex flex-wrap gap-3">
            <LinkButton to="/admin/users/$email" params={{ email: link.user.email }}>
              {t('open', { name: link.user.name })}
            </LinkButton>
            <Button onClick={invite.reset}>{t('another')}</Button>
          </div>
        </>
      ) : (
        <InviteForm invite={invite} />
      )}
    </AdminPage>
  );
}

function InviteForm({ invite }: { invite: ReturnType<typeof useInvite> }) {
  const t = useTranslations('admin');
  const [draft, setDraft] = useState(EMPTY);
  const required = useRequired();
  const change = (part: Partial<typeof EMPTY>) => setDraft({ ...draft, ...part });
  const submit = () => {
    if (!required.filled(draft.name, draft.email, draft.role.unit)) return;
    const { name, email, role } = draft;
    void invite.send({
      input: { name: name.trim(), email: email.trim(), roles: [toRoleInput(role)] },
    });
  };
  return (
    <FormBox>
      <Form onSubmit={submit} label={t('invite.title')}>
        {invite.error && <CommandError key={invite.attempt} error={invite.error} />}
        <TextField
          label={t('users.name')}
          hint={t('invite.nameHint')}
          value={draft.name}
          onChange={(name) => change({ name })}
          error={required.errorOf(draft.name)}
          autoComplete="off"
          required
        />
        <TextField
          type="email"
          label={t('users.email')}
          hint={t('invite.emailHint')}
          value={draft.email}
          onChange={(email) => change({ email })}
          error={required.errorOf(draft.email)}
          autoComplete="off"
          required
        />
        <RoleFields
          draft={draft.role}
          onChange={(role) => change({ role })}
          errorOf={required.errorOf}
        />
        <FormActions>
          <SubmitButton busy={invite.pending}>{t('invite.submit')}</SubmitButton>
        </FormActions>
      </Form>
    </FormBox>
  );
}

function useInvite() {
  return useCommand(InviteUserDocument, { refresh: [UsersDocument] });
}
