import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { violations } from './support/browser';
import { aJourney } from './support/journey';

const PATHS = [
  '/',
  '/?unit=nishitokyo-yumecollabo&fy=2021',
  '/consultations?unit=demo-network&fy=2025',
  '/compare?unit=demo-network&fy=2025',
  '/trends?unit=demo-hanakago-plaza&fy=2022',
  '/occupancy?unit=demo-aise-center&fy=2023',
  '/?unit=yokohama-kyodo&fy=2020&lang=en',
  '/?unit=musashino-place&fy=2021',
  '/consultations?unit=yokohama-kyodo&fy=2020',
  '/consultations?unit=yokohama-kyodo&fy=2020&tables=topics,cases',
  '/trends?unit=nishitokyo-yumecollabo&fy=2021',
  '/compare?unit=132292&fy=2021&lang=en',
  '/compare?unit=132292&fy=2020&metric=population.residents',
  '/occupancy?unit=yokohama-kyodo&fy=2020',
  '/sources/S0?line=15&printed=79%E4%BB%B6',
];

const { open, origin } = aJourney();

/** The report of an import of a downloaded file. */
async function importBack(page: Page, bytes: Buffer): Promise<unknown> {
  const response = await page.request.post(`${origin()}/imports`, {
    headers: { 'x-musubi-request': '1' },
    multipart: { file: { name: 'twin.csv', mimeType: 'text/csv', buffer: bytes } },
  });
  return response.json();
}

