import type { Permission } from '../../shared/graphql/generated/graphql';

interface AdminPageEntry {
  to: string;
  /** What one must hold somewhere to open it. */
  permission: Permission;
}

/** The pages of the administration, in the order of the navigation. */
const PAGES = {
  users: { to: '/admin/users', permission: 'MANAGE_USERS' },
  tokens: { to: '/admin/tokens', permission: 'MANAGE_USERS' },
  network: { to: '/admin/network', permission: 'MANAGE_NETWORK' },
  calendars: { to: '/admin/calendars', permission: 'MANAGE_CALENDARS' },
  publication: { to: '/admin/publication', permission: 'PUBLISH' },
  audit: { to: '/admin/audit', permission: 'READ_AUDIT' },
} as const satisfies Record<string, AdminPageEntry>;

export type AdminPageKey = keyof typeof PAGES;

export function pageOf<TKey extends AdminPageKey>(key: TKey) {
  return PAGES[key];
}

export function pagesFor(permissions: readonly Permission[]) {
  return (Object.keys(PAGES) as AdminPageKey[])
    .map((key) => ({ key, ...PAGES[key] }))
    .filter(({ permission }) => permissions.includes(permission));
}
