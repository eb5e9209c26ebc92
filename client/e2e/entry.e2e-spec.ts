import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violations } from './support/browser';
import { aJourney } from './support/journey';

const { open, origin } = aJourney();

const AT = '/entry?unit=demo-shiomino-center&month=2026-08';

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

/** To the first field of the form, as somebody without a mouse comes there. */
async function tabToField(page: Page): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).endsWith('の数値')) return;
  }
  throw new Error('no field is reached');
}

describe('a clerk without a file', () => {
  test('types a month in with the keyboard only, leaves it, comes back, and saves it', async () => {
    const { page, complaints } = await open(AT, { as: 'DIRECTOR' });
    page.on('dialog', (dialog) => void dialog.accept());
    await page.locator('[data-entry-field]').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await tabToField(page);
    const first = await focused(page);
    await page.keyboard.type('２７５');
    await page.keyboard.press('Enter');
    expect(await focused(page)).not.toBe(first);
    await page.keyboard.type('3,411');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.getByText('保存していない項目が3つあります。').waitFor();
    await page.getByText('275と読み取りました').waitFor();

    // What was typed is there after the page was loaded anew.
    await page.reload();
    await page.getByText('保存していない項目が3つあります。').waitFor();

    // Another page is opened only after a question.
    await page.getByRole('link', { name: '概要' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: '保存していない数値があります' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: '保存する' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('3つの数値を保存しました。').waitFor();
    await page.getByText('登録団体数：報告なし → 275').waitFor();
    await page.getByText('発行部数：報告なし → 集計していない').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'データ', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('入力 Entry 2026-08').first().waitFor();
    expect(complaints).toEqual([]);
  });

  test('is shown the figure somebody else saved meanwhile, and chooses', async () => {
    const { page } = await open('/entry?unit=demo-shiomino-center&month=2026-07', {
      as: 'DIRECTOR',
      colorScheme: 'dark',
    });
    const field = page.getByRole('textbox', { name: '発行部数の数値' });
    await field.fill('2,000');
    const query = `mutation { recordObservation(input: { unit: "demo-shiomino-center", metric: "newsletter.copies",
      period: "2026-07", printed: "1,950" }) { added } }`;
    await page.request.post(`${origin()}/graphql`, { data: { query } });
    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByRole('button', { name: '1,950のままにする' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '2,000で保存する' }).click();
    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByText('発行部数：1,950 → 2,000').waitFor();
  });

  test('takes the form of her center as a file, also on a phone', async () => {
    const { page } = await open(`${AT}&lang=en`, { as: 'DIRECTOR', width: 360 });
    const link = page.getByRole('link', { name: 'Excel form of this center' });
    const [download, answer] = await Promise.all([
      page.waitForEvent('download'),
      page.waitForResponse(/\/exports\/template/),
      link.click(),
    ]);
    expect(await download.failure()).toBe(null);
    // What a browser calls the file depends on the language of the machine.
    expect(decodeURIComponent(answer.headers()['content-disposition'] ?? '')).toContain(
      '令和8年度（2026年度）',
    );
    await page.route('**/exports/template*', (route) =>
      route.fulfill({
        status: 404,
        json: {
          error: {
            code: 'UNKNOWN_UNIT',
            message: { ja: '拠点がありません。', en: 'No such unit.' },
          },
        },
      }),
    );
    await link.click();
    await page.getByRole('alert').getByText('No such unit.').waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    expect(await violations(page)).toEqual([]);
  });
});
