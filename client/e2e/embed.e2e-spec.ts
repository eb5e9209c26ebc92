import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aJourney } from './support/journey';

/** A site of somebody else's, with one frame of ours in its page. */
const site = { server: null as Server | null, port: 0, code: '' };

beforeAll(async () => {
  site.server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>市のページ</title><h1>市のページ</h1>${site.code}`);
  });
  await new Promise<void>((resolve) => site.server?.listen(0, resolve));
  site.port = (site.server.address() as AddressInfo).port;
});
afterAll(() => {
  site.server?.close();
});

/** Only the first of the two names was allowed. */
const ALLOWED = 'localhost';
const OTHER = '127.0.0.1';

const { open, origin } = aJourney(() => ({ MUSUBI_EMBED_ON: `http://${ALLOWED}:${site.port}` }));

const FRAME = '/consultations?unit=demo-shiomino-center&fy=2025';

/** Of the first frame of the page: what it is called, and the code that shows it elsewhere. */
async function firstFrame(page: Page): Promise<{ title: string; code: string }> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const menu = page.getByRole('button', { name: /をほかの形式で保存$/ }).first();
  const title = (await menu.getAttribute('aria-label'))?.replace('をほかの形式で保存', '') ?? '';
  await menu.click();
  await page.getByRole('button', { name: 'ほかのサイトに載せるコードをコピー' }).first().click();
  await page.getByText('コードをコピーしました').first().waitFor();
  return { title, code: await page.evaluate(() => navigator.clipboard.readText()) };
}

/** As the server sees it from within the frame. */
async function whoLooks(page: Page): Promise<unknown> {
  const within = page.frames().find((frame) => frame.url().startsWith(origin()));
  return within?.evaluate(async () => {
    const body = JSON.stringify({ query: '{ me { person { email } } }' });
    const headers = { 'content-type': 'application/json' };
    return (await fetch('/graphql', { method: 'POST', headers, body })).json() as Promise<unknown>;
  });
}

describe('a frame in a page of somebody else’s', () => {
  test('shows what is public, and nothing around it; what leads on opens by itself', async () => {
    const { page } = await open(FRAME);
    const { title, code } = await firstFrame(page);
    site.code = code;
    await page.goto(`http://${ALLOWED}:${site.port}/`);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('heading', { name: title }).waitFor();
    expect(await frame.getByRole('heading').filter({ visible: true }).count()).toBe(1);
    const [around, within] = [
      await page.locator('iframe').boundingBox(),
      await frame.getByRole('region', { name: title }).first().boundingBox(),
    ];
    expect((within?.y ?? 0) - (around?.y ?? 0)).toBeLessThan(8);
    expect((around?.width ?? 0) - (within?.width ?? 0)).toBeLessThan(16);
    expect(await frame.getByRole('navigation').count()).toBe(0);
    expect(await frame.getByText('図を読み込んでいます').isVisible()).toBe(false);
    expect(await frame.getByText('定義と出典').filter({ visible: true }).count()).toBe(1);
    // The coordinator is signed in, but not within another site.
    expect(await whoLooks(page)).toEqual({ data: { me: { person: null } } });
    const [whole] = await Promise.all([
      page.context().waitForEvent('page'),
      frame.getByRole('link', { name: 'この図を結び Musubi で開く' }).click(),
    ]);
    await whole.getByRole('heading', { level: 1 }).waitFor();
    expect(new URL(whole.url()).search).not.toContain('only');
    await page.goto(`http://${OTHER}:${site.port}/`);
    expect(await page.frameLocator('iframe').getByRole('heading').count()).toBe(0);
  });

  test('is closed where the page is not published, and asks nobody to sign in', async () => {
    const { page } = await open('/', { as: null });
    site.code = `<iframe src="${origin()}/findings?only=x"></iframe>`;
    await page.goto(`http://${ALLOWED}:${site.port}/`);
    await page.frameLocator('iframe').getByText('この図は公開されていません。').waitFor();
    expect(await page.frameLocator('iframe').getByRole('textbox').count()).toBe(0);
  });

  test('shows no more to who is signed in, also on a site of the same domain, which is sent the cookies', async () => {
    const { page } = await open('/', { as: null });
    const here = origin().replace(OTHER, ALLOWED);
    const query = 'mutation { signInAsDemo(role: COORDINATOR) { state } }';
    await page.request.post(`${here}/graphql`, { data: { query } });
    await page.goto(`${here}/findings`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    site.code = `<iframe src="${here}${FRAME}&only=months"></iframe>`;
    const asked = page.waitForRequest(
      (request) => request.url() === `${here}/graphql` && request.frame() !== page.mainFrame(),
    );
    await page.goto(`http://${ALLOWED}:${site.port}/`);
    const request = await asked;
    expect((await request.response())?.status()).toBe(200);
    expect((await request.allHeaders()).cookie).toBeUndefined();
  });
});
