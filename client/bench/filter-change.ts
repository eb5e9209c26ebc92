/** Changes a filter whose answers are known already, in the product at the address given; prints milliseconds, as JSON. */
import { launchBrowser } from '../e2e/support/chromium.ts';

const [, , address = '', cookie = ''] = process.argv;
const ROUNDS = 20;
/** The first ones ask the server. */
const WARM_UP = 4;

const [name = '', value = ''] = cookie.split('=');
const browser = await launchBrowser();
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addCookies([{ name, value, url: address }]);
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('.recharts-line').first().waitFor();
  const taken: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const ms = await page.evaluate(change, round % 2 === 0 ? 'quarter' : 'month');
    await page.waitForTimeout(round < 0 ? 1_500 : 100);
    if (round >= 0) taken.push(ms);
  }
  process.stdout.write(`${JSON.stringify(taken)}\n`);
} finally {
  await browser.close();
}

/** In the page: chooses another grain, and waits until other lines are painted. */
async function change(grain: string): Promise<number> {
  const drawing = (): string =>
    Array.from(document.querySelectorAll('.recharts-line'), ({ innerHTML }) => innerHTML).join();
  const select = Array.from(document.querySelectorAll('select')).find(({ options }) =>
    Array.from(options).some(({ value }) => value === grain),
  );
  if (!select) throw new Error('No choice of the grain');
  const before = drawing();
  const began = performance.now();
  select.value = grain;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  while (drawing() === before || drawing() === '') {
    await new Promise(requestAnimationFrame);
    if (performance.now() - began > 20_000) throw new Error('Nothing changed');
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - began;
}
