/** A page that remembers what went wrong in it. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export interface Visit {
  page: Page;
  /** Errors and warnings of the console, uncaught errors, failed requests. */
  complaints: string[];
}

export interface VisitOptions {
  colorScheme?: 'light' | 'dark';
  width?: number;
  /** Role of the demo the page is opened in; null: without signing in. */
  as?: string | null;
}

export async function visit(
  browser: Browser,
  url: string,
  { colorScheme = 'light', width = 1280, as: role = 'COORDINATOR' }: VisitOptions = {},
): Promise<Visit> {
  const page = await browser.newPage({
    colorScheme,
    viewport: { width, height: 900 },
    locale: 'ja-JP',
    acceptDownloads: true,
  });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  if (role !== null) await signInAs(page, new URL(url).origin, role);
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  return { page, complaints };
}

/** As the button of the sign-in page does it. */
async function signInAs(page: Page, origin: string, role: string): Promise<void> {
  const query = `mutation { signInAsDemo(role: ${role}) { state } }`;
  const response = await page.request.post(`${origin}/graphql`, { data: { query } });
  const answer = (await response.json()) as { data?: { signInAsDemo?: { state: string } } };
  if (answer.data?.signInAsDemo?.state !== 'SIGNED_IN') throw new Error(JSON.stringify(answer));
}

/** What breaks a rule of accessibility, as "rule: element". */
export async function violations(page: Page): Promise<string[]> {
  // Evaluated through the debugger, which the page's content security policy does not bind.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: Violation[] }> };
    };
    interface Violation {
      id: string;
      nodes: { html: string }[];
    }
    const found = await axe.run();
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    );
  });
}
