import { describe, expect, test } from '@jest/globals';
import { aUnit } from '../../../shared/testing/builders';
import { findUsers, heldRoleInput, NEW_ROLE, toRoleInput, type User } from './user-model';

function aUser(name: string, email: string): User {
  const nothing = { roles: [], lastSignInAt: null, logins: 0, invitationExpiresAt: null };
  return { name, email, state: 'ACTIVE', ...nothing };
}

const USERS = [aUser('佐藤 花子', 'hanako@example.jp'), aUser('Ken SUZUKI', 'ken@city.example.jp')];
const found = (words: string) => findUsers(USERS, words).map(({ email }) => email);

describe('the search for people', () => {
  test('finds by part of the name or of the address', () => {
    expect(found('花子')).toEqual(['hanako@example.jp']);
    expect(found('city')).toEqual(['ken@city.example.jp']);
  });

  test('does not mind the case and width of letters, nor spaces around', () => {
    expect(found(' ｓｕｚｕｋｉ　ken ')).toEqual(['ken@city.example.jp']);
  });

  test('finds everybody without words and nobody for words that are nowhere', () => {
    expect(found('')).toHaveLength(2);
    expect(found('田中')).toEqual([]);
  });
});

describe('a role', () => {
  test('what was left empty is sent as none', () => {
    expect(toRoleInput({ ...NEW_ROLE, unit: '*' })).toEqual({
      role: 'VIEWER',
      unit: null,
      from: null,
      to: null,
    });
  });

  test('is taken back just as it was given', () => {
    const held = { role: 'STAFF' as const, unit: aUnit(), from: '2024-04-01', to: null };
    expect(heldRoleInput({ ...held, active: true })).toEqual({
      role: 'STAFF',
      unit: 'nishitokyo-yumecollabo',
      from: '2024-04-01',
      to: null,
    });
  });
});
