import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violations } from './support/browser';
import { aJourney } from './support/journey';

const { open } = aJourney();

const CENTER = '/kpi?unit=demo-shiomino-center&fy=2025';
const OCTOBER = `${CENTER}&asOf=2025-10-31`;

const change = async (page: Page, number: string, reason: string): Promise<void> => {
  await page.getByRole('button', { name: '目標を変える' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('目標の数（人）').fill(number);
  await form.getByLabel('この目標にした理由（任意）').fill(reason);
};

describe('targets', () => {
  test('a director finds what is behind, says why, and does not write over what somebody else saved', async () => {
    const { page, complaints } = await open(OCTOBER, { as: 'DIRECTOR' });
    await page.getByText(/^目標\d+件のうち、達成\d+件/).waitFor();
    await page.getByRole('button', { name: /^遅れ・未達 \d+件/ }).click();
    const row = page.getByRole('row', { name: /^参加者数（延べ） 目標/ });
    expect(await row.innerText()).toMatch(/10月までの目安 [\d,]+人以上に対して/);
    expect(await violations(page)).toEqual([]);

    // Without a mouse.
    await row.getByRole('link', { name: '参加者数（延べ）' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: '参加者数（延べ）' }).waitFor();
    expect(new URL(page.url()).searchParams.get('kpi')).toBe('session.participants');
    await page.locator('.recharts-line-dots').first().waitFor();
    await page.getByRole('button', { name: '理由を書く' }).click();
    await page.getByLabel('なぜ、いまこの状態なのですか').fill('秋の講座が台風で1回減ったため');
    await page.getByRole('button', { name: '書き残す' }).click();
    await page.getByText('書き残しました。').waitFor();
    await page.getByText('秋の講座が台風で1回減ったため').waitFor();

    const { pathname, search } = new URL(page.url());
    const { page: other } = await open(pathname + search, { as: 'DIRECTOR' });
    await change(page, '2600', '秋の実績をみて');
    await page.getByText('2,600人以上なら達成です。').waitFor();
    expect(await violations(page)).toEqual([]);
    await change(other, '2700', '変えない');
    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByText('目標を「2,600人以上」に変えました。').waitFor();

    await other.getByRole('button', { name: '保存する' }).click();
    await other.getByRole('row', { name: /^目標 2,700人以上 2,600人以上/ }).waitFor();
    expect(await violations(other)).toEqual([]);
    await other.getByRole('button', { name: '保存されている内容のままにする' }).click();
    await other.getByRole('dialog').waitFor({ state: 'hidden' });
    await other
      .getByRole('definition')
      .filter({ hasText: /^2,600人以上/ })
      .waitFor();
    await other.getByText(/^目標の変更の記録/).click();
    await other.getByText('秋の実績をみて').waitFor();
    expect(await other.getByText('変えない').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('targets of a new year come in from cells copied from a spreadsheet', async () => {
    const { page, complaints } = await open('/kpi?unit=demo-shiomino-center&fy=2027', {
      ...{ as: 'DIRECTOR', width: 360 },
    });
    await page.getByRole('button', { name: '表から取り込む' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /ひな形/ }).click(),
    ]);
    // A workbook: the name it is saved under is told late, and is asked for where it is sent.
    expect(
      readFileSync(await file.path())
        .subarray(0, 4)
        .toString('latin1'),
    ).toBe('PK\u0003\u0004');
    await page
      .getByLabel('または、Excelでコピーしたセルを貼り付ける')
      .fill('指標\t目標\t担当\n相談件数\t年900件以上\t佐藤\n=1+1\t80\t佐藤');
    await page.getByRole('button', { name: '読み取って確かめる' }).click();
    await page.getByRole('row', { name: /^2行目 新しく登録/ }).waitFor();
    await page.getByRole('row', { name: /^3行目 取り込めない.*=1\+1/s }).waitFor();
    await page.getByText('読まなかった列：担当').waitFor();
    await page.getByRole('button', { name: '1件を設定する' }).click();
    await page.getByText('表から1件の目標を設定しました。').waitFor();
    await page.getByRole('row', { name: /^相談件数 目標 900件以上/ }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('the overview leads to the target that is behind', async () => {
    const { page } = await open('/?unit=demo-shiomino-center&fy=2025', { as: 'DIRECTOR' });
    const section = page.getByRole('region', { name: '目標の状況' });
    await section.getByRole('listitem').first().getByRole('link').click();
    await page.getByRole('link', { name: '← 目標の一覧に戻る' }).click();
    await page.getByRole('heading', { name: '目標に対して、いまどこまで来ているか' }).waitFor();
  });

  test('a target of a published plan leads to its line', async () => {
    const { page, complaints } = await open('/kpi?unit=nishitokyo-yumecollabo&fy=2021');
    await page.getByRole('link', { name: /^開催回数（NPOパワーアップ講座）/ }).click();
    await page.getByRole('link', { name: /^出典：/ }).click();
    await page.locator('#L16').waitFor();
    expect(complaints).toEqual([]);
  });

  test('a viewer changes nothing, and of a center that is not theirs sees no targets', async () => {
    const { page } = await open(CENTER, { as: 'VIEWER' });
    await page.getByRole('table').first().waitFor();
    expect(await page.getByRole('button', { name: '目標を追加する' }).count()).toBe(0);
    await page.goto(page.url().replace('demo-shiomino-center', 'nishitokyo-yumecollabo'));
    await page.getByRole('heading', { name: 'この拠点の目標は表示できません' }).waitFor();
  });

  test('a word without end breaks, and pushes nothing out of the page', async () => {
    const { page } = await open('/kpi?unit=demo-shiomino-center&fy=2025&kpi=facility.visitors', {
      ...{ as: 'DIRECTOR', width: 1024 },
    });
    const text = `=HYPERLINK(1)<img src=x>${'W'.repeat(300)}`;
    await page.getByRole('button', { name: '対応を書く' }).click();
    await page.getByLabel(/^これから何をしますか/).fill(text);
    await page.getByRole('button', { name: '書き残す' }).click();
    await page.getByText(text).waitFor();
    await page.getByRole('link', { name: '← 目標の一覧に戻る' }).click();
    await page.getByText(text).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1024);
  });

  test.each([
    ['ja', 'light', 360],
    ['en', 'dark', 360],
    ['ja', 'dark', 768],
    ['en', 'light', 1440],
  ] as const)('fit, and can be read by everybody (%s, %s, %i px)', async (...given) => {
    const [lang, colorScheme, width] = given;
    for (const address of [OCTOBER, `${OCTOBER}&kpi=facility.visitors&tables=`]) {
      const { page } = await open(`${address}&lang=${lang}`, {
        ...{ as: 'DIRECTOR', colorScheme, width },
      });
      await page.getByRole('table').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
      expect(await violations(page)).toEqual([]);
    }
  });
});
