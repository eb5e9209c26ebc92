import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type BenchLines, median } from './sampling.js';
import type { Served } from './served.js';

/** Fetched when it is asked for: nothing of the product needs it, and it is larger than the product. */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const RUNS = 5;

const PAGES = {
  overview: '/?unit=demo-network&fy=2025',
  trends: '/trends?unit=demo-network&fy=2025',
  comparison: '/compare?unit=demo-network&fy=2025',
} as const;

const GOALS = { performance: 90, accessibility: 100, 'best-practices': 95 } as const;
type Category = keyof typeof GOALS;

/** What Lighthouse says of the pages most people open, on a desktop. It looks for Chromium itself, or at CHROME_PATH. */
export async function* benchPages({ port, asker }: Served): BenchLines {
  for (const [name, path] of Object.entries(PAGES)) {
    const runs: Record<Category, number>[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      runs.push(await lookAt(`http://127.0.0.1:${port}${path}`, asker.cookie));
    }
    for (const [category, goal] of Object.entries(GOALS) as [Category, number][]) {
      const points = median(runs.map((each) => each[category]));
      yield {
        name: `Lighthouse, ${name}: ${category}`,
        unit: 'points',
        median: points,
        ...{ p95: null, reference: null, ratio: null },
        goal: `≥ ${goal} points`,
        holds: points >= goal,
      };
    }
  }
}

async function lookAt(url: string, cookie: string): Promise<Record<Category, number>> {
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      ...['--yes', LIGHTHOUSE, url, '--preset=desktop', '--quiet', '--output=json'],
      `--only-categories=${Object.keys(GOALS).join(',')}`,
      `--extra-headers=${JSON.stringify({ Cookie: cookie })}`,
      '--chrome-flags=--headless=new --no-sandbox',
    ],
    { maxBuffer: 100 * 1024 * 1024 },
  );
  const { categories } = JSON.parse(stdout) as {
    categories: Record<Category, { score: number | null }>;
  };
  const pointsOf = (category: Category): number => (categories[category].score ?? 0) * 100;
  return {
    performance: pointsOf('performance'),
    accessibility: pointsOf('accessibility'),
    'best-practices': pointsOf('best-practices'),
  };
}
