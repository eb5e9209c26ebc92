import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { UsersDocument } from '../../../shared/graphql/generated/graphql';
import { useFormat } from '../../../shared/i18n/use-format';
import { AdminPage } from '../admin-page';
import { Answer } from '../answer';
import { CardCell, CardRow, CardTable } from '../../../shared/ui/card-table';
import { LinkButton } from '../link-button';
import { SearchField, useWords } from '../search-field';
import { findUsers, type User } from './user-model';
import { UserRoles } from './user-roles';
import { UserStateMark } from './user-state';

/** Everybody who may use Musubi, as far as the caller looks after them. */
export function UsersPage() {
  const t = useTranslations('admin.users');
  return (
    <AdminPage page="users">
      <p>
        <LinkButton to="/admin/users/invite" tone="primary">
          {t('invite')}
        </LinkButton>
      </p>
      <Answer document={UsersDocument}>{({ users }) => <UserList users={users} />}</Answer>
    </AdminPage>
  );
}

function UserList({ users }: { users: readonly User[] }) {
  const t = useTranslations('admin.users');
  const words = useWords();
  if (users.length === 0) return <p>{t('none')}</p>;
  const found = findUsers(users, words);
  const all = found.length === users.length;
  return (
    <>
      <SearchField label={t('search')} />
      <p role="status" className="text-sm text-text-quiet">
        {t(all ? 'count' : 'countOf', { count: found.length, all: users.length })}
      </p>
      {found.length === 0 ? <p>{t('nobody', { words })}</p> : <UserTable users={found} />}
    </>
  );
}

function UserTable({ users }: { users: readonly User[] }) {
  const t = useTranslations('admin');
  const headings = ['name', 'roles', 'state', 'lastSignIn', 'logins'] as const;
  return (
    <CardTable label={t('pages.users.title')} headings={headings.map((key) => t(`users.${key}`))}>
      {users.map((user) => (
        <UserRow key={user.email} user={user} />
      ))}
    </CardTable>
  );
}

function UserRow({ user }: { user: User }) {
  const t = useTranslations('admin.users');
  const format = useFormat();
  return (
    <CardRow>
      <CardCell heading={t('name')} first>
        <Link
          to="/admin/users/$email"
          params={{ email: user.email }}
          className="text-base font-bold text-accent underline"
        >
          {user.name}
        </Link>
        <span className="block break-all text-text-quiet">{user.email}</span>
      </CardCell>
      <CardCell heading={t('roles')}>
        <UserRoles roles={user.roles} />
      </CardCell>
      <CardCell heading={t('state')}>
        <UserStateMark user={user} />
      </CardCell>
      <CardCell heading={t('lastSignIn')}>
        {user.lastSignInAt ? format.instant(user.lastSignInAt) : t('never')}
      </CardCell>
      <CardCell heading={t('logins')}>{t('loginCount', { count: user.logins })}</CardCell>
    </CardRow>
  );
}
