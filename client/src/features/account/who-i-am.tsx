import { useTranslations } from 'use-intl';
import type { Me } from '../../shared/session/session';
import { useRoleWords, type RoleAssignment } from '../../shared/session/use-role-words';
import { Badge } from '../../shared/ui/badge';
import { AccountSection } from './account-section';

type Person = NonNullable<Me['person']>;

/** Name, address, and what the person may do where. */
export function WhoIAm({ person }: { person: Person }) {
  const t = useTranslations('account');
  return (
    <AccountSection title={t('who')}>
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr]">
        <dt className="text-text-quiet">{t('name')}</dt>
        <dd className="font-bold">{person.name}</dd>
        <dt className="text-text-quiet">{t('email')}</dt>
        <dd className="wrap-anywhere">{person.email}</dd>
      </dl>
      <h3 className="mt-4 mb-2 font-bold">{t('roles')}</h3>
      {person.roles.length === 0 && <p>{t('noRoles')}</p>}
      <ul className="grid gap-3">
        {person.roles.map((each) => (
          <Role key={`${each.role} ${each.unit?.code} ${each.from}`} held={each} />
        ))}
      </ul>
      <p className="mt-3 text-sm text-text-quiet">{t('rolesHow')}</p>
    </AccountSection>
  );
}

function Role({ held }: { held: RoleAssignment }) {
  const t = useTranslations('account');
  const explained = useTranslations('roleExplained');
  const words = useRoleWords();
  return (
    <li className="border-l-4 border-border-strong pl-3">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="font-bold">{words.name(held)}</span>
        <span>{words.where(held)}</span>
        {!held.active && <Badge tone="notice">{t('inactive')}</Badge>}
      </p>
      <p className="text-sm text-text-quiet">{t('period', { when: words.when(held) })}</p>
      <p className="text-sm">{explained(held.role)}</p>
    </li>
  );
}
