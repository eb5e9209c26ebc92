import { describe, expect, jest, test } from '@jest/globals';
import { createMemoryHistory } from '@tanstack/react-router';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anOverview } from '../features/overview/overview-fixture';
import { aNetwork } from '../shared/testing/builders';
import { renderRouter, type Answers } from '../shared/testing/render-router';
import { aMe, aPerson, aVisitor, SIGN_IN_NEEDED } from '../shared/testing/session-builders';
import { createAppRouter } from './router';

const FIGURES = { Network: aNetwork(), Overview: anOverview() };
const LOGINS = {
  logins: [
    { code: 'a', device: 'Firefox · Windows', current: true },
    { code: 'b', device: 'Safari · iPhone', current: false },
  ].map((login) => ({
    ...login,
    createdAt: '2026-11-20T00:00:00Z',
    lastSeenAt: '2026-11-24T00:00:00Z',
    expiresAt: '2026-11-25T00:00:00Z',
  })),
};

function open(at: string, answers: Answers) {
  const router = createAppRouter(createMemoryHistory({ initialEntries: [at] }));
  return renderRouter(router, { ...FIGURES, ...answers });
}

const signedIn = (me = aMe()) => ({ state: 'SIGNED_IN', retryAfterSeconds: null, me });

async function signIn() {
  const form = await screen.findByRole('form', { name: /メールアドレスとパスワード/ });
  const email = within(form).getByLabelText<HTMLInputElement>('メールアドレス');
  await userEvent.clear(email);
  await userEvent.type(email, 'hanako@example.org');
  await userEvent.type(within(form).getByLabelText('パスワード'), 'five words in a row{Enter}');
}

describe('who may open what', () => {
  test('signed out and nothing published, every page leads to the sign-in page and back', async () => {
    const at = '/?unit=nishitokyo-yumecollabo&fy=2021&tables=loans#loans';
    const { router, sent } = open(at, {
      Me: { me: aVisitor() },
      SignIn: { signIn: signedIn() },
    });
    await screen.findByRole('heading', { name: 'サインイン' });
    expect(screen.getByText(/サインインが必要です/)).toBeTruthy();
    expect(sent.map(({ operation }) => operation)).toEqual(['Me']);
    await signIn();
    await screen.findByRole('heading', { name: '主な数値' });
    expect(router.history.location.href).toBe(at);
  });

  test('the address to go back to must be one of ours', async () => {
    const { router } = open('/sign-in?to=%2F%2Fexample.org', {
      Me: { me: aVisitor() },
      SignIn: { signIn: signedIn() },
    });
    await signIn();
    await screen.findByRole('heading', { name: '主な数値' });
    expect(router.history.location.pathname).toBe('/');
  });

  test('what is published can be seen without a sign-in, and the navigation shows only that', async () => {
    open('/', { Me: { me: aVisitor({ pages: ['OVERVIEW', 'TRENDS'] }) } });
    await screen.findByRole('heading', { name: '主な数値' });
    const pages = screen.getByRole('navigation', { name: '主なページ' });
    expect(
      within(pages)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['概要', '推移']);
    expect(screen.getByRole('link', { name: 'サインイン' })).toBeTruthy();
  });

  test('a page that is not published says so, and how to see it', async () => {
    open('/compare', { Me: { me: aVisitor({ pages: ['OVERVIEW'] }) } });
    await screen.findByRole('heading', { name: 'このページは公開されていません' });
    const link = screen.getByRole('link', { name: 'サインインしてこのページを開く' });
    expect(link.getAttribute('href')).toContain('to=%2Fcompare');
  });

  test('a page that no role includes says so, and names those that can be opened', async () => {
    const { sent } = open('/compare', { Me: { me: aMe({ pages: ['TRENDS'] }) } });
    await screen.findByRole('heading', { name: /このページを開けません/ });
    expect(within(screen.getByRole('main')).getByRole('link', { name: '推移' })).toBeTruthy();
    expect(sent.map(({ operation }) => operation)).toEqual(['Me']);
  });

  test.each(['/data', '/entry'])('whoever hands nothing in is told so at %s', async (at) => {
    const { sent } = open(at, { Me: { me: aMe({ permissions: ['READ_FIGURES'] }) } });
    await screen.findByRole('heading', { name: /このページを開けません/ });
    expect(sent.map(({ operation }) => operation)).toEqual(['Me']);
  });
});

describe('the way to the administration', () => {
  const link = () => screen.queryByRole('link', { name: '管理' });

  test('is shown to whoever has something to do there', async () => {
    open('/', { Me: { me: aMe({ permissions: ['READ_FIGURES', 'READ_AUDIT'] }) } });
    await screen.findByRole('heading', { name: '主な数値' });
    expect(link()?.getAttribute('href')).toBe('/admin');
  });

  test('is not shown to others', async () => {
    open('/', { Me: { me: aMe({ permissions: ['READ_FIGURES', 'IMPORT'] }) } });
    await screen.findByRole('heading', { name: '主な数値' });
    expect(link()).toBeNull();
  });
});

