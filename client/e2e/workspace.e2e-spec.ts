import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { violations } from './support/browser';
import { aJourney } from './support/journey';

const { open, origin } = aJourney();

const UNIT = 'demo-shiomino-center';
const TRENDS = `/trends?unit=${UNIT}&metric=consultation.cases&fy=2025`;

const views = async (page: Page) => {
  await page.getByRole('button', { name: '保存した画面' }).click();
  const dialog = page.getByRole('dialog', { name: '保存した画面' });
  await dialog.getByRole('heading', { name: '最初に開く画面' }).waitFor();
  return dialog;
};

describe('what people add around the numbers', () => {
  test.each(['light', 'dark'] as const)(
    'a view is saved, opened, shared, and opened by somebody else (%s)',
    async (colorScheme) => {
      const name = `相談の推移 ${colorScheme}`;
      const { page, complaints } = await open(TRENDS, { as: 'DIRECTOR', colorScheme });
      let dialog = await views(page);
      await dialog.getByLabel('名前', { exact: true }).fill(name);
      expect(await violations(page)).toEqual([]);
      await dialog.getByRole('button', { name: '保存する' }).click();
      await dialog.getByText(`「${name}」を保存しました。`).waitFor();
      await dialog.getByRole('button', { name: `「${name}」を共有する` }).click();
      await dialog.getByText(`「${name}」を共有しました。`).waitFor();
      expect(await violations(page)).toEqual([]);
      await dialog.getByRole('button', { name: '閉じる' }).click();
      await page.getByRole('link', { name: '概要', exact: true }).click();
      await page.getByRole('heading', { name: '主な数値' }).waitFor();
      dialog = await views(page);
      await dialog.getByRole('link', { name }).click();
      await page.getByRole('heading', { name: '相談件数は、月ごとにどう変わったか' }).waitFor();
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(
        `/trends?unit=${UNIT}&metric=consultation.cases&fy=2025`,
      );

      const other = await open('/', { as: 'VIEWER', colorScheme });
      dialog = await views(other.page);
      await dialog.getByRole('link', { name }).click();
      await other.page
        .getByRole('heading', { name: '相談件数は、月ごとにどう変わったか' })
        .waitFor();
      expect([...complaints, ...other.complaints]).toEqual([]);
    },
  );

  test('a note stands on the time axis, is seen by others once it is shared, and removed with a way back', async () => {
    const { page, complaints } = await open(TRENDS, { as: 'DIRECTOR' });
    await page.getByRole('button', { name: 'メモを付ける' }).click();
    await page.keyboard.type('窓口を2階に移した');
    await page.getByLabel('いつから').fill('2025-06-01');
    await page.getByLabel('いつまで').fill('2025-08-31');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '保存する' }).dblclick();
    await page.getByText('メモを付けました。').waitFor();
    expect(await page.getByText('窓口を2階に移した').count()).toBe(1);
    expect(await page.locator('[data-picture] svg text', { hasText: /^A$/ }).count()).toBe(1);
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: '表', exact: true }).click();
    await page.getByRole('rowheader', { name: '2025年6月 A', exact: true }).waitFor();
    await page.getByRole('button', { name: /をほかの形式で保存$/ }).click();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Excel（.xlsx）' }).click();
    const { sheets } = await readXlsx(readFileSync(await (await waiting).path()));
    const said = sheets.find(({ name }) => name === '注記とメモ');
    expect(said?.rows.at(-1)?.slice(0, 4)).toEqual([
      ...[
        'A',
        '2025年6月1日〜2025年8月31日',
        expect.stringContaining('汐見野'),
        '窓口を2階に移した',
      ],
    ]);
    await page.getByRole('button', { name: 'グラフ', exact: true }).click();

    const other = await open(TRENDS, { as: 'VIEWER' });
    expect(await other.page.getByText('窓口を2階に移した').count()).toBe(0);
    await page.getByRole('button', { name: /のメモを直す/ }).click();
    await page.getByLabel('見られる人').selectOption('everybody');
    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByText('メモを直しました。').waitFor();
    await other.page.reload();
    await other.page.getByText('窓口を2階に移した').waitFor();
    expect(await other.page.getByRole('button', { name: /のメモを/ }).count()).toBe(0);

    await page.getByRole('button', { name: /のメモを削除する/ }).click();
    await page.getByText('メモを削除しました。').waitFor();
    await page.getByRole('button', { name: '元に戻す' }).click();
    await page.getByText('メモを元に戻しました。').waitFor();
    await page.getByText('窓口を2階に移した').waitFor();
    expect([...complaints, ...other.complaints]).toEqual([]);
  });

  test('what was chosen opens first, once, and the overview stays one press away', async () => {
    const { page, complaints } = await open('/compare', { as: 'COORDINATOR' });
    const dialog = await views(page);
    await dialog.getByLabel('サインインしたあとに開く画面').selectOption({ label: '推移' });
    await dialog.getByText('最初に開く画面を変えました。').waitFor();
    await dialog.getByRole('button', { name: '閉じる' }).click();
    await page.getByRole('button', { name: 'サインアウト' }).click();
    await page.getByText('サインアウトしました').waitFor();
    const coordinator = page.getByRole('listitem').filter({ hasText: 'ネットワーク事務局' });
    await coordinator.getByRole('button').click();
    await page.getByText('最初に開く画面に選んだ「推移」を開きました。').waitFor();
    expect(new URL(page.url()).pathname).toBe('/trends');
    await page.getByRole('button', { name: 'グラフ' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: '概要を開く' }).click();
    await page.getByRole('heading', { name: '主な数値' }).waitFor();
    await page.goto(`${origin()}/`);
    await page.getByRole('heading', { name: '主な数値' }).waitFor();
    const again = await views(page);
    await again.getByLabel('サインインしたあとに開く画面').selectOption({ index: 0 });
    await again.getByText('最初に開く画面を変えました。').waitFor();
    expect(complaints).toEqual([]);
  });

  test('on a phone nothing overflows, and a passer-by is offered nothing', async () => {
    const { page } = await open(`${TRENDS}&lang=en`, { as: 'DIRECTOR', width: 360 });
    await page.getByRole('button', { name: 'Add a note' }).click();
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(360);
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByRole('heading', { name: 'Opening page' }).waitFor();
    expect(await width()).toBeLessThanOrEqual(360);
    expect(await violations(page)).toEqual([]);
    const passing = await open('/sign-in', { as: null });
    expect(await passing.page.getByRole('button', { name: '保存した画面' }).count()).toBe(0);
  });
});
