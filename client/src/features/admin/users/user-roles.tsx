import { useTranslations } from 'use-intl';
import { useRoleWords } from '../../../shared/session/use-role-words';
import { Badge } from '../../../shared/ui/badge';
import { keyOfRole, type HeldRole } from './user-model';

/** The roles of a person in words: what, where, and when. */
export function UserRoles({ roles }: { roles: readonly HeldRole[] }) {
  const t = useTranslations('admin.users');
  if (roles.length === 0) return <p className="text-sm text-text-quiet">{t('noRoles')}</p>;
  return (
    <ul className="grid gap-1">
      {roles.map((role) => (
        <li key={keyOfRole(role)}>
          <RoleLine role={role} />
        </li>
      ))}
    </ul>
  );
}

export function RoleLine({ role }: { role: HeldRole }) {
  const t = useTranslations('admin.users');
  const words = useRoleWords();
  const when = role.from !== null || role.to !== null;
  return (
    <>
      <span className={role.active ? '' : 'text-text-quiet'}>
        {t('roleAt', { role: words.name(role), unit: words.where(role) })}
      </span>{' '}
      {!role.active && <Badge tone="plain">{t('inactive')}</Badge>}
      {when && <span className="block text-sm text-text-quiet">{words.when(role)}</span>}
    </>
  );
}
