import { describe, expect, test } from '@jest/globals';
import { violations } from './support/browser';
import { aJourney } from './support/journey';

const { open } = aJourney();

const DEMO = '/plans?unit=demo-shiomino&fy=2025';

describe('plans and what became of them', () => {
  test('a reader of the plan of Musashino finds the copy that is worded otherwise, and its line', async () => {
    const { page, complaints } = await open('/plans?unit=musashino-place&fy=2022');
    await page.getByText('28（再掲を除くと24）').waitFor();
    await page.getByText(/3-1③の印は「2-5」までで、どの取組かを示していません/).waitFor();
    await page.getByRole('link', { name: '3-1②を見る' }).first().click();
    expect(new URL(page.url()).searchParams.get('open')).toBe('3-1-2');
    await page.locator('del', { hasText: '拡充' }).waitFor();
    await page.locator('ins', { hasText: '整備' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: '文書の138行目' }).click();
    await page.locator('#L138').waitFor();
    expect(complaints).toEqual([]);
  });

  test('somebody in charge says what was done, without a mouse, and it is counted', async () => {
    const address = '/plans?unit=demo-shiomino&fy=2026&open=3-2-2';
    const { page, complaints } = await open(address, { as: 'COORDINATOR' });
    const done = page.locator('div:has(> dt:text-is("実施した")) > dd');
    expect(await done.innerText()).toBe('0');
    const say = page.getByRole('button', { name: 'したことを記す' });
    await say.focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('状況').selectOption('DONE');
    await page.getByRole('textbox', { name: /にしたこと$/ }).fill('係長級に実施した。');
    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByText('3-2②でしたことを記しました。').waitFor();
    await page.getByText('係長級に実施した。').first().waitFor();
    expect(await done.innerText()).toBe('1');
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('a figure beside a measure leads to its source', async () => {
    const { page } = await open(`${DEMO}&open=1-1-1`);
    await page.getByRole('button', { name: /99回/ }).first().click();
    await page.getByRole('dialog').waitFor();
  });

  test('five programmes became seven', async () => {
    const { page, complaints } = await open('/plans?unit=yokohama-kyodo&fy=2023&part=programmes');
    const table = page.getByRole('table', { name: '事業の対応表' });
    expect(await table.getByText('分かれた').count()).toBe(2);
    await table.getByText('新しい').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: '計画と実績の漏れ' }).click();
    await page.getByText('ねらいを確かめる数値がない（2件）').waitFor();
    await page.getByText(/結果が抜けているとは言えません/).waitFor();
    expect(complaints).toEqual([]);
  });

  test('a programme is followed through a merger and a split, and a value leads to its source', async () => {
    const address = '/plans?unit=demo-shiomino-center&fy=2024&part=programmes';
    const { page, complaints } = await open(address);
    await page.getByLabel('事業', { exact: true }).selectOption('講座・交流事業');
    await page.getByLabel('見る数値').selectOption('開催回数');
    const frame = page.getByRole('region', { name: /「講座・交流事業」の開催回数/ });
    await frame.getByText(/^① 令和5年度から：.*まとまりました/).waitFor();
    await frame.getByText(/^② 令和7年度から：.*分かれました/).waitFor();
    await frame.getByRole('button', { name: '表', exact: true }).click();
    const row = frame.getByRole('row', { name: /令和4年度/ });
    await row.getByText('まとまる前の合計').waitFor();
    await row.getByRole('button').first().click();
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test.each([
    ['ja', 'light', 360, 'unit=nishitokyo-yumecollabo&fy=2021&part=gaps'],
    ['en', 'dark', 360, 'unit=yokohama-kyodo&fy=2023&part=programmes'],
    ['ja', 'dark', 768, 'unit=demo-shiomino&fy=2025&open=2-2-2'],
    ['ja', 'light', 360, 'unit=demo-shiomino-center&fy=2024&part=programmes&follow=2'],
    ['en', 'light', 1440, 'unit=nishitokyo-yumecollabo&fy=2021&part=cases'],
  ] as const)('fits, and can be read by everybody (%s, %s, %i px)', async (...given) => {
    const [lang, colorScheme, width, view] = given;
    const { page } = await open(`/plans?${view}&lang=${lang}`, { colorScheme, width });
    await page.getByRole('heading', { level: 3 }).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    expect(await violations(page)).toEqual([]);
  });
});
