import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../shared/testing/render-router';
import { aValue } from '../../shared/testing/builders';
import {
  SPACE,
  theTimes,
  aNetworkWithSpace,
  manySpaces,
  noOccupancy,
  theOccupancy,
  theReach,
  theWeek,
} from './occupancy-fixture';
import { aBooking, aDay, aSpaceOnDay, theFreeTime } from './day-fixture';
import { OccupancyPage } from './occupancy-page';

/** Figures of a report know no weekdays, and no single bookings. */
const noWeek = () => {
  const none = { ...theWeek().used, rowKeys: [], cells: [], rowTotals: [] };
  return { used: none, free: none };
};

const ANSWERS = {
  Network: aNetworkWithSpace(),
  MetricAvailability: theReach(),
  Occupancy: theOccupancy(),
  OccupancyWeek: noWeek(),
  OccupancyFree: { ...theFreeTime(), freeTime: { ...theFreeTime().freeTime, spaces: [] } },
  OccupancyDay: aDay([], { day: null }),
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
    open(YOKOHAMA, { ...ANSWERS, OccupancyWeek: theWeek() });
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
    await waitFor(() => expect(sent.map(({ operation }) => operation)).toContain('OccupancyWeek'));
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

  test('of many spaces one is drawn, and the others are a choice away', async () => {
    const { router } = open(YOKOHAMA, { ...ANSWERS, ...manySpaces(8) });
    const tableOf = (room: number) => ({ name: `会議室${room}は、どの月にどれだけ使われたか` });
    expect(await screen.findByRole('table', tableOf(1))).toBeTruthy();
    expect(screen.queryByRole('table', tableOf(2))).toBeNull();
    const choice = screen.getByRole('combobox', { name: '表示する場所' });
    expect(within(choice).getAllByRole('option').length).toBe(8);
    await userEvent.selectOptions(choice, within(choice).getByRole('option', { name: /会議室8/ }));
    expect(await screen.findByRole('table', tableOf(8))).toBeTruthy();
    expect(router.state.location.search).toMatchObject({ place: 'yokohama-kyodo/room-8' });
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

describe('a day of a center', () => {
  const openDay = (...spaces: Parameters<typeof aDay>) =>
    open(YOKOHAMA, { ...ANSWERS, OccupancyDay: aDay(...spaces) });
  const cells = async () => {
    const table = await screen.findByRole('table', { name: /のスペースの予約と空き時間/ });
    return within(table)
      .getAllByRole('cell')
      .map(({ lastElementChild }) => lastElementChild?.textContent ?? '');
  };

  test('tells bookings and free time in words', async () => {
    openDay([
      aSpaceOnDay({
        bookings: [
          aBooking(540, 720),
          aBooking(780, 900, { use: 'NO_SHOW', purpose: null }),
          aBooking(1200, 1290, {
            use: 'BOOKED',
            outOfHours: [{ startsAt: 1260, endsAt: 1290 }],
            together: [{ ...SPACE, name: { ja: 'ホール', en: 'Hall' } }],
          }),
        ],
        free: [
          { startsAt: 720, endsAt: 780 },
          { startsAt: 900, endsAt: 1200 },
        ],
        freeMinutes: 360,
      }),
    ]);
    expect(await cells()).toEqual([
      '9:00–21:00',
      [
        '9:00–12:00 会議・打合せ、利用',
        '13:00–15:00 目的の記録なし、来なかった',
        '20:00–21:30 会議・打合せ、利用の記録なし（ホールと合わせて利用、21:00–21:30は開館時間の外）',
      ].join(''),
      '12:00–13:00、15:00–20:00（計6時間）',
      '25%',
    ]);
  });

  test('keeps double bookings in sight', async () => {
    openDay([
      aSpaceOnDay({
        bookings: [
          aBooking(540, 660, { isDouble: true }),
          aBooking(600, 720, { isDouble: true, isCounted: false }),
        ],
      }),
    ]);
    const [, bookings] = await cells();
    expect(bookings).toContain('9:00–11:00 会議・打合せ、利用（二重予約）');
    expect(bookings).toContain('（二重予約、ほかの予約と重なるため、集計に入れていない）');
  });

  test('on a closed day says why, also where there is no rate at all', async () => {
    openDay([
      aSpaceOnDay({
        ...{ open: [], closedFor: 'CLOSURE', reasons: [{ ja: '設備点検', en: 'Maintenance' }] },
        ...{ free: [], freeMinutes: 0 },
        occupancy: aValue(null, { status: 'NOT_APPLICABLE' }),
      }),
    ]);
    expect(await cells()).toEqual(['休館（設備点検）', '予約なし', '空きなし', '対象外']);
  });

  test('a day without a log is not a free one', async () => {
    openDay([aSpaceOnDay({ free: null, freeMinutes: null })], { isLogged: false });
    expect((await cells())[2]).toBe('不明');
    expect(screen.getByText(/この日の予約の記録は届いていません/)).toBeTruthy();
  });

  test('leads to the day after, in the address and in the question', async () => {
    const { router, sent } = openDay([aSpaceOnDay()]);
    await userEvent.click(await screen.findByRole('button', { name: '次の日' }));
    expect(router.state.location.search).toMatchObject({ day: '2021-02-28' });
    const days = sent
      .filter(({ operation }) => operation === 'OccupancyDay')
      .map(({ variables }) => variables.day);
    expect(days).toEqual([null, '2021-02-28']);
  });

  test('is not told in public', async () => {
    openDay([], { isHidden: true, day: null });
    expect(await screen.findByText(/関係者がサインインすると見られます/)).toBeTruthy();
    expect(screen.queryByRole('table', { name: /空き時間/ })).toBeNull();
  });
});

describe('the free time of a week', () => {
  test('names what is regularly free, with the rule, and leads to the bookings in two clicks', async () => {
    open(YOKOHAMA, { ...ANSWERS, OccupancyWeek: theWeek(), OccupancyFree: theFreeTime() });
    expect(await screen.findByText(/開館した日の75%以上で/)).toBeTruthy();
    const slot = screen.getByText(/火 午前：48日中40日が空き/);
    await userEvent.click(within(slot).getByRole('button'));
    expect(await screen.findByRole('dialog')).toBeTruthy();
    // A part of another space is not the room’s.
    expect(screen.queryByText(/48日中12日/)).toBeNull();
  });
});

describe('what was booked and what was used', () => {
  test('stand side by side, month by month', async () => {
    open(YOKOHAMA, { ...ANSWERS, Occupancy: { ...theOccupancy(), trend: theTimes() } });
    const title = 'スペースA・Bで予約された時間のうち、実際に使われたのは何分か';
    const table = await screen.findByRole('table', { name: title });
    expect(within(table).getByRole('row', { name: /2020年8月/ }).textContent).toMatch(
      /2020年8月.*600.*420/,
    );
  });
});
