import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aNetwork, aText, aUnit } from '../../../shared/testing/builders';
import { renderPage, type Answers } from '../../../shared/testing/render-router';
import { anAdministrator, aRefusal } from '../admin-fixture';
import type { Calendar } from './calendar-model';
import { CalendarsPage } from './calendars-page';

const UNIT = 'nishitokyo-yumecollabo';

function aCalendar(overrides: Partial<Calendar> = {}): Calendar {
  return {
    unit: aUnit(),
    hoursFrom: aUnit(),
    hours: [
      { from: '2020-06-29', spans: [] },
      {
        from: '2023-04-01',
        spans: [
          { day: 'MONDAY', opens: '09:00', closes: '12:00' },
          { day: 'MONDAY', opens: '13:00', closes: '17:00' },
          { day: 'TUESDAY', opens: '10:00', closes: '17:00' },
        ],
      },
    ],
    closures: [
      {
        unit: aUnit(),
        from: '2026-12-29',
        to: '2027-01-03',
        reason: aText('年末年始', 'New Year'),
      },
    ],
    ...overrides,
  };
}

const open = (calendar: Calendar, answers: Answers = {}, search = `unit=${UNIT}`) =>
  renderPage(
    { component: CalendarsPage, path: '/admin/calendars', at: `/admin/calendars?${search}` },
    {
      Me: anAdministrator(),
      Network: aNetwork(),
      OpeningCalendar: { openingCalendar: calendar },
      TimeMarks: { timeMarks: [] },
      MarkMetrics: { metrics: [] },
      ...answers,
    },
  );

const sentAs = (sent: ReturnType<typeof open>['sent'], name: string) =>
  sent.filter(({ operation }) => operation === name).map(({ variables }) => variables);

describe('the opening hours', () => {
  test('of now are a table of the week; those before are folded away', async () => {
    open(aCalendar());
    const table = await screen.findByRole('table', { name: '2023年4月1日からの開館時間' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map(({ textContent }) => textContent).slice(0, 3)).toEqual([
      '月曜日09:00〜12:0013:00〜17:00',
      '火曜日10:00〜17:00',
      '水曜日休館',
    ]);
    expect(rows).toHaveLength(8);
    expect(screen.getByText('以前の開館時間（1件）')).toBeTruthy();
  });

  test('new ones begin as those of now, and are copied from one day to the other open days', async () => {
    const { sent, router } = open(aCalendar(), {
      SetOpeningHours: { setOpeningHours: aCalendar() },
    });
    await userEvent.click(
      await screen.findByRole('link', { name: '時間が変わるとき、新しい開館時間を登録する' }),
    );
    expect(router.state.location.searchStr).toContain('hours=new');
    const monday = within(await screen.findByRole('group', { name: '月曜日' }));
    await userEvent.click(monday.getByRole('button', { name: '月曜日の2つ目の時間を取り除く' }));
    const closes = monday.getByLabelText('月曜日に閉じる時刻（1）');
    await userEvent.clear(closes);
    await userEvent.type(closes, '２１：３０');
    await userEvent.click(
      monday.getByRole('button', { name: '月曜日の時間をほかの開館日にも使う' }),
    );
    await userEvent.type(screen.getByLabelText('いつからの開館時間ですか'), '2027-04-01');
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    expect(await screen.findByText('開館時間を保存しました。')).toBeTruthy();
    expect(sentAs(sent, 'SetOpeningHours')).toEqual([
      {
        unit: UNIT,
        from: '2027-04-01',
        spans: [
          { day: 'MONDAY', opens: '09:00', closes: '21:30' },
          { day: 'TUESDAY', opens: '09:00', closes: '21:30' },
        ],
      },
    ]);
    expect(router.state.location.searchStr).not.toContain('hours');
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('status'));
  });

  test('that the server refuses stay as typed', async () => {
    const refusal = aRefusal('SPANS_OVERLAP', '月曜日の時間が重なっています。', '直してください。');
    open(aCalendar(), { SetOpeningHours: refusal }, `unit=${UNIT}&hours=2023-04-01`);
    const opens = await screen.findByLabelText('月曜日に開く時刻（2）');
    await userEvent.clear(opens);
    await userEvent.type(opens, '11:00');
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    expect((await screen.findByRole('alert')).textContent).toContain('重なっています');
    expect(opens).toHaveProperty('value', '11:00');
  });

  test('of a space that has none of its own are those of its center, and cannot be changed here', async () => {
    const space = aUnit({ code: UNIT, kind: 'SPACE', name: aText('会議室') });
    const center = aUnit({ code: 'center', name: aText('みんなのセンター') });
    open(aCalendar({ unit: space, hoursFrom: center }));
    expect(await screen.findByText(/みんなのセンターの開館時間を使っています/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: /からの開館時間を直す/ })).toBeNull();
    expect(screen.getByRole('link', { name: '開館時間を登録する' })).toBeTruthy();
  });

  test('without any say how to enter them', async () => {
    open(aCalendar({ hours: [], hoursFrom: null }));
    expect(await screen.findByText(/開館時間はまだ登録されていません/)).toBeTruthy();
  });

  test('a unit is chosen first, where there are several', async () => {
    const { router } = open(aCalendar(), {}, '');
    expect(await screen.findByText(/上で選んでください/)).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('センター・スペース・市'), UNIT);
    expect(await screen.findByRole('heading', { name: '臨時の休館' })).toBeTruthy();
    expect(router.state.location.searchStr).toContain(`unit=${UNIT}`);
  });
});

