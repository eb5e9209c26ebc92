import { useParams } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { UsersDocument } from '../../../shared/graphql/generated/graphql';
import { useFormat } from '../../../shared/i18n/use-format';
import { useMe } from '../../../shared/session/use-me';
import { Badge } from '../../../shared/ui/badge';
import { Notice } from '../../../shared/ui/notice';
import { AdminPage } from '../admin-page';
import { Answer } from '../answer';
import { UserLink } from './user-link';
import { UserLogins } from './user-logins';
import type { User, UserPanelProps } from './user-model';
import { UserName } from './user-name';
import { UserRolesPanel } from './user-roles-panel';
import { UserStatePanel } from './user-state-panel';
import { UserStateMark } from './user-state';

/** One person: what they may do, and whether they can sign in. */
export function UserPage() {
  const { email = '' } = useParams({ strict: false });
  return (
    <Answer document={UsersDocument}>
      {({ users }) => (
        <OneUser key={email} email={email} user={users.find((each) => each.email === email)} />
      )}
    </Answer>
  );
}

function OneUser({ email, user }: { email: string; user: User | undefined }) {
  const t = useTranslations('admin.user');
  const me = useMe();
  if (!user) {
    return (
      <AdminPage page="users" title={t('notFoundTitle')}>
        <Notice tone="plain">{t('notFoundText', { email })}</Notice>
      </AdminPage>
    );
  }
  const panel = { user, own: me?.person?.email === user.email };
  return (
    <AdminPage page="users" title={user.name} text={user.email}>
      <UserFacts {...panel} />
      <UserRolesPanel {...panel} />
      <UserName {...panel} />
      <UserLink {...panel} />
      <UserLogins {...panel} />
      <UserStatePanel {...panel} />
    </AdminPage>
  );
}

function UserFacts({ user, own }: UserPanelProps) {
  const t = useTranslations('admin.users');
  const format = useFormat();
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-2 text-sm">
      <div>
        <dt className="text-text-quiet">{t('state')}</dt>
        <dd>
          {own && <Badge tone="plain">{t('you')}</Badge>} <UserStateMark user={user} />
          <span className="block">{t(`statesExplained.${user.state}`)}</span>
        </dd>
      </div>
      <div>
        <dt className="text-text-quiet">{t('lastSignIn')}</dt>
        <dd>{user.lastSignInAt ? format.instant(user.lastSignInAt) : t('never')}</dd>
      </div>
    </dl>
  );
}