describe('the dashboard', () => {
  test('opens on the network of the demo, with its figures, and says that it is invented', async () => {
    const { page, complaints } = await open('/', { as: null });
    await page.getByRole('heading', { level: 1, name: /（架空）$/ }).waitFor();
    await page.getByText('の数値は、作りものです。').waitFor();
    expect(await page.getByRole('main').innerText()).toMatch(/相談件数\s*[\d,]+件/);
    expect(complaints).toEqual([]);
  });

  test('opens for a director on their own center', async () => {
    const { page } = await open('/', { as: 'DIRECTOR' });
    await page
      .getByRole('heading', { level: 1, name: '汐見野市民活動支援センター（架空）' })
      .waitFor();
  });

  test('a number leads to its place in the printed document in two clicks', async () => {
    const { page, complaints } = await open('/?unit=nishitokyo-yumecollabo&fy=2021');
    await page.getByRole('button', { name: '相談件数 79件の出典と説明' }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: '文書の該当箇所を開く' }).click();
    const line = page.locator('#L15');
    await line.waitFor();
    expect(await line.getAttribute('aria-current')).toBe('true');
    expect(await line.locator('mark').textContent()).toBe('79件');
    expect(new URL(page.url()).pathname).toBe('/sources/S0');
    expect(complaints).toEqual([]);
  });

  test('the language is switched, kept in the address and remembered', async () => {
    const { page } = await open('/');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Main figures' }).waitFor();
    expect(page.url()).toContain('lang=en');
    await page.goto(origin());
    await page.getByRole('heading', { name: 'Main figures' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  test('topics have shares of cases and of labels, and その他 has no rank', async () => {
    const path = '/consultations?unit=yokohama-kyodo&fy=2020&tables=topics';
    const { page, complaints } = await open(path);
    const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
    expect(await row('新型コロナウイルス関連').innerText()).toMatch(/153件\s+30\.2%\s+1\s/);
    expect(await row('その他').innerText()).toMatch(/131件\s+25\.8%\s+順位なし/);
    await page.getByRole('link', { name: '内容の延べ件数に対する割合' }).click();
    await page.getByRole('columnheader', { name: '内容の延べ件数に対する割合' }).waitFor();
    expect(await row('新型コロナウイルス関連').innerText()).toMatch(/24\.9%/);
    expect(page.url()).toContain('base=labels');
    expect(complaints).toEqual([]);
  });

  test('a unit without data says not reported and never 0', async () => {
    const path = '/?unit=musashino-place&fy=2021';
    const { page } = await open(path);
    await page.getByRole('heading', { name: '令和3年度（2021年度）の数値は未報告です' }).waitFor();
    const words = await page.getByRole('main').innerText();
    expect(words).not.toMatch(/(?<![\d,.])0\s*(?:件|人|団体|回|個|%)/);
  });

  test('the table twin is downloaded as CSV with a BOM and imports back to the same values', async () => {
    const path = '/?unit=nishitokyo-yumecollabo&fy=2021';
    const { page } = await open(path, { as: 'ADMINISTRATOR' });
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'どの機材が何件使われたかのCSVを保存' }).click();
    const download = await waiting;
    const bytes = readFileSync(await download.path());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString()).toContain('equipment_kind=copier');
    expect(download.suggestedFilename()).toBe('nishitokyo-yumecollabo_loans_FY2021.csv');
    expect(await importBack(page, bytes)).toMatchObject({
      state: 'COMMITTED',
      counts: { NEW: 0, NEW_VERSION: 0, UNCHANGED: 6, REFUSED: 0 },
    });
  });

  test('a chart is taken along as a drawing, as a picture and as Excel', async () => {
    const path = '/trends?unit=yokohama-kyodo&metric=space.occupancy&from=2020&to=2021';
    const { page, complaints } = await open(path, { colorScheme: 'dark' });
    await page.locator('[data-picture] svg').first().waitFor();
    const save = async (form: string): Promise<Buffer> => {
      await page
        .getByRole('button', { name: /ほかの形式で保存$/ })
        .first()
        .click();
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: form }).first().click();
      return readFileSync(await (await waiting).path());
    };
    const drawing = (await save('図（SVG）')).toString();
    const title = await page.getByRole('heading', { level: 2 }).first().innerText();
    for (const words of [title, '単位：%', '最終取込'])
      expect(drawing.replaceAll(/<[^>]*>/g, '')).toContain(words);
    // On paper, whatever the screen looks like.
    expect(drawing).toMatch(/<rect[^>]*fill="(?:#ffffff|rgb\(255, 255, 255\)|white)"/);
    expect(drawing).not.toContain('var(--');
    const png = await save('画像（PNG）');
    expect([...png.subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
    const { sheets } = await readXlsx(await save('Excel'));
    expect(sheets.map(({ name }) => name)).toEqual(['数値', '取り込み用', '注記とメモ']);
    expect(sheets[1]?.rows[0]?.slice(0, 3)).toEqual(['reporter', 'unit', 'metric']);
    expect(complaints).toEqual([]);
  });

  test('a table that is a picture is taken along as a drawing, with its shades and its legend', async () => {
    const { page } = await open('/occupancy?unit=yokohama-kyodo&fy=2020', { colorScheme: 'dark' });
    await page
      .getByRole('button', { name: /ほかの形式で保存$/ })
      .first()
      .click();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: '図（SVG）' }).first().click();
    const drawing = readFileSync(await (await waiting).path()).toString();
    const table = page.getByRole('table').first();
    const shown = (await table.innerText()).split(/\s+/).filter((word) => /[%月]$/.test(word));
    const drawn = drawing.replaceAll(/<[^>]*>/g, '|');
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.filter((word) => !drawn.includes(word))).toEqual([]);
    expect(drawn).toContain('%まで');
    // Part of the months: hatched.
    expect(drawing).toContain('<pattern');
    const fills = new Set(Array.from(drawing.matchAll(/<rect[^>]* fill="([^"]+)"/g), ([, f]) => f));
    expect(fills.size).toBeGreaterThan(4);
  });

  test.each(PATHS)('%s can be used by everyone, in light and in dark', async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, complaints } = await open(path, { colorScheme });
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
    }
  });

  test.each([375, 768])('no page is wider than a screen of %i pixels', async (width) => {
    for (const path of PATHS) {
      const { page } = await open(path, { width });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([path, over]).toEqual([path, 0]);
    }
  });
});
