import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violations } from './support/browser';
import { aJourney } from './support/journey';

/** An address of every route, as somebody opens it who may open all of them. */
const ADDRESSES = [
  '/?unit=demo-network&fy=2025',
  '/trends?unit=demo-hanakago-plaza&fy=2022',
  '/compare?unit=demo-network&fy=2025',
  '/occupancy?unit=demo-network&fy=2023',
  '/consultations?unit=yokohama-kyodo&fy=2020',
  '/attendance?unit=demo-aise-center&fy=2025',
  '/kpi?unit=demo-aise-center&fy=2025',
  '/plans?unit=musashino-place&fy=2022&open=3-1-2',
  '/data',
  '/entry?unit=demo-aise-center',
  '/findings',
  '/completeness',
  '/sources/S0?line=15&printed=79%E4%BB%B6',
  '/sources/unknown',
  '/nowhere',
  '/glossary',
  '/sign-in',
  '/invitation',
  '/account',
  '/admin',
  '/admin/users',
  '/admin/users/invite',
  '/admin/users/director%40demo.invalid',
  '/admin/tokens',
  '/admin/tokens/new',
  '/admin/network',
  '/admin/network/add-unit',
  '/admin/network/units/demo-aise-center',
  '/admin/network/add-group',
  '/admin/network/groups/demo-network',
  '/admin/calendars?unit=demo-aise-center',
  '/admin/publication',
  '/admin/audit',
];
const WIDTHS = [1440, 768, 360];
const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  (['ja', 'en'] as const).map((lang) => ({ colorScheme, lang })),
);

const { open, origin } = aJourney();

/** What the router knows: `/admin` and its pages are written in a file of their own. */
function routes(): string[] {
  const paths = (file: string): string[] =>
    Array.from(
      readFileSync(join(__dirname, '../src/app', file), 'utf8').matchAll(/ path: '([^']+)'/g),
      ([, path]) => path ?? '',
    );
  const below = paths('admin-routes.ts').map((path) =>
    path.startsWith('/') ? path : `/admin/${path}`,
  );
  return [...paths('router.ts'), ...below];
}

const pathsOf = (address: string): string => new URL(address, 'http://localhost').pathname;

async function goTo(page: Page, address: string, lang: string): Promise<void> {
  const url = new URL(address, origin());
  url.searchParams.set('lang', lang);
  await page.goto(url.href);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
}

/** Pixels it is wider than the screen. */
const excess = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('every page', () => {
  test('is among those looked at here', () => {
    const known = ADDRESSES.map(pathsOf);
    const isLookedAt = (route: string): boolean => {
      const pattern = new RegExp(`^${route.replaceAll(/\$\w+/g, '[^/]+')}$`);
      return known.some((path) => pattern.test(path));
    };
    expect(routes().length).toBeGreaterThan(20);
    expect(routes().filter((route) => !isLookedAt(route))).toEqual([]);
  });

  test.each(LOOKS)(
    'can be used by everyone at any width ($lang, $colorScheme)',
    async ({ colorScheme, lang }) => {
      const { page } = await open('/', { as: 'ADMINISTRATOR', colorScheme });
      const found: string[] = [];
      for (const address of ADDRESSES) {
        await goTo(page, address, lang);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          const at = `${address} at ${width}: `;
          found.push(...(await violations(page)).map((text) => at + text));
          const over = await excess(page);
          if (over > 0) found.push(`${at}wider than the screen by ${over}`);
        }
      }
      expect(found).toEqual([]);
    },
    600_000,
  );
});
