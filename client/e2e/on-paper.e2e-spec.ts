import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aJourney } from './support/journey';

const { open } = aJourney();

const UNIT = 'demo-shiomino-center';
const COMPARE = `/compare?unit=${UNIT}&fy=2025`;
/** As wide as A4 between its margins. */
const A4 = { width: 688, height: 1_000 };

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describe('on paper', () => {
  test.each([
    `/?unit=${UNIT}&fy=2025`,
    `/trends?unit=${UNIT}&fy=2025`,
    COMPARE,
    `${COMPARE}&view=change`,
    `${COMPARE}&view=scatter`,
    `${COMPARE}&view=matrix`,
    `/attendance?unit=${UNIT}&fy=2025&programme=study_meeting`,
  ])('nothing of %s is cut off, and its sources are printed', async (path) => {
    const { page } = await open(path);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(A4);
    expect(await overflow(page)).toBe(0);
    const sources = await page
      .getByText('出典', { exact: true })
      .evaluateAll((terms) =>
        terms
          .filter(({ tagName }) => tagName === 'DT')
          .map((term) => term.nextElementSibling?.textContent),
      );
    expect(sources.filter((text) => !text)).toEqual([]);
  });
});

describe('in the colours of the system', () => {
  test('one tab alone is underlined, and no legend explains shades that are not there', async () => {
    const { page } = await open(`${COMPARE}&view=matrix`);
    await page.emulateMedia({ forcedColors: 'active' });
    const tabs = page.getByRole('navigation', { name: '比べ方' }).getByRole('link');
    const edges = await tabs.evaluateAll((links) =>
      links.map((link) => getComputedStyle(link).borderBottomColor),
    );
    const ground = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
    expect(edges.map((edge) => edge === ground)).toEqual([true, true, true, false]);
    expect(await page.getByText('小さいほうの4分の1').isVisible()).toBe(false);
  });
});
