import { describe, expect, test } from '@jest/globals';
import { violations } from './support/browser';
import { aJourney } from './support/journey';

const { open, origin } = aJourney();

const FORBIDDEN = /Failed to load resource/;

describe('people', () => {
  test('a newcomer reads what is published, takes a role with one click, and leaves again', async () => {
    const { page, complaints } = await open('/', { as: null });
    await page.getByText('お試し用の画面です').waitFor();
    expect(await page.getByRole('link', { name: '稼働状況' }).count()).toBe(0);
    await page.getByRole('link', { name: '役割を選んで試す' }).click();
    await page.getByRole('heading', { name: 'これはデモです' }).waitFor();
    expect(await violations(page)).toEqual([]);
    const director = page.getByRole('listitem').filter({ hasText: 'センター長' });
    await director.getByRole('button').click();
    await page.getByText('デモ センター長').waitFor();
    await page.getByRole('link', { name: '稼働状況' }).waitFor();
    await page.getByRole('button', { name: 'サインアウト' }).click();
    await page.getByText('サインアウトしました').waitFor();
    expect(complaints).toEqual([]);
  });

  test('an address for people signed in leads through the sign-in page and back to itself', async () => {
    const { page } = await open('/admin/users?words=%E8%81%B7%E5%93%A1', { as: null });
    await page.getByRole('heading', { name: 'サインイン', exact: true }).waitFor();
    await page.getByRole('listitem').filter({ hasText: '管理者' }).getByRole('button').click();
    await page.getByRole('heading', { name: '利用者', level: 1 }).waitFor();
    expect(page.url()).toContain('words=');
    await page.getByRole('link', { name: 'デモ 職員' }).waitFor();
    expect(await page.getByRole('link', { name: 'デモ センター長' }).count()).toBe(0);
  });

  test('an administrator invites somebody, who chooses a password; stopped, they are out at once', async () => {
    const admin = await open('/admin/users/invite', { as: 'ADMINISTRATOR' });
    await admin.page.getByRole('textbox', { name: '名前' }).fill('結城 はな');
    await admin.page.getByRole('textbox', { name: 'メールアドレス' }).fill('hana@example.jp');
    await admin.page.getByRole('combobox', { name: '役割' }).selectOption('VIEWER');
    await admin.page
      .getByRole('combobox', { name: '担当する拠点・グループ' })
      .selectOption('musashino-place');
    await admin.page.getByRole('button', { name: '招待のリンクを作る' }).click();
    const link = admin.page.getByRole('textbox', { name: 'お渡しするリンク' });
    await link.waitFor();
    const address = await link.inputValue();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/invitation#[\w-]{43}$/);

    const guest = await open(address.slice(origin().length), { as: null });
    await guest.page.getByText('結城 はな').first().waitFor();
    expect(guest.page.url()).not.toContain('#');
    await guest.page.getByRole('textbox', { name: '新しいパスワード' }).fill('short');
    await guest.page.getByRole('button', { name: 'パスワードを決めてサインインする' }).click();
    await guest.page.getByText('パスワードが短すぎます').waitFor();
    await guest.page
      .getByRole('textbox', { name: '新しいパスワード' })
      .fill('kaki no ki ni nobotta neko');
    await guest.page.getByRole('button', { name: 'パスワードを決めてサインインする' }).click();
    await guest.page.getByText('結城 はな さん').waitFor();

    await admin.page.goto(`${origin()}/admin/users/hana%40example.jp`);
    await admin.page.getByRole('button', { name: '利用を止める' }).click();
    await admin.page.getByRole('dialog').getByRole('button', { name: '利用を止める' }).click();
    await admin.page.getByText('停止中').waitFor();
    await guest.page.goto(`${origin()}/account`);
    await guest.page.getByRole('heading', { name: 'サインイン', exact: true }).waitFor();
    expect(guest.complaints.filter((text) => !FORBIDDEN.test(text))).toEqual([]);
    expect(admin.complaints).toEqual([]);
  });

  test.each(['users', 'tokens', 'network', 'calendars', 'publication', 'audit'])(
    'the page of %s of the administration has no barrier and fits a phone',
    async (name) => {
      const { page, complaints } = await open(`/admin/${name}`, {
        as: 'ADMINISTRATOR',
        width: 375,
      });
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBe(0);
    },
  );
});
