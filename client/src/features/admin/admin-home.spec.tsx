import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { renderPage } from '../../shared/testing/render-router';
import { anAdministrator } from './admin-fixture';
import { AdminFrame } from './admin-frame';
import { AdminHome } from './admin-home';

const { me } = anAdministrator();

describe('the administration', () => {
  test('leads to the pages allowed and to no other', async () => {
    renderPage(
      { component: AdminHome, path: '/admin', at: '/admin' },
      { Me: { me: { ...me, permissions: ['MANAGE_CALENDARS', 'PUBLISH'] } } },
    );
    const headings = await screen.findAllByRole('heading', { level: 2 });
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      '開館時間と休館日',
      '一般への公開',
    ]);
  });

  test('its navigation has the pages allowed', async () => {
    renderPage(
      { component: AdminFrame, path: '/admin', at: '/admin' },
      { Me: { me: { ...me, permissions: ['READ_AUDIT'] } } },
    );
    const navigation = await screen.findByRole('navigation', { name: '管理のページ' });
    const links = within(navigation).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual(['管理の入口', '操作の記録']);
  });

  test('says so to whoever has no part in it', async () => {
    renderPage(
      { component: AdminFrame, path: '/admin', at: '/admin' },
      { Me: { me: { ...me, permissions: ['OWN_ACCOUNT'] } } },
    );
    expect(await screen.findByText(/任された人だけが使えます/)).toBeTruthy();
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});
