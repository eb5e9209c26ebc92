import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  NetworkAdminDocument,
  NetworkDocument,
  UpdateGroupDocument,
  type NetworkQuery,
} from '../../../shared/graphql/generated/graphql';
import { useFormat } from '../../../shared/i18n/use-format';
import { Form, FormActions } from '../../../shared/ui/form';
import { CommandError } from '../../../shared/ui/form-error';
import { SubmitButton } from '../../../shared/ui/submit-button';
import { AdminPage } from '../admin-page';
import { Answer } from '../answer';
import { DoneNote } from '../done-note';
import { FormBox } from '../panel';
import { useRequired } from '../use-required';
import { CodeKept } from './code-kept';
import { MembersFields } from './members-fields';
import { NamesFields } from './names-fields';
import { toGroupDraft, toUpdateGroup, type GroupDraft } from './network-draft';
import type { AdminGroup } from './network-tree';
import { NoteFields } from './note-fields';
import { UnknownCode } from './unknown-code';
import { useNetworkCommand } from './use-network-command';

/** One group of the register: its names and who belongs to it, in the course of time. */
export function GroupPage() {
  const { code = '' } = useParams({ strict: false });
  return (
    <Answer document={NetworkAdminDocument}>
      {({ orgUnitGroups }) => {
        const group = orgUnitGroups.find((each) => each.code === code);
        return group ? <OneGroup key={code} group={group} /> : <UnknownCode code={code} />;
      }}
    </Answer>
  );
}

function OneGroup({ group }: { group: AdminGroup }) {
  const t = useTranslations('admin.group');
  const format = useFormat();
  return (
    <AdminPage page="network" title={format.text(group.name)} text={t('kind')}>
      <CodeKept code={group.code} text={t('codeKept')} />
      <Answer document={NetworkDocument}>
        {(network) => (
          <FormBox>
            <GroupForm group={group} network={network} />
          </FormBox>
        )}
      </Answer>
    </AdminPage>
  );
}

function GroupForm({ group, network }: { group: AdminGroup; network: NetworkQuery }) {
  const t = useTranslations('admin');
  const [draft, setDraft] = useState(() => toGroupDraft(group));
  const [done, setDone] = useState(false);
  const update = useNetworkCommand(UpdateGroupDocument);
  const required = useRequired();
  const change = (part: Partial<GroupDraft>) => setDraft({ ...draft, ...part });
  const submit = async () => {
    setDone(false);
    if (!required.filled(...draft.names.flatMap(({ ja, en }) => [ja, en]))) return;
    setDone((await update.send({ code: group.code, input: toUpdateGroup(draft) })) !== null);
  };
  return (
    <Form onSubmit={() => void submit()} label={t('common.save')}>
      {update.error && <CommandError key={update.attempt} error={update.error} />}
      <NamesFields
        names={draft.names}
        onChange={(names) => change({ names })}
        errorOf={required.errorOf}
      />
      <MembersFields
        network={network}
        members={draft.members}
        onChange={(members) => change({ members })}
      />
      <NoteFields note={draft.note} onChange={(note) => change({ note })} />
      <FormActions>
        <SubmitButton busy={update.pending}>{t('common.save')}</SubmitButton>
      </FormActions>
      <DoneNote>{done && t('unit.saved')}</DoneNote>
    </Form>
  );
}
