import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { RenameUserDocument, UsersDocument } from '../../../shared/graphql/generated/graphql';
import { useCommand } from '../../../shared/session/use-command';
import { Form, FormActions } from '../../../shared/ui/form';
import { CommandError } from '../../../shared/ui/form-error';
import { SubmitButton } from '../../../shared/ui/submit-button';
import { TextField } from '../../../shared/ui/text-field';
import { DoneNote } from '../../../shared/ui/done-note';
import { Panel } from '../../../shared/ui/panel';
import { useRequired } from '../use-required';
import type { UserPanelProps } from './user-model';

export function UserName({ user }: UserPanelProps) {
  const t = useTranslations('admin');
  const [name, setName] = useState(user.name);
  const [done, setDone] = useState('');
  const required = useRequired();
  const rename = useCommand(RenameUserDocument, { refresh: [UsersDocument] });
  const submit = async () => {
    if (!required.filled(name)) return;
    setDone('');
    const answer = await rename.send({ email: user.email, name: name.trim() });
    if (answer) setDone(t('user.renamed', { name: answer.renameUser.name }));
  };
  return (
    <Panel title={t('user.nameTitle')}>
      <DoneNote>{done}</DoneNote>
      <Form onSubmit={() => void submit()} label={t('user.nameTitle')}>
        {rename.error && <CommandError key={rename.attempt} error={rename.error} />}
        <div className="max-w-md">
          <TextField
            label={t('users.name')}
            hint={t('invite.nameHint')}
            value={name}
            onChange={setName}
            error={required.errorOf(name)}
            autoComplete="off"
            required
          />
        </div>
        <FormActions>
          <SubmitButton busy={rename.pending}>{t('user.rename')}</SubmitButton>
        </FormActions>
      </Form>
    </Panel>
  );
}
