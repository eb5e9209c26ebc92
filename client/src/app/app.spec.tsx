import { describe, expect, test } from '@jest/globals';
import { createMemoryHistory } from '@tanstack/react-router';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anOverview, aTargetCard } from '../features/overview/overview-fixture';
import { aNetwork } from '../shared/testing/builders';
import { renderRouter } from '../shared/testing/render-router';
import { createAppRouter } from './router';

const SOURCE = {
  sourceDocument: {
    code: 'S0',
    title: { ja: '報告書', en: 'Report' },
    publisher: { ja: 'センター', en: 'Center' },
    fiscalYear: 2021,
    status: { ja: '実績報告書', en: 'Annual report' },
    lines: [
      { number: 14, text: '事業' },
      { number: 15, text: '相談事業\t相談件数79件' },
    ],
  },
};

const ANSWERS = {
  Network: aNetwork(),
  Overview: anOverview(),
  OverviewTargets: aTargetCard([]),
  Source: SOURCE,
};

const open = (at: string) =>
  renderRouter(createAppRouter(createMemoryHistory({ initialEntries: [at] })), ANSWERS);

describe('the application', () => {
  test('opens on the first center and its latest report, and writes no choice into the address', async () => {
    const { router, sent } = open('/');
    await screen.findByRole('heading', { name: '主な数値' });
    expect(sent.map(({ operation }) => operation)).toEqual([
      'Me',
      'Opening',
      'Network',
      'Overview',
      'OverviewTargets',
    ]);
    expect(sent.at(-1)?.variables).toMatchObject({
      unit: 'nishitokyo-yumecollabo',
      fiscalYear: 2021,
    });
    expect(router.state.location.searchStr).toBe('');
  });

  test('a number leads to its place in the document in two clicks', async () => {
    const { router } = open('/');
    await userEvent.click(await screen.findByRole('button', { name: '相談件数 79件の出典と説明' }));
    const panel = screen.getByRole('dialog', { name: '相談件数' });
    expect(within(panel).getByText('文書の記載「79件」')).toBeTruthy();
    await userEvent.click(within(panel).getByRole('link', { name: '文書の該当箇所を開く' }));
    const marked = (await screen.findByText('79件', { selector: 'mark' })).closest('li');
    expect(marked?.id).toBe('L15');
    expect(router.state.location.pathname).toBe('/sources/S0');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('the choice of unit and language goes with the reader from page to page', async () => {
    const { router } = open('/?unit=nishitokyo-yumecollabo&fy=2021&lang=en');
    await userEvent.click(await screen.findByRole('link', { name: 'Consultations' }));
    const kept = new URLSearchParams(router.state.location.searchStr);
    expect(Object.fromEntries(kept)).toEqual({
      unit: 'nishitokyo-yumecollabo',
      fy: '2021',
      lang: 'en',
    });
  });

  test('an address that does not exist says so and leads back', async () => {
    open('/nowhere?lang=ja');
    expect(await screen.findByRole('heading', { name: 'ページが見つかりません' })).toBeTruthy();
    expect(screen.getByRole('link', { name: '概要のページを開く' })).toBeTruthy();
  });
});
