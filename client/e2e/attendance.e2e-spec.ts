import { describe, expect, test } from '@jest/globals';
import { violations } from './support/browser';
import { aJourney } from './support/journey';

const { open } = aJourney();

const CENTER = '/attendance?unit=demo-shiomino-center&fy=2025';

describe('courses and events', () => {
  test('a director sees what became of the plans, and follows a course to the record of one session', async () => {
    const { page, complaints } = await open(CENTER, { as: 'DIRECTOR' });
    const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
    expect(await row('地域課題を学ぶ会').innerText()).toMatch(/25回\s+24回\s+[\d,]+人以上/);
    // A festival has no limit, which is not zero seats.
    expect(await row('つながるフェスタ').innerText()).toContain('定員なし');
    await page.getByText('地域課題を学ぶ会：計画25回に対して、開催24回（1回少ない）').waitFor();
    await page.locator('.recharts-bar-rectangle').first().waitFor();
    expect(await violations(page)).toEqual([]);

    // Without a mouse.
    await page.getByRole('link', { name: '地域課題を学ぶ会' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /いつ開かれ、何人が参加したか/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('programme')).toBe('study_meeting');
    await page.getByText(/続きの回に来た人は延べ486人/).waitFor();
    const session = page.getByRole('button', { name: /^2025年4月14日の回の記録/ });
    await session.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog');
    await panel.getByRole('button', { name: '記録を1件ずつ見る' }).click();
    await panel.getByText('S2504-K1-2').waitFor();
    expect(await panel.getByRole('listitem').count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('a printed day leads to its place in the report', async () => {
    const { page, complaints } = await open(
      '/attendance?unit=nishitokyo-yumecollabo&fy=2021&programme=salon_de_collabo',
    );
    await page.getByText('NPOパワーアップ講座：計画1回、開催1回').waitFor();
    await page.getByRole('button', { name: /^2021年10月16日の回の記録/ }).click();
    await page.getByRole('link', { name: '文書の該当箇所を開く' }).click();
    await page.locator('#L16').waitFor();
    expect(await page.locator('#L16').locator('mark').textContent()).toBe('10/16');
    expect(complaints).toEqual([]);
  });

  test('what was only announced is not taken for held, and a network is not said to be behind', async () => {
    const { page } = await open('/attendance?unit=yokohama-kyodo&fy=2020&programme=trial_seminar');
    await page.getByText(/協働事業トライアルセミナー：計画は6回。.*0回ではありません/).waitFor();
    expect(await page.getByText('予定', { exact: true }).count()).toBe(6);
    await page.goto(page.url().replace(/unit=.*/, 'unit=demo-network&fy=2025'));
    await page
      .getByText(/開催の回数を報告したのは12拠点中11拠点だけです/)
      .first()
      .waitFor();
    expect(await page.getByText('計画より少ない').count()).toBe(0);
  });

  test('is open to everybody where it is published, without single sessions', async () => {
    const { page } = await open(`${CENTER}&programme=seminar`, { as: null });
    await page.getByText(/関係者がサインインすると見られます/).waitFor();
    expect(await page.getByRole('table', { name: /いつ開かれ/ }).count()).toBe(0);
  });

  test.each([
    ['ja', 'light', 360],
    ['en', 'dark', 360],
    ['ja', 'dark', 768],
    ['en', 'light', 1440],
  ] as const)('fits, and can be read by everybody (%s, %s, %i px)', async (...given) => {
    const [lang, colorScheme, width] = given;
    const { page } = await open(`${CENTER}&programme=festival&lang=${lang}`, {
      ...{ colorScheme, width },
    });
    await page.getByRole('table').nth(2).waitFor();
    await page.locator('.recharts-bar-rectangle').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    expect(await violations(page)).toEqual([]);
  });
});
