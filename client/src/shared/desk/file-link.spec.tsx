import { expect, jest, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../testing/render-router';
import { FileLink } from './file-link';

const Page = () => (
  <FileLink href="/exports/x" name="x.xlsx">
    ひな形
  </FileLink>
);

const open = () => renderPage({ component: Page, path: '/', at: '/' }, {});

test('a file the server refuses is explained on the page', async () => {
  open();
  const link = await screen.findByRole('link', { name: 'ひな形' });
  const message = { ja: '拠点がありません。', en: 'No such unit.' };
  globalThis.fetch = jest.fn<typeof fetch>(async () => {
    const error = { code: 'UNKNOWN_UNIT', message, next: message };
    return { ok: false, json: async () => ({ error }) } as Response;
  });
  await userEvent.click(link);
  expect((await screen.findByRole('alert')).textContent).toContain('拠点がありません。');
  expect(screen.getByRole('link', { name: 'ひな形' }).getAttribute('href')).toBe('/exports/x');
});

test('a file is handed over under the name the server gives it', async () => {
  open();
  const link = await screen.findByRole('link', { name: 'ひな形' });
  const names: string[] = [];
  URL.createObjectURL = () => 'blob:x';
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  const disposition = `attachment; filename="a.xlsx"; filename*=UTF-8''${encodeURIComponent('ひな形.xlsx')}`;
  globalThis.fetch = jest.fn<typeof fetch>(async () => {
    const headers = new Map([['content-disposition', disposition]]);
    return { ok: true, headers, blob: async () => new Blob(['x']) } as unknown as Response;
  });
  await userEvent.click(link);
  await screen.findByRole('link', { name: 'ひな形', busy: false });
  expect(names).toEqual(['ひな形.xlsx']);
});
