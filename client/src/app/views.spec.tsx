import { beforeEach, describe, expect, test } from '@jest/globals';
import { createMemoryHistory } from '@tanstack/react-router';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anOverview } from '../features/overview/overview-fixture';
import { aNetwork } from '../shared/testing/builders';
import { renderRouter } from '../shared/testing/render-router';
import { createAppRouter } from './router';

const UNIT = 'nishitokyo-yumecollabo';
const PAGES = ['/', '/trends', '/compare', '/findings'];

const aView = (overrides: object = {}) => ({
  ...{ id: 'v1', name: '朝の確認', path: `/?unit=${UNIT}&fy=2021`, shared: false },
  ...{ owner: '山田 花子', mine: true, version: 1, ...overrides },
});

const theViews = (...views: object[]) => ({
  savedViews: { views, opening: null as object | null, pages: PAGES },
});

const open = (at: string, answers: Record<string, unknown> = {}) =>
  renderRouter(createAppRouter(createMemoryHistory({ initialEntries: [at] })), {
    ...{ Network: aNetwork(), Overview: anOverview(), Opening: theViews(), ...answers },
  });

const openDialog = async () => {
  await userEvent.click(await screen.findByRole('button', { name: '保存した画面' }));
  return screen.findByRole('dialog', { name: '保存した画面' });
};

beforeEach(() => window.sessionStorage.clear());

describe('saved views', () => {
  test('this view is saved with the unit it shows, once, without the language', async () => {
    const { sent } = open('/?lang=ja&fy=2021', {
      SavedViews: theViews(),
      SaveView: { saveView: aView() },
    });
    const dialog = await openDialog();
    const name = await within(dialog).findByLabelText('名前');
    expect((name as HTMLInputElement).value).toBe('概要：ゆめこらぼ');
    await userEvent.clear(name);
    await userEvent.click(within(dialog).getByRole('button', { name: '保存する' }));
    expect(within(dialog).getByText('名前を入力してください。')).toBeTruthy();
    await userEvent.type(name, '朝の確認');
    await userEvent.click(within(dialog).getByLabelText('ほかの人と共有する'));
    await userEvent.dblClick(within(dialog).getByRole('button', { name: '保存する' }));
    await within(dialog).findByText('「朝の確認」を保存しました。');
    const saved = sent.filter(({ operation }) => operation === 'SaveView');
    expect(saved.map(({ variables }) => variables)).toEqual([
      { name: '朝の確認', path: `/?fy=2021&unit=${UNIT}`, shared: true },
    ]);
  });

  test('are opened by their name; one’s own are renamed, shared and removed, those of others are not', async () => {
    const other = aView({ id: 'v2', name: '連絡会', mine: false, owner: '佐藤', shared: true });
    let views = [aView(), other];
    const { router, sent } = open('/', {
      SavedViews: () => theViews(...views),
      UpdateSavedView: { updateSavedView: aView() },
      RemoveSavedView: () => {
        views = [other];
        return { removeSavedView: true };
      },
      RestoreSavedView: { restoreSavedView: { id: 'v1' } },
    });
    const dialog = await openDialog();
    await within(dialog).findByText('佐藤さんが共有');
    expect(within(dialog).queryByRole('button', { name: /連絡会/ })).toBeNull();
    await userEvent.click(
      within(dialog).getByRole('button', { name: '「朝の確認」の名前を変える' }),
    );
    const form = within(dialog).getByRole('form', { name: '「朝の確認」の名前を変える' });
    await userEvent.type(within(form).getByLabelText('名前'), '2');
    await userEvent.click(within(form).getByRole('button', { name: '名前を変える' }));
    await within(dialog).findByText('名前を「朝の確認2」に変えました。');
    await userEvent.click(within(dialog).getByRole('button', { name: '「朝の確認」を共有する' }));
    await within(dialog).findByText('「朝の確認」を共有しました。');
    await userEvent.click(within(dialog).getByRole('button', { name: '「朝の確認」を削除する' }));
    await within(dialog).findByText('「朝の確認」を削除しました。');
    await userEvent.click(within(dialog).getByRole('button', { name: '元に戻す' }));
    await within(dialog).findByText('「朝の確認」を元に戻しました。');
    const done = sent.filter(({ operation }) => operation.endsWith('SavedView'));
    expect(done.map(({ variables }) => variables)).toEqual([
      { id: 'v1', version: 1, name: '朝の確認2', shared: null },
      { id: 'v1', version: 1, name: null, shared: true },
      { id: 'v1', version: 1 },
      { id: 'v1' },
    ]);
    await userEvent.click(within(dialog).getByRole('link', { name: '連絡会' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(router.state.location.href).toBe(`/?unit=${UNIT}&fy=2021`);
  });

  test('a page that cannot be saved says so', async () => {
    open('/account', { SavedViews: theViews(), Logins: { logins: [] } });
    const dialog = await openDialog();
    expect(await within(dialog).findByText(/この画面は保存できません/)).toBeTruthy();
  });
});

describe('what opens first', () => {
  const chosen = (path: string, name: string | null = null) => ({
    savedViews: { opening: { path, view: name === null ? null : { name } } },
  });

  test('is the view that was chosen; the overview is one press away, and stays', async () => {
    const view = `/?unit=${UNIT}&fy=2021`;
    const { router } = open('/', { Opening: chosen(view, '朝の確認') });
    expect(await screen.findByText(/「朝の確認」を開きました/)).toBeTruthy();
    expect(router.state.location.href).toBe(view);
    await userEvent.click(screen.getByRole('link', { name: '概要を開く' }));
    await screen.findByRole('heading', { name: '主な数値' });
    expect(screen.queryByText(/「朝の確認」を開きました/)).toBeNull();
  });

  test.each([
    ['an address that says what to open', '/?fy=2021', chosen('/compare')],
    ['the overview where nothing was chosen', '/', theViews()],
    ['the overview where it leads elsewhere', '/', chosen('//example.com')],
    ['the overview where the question fails', '/', { errors: [{ message: 'no' }] }],
  ])('is %s', async (_, at, opening) => {
    const { router } = open(at, { Opening: opening });
    await screen.findByRole('heading', { name: '主な数値' });
    expect(router.state.location.href).toBe(at);
  });

  test('is asked for once in a session', async () => {
    window.sessionStorage.setItem('musubi.opened', 'hanako@example.org');
    const { sent } = open('/', { Opening: chosen('/compare') });
    await screen.findByRole('heading', { name: '主な数値' });
    expect(sent.map(({ operation }) => operation)).not.toContain('Opening');
  });

  test('is chosen among pages and views', async () => {
    const { sent } = open('/', {
      SavedViews: theViews(aView()),
      SetOpeningView: { setOpeningView: theViews(aView()).savedViews },
    });
    const dialog = await openDialog();
    const choice = await within(dialog).findByLabelText('サインインしたあとに開く画面');
    await userEvent.selectOptions(choice, '比較');
    await within(dialog).findByText('最初に開く画面を変えました。');
    await userEvent.selectOptions(choice, '朝の確認');
    const told = () => sent.filter(({ operation }) => operation === 'SetOpeningView');
    await screen.findByText('最初に開く画面を変えました。');
    expect(told().map(({ variables }) => variables)).toEqual([
      { view: null, page: '/compare' },
      { view: 'v1', page: null },
    ]);
  });
});
