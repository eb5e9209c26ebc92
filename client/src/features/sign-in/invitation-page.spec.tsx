import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage, type Answers } from '../../shared/testing/render-router';
import { aMe, aVisitor } from '../../shared/testing/session-builders';
import { InvitationPage } from './invitation-page';

const INVITATION = {
  invitation: { email: 'taro@example.org', name: '鈴木 太郎', expiresAt: '2026-12-01T00:00:00Z' },
};

const open = (answers: Answers = {}, at = '/invitation?lang=ja#s3cret') =>
  renderPage(
    { component: InvitationPage, path: '/invitation', at },
    { Me: { me: aVisitor() }, Invitation: INVITATION, ...answers },
  );

const refused = (code: string) => ({
  errors: [{ extensions: { code, message: { ja: '短すぎます。', en: 'Too short.' } } }],
});

async function choose() {
  await userEvent.type(await screen.findByLabelText('新しいパスワード'), 'five words{Enter}');
}

describe('the invitation', () => {
  test('says for whom, and its secret is gone from the address', async () => {
    const { router, sent } = open();
    expect(await screen.findByText('taro@example.org')).toBeTruthy();
    expect(router.history.location.href).toBe('/invitation?lang=ja');
    expect(sent.find(({ operation }) => operation === 'Invitation')?.variables).toEqual({
      secret: 's3cret',
    });
  });

  test('what is wrong with the password is said at its field', async () => {
    open({ AcceptInvitation: refused('PASSWORD_TOO_SHORT') });
    await choose();
    const field = screen.getByLabelText('新しいパスワード');
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    const words = described.map((id) => document.getElementById(id)?.textContent).join(' ');
    expect(words).toContain('12文字以上');
    expect(words).toContain('短すぎます。');
    expect(document.activeElement).toBe(field);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('with a password one is signed in and begins at the overview', async () => {
    const me = aMe();
    const { router, sent } = open({
      AcceptInvitation: { acceptInvitation: { state: 'SIGNED_IN', retryAfterSeconds: null, me } },
    });
    await choose();
    await waitFor(() => expect(router.history.location.pathname).toBe('/'));
    expect(sent.at(-1)).toEqual({
      operation: 'AcceptInvitation',
      variables: { secret: 's3cret', password: 'five words' },
    });
  });

  test.each([
    ['that is used or too old', '/invitation#old'],
    ['without its secret', '/invitation'],
  ])('%s says to ask for a new link', async (_, at) => {
    open({ Invitation: refused('INVITATION_UNUSABLE') }, at);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('このリンクは使えません');
    expect(alert.textContent).toContain('管理者に新しいリンクの発行');
  });
});
