import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { aNetwork } from '../../shared/testing/builders';
import { renderPage } from '../../shared/testing/render-router';
import { OverviewPage } from './overview-page';
import { anEmptyOverview, anOverview } from './overview-fixture';

const open = (at: string, answers: Record<string, unknown> = ANSWERS) =>
  renderPage({ component: OverviewPage, path: '/', at }, answers);

const ANSWERS = { Network: aNetwork(), Overview: anOverview() };

describe('the overview page', () => {
  test('says that a total and the sum of its parts differ', async () => {
    open('/');
    expect(await screen.findByText('内訳の合計は324件です（差あり）')).toBeTruthy();
  });

  test('the table twin has the values of the chart, and missing is a word', async () => {
    open('/?tables=loans');
    const table = await screen.findByRole('table', { name: 'どの機材が何件使われたか' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'コピー機13件',
      'AV機材未報告',
      '合計（報告値）164件',
    ]);
  });

  test('a unit without data says not reported and never 0', async () => {
    open('/?unit=musashino-place&fy=2021', { ...ANSWERS, Overview: anEmptyOverview() });
    expect(
      await screen.findByRole('heading', { name: '令和3年度（2021年度）の数値は未報告です' }),
    ).toBeTruthy();
    expect(screen.queryByText(/^0/)).toBeNull();
  });

  test('an empty year names the years that have figures', async () => {
    open('/?fy=2019', { ...ANSWERS, Overview: anEmptyOverview() });
    const link = await screen.findByRole('link', { name: '令和3年度（2021年度）' });
    expect(link.getAttribute('href')).toContain('fy=2021');
  });

  test('speaks English when the address says so', async () => {
    open('/?lang=en');
    expect(await screen.findByRole('heading', { name: 'Main figures' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
  });

  test('an error says what happened and what to do', async () => {
    const message = { ja: 'その拠点は見つかりません。', en: 'There is no such unit.' };
    const next = { ja: '一覧から選び直してください。', en: 'Choose one from the list.' };
    const extensions = { code: 'NOT_FOUND', params: {}, message, next, requestId: 'r-1' };
    open('/?unit=x&fy=2021&lang=ja', {
      ...ANSWERS,
      Overview: { errors: [{ extensions }] },
    });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(message.ja);
    expect(alert.textContent).toContain(next.ja);
    expect(alert.textContent).toContain('r-1');
  });
});
