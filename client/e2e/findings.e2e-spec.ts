import { describe, expect, test } from '@jest/globals';
import { violations } from './support/browser';
import { aJourney } from './support/journey';

const { open } = aJourney();

const LOANS = '合計と内訳の和が合いません';

describe('the desk', () => {
  test.each(['light', 'dark'] as const)(
    'a finding is given to somebody, explained and opened again (%s)',
    async (colorScheme) => {
      const { page, complaints } = await open('/findings?kind=SUM_OF_PARTS&fy=2021', {
        as: 'COORDINATOR',
        colorScheme,
      });
      const card = page.getByRole('article').filter({ hasText: LOANS }).first();
      await card.getByRole('button', { name: '担当を決める' }).click();
      await card.getByRole('form').getByRole('button', { name: '担当を決める' }).click();
      await page.getByText(/^担当を.*さんにしました。$/).waitFor();
      await page.getByLabel('自分が担当のものだけ').check();
      await card.getByRole('button', { name: '説明できる' }).click();
      await card.getByLabel('どのように説明できますか').fill('1件で2種類を貸し出したため');
      expect(await violations(page)).toEqual([]);
      await card.getByRole('button', { name: '説明済みにする' }).click();
      await page.getByText(`「${LOANS}」を説明済みにしました。`).waitFor();
      await page.getByRole('combobox', { name: '状態' }).selectOption('EXPLAINED');
      await card.getByText('説明できると判断しました').last().waitFor();
      expect(await violations(page)).toEqual([]);
      await card.getByRole('button', { name: 'もう一度確認する' }).click();
      await card.getByRole('form').getByRole('button', { name: 'もう一度確認する' }).click();
      await page.getByText(`「${LOANS}」をもう一度確認することにしました。`).waitFor();
      expect(complaints).toEqual([]);
    },
  );

  test('a month without activity is reported, and taken back among the files', async () => {
    const { page, complaints } = await open(
      '/completeness?unit=demo-shiomino-center&fy=2026&set=CONSULTATIONS',
      { as: 'DIRECTOR' },
    );
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /2026年4月は未着/ }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '活動がなかったと報告する' }).click();
    await page.getByText(/「活動なし」として受け取りました/).waitFor();
    await page.getByRole('cell', { name: /^なし/ }).waitFor();
    await page.getByRole('link', { name: '取り込み', exact: true }).click();
    await page.getByRole('button', { name: /2026-04 活動なし.*の取り込みを取り消す/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: '取り消す' }).click();
    await page.getByText('取り込む前の数値に戻っています。').waitFor();
    expect(complaints).toEqual([]);
  });

  test('on a phone nothing overflows, and a viewer has no buttons', async () => {
    const options = { as: 'VIEWER', width: 360 };
    for (const path of ['/findings?lang=en', '/completeness?lang=en&unit=demo-network&fy=2025']) {
      const { page } = await open(path, options);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(360);
      expect(await violations(page)).toEqual([]);
      expect(await page.getByRole('button', { name: /It is explained|missing: see/ }).count()).toBe(
        0,
      );
    }
  });
});
