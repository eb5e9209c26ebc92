import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  CreateGroupDocument,
  NetworkDocument,
  type NetworkQuery,
} from '../../../shared/graphql/generated/graphql';
import { Form, FormActions } from '../../../shared/ui/form';
import { CommandError } from '../../../shared/ui/form-error';
import { SubmitButton } from '../../../shared/ui/submit-button';
import { AdminPage } from '../admin-page';
import { Answer } from '../answer';
import { FormBox } from '../../../shared/ui/panel';
import { useRequired } from '../use-required';
import { CodeAndName } from './code-and-name';
import { Created } from './created';
import { MembersFields } from './members-fields';
import { NEW_GROUP, toCreateGroup, type NewGroupDraft } from './network-draft';
import { NoteFields } from './note-fields';
import { useNetworkCommand } from './use-network-command';

export function AddGroupPage() {
  const t = useTranslations('admin.group');
  return (
    <AdminPage page="network" title={t('addTitle')} text={t('addText')}>
      <Answer document={NetworkDocument}>{(network) => <NewGroup network={network} />}</Answer>
    </AdminPage>
  );
}

function NewGroup({ network }: { network: NetworkQuery }) {
  const t = useTranslations('admin');
  const [draft, setDraft] = useState(NEW_GROUP);
  const create = useNetworkCommand(CreateGroupDocument);
  const required = useRequired();
  const change = (part: Partial<NewGroupDraft>) => setDraft({ ...draft, ...part });
  const submit = () => {
    if (!required.filled(draft.code, draft.name.ja, draft.name.en)) return;
    void create.send({ input: toCreateGroup(draft) });
  };
  if (create.result) {
    const again = () => {
      create.reset();
      setDraft(NEW_GROUP);
    };
    return <Created to="groups" code={draft.code.trim()} name={draft.name} onAgain={again} />;
  }
  return (
    <FormBox>
      <Form onSubmit={submit} label={t('group.addTitle')}>
        {create.error && <CommandError key={create.attempt} error={create.error} />}
        <CodeAndName
          draft={draft}
          hint={t('group.codeHint')}
          errorOf={required.errorOf}
          onChange={change}
        />
        <MembersFields
          network={network}
          members={draft.members}
          onChange={(members) => change({ members })}
        />
        <NoteFields note={draft.note} onChange={(note) => change({ note })} />
        <FormActions>
          <SubmitButton busy={create.pending}>{t('unit.create')}</SubmitButton>
        </FormActions>
      </Form>
    </FormBox>
  );
}
