import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aUnit } from '../../../shared/testing/builders';
import { renderPage, type Answers } from '../../../shared/testing/render-router';
import { anAdministrator } from '../admin-fixture';
import { aUser } from './user-fixture';
import { UsersPage } from './users-page';

const DIRECTOR = {
  role: 'DIRECTOR' as const,
  unit: aUnit(),
  from: '2024-04-01',
  to: null,
  active: true,
};

const USERS = [
  aUser({ roles: [DIRECTOR], lastSignInAt: '2026-11-22T05:40:00Z', logins: 2 }),
  aUser({
    name: '高橋 みなみ',
    email: 'minami@example.jp',
    state: 'INVITED',
    invitationExpiresAt: '2026-12-01T05:40:00Z',
  }),
];

const open = (answers: Answers = {}, at = '/admin/users') =>
  renderPage(
    { component: UsersPage, path: '/admin/users', at },
    { Me: anAdministrator(), Users: { users: USERS }, ...answers },
  );

describe('the list of people', () => {
  test('says of everybody the roles, the state, the last sign-in and the open sign-ins', async () => {
    open();
    const [, director, invited] = within(
      await screen.findByRole('table', { name: '利用者' }),
    ).getAllByRole('row');
    expect(director?.textContent).toContain('センター長（ゆめこらぼ）');
    expect(director?.textContent).toContain('2024年4月1日から');
    expect(director?.textContent).toContain('利用中');
    expect(director?.textContent).toContain('2026年11月22日 14:40');
    expect(director?.textContent).toContain('2台');
    expect(invited?.textContent).toContain('招待中');
    expect(invited?.textContent).toContain('リンクの期限：2026年12月1日 14:40');
    expect(invited?.textContent).toContain('役割はありません');
  });

  test('what is searched for stands in the address', async () => {
    const { router } = open();
    await userEvent.type(await screen.findByLabelText('名前・メールアドレスで探す'), '高橋');
    expect(await screen.findByText('2人のうち1人')).toBeTruthy();
    expect(screen.queryByRole('link', { name: '鈴木 一郎' })).toBeNull();
    expect(new URLSearchParams(router.state.location.searchStr).get('words')).toBe('高橋');
  });

  test('an address with a search opens on what it finds, and nothing found says so', async () => {
    open({}, '/admin/users?words=どこにもいない');
    expect(await screen.findByText(/「どこにもいない」に当てはまる人はいません/)).toBeTruthy();
  });

  test('an empty list says how to fill it', async () => {
    open({ Users: { users: [] } });
    expect(await screen.findByText(/利用者はまだいません/)).toBeTruthy();
  });

  test('is not asked for by whoever may not manage people', async () => {
    const { me } = anAdministrator();
    const { sent } = open({ Me: { me: { ...me, permissions: ['PUBLISH'] } } });
    expect(
      await screen.findByRole('heading', { name: '管理のページを使う権限がありません' }),
    ).toBeTruthy();
    expect(sent.map(({ operation }) => operation)).toEqual(['Me']);
  });
});
