import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aNetwork, aUnit } from '../../../shared/testing/builders';
import { renderPage, type Answers } from '../../../shared/testing/render-router';
import { anAdministrator, aRefusal } from '../admin-fixture';
import { aUser } from './user-fixture';
import { UserPage } from './user-page';

const STAFF = { role: 'STAFF' as const, unit: aUnit(), from: '2024-04-01', to: null, active: true };
const OTHER = aUser({ roles: [STAFF], logins: 2 });
const OWN = aUser({ email: 'hanako@example.org', name: '山田 花子', roles: [STAFF], logins: 1 });

const open = (email: string, answers: Answers = {}) =>
  renderPage(
    { component: UserPage, path: '/admin/users/$email', at: `/admin/users/${email}` },
    { Me: anAdministrator(), Network: aNetwork(), Users: { users: [OTHER, OWN] }, ...answers },
  );

const sentAs = (sent: ReturnType<typeof open>['sent'], name: string) =>
  sent.filter(({ operation }) => operation === name).map(({ variables }) => variables);

describe('one person', () => {
  test('is stopped only after a question that says what will happen; then the list is asked anew', async () => {
    let user = OTHER;
    const { sent } = open(OTHER.email, {
      Users: () => ({ users: [user] }),
      SetUserDisabled: () => {
        user = { ...OTHER, state: 'DISABLED', logins: 0 };
        return { setUserDisabled: user };
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: '利用を止める' }));
    const dialog = screen.getByRole('dialog', { name: '鈴木 一郎さんの利用を止めますか' });
    expect(dialog.textContent).toContain('すべての端末からすぐにサインアウトし');
    expect(sentAs(sent, 'SetUserDisabled')).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: '利用を止める' }));
    expect(await screen.findByRole('button', { name: '利用を再開する' })).toBeTruthy();
    expect(screen.getByText('利用を止めました。').closest('[role=status]')).toBeTruthy();
    expect(sentAs(sent, 'SetUserDisabled')).toEqual([{ email: OTHER.email, disabled: true }]);
    expect(sentAs(sent, 'Users')).toHaveLength(2);
  });

  test('a question that is declined does nothing', async () => {
    const { sent } = open(OTHER.email);
    await userEvent.click(await screen.findByRole('button', { name: '利用を止める' }));
    const dialog = screen.getByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'やめる' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(sentAs(sent, 'SetUserDisabled')).toEqual([]);
  });

  test('a refusal stands in the question', async () => {
    open(OTHER.email, {
      SetUserDisabled: aRefusal(
        'LAST_ADMINISTRATOR',
        '管理者がいなくなります。',
        '先に決めてください。',
      ),
    });
    await userEvent.click(await screen.findByRole('button', { name: '利用を止める' }));
    const dialog = screen.getByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: '利用を止める' }));
    expect((await within(dialog).findByRole('alert')).textContent).toContain(
      '管理者がいなくなります。',
    );
  });

  test('a role is taken back just as it was given', async () => {
    const { sent } = open(OTHER.email, { RevokeRole: { revokeRole: OTHER } });
    await userEvent.click(
      await screen.findByRole('button', { name: '「職員（ゆめこらぼ）」の役割を外す' }),
    );
    await userEvent.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: '役割を外す' }),
    );
    expect(await screen.findByText('「職員（ゆめこらぼ）」の役割を外しました。')).toBeTruthy();
    expect(sentAs(sent, 'RevokeRole')).toEqual([
      {
        email: OTHER.email,
        role: { role: 'STAFF', unit: 'nishitokyo-yumecollabo', from: '2024-04-01', to: null },
      },
    ]);
  });

  test('a forgotten password is a new link', async () => {
    const link = { user: OTHER, path: '/invitation#new', expiresAt: '2026-12-01T05:40:00Z' };
    open(OTHER.email, { RenewInvitation: { renewInvitation: link } });
    await userEvent.click(await screen.findByRole('button', { name: '新しいリンクを作る' }));
    expect(await screen.findByLabelText('お渡しするリンク')).toHaveProperty(
      'value',
      'http://localhost/invitation#new',
    );
  });

  test('nobody is offered to stop or demote themselves, and is told why', async () => {
    open(OWN.email);
    expect(await screen.findByText(/自分のアカウントを自分で止めることはできません/)).toBeTruthy();
    expect(screen.getByText(/自分の役割を自分で外すことはできません/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /外す|止める/ })).toBeNull();
  });

  test('an address of nobody says so', async () => {
    open('nobody@example.jp');
    expect(await screen.findByRole('heading', { name: 'その利用者は見つかりません' })).toBeTruthy();
  });
});
