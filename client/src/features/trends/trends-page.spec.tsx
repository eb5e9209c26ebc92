import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aNetwork, aText, printedAt } from '../../shared/testing/builders';
import { renderPage } from '../../shared/testing/render-router';
import {
  aCatalogue,
  anAvailability,
  theMeetings,
  twoCenters,
  withLatest,
  withYearBefore,
} from './trends-fixture';
import { TrendsPage } from './trends-page';

const ANSWERS = {
  Network: aNetwork(),
  TrendsCatalogue: aCatalogue(),
  MetricAvailability: anAvailability(),
  Trends: theMeetings(),
};
const TITLE = '会議の出席者数は、月ごとにどう変わったか';

const open = (search = '', answers: Record<string, unknown> = ANSWERS) =>
  renderPage({ component: TrendsPage, path: '/trends', at: `/trends${search}` }, answers);

async function rows(): Promise<string[]> {
  const table = await screen.findByRole('table', { name: TITLE });
  return within(table)
    .getAllByRole('row')
    .map(({ cells }: HTMLElement & { cells?: HTMLCollectionOf<HTMLElement> }) =>
      Array.from(cells ?? [], (cell) => cell.textContent?.trim()).join(' | '),
    );
}

describe('the page of trends', () => {
  test('opens with something to see, and asks for it', async () => {
    const { router, sent } = open();
    expect(await screen.findByRole('heading', { name: TITLE })).toBeTruthy();
    expect(sent.find(({ operation }) => operation === 'Trends')?.variables).toMatchObject({
      metric: 'meeting.attendance',
      units: ['nishitokyo-yumecollabo'],
      grain: 'MONTH',
      period: { from: '2021-04-01', to: '2022-03-31' },
      mode: 'AS_REPORTED',
      normalise: null,
    });
    expect(router.state.location.searchStr).toBe('');
  });

  test('the table says not reported where there was no meeting', async () => {
    open('?tables=trend');
    expect((await rows()).slice(0, 5)).toEqual([
      '期間 | ゆめこらぼ',
      '2021年4月 | 12人',
      '2021年5月 | 12人',
      '2021年6月 | 未報告',
      '2021年7月 | 11人',
    ]);
  });

  test('not open, not reported and zero are different words', async () => {
    open('?units=yokohama-kyodo&tables=trend', { ...ANSWERS, Trends: twoCenters() });
    expect((await rows()).slice(3, 7)).toEqual([
      '2021年6月 | 未報告 | 開設前',
      '2021年7月 | 11人 | 23人',
      '2021年8月 | 未報告 | 未報告',
      '2021年9月 | 未報告 | 0人',
    ]);
    expect(screen.getByText('yokohama-kyodo：2021年4月〜2021年6月は開設前')).toBeTruthy();
  });

  test('what was chosen is kept in the address and asked for', async () => {
    const { router, sent } = open();
    await userEvent.selectOptions(
      await screen.findByLabelText('月のそろえ方'),
      'そろっている月だけ',
    );
    await userEvent.click(screen.getByRole('button', { name: '前年同期と比べる' }));
    expect(router.state.location.searchStr).toBe('?mode=same&previous=yes');
    expect(sent.at(-1)?.variables).toMatchObject({ mode: 'LIKE_FOR_LIKE', withPrevious: true });
  });

  test('a unit is added and taken away again', async () => {
    const { router } = open();
    const add = await screen.findByLabelText('比べる拠点を加える');
    expect(within(add).getByRole('option', { name: '武蔵野プレイス（未報告）' })).toBeTruthy();
    await userEvent.selectOptions(add, 'musashino-place');
    expect(router.state.location.searchStr).toBe('?units=musashino-place');
    await userEvent.click(await screen.findByRole('button', { name: '武蔵野プレイスを外す' }));
    expect(router.state.location.searchStr).toBe('');
  });

  test('says the change since the year before, and why there is none', async () => {
    open('?previous=yes&tables=trend', { ...ANSWERS, Trends: withYearBefore() });
    expect((await rows()).slice(2)).toEqual([
      '2021年4月 | 9人 | 12人 | △25%',
      '2021年5月 | 11人 | 10人 | 比べられません',
      '2021年6月 | 11人 | 未報告 | ',
    ]);
    expect(
      screen.getByText('2021年5月：対象の月が異なるため、前の年との差は示しません。'),
    ).toBeTruthy();
  });

  test('says in words which months are used', async () => {
    const { trend } = theMeetings();
    open('?mode=same', { ...ANSWERS, Trends: { trend: { ...trend, months: [7, 8, 9, 12, 1] } } });
    expect(
      await screen.findByText('比べられるように、7月〜9月、12月〜1月の数値だけを使っています。'),
    ).toBeTruthy();
  });

  test('a value leads to its source', async () => {
    const meetings = theMeetings();
    const value = meetings.trend.series[0]?.points[0]?.value;
    if (value) Object.assign(value, printedAt(26, '12名'));
    open('?tables=trend', { ...ANSWERS, Trends: meetings });
    const [first] = await screen.findAllByRole('button', {
      name: '会議の出席者数 12人の出典と説明',
    });
    if (first) await userEvent.click(first);
    expect(await screen.findByText('文書の記載「12名」')).toBeTruthy();
  });

  test('nothing reported says so, and where there is something', async () => {
    const { trend } = theMeetings();
    const empty = {
      ...trend,
      series: trend.series.map((series) => ({
        ...series,
        points: series.points.map((point) => ({
          ...point,
          value: { ...point.value, value: null, status: 'MISSING', unitName: aText('人') },
        })),
      })),
    };
    open('?unit=musashino-place&fy=2021&metric=meeting.attendance', {
      ...ANSWERS,
      Trends: { trend: empty },
    });
    expect(
      await screen.findByText('「会議の出席者数」は、次の拠点から報告されています。'),
    ).toBeTruthy();
    const link = screen.getByRole('link', { name: 'ゆめこらぼ' });
    expect(link.getAttribute('href')).toContain('unit=nishitokyo-yumecollabo');
    expect(screen.queryByText(/^0/)).toBeNull();
  });
});