describe('a closure', () => {
  test('is added with its reason in both languages', async () => {
    const { sent } = open(aCalendar(), { AddClosure: { addClosure: aCalendar() } });
    await userEvent.type(await screen.findByLabelText('休館の始まりの日'), '2027-02-01');
    await userEvent.type(screen.getByLabelText('休館の終わりの日'), '2027-02-02');
    await userEvent.type(screen.getByLabelText('理由（日本語）'), '工事');
    await userEvent.type(screen.getByLabelText('理由（英語）'), 'Works');
    await userEvent.click(screen.getByRole('button', { name: '休館を加える' }));
    expect(await screen.findByText('2027年2月1日〜2027年2月2日の休館を加えました。')).toBeTruthy();
    expect(sentAs(sent, 'AddClosure')).toEqual([
      { unit: UNIT, from: '2027-02-01', to: '2027-02-02', reason: { ja: '工事', en: 'Works' } },
    ]);
    expect(screen.getByLabelText('理由（日本語）')).toHaveProperty('value', '');
  });

  test('is cancelled after a question', async () => {
    const { sent } = open(aCalendar(), { RemoveClosure: { removeClosure: aCalendar() } });
    const days = '2026年12月29日〜2027年1月3日';
    await userEvent.click(await screen.findByRole('button', { name: `${days}の休館を取り消す` }));
    const dialog = screen.getByRole('dialog', { name: '休館を取り消しますか' });
    expect(dialog.textContent).toContain('年末年始');
    await userEvent.click(within(dialog).getByRole('button', { name: '取り消す' }));
    expect(await screen.findByText(`${days}の休館を取り消しました。`)).toBeTruthy();
    expect(sentAs(sent, 'RemoveClosure')).toEqual([
      { unit: UNIT, from: '2026-12-29', to: '2027-01-03' },
    ]);
  });

  test('of the whole center is shown with a space, but cancelled with the center only', async () => {
    const space = aUnit({ code: UNIT, kind: 'SPACE', name: aText('会議室') });
    const closure = { unit: aUnit({ code: 'center', name: aText('みんなのセンター') }) };
    const [first] = aCalendar().closures;
    if (!first) throw new Error('no closure');
    open(aCalendar({ unit: space, closures: [{ ...first, ...closure }] }));
    expect(await screen.findByText(/みんなのセンター全体の休館です/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /の休館を取り消す/ })).toBeNull();
  });
});
