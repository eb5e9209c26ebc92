/** Draws small charts in Chromium, ours and bare ones in turn; prints what it took, as JSON. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { launchBrowser } from '../e2e/support/chromium.ts';

const ROUNDS = 12;
const WARM_UP = 3;
const SIZE = { charts: 12, months: 60 };
const MANY = { charts: 100, months: 120 };
/** Of the many, those that are in view at first. */
const IN_VIEW = 12;

type Measured = { mount: number; update: number };
type Measure = (kind: string, size: typeof SIZE, expected: number) => Promise<Measured>;

const root = import.meta.dirname;
const outDir = mkdtempSync(join(tmpdir(), 'musubi-charts-'));
const configFile = join(root, '../vite.config.ts');
await build({ root, configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } });
const server = await preview({ root, configFile, logLevel: 'error', build: { outDir } });
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.waitForFunction(() => 'measure' in globalThis);
  const measure = (kind: string, size: typeof SIZE, expected: number): Promise<Measured> =>
    page.evaluate(
      ([kind, size, expected]) =>
        (globalThis as unknown as { measure: Measure }).measure(kind, size, expected),
      [kind, size, expected] as const,
    );
  const taken = { ours: [] as Measured[], bare: [] as Measured[], many: [] as Measured[] };
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const ours = await measure('ours', SIZE, SIZE.charts);
    const bare = await measure('bare', SIZE, SIZE.charts);
    const many = await measure('ours', MANY, IN_VIEW);
    if (round < 0) continue;
    taken.ours.push(ours);
    taken.bare.push(bare);
    taken.many.push(many);
  }
  process.stdout.write(`${JSON.stringify(taken)}\n`);
} finally {
  await browser.close();
  await server.close();
  rmSync(outDir, { recursive: true, force: true });
}
