import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Locale } from '../src/shared/format/locale';
import { EN } from '../src/shared/i18n/messages-en';
import { JA } from '../src/shared/i18n/messages-ja';
import { violations } from './support/browser';
import { aJourney } from './support/journey';

const { open, origin } = aJourney();

/** Opens what the page says under a key, whatever it is about. */
type Press = (key: string) => Promise<void>;

interface Opened {
  /** Where the dialog is written. */
  file: string;
  address: string;
  open: (press: Press, page: Page) => Promise<void>;
}

const KPI = '/kpi?unit=demo-aise-center&fy=2025';
const COMPLETENESS = '/completeness?unit=demo-network&fy=2025';

const DIALOGS: readonly Opened[] = [
  {
    file: 'shared/figures/source-panel.tsx',
    address: '/?unit=demo-network&fy=2025',
    open: (press) => press('figure.sourceOf'),
  },
  {
    file: 'shared/session/confirm-button.tsx',
    address: '/admin/users/director%40demo.invalid',
    open: (press) => press('admin.user.disable'),
  },
  {
    file: 'features/workspace/views-dialog.tsx',
    address: '/trends?unit=demo-aise-center&fy=2025',
    open: (press) => press('workspace.views.open'),
  },
  {
    file: 'app/sign-in-dialog.tsx',
    address: '/trends?unit=demo-aise-center&fy=2025',
    open: async (press, page) => {
      await press('workspace.views.open');
      await page.waitForLoadState('networkidle');
      await page.context().clearCookies();
      await press('workspace.views.save.submit');
    },
  },
  {
    file: 'features/kpi/target-dialog.tsx',
    address: KPI,
    open: (press) => press('kpi.add'),
  },
  {
    file: 'features/kpi/table-dialog.tsx',
    address: KPI,
    open: async (press, page) => {
      await press('kpiTable.open');
      await page.locator('dialog textarea').fill('指標\t目標\n相談件数\t年900件\n満足度\t80');
      await press('kpiTable.read');
      await page.locator('dialog table').waitFor();
    },
  },
  {
    file: 'features/kpi/remove-target.tsx',
    address: `${KPI}&kpi=consultation.cases`,
    open: (press) => press('kpi.remove.button'),
  },
  {
    file: 'features/entry/leave-question.tsx',
    address: '/entry?unit=demo-aise-center&month=2026-08',
    open: async (_press, page) => {
      await page.locator('main form input').first().fill('7');
      await page.locator('nav a[href^="/trends"]').first().click();
    },
  },
  {
    file: 'features/sources/claims/reading-dialog.tsx',
    address: '/sources/S0',
    open: (press) => press('claims.proposals.recordOne'),
  },
  {
    file: 'features/completeness/report-panel.tsx',
    address: COMPLETENESS,
    open: (press) => press('completeness.openOf'),
  },
  {
    file: 'features/completeness/missing-dialog.tsx',
    address: COMPLETENESS.replace('2025', '2026'),
    open: (press) => press('completeness.askOf'),
  },
  {
    file: 'features/completeness/duty-dialog.tsx',
    address: COMPLETENESS,
    open: (press) => press('completeness.changeDutyOf'),
  },
];

const WIDTHS = [1440, 768, 360];
const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  (['ja', 'en'] as const).map((lang) => ({ colorScheme, lang })),
);

/** A sentence with its parameters left open. */
function sentence(lang: Locale, key: string): RegExp {
  const found = key
    .split('.')
    .reduce<unknown>(
      (branch, name) => (branch as Record<string, unknown> | undefined)?.[name],
      lang === 'ja' ? JA : EN,
    );
  if (typeof found !== 'string') throw new Error(`No words under ${key}`);
  const parts = found.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`${parts.join('.+')}$`);
}

function filesWithDialogs(folder = join(__dirname, '../src')): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      file.endsWith('.tsx') &&
      !file.endsWith('.spec.tsx') &&
      /<Dialog\b/.test(readFileSync(join(folder, file), 'utf8')),
  );
}

describe('every dialog', () => {
  test('is among those looked at here', () => {
    expect(DIALOGS.map(({ file }) => file).sort()).toEqual(filesWithDialogs().sort());
  });

  test.each(LOOKS)(
    'can be used by everyone at any width ($lang, $colorScheme)',
    async ({ colorScheme, lang }) => {
      const found: string[] = [];
      for (const dialog of DIALOGS) {
        const { page } = await open('/', { as: 'ADMINISTRATOR', colorScheme });
        const url = new URL(dialog.address, origin());
        url.searchParams.set('lang', lang);
        await page.goto(url.href);
        const press: Press = (key) =>
          page
            .getByRole('button', { name: sentence(lang, key) })
            .first()
            .click();
        await dialog.open(press, page);
        await page
          .locator('dialog[open]')
          .last()
          .waitFor()
          .catch(() => found.push(`${dialog.file} does not open`));
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          const at = `${dialog.file} at ${width}: `;
          found.push(...(await violations(page)).map((text) => at + text));
          const over = await page
            .locator('dialog[open]')
            .last()
            .evaluate((box) => box.scrollWidth - box.clientWidth);
          if (over > 0) found.push(`${at}wider than itself by ${over}`);
        }
        await page.context().close();
      }
      expect(found).toEqual([]);
    },
    600_000,
  );
});

describe('whoever asked for less motion', () => {
  test.each(['/?unit=demo-network&fy=2025', '/trends?unit=demo-aise-center&fy=2025', KPI])(
    'sees nothing move on %s',
    async (address) => {
      const { page } = await open(address);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      const moving = await page.evaluate(() =>
        Array.from(document.querySelectorAll('*')).flatMap((element) => {
          const { animationName, transitionDuration } = getComputedStyle(element);
          const still =
            (animationName === 'none' || element.getAnimations().length === 0) &&
            transitionDuration.split(', ').every((duration) => duration === '0s');
          return still ? [] : [`${element.tagName} ${element.className}`];
        }),
      );
      expect(moving).toEqual([]);
    },
  );
});
