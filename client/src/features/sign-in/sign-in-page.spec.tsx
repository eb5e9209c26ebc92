import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aUnit } from '../../shared/testing/builders';
import { renderPage, type Answers } from '../../shared/testing/render-router';
import { aMe, aVisitor } from '../../shared/testing/session-builders';
import { SignInPage } from './sign-in-page';

const open = (answers: Answers, at = '/sign-in') =>
  renderPage(
    { component: SignInPage, path: '/sign-in', at },
    { Me: { me: aVisitor() }, ...answers },
  );

const answer = (state: string, retryAfterSeconds: number | null = null) => ({
  signIn: { state, retryAfterSeconds, me: null },
});

async function send() {
  await userEvent.type(await screen.findByLabelText('メールアドレス'), ' hanako@example.org ');
  await userEvent.type(screen.getByLabelText('パスワード'), 'secret{Enter}');
}

describe('the sign-in page', () => {
  test('says neither which of the two was wrong nor less than what to do', async () => {
    const { sent } = open({ SignIn: answer('REFUSED') });
    await send();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('メールアドレスかパスワードが違います。');
    expect(alert.textContent).toContain('管理者に新しいリンク');
    expect(document.activeElement).toBe(alert);
    expect(screen.getByLabelText<HTMLInputElement>('パスワード').value).toBe('');
    expect(sent.at(-1)?.variables).toEqual({ email: 'hanako@example.org', password: 'secret' });
  });

  test('says after how many minutes to try again', async () => {
    open({ SignIn: answer('TRY_LATER', 61) });
    await send();
    expect((await screen.findByRole('alert')).textContent).toContain('約2分後');
  });

  test('begins in the first field, and an empty one is not sent', async () => {
    const { sent } = open({});
    const email = await screen.findByLabelText('メールアドレス');
    expect(document.activeElement).toBe(email);
    await userEvent.click(screen.getByRole('button', { name: 'サインインする' }));
    expect(email.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(email);
    expect(sent.some(({ operation }) => operation === 'SignIn')).toBe(false);
  });

  test('the password can be looked at', async () => {
    open({});
    const password = await screen.findByLabelText<HTMLInputElement>('パスワード');
    expect([password.type, password.autocomplete]).toEqual(['password', 'current-password']);
    await userEvent.click(screen.getByRole('button', { name: 'パスワードを表示する' }));
    expect(password.type).toBe('text');
  });

  test('no demo, no box', async () => {
    open({});
    await screen.findByLabelText('メールアドレス');
    expect(screen.queryByRole('region', { name: 'これはデモです' })).toBeNull();
  });

  test('a demo is signed in to with one press, and two send one', async () => {
    const signedIn = { state: 'SIGNED_IN', retryAfterSeconds: null, me: aMe({ demo: true }) };
    const { router, sent } = open(
      {
        Me: { me: aVisitor({ demo: true }) },
        DemoRoles: {
          demoRoles: [
            { role: 'COORDINATOR', name: 'デモ', unit: null },
            { role: 'DIRECTOR', name: 'デモ', unit: aUnit() },
          ],
        },
        SignInAsDemo: { signInAsDemo: signedIn },
      },
      '/sign-in?to=%2Ftrends%3Ffy%3D2021',
    );
    const box = await screen.findByRole('region', { name: 'これはデモです' });
    expect(await within(box).findByText('ゆめこらぼ')).toBeTruthy();
    expect(within(box).getByText('すべての拠点')).toBeTruthy();
    await userEvent.dblClick(screen.getByRole('button', { name: 'この役割で試す：センター長' }));
    await waitFor(() => expect(router.history.location.href).toBe('/trends?fy=2021'));
    const asked = sent.filter(({ operation }) => operation === 'SignInAsDemo');
    expect(asked.map(({ variables }) => variables)).toEqual([{ role: 'DIRECTOR' }]);
  });
});
