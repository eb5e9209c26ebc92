import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../shared/testing/render-router';
import {
  aNetworkWithSpace,
  manySpaces,
  noOccupancy,
  theHours,
  theOccupancy,
  theReach,
} from './occupancy-fixture';
import { OccupancyPage } from './occupancy-page';

/** Figures of a report know no weekdays. */
const noHours = () => ({
  heatmap: { ...theHours().heatmap, rowKeys: [], cells: [], rowTotals: [] },
});

const ANSWERS = {
  Network: aNetworkWithSpace(),
  MetricAvailability: theReach(),
  Occupancy: theOccupancy(),
  OccupancyHours: noHours(),
};
const YOKOHAMA = '?unit=yokohama-kyodo&fy=2020';
const HEATMAP = 'スペースA・Bは、どの月にどれだけ使われたか';

const open = (search: string, answers: Record<string, unknown> = ANSWERS) =>
  renderPage({ component: OccupancyPage, path: '/occupancy', at: `/occupancy${search}` }, answers);

describe('the page of occupancy', () => {
  test('prints the table of the report', async () => {
    open(YOKOHAMA);
    const table = await screen.findByRole('table', { name: HEATMAP });
    const rows = within(table)
      .getAllByRole('row')
      .map(({ cells }: HTMLElement & { cells?: HTMLCollectionOf<HTMLElement> }) =>
        Array.from(cells ?? [], (cell) => cell.textContent).join(' '),
      );
    expect(rows).toEqual([
      '利用の形態 4月 5月 6月 7月 8月 9月 10月 11月 12月 1月 2月 3月 年度平均',
      '全体 開設前 開設前 開設前 22% 18% 14% 25% 64% 46% 30% 26% 未報告 30%',
      'アトリウム一体 開設前 開設前 開設前 7% 8% 0% 10% 47% 5% 10% 4% 未報告 11%',
      '単独 開設前 開設前 開設前 15% 10% 14% 15% 17% 41% 20% 22% 未報告 19%',
    ]);
  });

  test('shows when in the week it is used, where there is a log; closed hours are words', async () => {
    open(YOKOHAMA, { ...ANSWERS, OccupancyHours: theHours() });
    const name = 'スペースA・Bは、どの曜日のいつ使われたか';
    const table = await screen.findByRole('table', { name });
    const rows = within(table)
      .getAllByRole('row')
      .map(({ cells }: HTMLElement & { cells?: HTMLCollectionOf<HTMLElement> }) =>
        Array.from(cells ?? [], (cell) => cell.textContent).join(' '),
      );
    expect(rows).toEqual([
      '曜日 午前 夜間 1日を通して',
      '全曜日 16% 16% 17%',
      '月 20% 10% 15%',
      '土 20% 対象外 15%',
    ]);
  });

  test('without a log there is nothing about the week', async () => {
    const { sent } = open(YOKOHAMA);
    await screen.findByRole('table', { name: HEATMAP });
    await waitFor(() => expect(sent.map(({ operation }) => operation)).toContain('OccupancyHours'));
    expect(screen.queryByRole('table', { name: /どの曜日/ })).toBeNull();
  });

  test('a zero has a shade of its own, and no word has one', async () => {
    open(YOKOHAMA);
    const zero = await screen.findByRole('button', { name: '9月 アトリウム一体 0%の出典と説明' });
    expect(zero.className).toContain('bg-heat-0');
    const table = screen.getByRole('table', { name: HEATMAP });
    const words = within(table).getAllByText(/開設前|未報告/);
    expect(words.map(({ className }) => /heat/.test(className))).not.toContain(true);
  });

  test('the year says what is printed and what the months come to', async () => {
    open(YOKOHAMA);
    expect(await screen.findByText(/報告書には30%.*率の単純平均.*30\.625%/)).toBeTruthy();
    expect(screen.getByText(/年度平均は一部の月だけの値です：9か月中8か月分/)).toBeTruthy();
    expect(screen.getByText('稼働率の数え方：分母の記載なし')).toBeTruthy();
  });

  test('every value leads to its source', async () => {
    open(YOKOHAMA);
    await userEvent.click(await screen.findByRole('button', { name: '7月 全体 22%の出典と説明' }));
    expect(await screen.findByText('文書の記載「22%」')).toBeTruthy();
  });

  test('of many spaces the first are drawn, and the others are a step away', async () => {
    open(YOKOHAMA, { ...ANSWERS, ...manySpaces(8) });
    const rest = await screen.findByText('ほかに稼働率のあるスペースが2か所あります');
    expect(rest).toBeTruthy();
    const tableOf = (room: number) => ({ name: `会議室${room}は、どの月にどれだけ使われたか` });
    expect(await screen.findByRole('table', tableOf(6))).toBeTruthy();
    expect(screen.queryByRole('table', tableOf(7))).toBeNull();
    const link = screen.getByRole('link', { name: /会議室8$/ });
    expect(decodeURIComponent(link.getAttribute('href') ?? '')).toContain('yokohama-kyodo/room-8');
    expect(screen.queryByRole('link', { name: /会議室6$/ })).toBeNull();
  });

  test('a center without spaces says so, and leads to one with figures', async () => {
    open('?unit=nishitokyo-yumecollabo&fy=2021');
    expect(
      await screen.findByRole('heading', { name: 'ゆめこらぼの稼働率は未報告です' }),
    ).toBeTruthy();
    const link = screen.getByRole('link', { name: /スペースA・B 令和2年度/ });
    expect(link.getAttribute('href')).toContain('fy=2020');
  });

  test('a year without a report leads to one that has', async () => {
    open('?unit=yokohama-kyodo&fy=2021', { ...ANSWERS, Occupancy: noOccupancy() });
    const link = await screen.findByRole('link', {
      name: '報告のある令和2年度（2020年度）を開く',
    });
    expect(link.getAttribute('href')).toContain('fy=2020');
    expect(screen.queryByText('0%')).toBeNull();
  });
});
