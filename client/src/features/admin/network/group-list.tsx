import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../../shared/i18n/use-format';
import { LinkButton } from '../link-button';
import { Panel } from '../../../shared/ui/panel';
import { today } from '../today';
import { isMemberOn, type AdminGroup } from './network-tree';

/** The groups, each with who belongs to it today. */
export function GroupList({ groups }: { groups: readonly AdminGroup[] }) {
  const t = useTranslations('admin.network');
  const add = <LinkButton to="/admin/network/add-group">{t('addGroup')}</LinkButton>;
  return (
    <Panel title={t('groups')} action={add}>
      {groups.length === 0 && <p>{t('noGroups')}</p>}
      <ul className="grid divide-y divide-border">
        {groups.map((group) => (
          <GroupLine key={group.code} group={group} />
        ))}
      </ul>
    </Panel>
  );
}

function GroupLine({ group }: { group: AdminGroup }) {
  const t = useTranslations('admin');
  const format = useFormat();
  const day = today();
  const members = group.members.filter((member) => isMemberOn(member, day));
  const former = group.members.length - members.length;
  const names = members.map(({ unit }) => format.text(unit.name));
  return (
    <li className="py-3">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Link
          to="/admin/network/groups/$code"
          params={{ code: group.code }}
          className="py-1 font-bold text-accent underline"
        >
          {format.text(group.name)}
        </Link>
        <span className="text-sm text-text-quiet">
          {t('network.memberCount', { count: members.length })}
        </span>
      </p>
      <p className="text-sm">
        {names.length > 0 ? names.join(t('common.comma')) : t('network.noMembers')}
      </p>
      {former > 0 && (
        <p className="text-sm text-text-quiet">{t('network.formerCount', { count: former })}</p>
      )}
    </li>
  );
}
