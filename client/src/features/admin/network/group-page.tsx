import { useParams } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import {
  NetworkAdminDocument,
  NetworkDocument,
  UpdateGroupDocument,
  type NetworkQuery,
} from '../../../shared/graphql/generated/graphql';
import { useFormat } from '../../../shared/i18n/use-format';
import { AdminPage } from '../admin-page';
import { Answer } from '../answer';
import { FormBox } from '../../../shared/ui/panel';
import { CodeKept } from './code-kept';
import { MembersFields } from './members-fields';
import { EditForm } from './edit-form';
import { NamesFields } from './names-fields';
import { toGroupDraft, toUpdateGroup } from './network-draft';
import type { AdminGroup } from './network-tree';
import { NoteFields } from './note-fields';
import { UnknownCode } from './unknown-code';
import { useEdit } from './use-edit';

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
  const { draft, change, errorOf, form } = useEdit(
    () => toGroupDraft(group),
    UpdateGroupDocument,
    (given) => ({ code: group.code, input: toUpdateGroup(given) }),
  );
  return (
    <EditForm form={form}>
      <NamesFields names={draft.names} onChange={(names) => change({ names })} errorOf={errorOf} />
      <MembersFields
        network={network}
        members={draft.members}
        onChange={(members) => change({ members })}
      />
      <NoteFields note={draft.note} onChange={(note) => change({ note })} />
    </EditForm>
  );
}
