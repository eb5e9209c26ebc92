import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../shared/testing/render-router';
import { theChoices, theConsultations, theNetwork, thePeers } from './compare-fixture';
import { ComparePage } from './compare-page';
import { theChanges, thePairs, VISITORS } from './compare-views-fixture';

const choices = theChoices();
const ANSWERS = {
  Network: theNetwork(),
  CompareChoices: { ...choices, metrics: [...choices.metrics, VISITORS] },
  ComparePeers: { peers: thePeers() },
  Comparison: theConsultations(),
};

const open = (search: string, answers: Record<string, unknown> = {}) =>
  renderPage(
    { component: ComparePage, path: '/compare', at: `/compare?unit=132292&fy=2021${search}` },
    { ...ANSWERS, ...answers },
  );

async function rows(name: RegExp): Promise<string[]> {
  const table = await screen.findByRole('table', { name });
  return within(table)
    .getAllByRole('row')
    .map(({ cells }: HTMLElement & { cells?: HTMLCollectionOf<HTMLElement> }) =>
      Array.from(cells ?? [], (cell) => cell.textContent).join(' | '),
    );
}

describe('the views of the comparison', () => {
  test('are links, the ranks first, and the one shown is marked', async () => {
    const { router } = open('');
    const tabs = await screen.findByRole('navigation', { name: '比べ方' });
    const current = () => tabs.querySelector('[aria-current=page]')?.textContent;
    expect(current()).toBe('大きさの順');
    await userEvent.click(within(tabs).getByRole('link', { name: '分野をまとめて見る' }));
    expect(router.state.location.searchStr).toContain('view=matrix');
    expect(router.state.location.searchStr).toContain('unit=132292');
  });

  test('offer those like the unit, in plain words', async () => {
    const { router, sent } = open('');
    const whom = await screen.findByLabelText('比べる相手');
    await userEvent.selectOptions(whom, await screen.findByText('人口規模の近い市'));
    expect(router.state.location.searchStr).toContain('with=like.POPULATION_BAND');
    await screen.findByRole('heading', { name: /人口規模の近い市|順位は付けません/ });
    expect(sent.findLast(({ operation }) => operation === 'Comparison')?.variables).toMatchObject({
      ...{ peers: 'POPULATION_BAND', units: ['132292', '132039'], lead: '132292' },
    });
  });
});

describe('the change since a year', () => {
  const CHANGES = { Comparison: theChanges() };

  test('is the one the server gives; without one the reason stands in its place', async () => {
    const { sent } = open('&view=change&tables=change', CHANGES);
    expect(await rows(/どう変わったか/)).toEqual([
      '拠点 | 令和2年度 | 令和3年度 | 増減 | 値の状態',
      '西東京市 | 50件 | 79件 | +58% |  ',
      '調布市 | 100件 | 90件 | △10% |  ',
      '府中市 | 60件 | 120件 | 計算しません対象の月が異なるため、増減は示しません。 | 速報 10か月中9か月分',
      '武蔵野市 | 未報告 | 30件 | 計算しません令和2年度（2020年度）の数値がないため、増減は出せません。 |  ',
    ]);
    expect(sent.find(({ operation }) => operation === 'Comparison')?.variables).toMatchObject({
      ...{ since: { fiscalYear: 2020 }, match: 'SAME', mode: 'AS_REPORTED' },
    });
    const absent = screen.getByRole('region', { name: '数値のない拠点（1か所）' });
    expect(within(absent).getByText('小平市')).toBeTruthy();
  });

  test('is drawn for those that have one, the largest first', async () => {
    open('&view=change', CHANGES);
    const frame = await screen.findByRole('region', { name: /どう変わったか/ });
    const drawn = frame.querySelector('[data-picture]')?.textContent;
    expect(drawn).toMatch(/西東京市\+58%.*50.*79.*調布市△10%.*100.*90/);
    expect(drawn).not.toContain('府中市');
    const apart = within(frame).getByRole('heading', { name: '増減を図に示さない拠点（2か所）' });
    expect(apart.parentElement?.textContent).toContain('府中市');
  });

  test('over other months leads to the months in common', async () => {
    const { router } = open('&view=change', CHANGES);
    await userEvent.click(await screen.findByRole('link', { name: /そろっている月だけで比べる/ }));
    expect(router.state.location.searchStr).toContain('months=alike');
  });

  test('leads from a value to its place in the document in two clicks', async () => {
    open('&view=change&tables=change', CHANGES);
    await userEvent.click(await screen.findByRole('button', { name: '相談件数 79件の出典と説明' }));
    const panel = screen.getByRole('dialog', { name: '相談件数' });
    expect(within(panel).getByRole('link', { name: '文書の該当箇所を開く' })).toBeTruthy();
  });
});

