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
