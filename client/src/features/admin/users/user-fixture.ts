import type { User } from './user-model';

export function aUser(overrides: Partial<User> = {}): User {
  return {
    email: 'ichiro@example.jp',
    name: '鈴木 一郎',
    state: 'ACTIVE',
    roles: [],
    lastSignInAt: null,
    logins: 0,
    invitationExpiresAt: null,
    ...overrides,
  };
}