const GRID = '?units=yokohama-kyodo&layout=grid';
const TWO = { ...ANSWERS, Trends: withLatest() };

describe('small charts', () => {
  test('each has its unit, its newest value and what became of it, and says its gaps', async () => {
    const { sent } = open(GRID, TWO);
    const first = await screen.findByRole('heading', { name: 'ゆめこらぼ', level: 3 });
    const [card] = within(first.closest('li') ?? first).getAllByText('前年同期比 +12.5%');
    expect(card).toBeTruthy();
    expect(screen.getByText('比べられません')).toBeTruthy();
    expect(
      screen.getByText('yokohama-kyodo：対象の拠点が異なるため、前の年との差は示しません。'),
    ).toBeTruthy();
    expect(screen.getByText(/2021年6月は未報告/)).toBeTruthy();
    expect(sent.find(({ operation }) => operation === 'Trends')?.variables).toMatchObject({
      withLatest: true,
      withPrevious: false,
    });
  });

  test('one opens large and leads back to all, without asking again', async () => {
    const { router, sent } = open(GRID, TWO);
    await userEvent.click(await screen.findByRole('link', { name: 'yokohama-kyodo' }));
    expect(router.state.location.searchStr).toContain('open=yokohama-kyodo');
    expect(screen.queryByRole('heading', { name: 'ゆめこらぼ', level: 3 })).toBeNull();
    const asked = sent.filter(({ operation }) => operation === 'Trends').length;
    await userEvent.click(await screen.findByRole('link', { name: '小さな図2枚に戻る' }));
    expect(await screen.findByRole('heading', { name: 'ゆめこらぼ', level: 3 })).toBeTruthy();
    expect(sent.filter(({ operation }) => operation === 'Trends')).toHaveLength(asked);
  });

  test('a scale of its own is said on every chart', async () => {
    const { router } = open(GRID, TWO);
    await screen.findByText(/縦の目盛りは、すべて同じです/);
    await userEvent.click(screen.getByRole('button', { name: '目盛りは図ごと' }));
    expect(await screen.findAllByText('縦の目盛りはこの図だけのものです')).toHaveLength(2);
    expect(screen.getByText(/縦の目盛りは図ごとに違います/)).toBeTruthy();
    expect(router.state.location.searchStr).toContain('axis=free');
  });

  test('one table has the values of all', async () => {
    open(`${GRID}&tables=trend`, TWO);
    expect((await rows()).slice(0, 2)).toEqual([
      '期間 | ゆめこらぼ | yokohama-kyodo',
      '2021年4月 | 12人 | 開設前',
    ]);
  });

  test('all of a kind are chosen at once; those without figures are named', async () => {
    const { router, sent } = open('?metric=meeting.attendance');
    await userEvent.selectOptions(
      await screen.findByLabelText('比べる拠点を加える'),
      'すべてのセンター',
    );
    expect(router.state.location.searchStr).toContain('every=centers');
    expect(await screen.findByText(/図を置いていません：武蔵野プレイス/)).toBeTruthy();
    expect(sent.filter(({ operation }) => operation === 'Trends').at(-1)?.variables).toMatchObject({
      units: ['nishitokyo-yumecollabo'],
    });
  });
});

describe('years over each other', () => {
  const YEARS = '?lines=years&cumulative=yes&tables=trend';

  test('are columns over the months, and the question is of running totals', async () => {
    const { sent } = open(YEARS);
    const name = '会議の出席者数の年度はじめからの累計は、前の年度までとどう違うか';
    const table = await screen.findByRole('table', { name });
    const [head, april] = within(table).getAllByRole('row');
    expect(head?.textContent).toBe('期間令和3年度');
    expect(april?.textContent).toContain('4月12人');
    expect(sent.find(({ operation }) => operation === 'Trends')?.variables).toMatchObject({
      cumulative: true,
      withPrevious: false,
      withLatest: true,
    });
  });

  test('the year before of the newest value is said', async () => {
    open(YEARS, {
      ...ANSWERS,
      Trends: { trend: { ...withLatest().trend, series: withLatest().trend.series.slice(0, 1) } },
    });
    expect(await screen.findByText('2022年3月 9人（前年同期 8人）')).toBeTruthy();
    expect(screen.getByText('+12.5%')).toBeTruthy();
  });
});

describe('the views often used', () => {
  test('lead there, take other choices back, and say which one is shown', async () => {
    const availability = anAvailability();
    for (const { metrics } of availability.availability) {
      for (const each of metrics) each.firstYear = 2019;
    }
    const { router } = open('?measure=index&metric=meeting.attendance', {
      ...ANSWERS,
      MetricAvailability: availability,
    });
    const link = await screen.findByRole('link', { name: '今年度の累計を前年度と比べる' });
    await userEvent.click(link);
    expect(router.state.location.search).toEqual({
      ...{ metric: 'meeting.attendance', grain: 'month', cumulative: 'yes', lines: 'years' },
    });
    const shown = await screen.findByRole('link', { name: '今年度の累計を前年度と比べる' });
    expect(shown.getAttribute('aria-current')).toBeTruthy();
    const other = screen.getByRole('link', { name: '年度ごとの移り変わりを見る' });
    expect(other.getAttribute('aria-current')).toBeNull();
  });
});
