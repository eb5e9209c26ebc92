import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aNetwork } from '../../../shared/testing/builders';
import { renderPage, type Answers } from '../../../shared/testing/render-router';
import { anAdministrator, aRefusal } from '../admin-fixture';
import { InvitePage } from './invite-page';
import { aUser } from './user-fixture';

const LINK = {
  user: aUser({ state: 'INVITED' }),
  path: '/invitation#secret',
  expiresAt: '2026-12-01T05:40:00Z',
};

const open = (answers: Answers = {}) =>
  renderPage(
    { component: InvitePage, path: '/admin/users/invite', at: '/admin/users/invite' },
    {
      Me: anAdministrator(),
      Network: aNetwork(),
      InviteUser: { inviteUser: LINK },
      ...answers,
    },
  );

async function fill() {
  await userEvent.type(await screen.findByLabelText('名前'), ' 鈴木 一郎 ');
  await userEvent.type(screen.getByLabelText('メールアドレス'), 'ichiro@example.jp');
  await userEvent.selectOptions(screen.getByLabelText('役割'), 'STAFF');
  await screen.findByRole('option', { name: 'ゆめこらぼ' });
  await userEvent.selectOptions(
    screen.getByLabelText('担当する拠点・グループ'),
    'nishitokyo-yumecollabo',
  );
}

const submit = () => screen.getByRole('button', { name: '招待のリンクを作る' });

describe('an invitation', () => {
  test('shows the link once, with this page’s own address, and says that no mail is sent', async () => {
    const { sent } = open();
    await fill();
    await userEvent.dblClick(submit());
    const link = await screen.findByLabelText('お渡しするリンク');
    expect(link).toHaveProperty('value', 'http://localhost/invitation#secret');
    expect(screen.getByText(/いま一度だけ表示します/)).toBeTruthy();
    expect(screen.getByText(/Musubiからメールは送りません/)).toBeTruthy();
    expect(screen.getByText(/2026年12月1日 14:40まで使えます/)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('鈴木 一郎さんの招待のリンクができました');
    const invited = sent.filter(({ operation }) => operation === 'InviteUser');
    expect(invited.map(({ variables }) => variables)).toEqual([
      {
        input: {
          name: '鈴木 一郎',
          email: 'ichiro@example.jp',
          roles: [{ role: 'STAFF', unit: 'nishitokyo-yumecollabo', from: null, to: null }],
        },
      },
    ]);
  });

  test('that is refused says why, and keeps what was typed', async () => {
    const refused = aRefusal('EMAIL_TAKEN', 'すでに使われています。', '別の人か確かめてください。');
    open({ InviteUser: refused });
    await fill();
    await userEvent.click(submit());
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('すでに使われています。');
    expect(alert.textContent).toContain('別の人か確かめてください。');
    expect(document.activeElement).toBe(alert);
    expect(screen.getByLabelText('メールアドレス')).toHaveProperty('value', 'ichiro@example.jp');
  });

  test('without a name or a place is not sent: everywhere is not given by oversight', async () => {
    const { sent } = open();
    await userEvent.click(await screen.findByRole('button', { name: '招待のリンクを作る' }));
    expect(screen.getAllByText('入力してください。')).toHaveLength(2);
    expect(screen.getByText('担当する拠点・グループを選んでください。')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('名前'));
    expect(sent.some(({ operation }) => operation === 'InviteUser')).toBe(false);
  });
});
