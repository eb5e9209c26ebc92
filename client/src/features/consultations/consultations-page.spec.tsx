import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aNetwork } from '../../shared/testing/builders';
import { renderPage } from '../../shared/testing/render-router';
import { ConsultationsPage } from './consultations-page';
import { theConsultations } from './consultations-fixture';

const ANSWERS = { Network: aNetwork(), Consultations: theConsultations() };
const PATH = '/consultations?unit=nishitokyo-yumecollabo&fy=2020&tables=topics';

const open = (at = PATH) =>
  renderPage({ component: ConsultationsPage, path: '/consultations', at }, ANSWERS);

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

  test('shares of labels add up from the most frequent on, without the residual; shares of cases do not', async () => {
    open(`${PATH}&base=labels`);
    const rows = await topics();
    expect(rows.slice(0, 3)).toEqual([
      '相談内容 | 件数 | 内容の延べ件数に対する割合 | 上位からの累計 | 順位 | 値の状態',
      '新型コロナウイルス関連 | 153件 | 24.9% | 24.9% | 1 | 速報 10か月中9か月分',
      '活動・事業の内容 | 60件 | 9.8% | 34.6% | 2 | 速報 10か月中9か月分',
    ]);
    expect(rows.find((row) => row.startsWith('その他'))).toContain('21.3% |  | 順位なし');
  });

  test('shares of cases say why they are not added up', async () => {
    open();
    expect(await screen.findByText(/相談件数に対する割合は足し合わせられません/)).toBeTruthy();
  });

  test('topics that rose: both counts, the rule, few said to be few, what cannot be compared', async () => {
    open(PATH.replace('tables=topics', 'tables=rising'));
    const name = '4月から6月までに、前の年度の同じ月より増えた相談内容';
    const table = await screen.findByRole('table', { name });
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent).join(' | '));
    expect(rows.slice(1)).toEqual([
      '新型コロナウイルス関連 | 45件 | 153件 | +108件 | +240%',
      '労務 | 4件 | 7件 | +3件 | 件数が少ない',
    ]);
    expect(screen.getByText(/増えた件数の多い順に並べています/)).toBeTruthy();
    expect(screen.getByText(/どちらの年度も10件に満たない内容は/)).toBeTruthy();
    expect(screen.getByText(/^広報：対象の月が異なるため/)).toBeTruthy();
  });

  test('months stand beside the year before', async () => {
    open(PATH.replace('tables=topics', 'tables=months'));
    const table = await screen.findByRole('table', {
      name: '相談件数は、月ごとに前の年とどう違うか',
    });
    expect(table.textContent).toContain('50件40件+25%');
  });

  test('further lists are there only where they have figures', async () => {
    open();
    expect(
      await screen.findByRole('heading', { name: 'どのような方法で相談を受けたか' }),
    ).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'どのような人・団体からの相談か' })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'どの活動分野の相談か' })).toBeNull();
  });
});