describe('two metrics against each other', () => {
  const PAIRS = { Comparisons: thePairs() };

  test('are asked at once; the table has the residents and why one is not comparable', async () => {
    const { sent } = open('&view=scatter&tables=scatter', PAIRS);
    expect(await rows(/見比べる/)).toEqual([
      '拠点 | 相談件数 | 来訪者数 | 人口 | 比べられるか | 図の番号',
      '西東京市 | 79件 | 2,211人 | 207,388人 | 比べられます | 1',
      '調布市 | 60件 | 900人 | 未報告 | 期間の一部だけの数値です。 | 2',
      '府中市 | 40件 | 未報告 | 未報告 | この期間の数値がありません。 | ',
    ]);
    expect(sent.filter(({ operation }) => operation === 'Comparisons')).toMatchObject([
      { variables: { metrics: ['consultation.cases', 'facility.visitors'], withResidents: true } },
    ]);
    const absent = screen.getByRole('region', { name: '数値のない拠点（1か所）' });
    expect(within(absent).getByText('武蔵野市')).toBeTruthy();
  });

  test('are drawn where both are there; the others stand apart with what they have', async () => {
    open('&view=scatter', PAIRS);
    const frame = await screen.findByRole('region', { name: /見比べる/ });
    expect(frame.querySelectorAll('[data-picture] title')).toHaveLength(2);
    const apart = within(frame).getByRole('heading', { name: '図に示さない拠点（1か所）' });
    expect(apart.parentElement?.textContent).toContain('府中市相談件数 40件来訪者数 未報告');
    const grey = within(frame).getByRole('heading', { name: '灰色で示した拠点と理由' });
    expect(grey.parentElement?.textContent).toContain('期間の一部だけの数値です。');
    expect(within(frame).getByText(/一方が他方の原因だと示すものではありません/)).toBeTruthy();
  });

  test('of a single unit are no picture', async () => {
    const comparisons = thePairs().comparisons.map((one) => ({
      ...one,
      rows: one.rows.slice(0, 1),
    }));
    open('&view=scatter', { Comparisons: { comparisons } });
    const frame = await screen.findByRole('region', { name: /見比べる/ });
    expect(frame.querySelector('[data-picture=""]')).toBeNull();
    expect(
      within(frame).getByRole('button', { name: '来訪者数 2,211人の出典と説明' }),
    ).toBeTruthy();
  });
});

describe('a domain as a whole', () => {
  const MATRIX = { Comparisons: thePairs() };

  test('is one request, with rank, and in words what may not be compared', async () => {
    const { sent } = open('&view=matrix', MATRIX);
    expect(await rows(/拠点ごとに並べる/)).toEqual([
      '拠点 | 相談件数件 | 来訪者数人',
      '西東京市 | 西東京市、相談件数： 791位 出典と説明 | 西東京市、来訪者数： 2,2111位 出典と説明',
    ]);
    const absent = screen.getByRole('region', { name: '数値のない拠点（1か所）' });
    expect(within(absent).getByText('武蔵野市')).toBeTruthy();
    expect(sent.filter(({ operation }) => operation === 'Comparisons')).toHaveLength(1);
  });

  test('gives the reason by keyboard: in the name of the value and in its panel', async () => {
    const peers = [
      { kind: 'POPULATION_BAND', units: ['132292', '132080'].map((code) => ({ code })) },
    ];
    open('&view=matrix&with=like.POPULATION_BAND', { ...MATRIX, ComparePeers: { peers } });
    const cell = await screen.findByRole('button', {
      name: /調布市、来訪者数： ?900 ?一部の月だけ 比べられません：期間の一部だけの数値です。 出典と説明/,
    });
    expect(cell.textContent).toContain('一部の月だけ');
    cell.focus();
    await userEvent.keyboard('{Enter}');
    const panel = screen.getByRole('dialog', { name: '来訪者数' });
    expect(within(panel).getByText('期間の一部だけの数値です。')).toBeTruthy();
  });

  test('names the metrics without any figure', async () => {
    const { comparisons } = thePairs();
    const empty = comparisons.map((one, at) =>
      at === 1 ? { ...one, rows: one.rows.slice(2) } : one,
    );
    open('&view=matrix', { Comparisons: { comparisons: empty } });
    expect(await screen.findByText(/どの拠点の数値もない指標：来訪者数/)).toBeTruthy();
  });
});
