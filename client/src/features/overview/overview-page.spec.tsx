import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aNetwork, anOrgUnit, aText, aUnit } from '../../shared/testing/builders';
import { renderPage } from '../../shared/testing/render-router';
import { aVisitor } from '../../shared/testing/session-builders';
import { OverviewPage } from './overview-page';
import { anEmptyOverview, anOverview, aTargetCard, aTargetRow } from './overview-fixture';

const open = (at: string, answers: Record<string, unknown> = ANSWERS) =>
  renderPage({ component: OverviewPage, path: '/', at }, answers);

const ANSWERS = {
  Network: aNetwork(),
  Overview: anOverview(),
  OverviewTargets: aTargetCard([]),
};

describe('the overview page', () => {
  test('what should be looked at is said once, and leads to its number', async () => {
    const total = {
      comparison: {
        metric: anOverview().loans.metric,
        rows: [{ value: anOverview().loans.total }],
      },
    };
    const { sent } = open('/', { ...ANSWERS, FindingTotal: total });
    const section = await screen.findByRole('region', { name: '確認していただきたいこと（1件）' });
    expect(within(section).getByText('数が食い違っています')).toBeTruthy();
    expect(screen.getAllByText(/内訳を足すと324件/)).toHaveLength(1);
    expect(screen.queryByText('内訳の合計は324件です（差あり）')).toBeNull();
    await userEvent.click(within(section).getByRole('button', { name: /出典と説明/ }));
    const panel = await screen.findByRole('dialog', { name: '機材の貸出・提供件数' });
    expect(within(panel).getByRole('region', { name: '確認事項（1件）' })).toBeTruthy();
    expect(sent.at(-1)).toMatchObject({
      operation: 'FindingTotal',
      variables: { metric: 'equipment.loans', from: '2021-04-01', to: '2022-03-31' },
    });
  });

  test('a tile says what became of it since the year before, and leads to its months', async () => {
    open('/?fy=2021');
    const tile = (await screen.findByRole('heading', { name: '相談件数' })).closest('li');
    if (!tile) throw new Error('No tile');
    expect(tile.textContent).toContain('前年度の同じ月どうしで +12.5%');
    const link = within(tile).getByRole('link', { name: '相談件数の月ごとの推移を見る' });
    expect(link.getAttribute('href')).toContain('/trends?');
    expect(link.querySelectorAll('polyline')).toHaveLength(2);
    const other = screen.getByRole('heading', { name: '機材の貸出・提供件数' }).closest('li');
    expect(other?.textContent).toContain('数え方が違います');
    expect(other?.querySelector('a')).toBeNull();
  });

  test('says how the targets stand, the most urgent first, and beside its figure', async () => {
    const missed = aTargetRow({
      metric: { code: 'session.held', name: aText('開催回数') },
      programme: { code: 'seminar', name: aText('入門講座') },
      ...{ standing: 'MISSED', statusText: aText('目標に届きませんでした。') },
    });
    const reached = aTargetRow({
      metric: { code: 'x', name: aText('別の目標') },
      state: 'REACHED',
    });
    const { sent } = open('/?fy=2021', {
      ...ANSWERS,
      OverviewTargets: aTargetCard([aTargetRow(), missed, reached]),
    });
    const section = within(await screen.findByRole('region', { name: '目標の状況' }));
    expect(section.getByText(/9月までの目安 120件に対して/)).toBeTruthy();
    expect(section.getByText('目標に届きませんでした。')).toBeTruthy();
    expect(section.queryByText('別の目標')).toBeNull();
    const link = section.getByRole('link', { name: '開催回数（入門講座）' });
    expect(link.getAttribute('href')).toContain('kpi=session.held%2Fseminar');
    const tile = screen.getByRole('heading', { name: '相談件数' }).closest('li');
    expect(tile?.textContent).toContain('目標 240件目安より遅れています。');
    expect(sent.filter(({ operation }) => operation === 'OverviewTargets')).toHaveLength(1);
  });

  test('asks for no targets where nobody is signed in, and has no such section without any', async () => {
    const { sent } = open('/?fy=2021', {
      ...ANSWERS,
      Me: { me: aVisitor({ pages: ['OVERVIEW'] }) },
    });
    await screen.findByRole('heading', { name: '主な数値' });
    expect(sent.map(({ operation }) => operation)).not.toContain('OverviewTargets');
    expect(screen.queryByRole('region', { name: '目標の状況' })).toBeNull();
  });

  test('without anything to look at there is no such section', async () => {
    open('/', { ...ANSWERS, Overview: { ...anOverview(), findings: [] } });
    await screen.findByRole('heading', { name: '主な数値' });
    expect(screen.queryByText(/確認していただきたいこと/)).toBeNull();
  });

  test('the many of a city that never reported are one line that can be opened', async () => {
    const wards = ['西区', '中区'].map((name) =>
      anOrgUnit(name, { parent: aUnit({ code: '141003', kind: 'CITY', name: aText('横浜市') }) }),
    );
    const city = anOrgUnit('141003', { level: 'CITY', name: aText('横浜市') });
    const orgUnits = [city, ...wards, ...aNetwork().orgUnits];
    open('/', { ...ANSWERS, Network: aNetwork({ orgUnits }) });
    const line = await screen.findByRole('button', { name: '横浜市の2か所' });
    expect(line.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(line);
    expect(line.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('rowheader', { name: '西区' })).toBeTruthy();
  });

  test('the table twin has the values of the chart, and missing is a word', async () => {
    open('/?tables=loans');
    const table = await screen.findByRole('table', { name: 'どの機材が何件使われたか' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'コピー機13件',
      'AV機材未報告',
      '合計（報告値）確認事項 1164件',
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
    open('/?unit=nishitokyo-yumecollabo&fy=2021&lang=ja', {
      ...ANSWERS,
      Overview: { errors: [{ extensions }] },
    });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(message.ja);
    expect(alert.textContent).toContain(next.ja);
    expect(alert.textContent).toContain('r-1');
  });
});
