import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violations } from './support/browser';
import { aJourney } from './support/journey';

const PHONE = 360;
const { open } = aJourney();

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each([1440, PHONE])('consultations on %i pixels', (width) => {
  test('which topics rose: both counts with their source, the rule, and no reason made up', async () => {
    const { page, complaints } = await open('/consultations?unit=demo-shiomino-center&fy=2025', {
      width,
    });
    const frame = page.getByRole('region', { name: /前の年度の同じ月より増えた相談内容/ });
    await frame.getByText(/増えた理由は、この数値だけではわかりません/).waitFor();
    expect(await frame.innerText()).toContain('+54件（+24%）');
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    await frame.getByRole('button', { name: '表', exact: true }).click();
    const row = frame.getByRole('row', { name: /^資金調達/ });
    expect((await row.innerText()).split(/\s+/)).toEqual([
      '資金調達',
      '225件',
      '279件',
      '+54件',
      '+24%',
    ]);
    await row.getByRole('button', { name: /279件の出典と説明$/ }).click();
    await page.getByRole('dialog').waitFor();
    expect(complaints).toEqual([]);
  });

  test('the first topics together: of labels, the residual apart', async () => {
    const { page, complaints } = await open('/consultations?unit=demo-shiomino-center&fy=2025', {
      width,
    });
    const frame = page.getByRole('region', { name: /どのような相談が多いか/ });
    await frame.getByText(/相談件数に対する割合は足し合わせられません/).waitFor();
    await frame.getByRole('link', { name: '内容の延べ件数に対する割合' }).click();
    await frame.getByText(/「その他」は足していません/).waitFor();
    const drawing = frame.locator('[data-picture] svg').first();
    await drawing.getByText('累計 30.6%').waitFor({ state: 'attached' });
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    await frame.getByRole('button', { name: '表', exact: true }).click();
    const other = frame.getByRole('row', { name: /^その他/ });
    expect(await other.innerText()).toContain('順位なし');
    expect(complaints).toEqual([]);
  });
});

test('months beside the year before, and how people came', async () => {
  const { page } = await open('/consultations?unit=demo-network&fy=2025&tables=months,channel');
  const months = page.getByRole('region', { name: /月ごとに前の年とどう違うか/ });
  expect(await months.getByRole('row', { name: /^2026年3月/ }).innerText()).toMatch(/件.*件.*%/s);
  const channels = page.getByRole('region', { name: /どのような方法で相談を受けたか/ });
  expect(await channels.getByRole('row', { name: /^電話/ }).innerText()).toMatch(
    /5,533件\s+32\.3%/,
  );
});

test('a report without lists shows what there is, and nothing that is not', async () => {
  const { page, complaints } = await open('/consultations?unit=nishitokyo-yumecollabo&fy=2021');
  await page.getByText('月ごとの相談件数は未報告です。').waitFor();
  const words = await page.getByRole('main').innerText();
  expect(words).toContain('相談内容ごとの件数は未報告です');
  expect(words).not.toContain('増えた相談内容');
  expect(words).not.toContain('どのような方法で相談を受けたか');
  expect(complaints).toEqual([]);
});
