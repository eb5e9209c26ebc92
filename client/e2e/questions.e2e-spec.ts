import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aJourney } from './support/journey';

const { open } = aJourney();

const menu = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'ページ' }).getByRole('link', { name, exact: true });
const words = (page: Page) => page.getByRole('main').innerText();

describe('people come with a question, and leave with an answer', () => {
  test('a coordinator: which centers differ, since when, is it real, and what is missing?', async () => {
    const { page, complaints } = await open('/', { as: 'COORDINATOR' });
    await menu(page, '比較').click();
    await page.getByRole('heading', { name: '比べられる数値は12件です' }).waitFor();
    expect(await words(page)).toMatch(/中央値\s+1,393件/);
    await page.getByRole('link', { name: '以前からの変化' }).click();
    const since = page.getByLabel('比べる元の年度');
    await since.selectOption({ label: '令和5年度（2023年度）' });
    await page.getByRole('heading', { name: '増減を図に示さない拠点（2か所）' }).waitFor();
    expect(await words(page)).toContain('この間に数え方などが変わったため');
    await page.getByRole('link', { name: '分野をまとめて見る' }).click();
    const row = page.getByRole('row', { name: /^雲居市民活動支援センター/ });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/1,404\s+4位[^]*未報告/);
    expect(complaints).toEqual([]);
  });

  test('a director: are we on the way, and what do I look at this week?', async () => {
    const { page, complaints } = await open('/', { as: 'DIRECTOR' });
    await page.getByRole('heading', { level: 1, name: /^汐見野市民活動支援センター/ }).waitFor();
    const tile = page.getByRole('listitem').filter({
      has: page.getByRole('heading', { name: '相談件数', exact: true }),
    });
    expect(await tile.innerText()).toMatch(/1,404 ?件[^]*前年度より \+2\.6%/);
    await tile.getByRole('link', { name: '相談件数の月ごとの推移を見る' }).click();
    await page.getByRole('heading', { name: '相談件数は、月ごとにどう変わったか' }).waitFor();
    await menu(page, '講座・イベント').click();
    await page.getByText('地域課題を学ぶ会：計画25回に対して、開催24回（1回少ない）').waitFor();
    await menu(page, '概要').click();
    await page.getByRole('heading', { name: '主な数値' }).waitFor();
    expect(await page.getByText('確認していただきたいこと').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('staff: how do I hand in this month, and is it complete?', async () => {
    const { page, complaints } = await open('/', { as: 'STAFF' });
    await menu(page, 'データ').click();
    await page.getByRole('heading', { level: 1, name: 'データ' }).waitFor();
    const desk = page.getByRole('navigation', { name: 'データのページ' });
    await desk.getByRole('link', { name: '報告の状況' }).click();
    await page.getByRole('heading', { level: 1, name: '報告の状況' }).waitFor();
    await page.getByRole('region', { name: '相談の記録', exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('a committee member: what happened, and where is it written?', async () => {
    const { page, complaints } = await open('/?unit=nishitokyo-yumecollabo&fy=2021', {
      as: 'EVALUATOR',
    });
    await page.getByRole('button', { name: '相談件数 79件の出典と説明' }).click();
    await page.getByRole('link', { name: '文書の該当箇所を開く' }).click();
    expect(await page.locator('#L15').locator('mark').textContent()).toBe('79件');
    await page.getByRole('link', { name: '用語集' }).click();
    await page.getByRole('heading', { level: 1, name: '用語集' }).waitFor();
    expect(await words(page)).toContain('まだ報告されていません。0ではありません。');
    expect(complaints).toEqual([]);
  });

  test('a citizen: what does the center do for the money, without a word about a person?', async () => {
    const { page, complaints } = await open('/', { as: null });
    await menu(page, '相談').click();
    await page.getByRole('heading', { name: 'どのような相談が多いか' }).waitFor();
    await menu(page, '概要').click();
    await page.getByRole('button', { name: /^相談件数 .*の出典と説明$/ }).click();
    const panel = page.getByRole('dialog');
    await panel.getByText(/記録[\d,]+件を数えた/).waitFor();
    expect(await panel.getByRole('button', { name: '記録を1件ずつ見る' }).count()).toBe(0);
    expect(await menu(page, 'データ').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
