import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aUnit } from '../../shared/testing/builders';
import { renderPage, type Answers } from '../../shared/testing/render-router';
import { aMe, aPerson } from '../../shared/testing/session-builders';
import { AccountPage } from './account-page';

const aLogin = (code: string, device: string, current = false) => ({
  code,
  device,
  createdAt: '2026-11-20T00:00:00Z',
  lastSeenAt: '2026-11-24T03:00:00Z',
  expiresAt: '2026-11-25T00:00:00Z',
  current,
});

const LOGINS = [aLogin('a', 'Firefox · Windows', true), aLogin('b', 'Safari · iPhone')];

const ROLES = [
  { role: 'DIRECTOR' as const, unit: aUnit(), from: '2026-04-01', to: null, active: true },
  { role: 'EVALUATOR' as const, unit: null, from: null, to: '2025-03-31', active: false },
];

const CHOICE = {
  ...{ kinds: [], email: 'NEVER', weekday: 'MONDAY', language: 'JA', hour: 7, mailReady: true },
};

const open = (answers: Answers = {}) =>
  renderPage(
    { component: AccountPage, path: '/account', at: '/account' },
    {
      Me: { me: aMe({ person: aPerson({ roles: ROLES }) }) },
      Logins: { logins: LOGINS },
      AlertChoice: { alertChoice: CHOICE },
      AlertDigest: { alertDigest: null },
      ...answers,
    },
  );

async function change() {
  await userEvent.type(await screen.findByLabelText('いまのパスワード'), 'old words');
  await userEvent.type(screen.getByLabelText('新しいパスワード'), 'new words{Enter}');
}

describe('the account', () => {
  test('says who I am, and my roles with unit and dates', async () => {
    open();
    const who = await screen.findByRole('region', { name: 'あなたについて' });
    const [director, evaluator] = within(who).getAllByRole('listitem');
    expect(director?.textContent).toContain('センター長ゆめこらぼ期間：2026年4月1日から');
    expect(evaluator?.textContent).toContain('評価委員すべての拠点いまは期間外');
    expect(evaluator?.textContent).toContain('2025年3月31日まで');
  });

  test('another sign-in can be ended, this one is only marked', async () => {
    let logins = LOGINS;
    const { sent } = open({
      Logins: () => ({ logins }),
      EndLogin: () => {
        logins = LOGINS.slice(0, 1);
        return { endLogin: logins };
      },
    });
    const [mine] = await within(
      await screen.findByRole('region', { name: 'サインインしている端末' }),
    ).findAllByRole('listitem');
    expect(mine?.textContent).toContain('この端末');
    expect(within(mine!).queryByRole('button')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^Safari · iPhone/ }));
    await waitFor(() => expect(screen.queryByText('Safari · iPhone')).toBeNull());
    expect(sent.find(({ operation }) => operation === 'EndLogin')?.variables).toEqual({
      code: 'b',
    });
    expect(screen.queryByRole('button', { name: /すべて終わらせる/ })).toBeNull();
  });

  test('a changed password is said, and nothing of it stays in the fields', async () => {
    open({ ChangePassword: { changePassword: { state: 'CHANGED', retryAfterSeconds: null } } });
    await change();
    expect(await screen.findByText(/パスワードを変えました/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('新しいパスワード').value).toBe('');
  });

  test('a wrong current password is said at its field', async () => {
    open({ ChangePassword: { changePassword: { state: 'REFUSED', retryAfterSeconds: null } } });
    await change();
    await screen.findByText(/いまのパスワードが違います/);
    expect(document.activeElement).toBe(screen.getByLabelText('いまのパスワード'));
  });

  test('after too many wrong ones it says when to try again', async () => {
    open({ ChangePassword: { changePassword: { state: 'TRY_LATER', retryAfterSeconds: 600 } } });
    await change();
    expect((await screen.findByRole('alert')).textContent).toContain('約10分後');
  });
});
