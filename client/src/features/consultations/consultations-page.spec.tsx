import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aNetwork } from '../../shared/testing/builders';
import { renderPage } from '../../shared/testing/render-router';
import { ConsultationsPage } from './consultations-page';
import { theConsultations } from './consultations-fixture';

const ANSWERS = { Network: aNetwork(), Consultations: theConsultations() };
const PATH = '/consultations?unit=nishitokyo-yumecollabo&fy=2020&tables=topics';

const open = () =>
  renderPage({ component: ConsultationsPage, path: '/consultations', at: PATH }, ANSWERS);

async function topics(): Promise<string[]> {
  const table = await screen.findByRole('table', { name: 'どのような相談が多いか' });
  return within(table)
    .getAllByRole('row')
    .map(({ cells }: HTMLElement & { cells?: HTMLCollectionOf<HTMLElement> }) =>
      Array.from(cells ?? [], (cell) => cell.textContent).join(' | '),
    );
}

describe('the consultations page', () => {
  test('ranks topics by cases and keeps the residual apart', async () => {
    open();
    expect(await topics()).toMatchInlineSnapshot(`
      [
        "相談内容 | 件数 | 相談件数に対する割合 | 順位 | 値の状態",
        "新型コロナウイルス関連 | 153件 | 30.2% | 1 | 速報 10か月中9か月分",
        "活動・事業の内容 | 60件 | 11.8% | 2 | 速報 10か月中9か月分",
        "広報 | 未報告 |  |  |  ",
        "その他 | 131件 | 25.8% | 順位なし | 速報 10か月中9か月分",
        "相談件数（全体） | 507件 |  |  | 速報 10か月中9か月分",
      ]
    `);
  });

  test('the other base is one click away and kept in the address', async () => {
    const { router } = open();
    await userEvent.click(await screen.findByRole('link', { name: '内容の延べ件数に対する割合' }));
    expect((await topics())[1]).toContain('24.9%');
    expect(router.state.location.searchStr).toContain('base=labels');
  });

  test('says what is seen in the picture, with what has no value', async () => {
    renderPage(
      {
        component: ConsultationsPage,
        path: '/consultations',
        at: PATH.replace('&tables=topics', ''),
      },
      ANSWERS,
    );
    expect(
      await screen.findByText(
        '4のうち3に値があります。最大は新型コロナウイルス関連の153件、最小は活動・事業の内容の60件です。 広報は未報告です。',
      ),
    ).toBeTruthy();
  });

  test('says why the topics add up to more than the cases', async () => {
    open();
    expect(await screen.findByText(/相談は507件、付けられた内容を数えると615件/)).toBeTruthy();
  });
});
