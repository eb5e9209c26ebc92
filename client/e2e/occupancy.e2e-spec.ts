import { describe, expect, test } from '@jest/globals';
import { violations } from './support/browser';
import { aJourney } from './support/journey';

const { open } = aJourney();

const CENTER = '/occupancy?unit=demo-shiomino-center&fy=2022';
const DOUBLE = `${CENTER}&day=2022-05-02`;

describe('the occupancy of a center', () => {
  test('a director finds free time of a day, and goes to the next without a mouse', async () => {
    const { page, complaints } = await open(DOUBLE, { as: 'DIRECTOR' });
    const table = page.getByRole('table', { name: /2022年5月2日（月曜日）のスペースの予約/ });
    await table.waitFor();
    // Both of a double booking are told, and neither is offered.
    expect(await table.getByText(/二重予約/).count()).toBe(2);
    expect(await table.getByText(/集計に入れていない/).count()).toBe(1);
    expect(await table.getByText(/計\d+時間/).count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: '次の日' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /2022年5月3日（火曜日）/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('day')).toBe('2022-05-03');
    await page.getByText('この日は祝日です。').waitFor();
    expect(await page.getByRole('cell', { name: '休館日' }).count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  test('a closed day says why', async () => {
    const { page, complaints } = await open(`${CENTER}&day=2022-05-10`, { as: 'DIRECTOR' });
    await page
      .getByText(/^休館（.+）$/)
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
  });

  test('from a part of the week that is free to the bookings behind it in two clicks', async () => {
    const { page, complaints } = await open(CENTER, { as: 'DIRECTOR' });
    const free = page.getByRole('table', { name: /どの曜日のいつ空いているか/ });
    await free.getByRole('button', { name: /^午後.* 土 / }).click();
    const panel = page.getByRole('dialog');
    await panel.getByRole('button', { name: '記録を1件ずつ見る' }).click();
    await panel.getByRole('listitem').nth(3).waitFor();
    // Whatever reaches into the afternoon of a Saturday.
    const days = await panel.getByText(/^\d+年\d+月\d+日$/).allTextContents();
    expect(new Set(days.map(weekday))).toEqual(new Set([6]));
    expect(complaints).toEqual([]);
  });

  test('of a network one place is drawn, another a choice away; nothing jumps', async () => {
    const { page } = await open('/occupancy?unit=demo-network&fy=2023', { width: 1350 });
    await page.getByRole('table', { name: /どの月にどれだけ使われたか/ }).waitFor();
    expect(await page.getByRole('table', { name: /どの月にどれだけ使われたか/ }).count()).toBe(1);
    expect(await page.evaluate(layoutShift)).toBeLessThan(0.02);
    const choice = page.getByRole('combobox', { name: '表示する場所' });
    await choice.selectOption({ value: 'demo-aise-center/room-b' });
    await page.getByRole('heading', { name: '会議室Bは、どの月にどれだけ使われたか' }).waitFor();
    expect(new URL(page.url()).searchParams.get('place')).toBe('demo-aise-center/room-b');
  });

  test('what a report prints has no day, and says nothing of free time', async () => {
    const { page } = await open('/occupancy?unit=yokohama-kyodo&fy=2020');
    await page.getByRole('table', { name: /どの月にどれだけ使われたか/ }).waitFor();
    expect(await page.getByRole('heading', { name: /空き時間/ }).count()).toBe(0);
  });

  test.each([
    ['ja', 'light', 360],
    ['en', 'dark', 360],
    ['ja', 'dark', 768],
    ['en', 'light', 1440],
  ] as const)('fits, and can be read by everybody (%s, %s, %i px)', async (...given) => {
    const [lang, colorScheme, width] = given;
    const { page } = await open(`${DOUBLE}&lang=${lang}`, { colorScheme, width });
    await page.getByRole('table').nth(3).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    expect(await violations(page)).toEqual([]);
  });
});

/** 2022年5月7日 → 6 */
function weekday(text: string): number {
  const [year = 0, month = 0, day = 0] = (text.match(/\d+/g) ?? []).map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** How far what was already in sight moved since the page was opened. */
function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
      observer.disconnect();
      resolve(shifts.reduce((sum, { value }) => sum + value, 0));
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    // Where nothing moved there is no entry to be told of.
    setTimeout(() => resolve(0), 500);
  });
}