describe('when the sign-in ended', () => {
  test('a question leads to the sign-in page, which says why and leads back', async () => {
    let me = aMe();
    const { router } = open('/?fy=2021', {
      Me: () => ({ me }),
      Overview: () => {
        if (me.person === null) return SIGN_IN_NEEDED;
        return anOverview();
      },
      SignIn: () => {
        me = aMe();
        return { signIn: signedIn() };
      },
    });
    await screen.findByRole('heading', { name: '主な数値' });
    me = aVisitor();
    await userEvent.selectOptions(screen.getByLabelText('年度'), '2022');
    await screen.findByRole('heading', { name: 'サインインの期限が切れました' });
    await signIn();
    await screen.findByRole('heading', { name: '主な数値' });
    expect(router.history.location.href).toBe('/?fy=2022');
  });

  test('a command asks over the page, and what was typed there stays', async () => {
    let ended = true;
    const { router, sent } = open('/account', {
      Logins: LOGINS,
      ChangePassword: () =>
        ended ? SIGN_IN_NEEDED : { changePassword: { state: 'CHANGED', retryAfterSeconds: null } },
      SignIn: () => {
        ended = false;
        return { signIn: signedIn() };
      },
    });
    await userEvent.type(await screen.findByLabelText('いまのパスワード'), 'old');
    await userEvent.type(screen.getByLabelText('新しいパスワード'), 'new');
    await userEvent.click(screen.getByRole('button', { name: 'パスワードを変える' }));
    await screen.findByRole('dialog', { name: 'サインインの期限が切れました' });
    expect(screen.getByLabelText<HTMLInputElement>('メールアドレス').value).toBe(aPerson().email);
    await signIn();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(router.history.location.href).toBe('/account');
    expect(screen.getByLabelText<HTMLInputElement>('新しいパスワード').value).toBe('new');
    await userEvent.click(screen.getByRole('button', { name: 'パスワードを変える' }));
    await screen.findByText(/パスワードを変えました/);
    expect(sent.filter(({ operation }) => operation === 'ChangePassword')).toHaveLength(2);
  });
});

describe('signing out', () => {
  test('leads to the sign-in page, and no answer is kept', async () => {
    const { sent, queryClient } = open('/', { SignOut: { signOut: aVisitor() } });
    await screen.findByRole('heading', { name: '主な数値' });
    await userEvent.click(screen.getByRole('button', { name: 'サインアウト' }));
    await screen.findByText('サインアウトしました。');
    expect(screen.queryByText(/山田 花子/)).toBeNull();
    const kept = queryClient.getQueryCache().getAll();
    expect(kept.map(({ queryKey }) => /query (\w+)/.exec(String(queryKey[0]))?.[1])).toEqual([
      'Me',
    ]);
    expect(sent.at(-1)?.operation).toBe('SignOut');
  });

  test('in another tab signs out here too', async () => {
    let me = aMe();
    open('/', { Me: () => ({ me }) });
    await screen.findByRole('heading', { name: '主な数値' });
    me = aVisitor();
    window.dispatchEvent(new StorageEvent('storage', { key: 'musubi.session', newValue: '1' }));
    await screen.findByRole('heading', { name: 'サインイン' });
    expect(screen.queryByText('79')).toBeNull();
  });
});

describe('the demo', () => {
  test('says so on every page and leads to the choice of a role', async () => {
    open('/', { Me: { me: aMe({ demo: true }) } });
    const banner = await screen.findByRole('complementary', { name: 'デモ' });
    const link = within(banner).getByRole('link', { name: '役割を変える' });
    expect(link.getAttribute('href')).toMatch(/^\/sign-in/);
  });
});

describe('a download', () => {
  const save = async (answers: Answers) => {
    URL.createObjectURL = jest.fn(() => 'blob:x');
    URL.revokeObjectURL = jest.fn();
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const opened = open('/?tables=loans', answers);
    await userEvent.click(await screen.findByRole('button', { name: /機材が何件.*CSVを保存/ }));
    expect(URL.createObjectURL).toHaveBeenCalledTimes(1);
    return opened.sent.filter(({ operation }) => operation === 'NoteExport');
  };

  test('is noted for somebody signed in, and goes on when noting fails', async () => {
    const failed = { errors: [{ extensions: { code: 'UNEXPECTED' } }] };
    expect(await save({ NoteExport: failed })).toEqual([
      {
        operation: 'NoteExport',
        variables: {
          page: 'overview',
          what: expect.stringMatching(/_loans_.*\.csv$/),
          unit: 'nishitokyo-yumecollabo',
        },
      },
    ]);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('of somebody signed out is not', async () => {
    expect(await save({ Me: { me: aVisitor({ pages: ['OVERVIEW'] }) } })).toEqual([]);
  });
});
