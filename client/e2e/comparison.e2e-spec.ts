import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violations } from './support/browser';
import { aJourney } from './support/journey';

const PHONE = 375;

const { open } = aJourney();

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

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

describe.each([1280, PHONE])('the views of a network of twelve, on %i pixels', (width) => {
  const at = (rest: string) => `/compare?unit=demo-shiomino-center&fy=2025${rest}`;

  test('the median runs through no number and no name', async () => {
    const { page, complaints } = await open(at(''), { width });
    await page.getByText('中ほどの半分が入る範囲').waitFor();
    const met = await page.evaluate(() => {
      const drawing = document.querySelector('[data-picture] svg');
      const boxes = (selector: string) =>
        [...(drawing?.querySelectorAll(selector) ?? [])].map((one) => one.getBoundingClientRect());
      const texts = boxes('text');
      const ticks = boxes('path[stroke="var(--accent)"]');
      const cut = ticks.filter((tick) =>
        texts.some(
          ({ x, y, width, height }) =>
            tick.x > x && tick.x < x + width && tick.y < y + height - 3 && tick.bottom > y + 3,
        ),
      );
      return { texts: texts.length, ticks: ticks.length, cut: cut.length };
    });
    expect(met).toEqual({ texts: 24, ticks: 12, cut: 0 });
    expect(complaints).toEqual([]);
  });

  test('the change since a year is drawn, refused across a break, and leads to its source', async () => {
    const { page, complaints } = await open(at('&view=change&since=2023'), { width });
    const frame = page.getByRole('region', { name: /「相談件数」はどう変わったか/ });
    await frame.getByRole('heading', { name: '増減を図に示さない拠点（2か所）' }).waitFor();
    const words = await frame.innerText();
    expect(words).toContain('この間に数え方などが変わったため');
    expect(words).toContain('対象の月が異なるため');
    expect(await frame.locator('[data-picture] svg').innerHTML()).toMatch(/[+△][\d.]+%/);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await frame
      .getByRole('button', { name: /の出典と説明$/ })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await frame.getByRole('link', { name: /そろっている月だけで比べる/ }).click();
    await page.getByRole('heading', { name: /（そろっている月だけ）/ }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('two metrics stand against each other, and no two names cover each other', async () => {
    const { page, complaints } = await open(at('&view=scatter'), { width });
    const frame = page.getByRole('region', { name: /「相談件数」と「来訪者数/ });
    await frame.locator('[data-picture] title').first().waitFor({ state: 'attached' });
    const covered = await frame.locator('[data-picture] svg > text').evaluateAll((texts) => {
      const boxes = texts.map((text) => text.getBoundingClientRect());
      return boxes.filter((a, i) =>
        boxes.some(
          (b, j) =>
            i < j &&
            a.x < b.right - 1 &&
            b.x < a.right - 1 &&
            a.y < b.bottom - 3 &&
            b.y < a.bottom - 3,
        ),
      ).length;
    });
    expect(covered).toBe(0);
    expect(await frame.getByRole('list', { name: '図の番号と拠点' }).innerText()).toContain('12');
    expect(await frame.innerText()).toContain('印の面積は、拠点のある市区の人口に比例します');
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await frame.getByRole('button', { name: '表', exact: true }).click();
    await frame
      .getByRole('button', { name: /^人口 .*の出典と説明$/ })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    expect(complaints).toEqual([]);
  });

  test('a whole domain is one request; what may not be compared says why by keyboard', async () => {
    const { page, complaints } = await open(at('&view=matrix&domain=session'), { width });
    const cell = page
      .getByRole('button', { name: /参加団体数.*比べられません：期間の一部/ })
      .first();
    await cell.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog');
    expect(await panel.innerText()).toContain('期間の一部だけの数値です');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('main').innerText()).toContain('どの拠点の数値もない指標');
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(complaints).toEqual([]);
  });
});

test.each(['change', 'scatter'])('the picture of %s is taken along', async (view) => {
  const { page } = await open(`/compare?unit=demo-shiomino-center&fy=2025&view=${view}`);
  await page.locator('[data-picture] svg').waitFor();
  await page.getByRole('button', { name: /ほかの形式で保存$/ }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '図（SVG）' }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
  const picture = Buffer.concat(chunks).toString('utf8');
  expect(picture).toContain('すべてのセンター');
  expect(picture).toContain('汐見野');
});

test('those like the unit are offered in plain words', async () => {
  const { page } = await open('/compare?unit=demo-shiomino-center&fy=2025');
  await page.getByLabel('比べる相手').selectOption({ label: '設置・運営の形が同じセンター' });
  await page.getByRole('heading', { name: '比べられる数値は8件です' }).waitFor();
  expect(page.url()).toContain('with=like.CENTER_KIND');
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
    expect(table).toMatch(/2020年6月 ①\s+開設前/);
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
