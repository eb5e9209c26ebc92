import { describe, expect, test } from '@jest/globals';
import { violations } from './support/browser';
import { aJourney } from './support/journey';

const { open } = aJourney();

const AT = '/completeness?unit=demo-shiomino-center&fy=2025&set=SESSIONS';
const FEBRUARY = /2026年2月の報告を開く/;

describe('a report', () => {
  test('is approved by its director, published by the network, and opened again', async () => {
    const { page, complaints } = await open(AT, { as: 'DIRECTOR' });
    expect(await violations(page)).toEqual([]);
    const cell = page.getByRole('button', { name: FEBRUARY });
    expect(await cell.textContent()).toContain('提出済み');
    // Without a mouse.
    await cell.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog');
    await panel.getByText('次にすること：センター長が、内容を確かめて承認します。').waitFor();
    expect(await violations(page)).toEqual([]);
    await panel.getByRole('button', { name: '承認する' }).focus();
    await page.keyboard.press('Enter');
    await panel.getByText('承認しました。', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await cell.filter({ hasText: '承認済み' }).waitFor();

    const { page: office } = await open(AT, { as: 'COORDINATOR', colorScheme: 'dark' });
    await office.getByRole('button', { name: FEBRUARY }).click();
    await office.getByRole('button', { name: '公開する' }).click();
    await office.getByText('公開しました。', { exact: true }).waitFor();
    expect(await violations(office)).toEqual([]);

    await page.goto(page.url().replace('/completeness', '/data'));
    const buffer = Buffer.from('開催日,講座名,参加者数\n2026-02-03,講座,5\n');
    const input = page.locator('input[type=file]');
    await input.setInputFiles({ name: 'log.csv', mimeType: 'text/csv', buffer });
    await page
      .getByText(/2026年2月の講座・イベントの記録は、.*承認したので、変えられません/)
      .waitFor();
    await page.goto(
      page
        .url()
        .replace('/data', '/completeness')
        .replace(/&?batch=[^&]*/, ''),
    );
    await page.getByRole('button', { name: FEBRUARY }).click();
    await panel.getByRole('button', { name: '訂正をはじめる' }).click();
    await panel.getByLabel(/^理由/).fill('1回分が抜けていたため');
    await panel.getByRole('form').getByRole('button', { name: '訂正をはじめる' }).click();
    await panel.getByText('公開しているのは第1版です。').waitFor();
    expect(complaints).toEqual([]);
  });

  test.each(['ja', 'en'])(
    'shows on a phone what was provisional and what is final (%s)',
    async (lang) => {
      const { page } = await open(
        `/completeness?unit=demo-suzunari-center&fy=2024&set=CONSULTATIONS&lang=${lang}`,
        { as: 'VIEWER', width: 360 },
      );
      await page.getByRole('button', { name: /2024年6月の報告|June 2024/ }).click();
      await page
        .getByText(/（速報）と第2版（確報）|\(provisional\) and version 2 \(final\)/)
        .waitFor();
      const panel = page.getByRole('dialog');
      expect(await panel.getByRole('row').count()).toBeGreaterThan(2);
      expect(await panel.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        360,
      );
      expect(await violations(page)).toEqual([]);
      // A reader sees it, and has nothing to press.
      expect(await panel.getByRole('button').count()).toBe(1);
    },
  );
});
