import { describe, expect, test } from '@jest/globals';
import { violations } from './support/browser';
import { aJourney } from './support/journey';

const PHONE = 375;

const { open } = aJourney();

describe.each([1280, PHONE])('on a screen of %i pixels', (width) => {
  test('two cities that may not be compared say why, and neither has a rank', async () => {
    const { page, complaints } = await open('/compare?unit=132292&fy=2021', { width });
    await page.getByRole('heading', { name: /順位は付けません/ }).waitFor();
    const words = await page.getByRole('main').innerText();
    expect(words).toContain('79件');
    expect(words).toContain('507件');
    expect(words).toContain('令和2年度（2020年度）の数値です。');
    expect(words).toContain('数えている範囲が違います');
    expect(words).toContain('内容の数え方が違います');
    expect(words).toContain('19拠点のうち1拠点だけの数値です');
    expect(words).not.toMatch(/[12]位/);
    expect(complaints).toEqual([]);
  });

  test('in the same year there is one value, and the other is not reported, not zero', async () => {
    const { page } = await open('/compare?unit=132292&fy=2021&match=same&tables=compare', {
      width,
    });
    await page.getByRole('heading', { name: '比べる相手の数値がありません' }).waitFor();
    const words = await page.getByRole('main').innerText();
    expect(words).toContain('79件');
    expect(words).not.toContain('507件');
    expect(words).not.toMatch(/(?<![\d,.])0\s*件/);
  });

  test('a mean that was published otherwise leads to its line and its explanation', async () => {
    const { page, complaints } = await open('/occupancy?unit=yokohama-kyodo&fy=2020', { width });
    await page.getByRole('button', { name: '年度平均 全体 30%の出典と説明' }).click();
    const panel = page.getByRole('dialog');
    const words = await panel.innerText();
    expect(words).toContain('30.625%');
    expect(words).toContain('四捨五入で説明できます');
    expect(words).toMatch(/9か月中8か月分/);
    expect(await violations(page)).toEqual([]);
    await panel.getByRole('link', { name: '文書の該当箇所を開く' }).first().click();
    const line = page.locator('#L96');
    await line.waitFor();
    expect(await line.getAttribute('aria-current')).toBe('true');
    expect(complaints).toEqual([]);
  });
});

describe('the occupancy of FY2020', () => {
  test('is printed month by month: a zero is a zero, not open and not reported are words', async () => {
    const { page } = await open('/occupancy?unit=yokohama-kyodo&fy=2020');
    const row = (name: RegExp) => page.getByRole('row', { name }).first();
    await row(/^全体/).waitFor();
    const cells = async (name: RegExp) => (await row(name).innerText()).split(/\s+/);
    expect((await cells(/^全体/)).filter((word) => /^(\d+%|開設前|未報告)$/.test(word))).toEqual(
      [
        ...Array<string>(3).fill('開設前'),
        '22%',
        '18%',
        '14%',
        '25%',
        '64%',
        '46%',
        '30%',
        '26%',
      ].concat('未報告', '30%'),
    );
    expect(await cells(/^アトリウム/)).toContain('0%');
  });
});

describe('a trend', () => {
  test('keeps its question in the address, and its table says what is missing', async () => {
    const { page, complaints } = await open(
      '/trends?unit=yokohama-kyodo&fy=2020&metric=space.occupancy&tables=trend',
    );
    await page.getByRole('heading', { name: /スペース稼働率は、月ごとにどう変わったか/ }).waitFor();
    const table = await page.getByRole('table').first().innerText();
    expect(table).toMatch(/2020年6月\s+開設前/);
    expect(table).toMatch(/2020年11月\s+確認事項 1\s*64%/);
    expect(table).toMatch(/2021年3月\s+未報告/);
    await page.getByRole('button', { name: '前年同期と比べる' }).click();
    await page.getByText('前年同期と比べられる数値がないため、差は示せません。').waitFor();
    expect(page.url()).toContain('previous');
    await page.reload();
    await page.getByText('前年同期と比べられる数値がないため、差は示せません。').waitFor();
    expect(complaints).toEqual([]);
  });
});
