import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violations } from './support/browser';
import { aJourney } from './support/journey';

const PHONE = 360;
const { open } = aJourney();

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const CASES = '/trends?unit=demo-network&fy=2025&metric=consultation.cases';

describe.each([1440, PHONE])('a network of twelve centers, on %i pixels', (width) => {
  test('every center has a small chart, one opens large, and a value leads to its source', async () => {
    const { page, complaints } = await open(CASES, { width });
    await page.getByRole('link', { name: 'この中の拠点を一つずつ並べて見る' }).click();
    const frame = page.getByRole('region', { name: /相談件数は、月ごとにどう変わったか/ });
    const cards = frame
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3 }) });
    await cards.first().locator('svg path').first().waitFor({ state: 'attached' });
    expect(await cards.count()).toBe(12);
    expect(await frame.innerText()).toContain('12枚の図の縦の目盛りは、すべて同じです');
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await cards
      .first()
      .getByRole('button', { name: /の出典と説明$/ })
      .click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    const large = cards.first().getByRole('link');
    const name = await large.innerText();
    await large.focus();
    await page.keyboard.press('Enter');
    const back = page.getByRole('link', { name: '小さな図12枚に戻る' });
    await back.waitFor();
    expect(await frame.innerText()).toContain(name);
    await page.goBack();
    await page.getByRole('button', { name: '目盛りは図ごと' }).click();
    await page.getByText('縦の目盛りはこの図だけのものです').nth(11).waitFor();
    expect(complaints).toEqual([]);
  });

  test('the running total of this year lies over those of earlier years', async () => {
    const { page, complaints } = await open(CASES.replace('network', 'shiomino-center'), { width });
    await page.getByRole('link', { name: '今年度の累計を前年度と比べる' }).click();
    const frame = page.getByRole('region', { name: /年度はじめからの累計は、前の年度まで/ });
    await frame.getByText('前年同期との差').waitFor();
    expect(await frame.getByRole('list', { name: '凡例' }).getByRole('listitem').count()).toBe(5);
    expect(await frame.innerText()).toMatch(/1,404件（前年同期 1,369件）/);
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    await frame.getByRole('button', { name: '表', exact: true }).click();
    const march = frame.getByRole('row', { name: /^3月/ });
    expect(await march.innerText()).toContain('1,404件');
    expect(complaints).toEqual([]);
  });
});

test('all small charts are in the picture that is taken along, also those not yet seen', async () => {
  const { page } = await open(`${CASES}&every=members`, { width: PHONE });
  const waiting = page.locator('[data-waiting]');
  await page.locator('[data-picture="whole"] svg').first().waitFor({ state: 'attached' });
  expect(await waiting.count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: /ほかの形式で保存$/ }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '図（SVG）' }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
  const picture = Buffer.concat(chunks).toString('utf8');
  expect(await waiting.count()).toBe(0);
  expect(picture.match(/<svg /g)?.length).toBeGreaterThanOrEqual(13);
  expect(picture).toContain('雲居市民活動支援センター');
});

test('centers without a figure of the metric are named, and have no chart', async () => {
  const { page } = await open(
    '/trends?unit=nishitokyo-yumecollabo&fy=2021&metric=consultation.cases&every=centers',
  );
  await page.getByText(/この指標の数値の報告がないため、図を置いていません/).waitFor();
  const words = await page.getByRole('region', { name: /相談件数は、年度ごと/ }).innerText();
  expect(words).toContain('79件');
  expect(words).toContain('507件');
  expect(words).not.toContain('架空');
});
