import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../shared/testing/render-router';
import {
  nobodyReported,
  theChoices,
  theConsultations,
  theNetwork,
  theResidents,
  theSameYear,
} from './compare-fixture';
import { ComparePage } from './compare-page';

const ANSWERS = {
  Network: theNetwork(),
  CompareChoices: theChoices(),
  Comparison: theConsultations(),
};

const open = (search: string, answers: Record<string, unknown> = ANSWERS) =>
  renderPage(
    { component: ComparePage, path: '/compare', at: `/compare?unit=132292&fy=2021${search}` },
    answers,
  );

async function rows(name: string): Promise<string[]> {
  const table = await screen.findByRole('table', { name });
  return within(table)
    .getAllByRole('row')
    .map(({ cells }: HTMLElement & { cells?: HTMLCollectionOf<HTMLElement> }) =>
      Array.from(cells ?? [], (cell) => cell.textContent).join(' | '),
    );
}

describe('the comparison page', () => {
  test('says plainly that there is no ranking, and why', async () => {
    const { sent } = open('');
    expect(
      await screen.findByRole('heading', {
        name: '順位は付けません：数え方と期間が違うためです',
      }),
    ).toBeTruthy();
    expect(sent.at(-1)).toMatchObject({
      operation: 'Comparison',
      variables: { units: ['141003', '132039', '132292'], lead: '132292', match: 'NEAREST' },
    });
  });

  test('the table has the year and the reasons of each value, and missing is a word', async () => {
    open('&tables=ranking');
    expect(await rows('「相談件数」の大きさ')).toMatchInlineSnapshot(`
      [
        "拠点 | 相談件数 | 順位 | 数値の年度 | 比べられるか | 値の状態",
        "西東京市 | 79件 | 順位なし | 令和3年度 | ほかに比べられる数値がありません。 |  ",
        "横浜市 | 507件 | 順位なし | 令和2年度の数値 | 2020年度の数値です。数えている範囲が違います。内容の数え方が違います。期間の一部だけの数値です。 | 速報 10か月中9か月分",
        "武蔵野市 | 未報告 |  |  |  |  ",
      ]
    `);
  });

  test('ranks what may be compared, and says when there are too few for a median', async () => {
    open('&metric=population.residents&tables=ranking', {
      ...ANSWERS,
      Comparison: theResidents(),
    });
    expect(await screen.findByRole('heading', { name: '比べられる数値は3件です' })).toBeTruthy();
    expect((await rows('「人口」の大きさ')).slice(1)).toEqual([
      '横浜市 | 3,777,491人 | 1 | 令和3年度 | 比べられます',
      '西東京市 | 207,388人 | 2 | 令和3年度 | 比べられます',
      '武蔵野市 | 150,149人 | 3 | 令和3年度 | 比べられます',
    ]);
    expect(screen.getByText('4件に満たないため、中央値は出しません。')).toBeTruthy();
    expect(screen.getByText('1,378,343人')).toBeTruthy();
    expect(screen.getByText(/参考値：横浜市、西東京市、武蔵野市/)).toBeTruthy();
  });

  test('a year with one value offers the years nearby', async () => {
    const { router } = open('&match=same', { ...ANSWERS, Comparison: theSameYear() });
    await screen.findByRole('heading', { name: '比べる相手の数値がありません' });
    await userEvent.click(screen.getByRole('link', { name: '近い年度の数値も示す' }));
    expect(router.state.location.searchStr).not.toContain('match');
  });

  test('units without a value are listed with what that means, never as 0', async () => {
    open('');
    const absent = await screen.findByRole('region', { name: '数値のない拠点（1か所）' });
    expect(within(absent).getByText('未報告（1か所）')).toBeTruthy();
    expect(within(absent).getByText('武蔵野市')).toBeTruthy();
  });

  test('every choice goes into the address', async () => {
    const { router } = open('');
    await userEvent.selectOptions(await screen.findByLabelText('比べる相手'), 'neighbours');
    await userEvent.selectOptions(screen.getByLabelText('示し方'), 'per1000');
    const kept = new URLSearchParams(router.state.location.searchStr);
    expect(Object.fromEntries(kept)).toMatchObject({ with: 'neighbours', show: 'per1000' });
  });

  test('a metric nobody reported says so and names others that have figures', async () => {
    open('&metric=web.access', { ...ANSWERS, Comparison: nobodyReported() });
    expect(
      await screen.findByRole('heading', { name: '「アクセス数」の数値は、まだありません' }),
    ).toBeTruthy();
    const link = screen.getByRole('link', { name: '相談件数' });
    expect(link.getAttribute('href')).toContain('metric=consultation.cases');
  });

  test('a value leads to its place in the document in two clicks', async () => {
    open('&tables=ranking');
    await userEvent.click(await screen.findByRole('button', { name: '相談件数 79件の出典と説明' }));
    const panel = screen.getByRole('dialog', { name: '相談件数' });
    expect(within(panel).getByRole('link', { name: '文書の該当箇所を開く' })).toBeTruthy();
  });

  test('says nothing about a unit the reader does not see', async () => {
    renderPage(
      { component: ComparePage, path: '/compare', at: '/compare?unit=out-of-sight&fy=2021' },
      ANSWERS,
    );
    await screen.findByRole('heading', { level: 1, name: 'この拠点は表示できません' });
    expect(screen.queryAllByRole('table')).toEqual([]);
    expect(screen.queryByText(/順位は付けません/)).toBeNull();
  });
});
