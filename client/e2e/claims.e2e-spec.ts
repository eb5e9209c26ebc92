import { describe, expect, test } from '@jest/globals';
import { violations } from './support/browser';
import { aJourney } from './support/journey';

const { open } = aJourney();

describe('what a report says in words', () => {
  test('is found from the findings, set against figures that lead to their line, and concluded by a person', async () => {
    const { page, complaints } = await open('/findings?unit=nishitokyo-yumecollabo');
    await page.getByRole('link', { name: /令和3年度事業実績報告書/ }).click();
    const claims = page.getByRole('region', { name: '文章で述べられていること' });
    await claims.waitFor();
    await page.waitForLoadState('networkidle');
    expect(await violations(page)).toEqual([]);

    await page
      .getByRole('link', { name: 'この文を数値と照らし合わせた結果へ：計算できない' })
      .last()
      .click();
    const claim = claims.locator('details', { hasText: '出席率も高くなり' });
    await claim.getByText('数そのものは増えていません。').waitFor();
    expect(await violations(page)).toEqual([]);
    await claim.getByRole('button', { name: /75人の出典と説明$/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('link', { name: '文書の該当箇所を開く' })
      .first()
      .click();
    await page.locator('#L26 mark').first().waitFor();

    await claims.locator('summary', { hasText: '出席率も高くなり' }).waitFor();
    if ((await claim.getAttribute('open')) === null) await claim.locator('summary').click();
    await claim.getByRole('button', { name: /の判断を書く$/ }).click();
    await claim.getByLabel('理由や補足').fill('委員の数を次の報告から書いてもらう');
    expect(await violations(page)).toEqual([]);
    await claim.getByRole('button', { name: '判断を保存する' }).click();
    await page.getByText('判断を保存しました。').waitFor();
    await claim.getByText('委員の数を次の報告から書いてもらう').waitFor();
    expect(complaints).toEqual([]);
  });

  test.each(['light', 'dark'] as const)(
    'is recorded from what is proposed, on a phone, and removed again (%s)',
    async (colorScheme) => {
      const { page, complaints } = await open('/sources/S0', { colorScheme, width: 360 });
      await page.getByRole('button', { name: /^「ホームページの.*を記録する$/ }).click();
      const dialog = page.getByRole('dialog', { name: 'この文を記録する' });
      await dialog.getByLabel('どの数値についての文ですか').selectOption('web.access');
      expect(await violations(page)).toEqual([]);
      await dialog.getByRole('button', { name: '記録する' }).click();
      await page.getByText('文を記録しました。').waitFor();
      const claim = page.locator('details', { hasText: 'ホームページのアクセス数は' });
      await claim.locator('summary').click();
      await claim.getByText('比べる前の年度の数値が、どこにも報告されていません。').waitFor();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(wide).toBe(false);
      expect(await violations(page)).toEqual([]);
      await claim.getByRole('button', { name: /を一覧から削除する$/ }).click();
      await page.getByText('一覧から削除しました。').waitFor();
      expect(complaints).toEqual([]);
    },
  );
});
