import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aNetwork, aText, aUnit } from '../../../shared/testing/builders';
import { renderPage, type Answers } from '../../../shared/testing/render-router';
import { anAdministrator, aRefusal } from '../admin-fixture';
import type { Mark } from './mark-model';
import { MarksPanel } from './marks-panel';

const UNIT = 'nishitokyo-yumecollabo';
const METRICS = [{ code: 'consultation.cases', domain: 'consultation', name: aText('相談件数') }];

function aMark(overrides: Partial<Mark> = {}): Mark {
  return {
    unit: aUnit(),
    kind: 'MOVE',
    metric: null,
    breaks: false,
    from: '2024-06-01',
    to: '2024-06-30',
    text: aText('駅前に移転', 'Moved to the station'),
    ...overrides,
  };
}

const open = (marks: Mark[], answers: Answers = {}) =>
  renderPage(
    {
      component: () => <MarksPanel unit={UNIT} />,
      path: '/admin/calendars',
      at: '/admin/calendars',
    },
    {
      Me: anAdministrator(),
      Network: aNetwork(),
      TimeMarks: { timeMarks: marks },
      MarkMetrics: { metrics: METRICS },
      ...answers,
    },
  );

const sentAs = (sent: ReturnType<typeof open>['sent'], name: string) =>
  sent.filter(({ operation }) => operation === name).map(({ variables }) => variables);

describe('what happened to a unit', () => {
  test('is listed, the latest first, with what it concerns and whose it is', async () => {
    const city = aUnit({ code: '132292', kind: 'CITY', name: aText('西東京市') });
    open([
      aMark(),
      aMark({
        kind: 'DEFINITION',
        from: '2025-04-01',
        to: null,
        metric: 'consultation.cases',
        breaks: true,
      }),
      aMark({
        kind: 'EMERGENCY',
        from: '2020-04-07',
        to: null,
        unit: city,
        text: aText('緊急事態'),
      }),
    ]);
    expect(await screen.findByText('対象：相談件数')).toBeTruthy();
    const lines = screen.getAllByRole('listitem');
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      '2025年4月1日　数え方の変更駅前に移転対象：相談件数この前後の数値は比べません。取り消す',
      '2024年6月1日〜2024年6月30日　移転駅前に移転取り消す',
      '2020年4月7日　災害・感染症など緊急事態西東京市全体のできごとです。変えられるのは、西東京市の担当者です。',
    ]);
  });

  test('says how to begin where there is nothing', async () => {
    open([]);
    expect(await screen.findByText(/できごとはまだ登録されていません/)).toBeTruthy();
  });

  test('is added; another way of counting says of what, and is a break unless that is taken back', async () => {
    const { sent } = open([], { AddTimeMark: { addTimeMark: [aMark()] } });
    await userEvent.selectOptions(await screen.findByLabelText('できごとの種類'), 'DEFINITION');
    expect(screen.getByLabelText('この日の前と後の数値を比べない')).toHaveProperty('checked', true);
    await userEvent.selectOptions(screen.getByLabelText('どの数値の数え方ですか'), '相談件数');
    await userEvent.type(screen.getByLabelText('始まりの日'), '2025-04-01');
    await userEvent.type(screen.getByLabelText('内容（日本語）'), ' 電話も数える ');
    await userEvent.type(screen.getByLabelText('内容（英語）'), 'Calls count');
    await userEvent.click(screen.getByRole('button', { name: 'できごとを加える' }));
    expect(await screen.findByText('「電話も数える」を加えました。')).toBeTruthy();
    expect(sentAs(sent, 'AddTimeMark')).toEqual([
      {
        ...{ unit: UNIT, kind: 'DEFINITION', from: '2025-04-01', to: null, breaks: true },
        ...{ metric: 'consultation.cases', text: { ja: '電話も数える', en: 'Calls count' } },
      },
    ]);
    expect(sentAs(sent, 'TimeMarks')).toHaveLength(2);
    expect(screen.getByLabelText('内容（日本語）')).toHaveProperty('value', '');
  });

  test('is not sent before it has a kind, a day and words in both languages', async () => {
    const { sent } = open([]);
    await userEvent.click(await screen.findByRole('button', { name: 'できごとを加える' }));
    expect(document.querySelectorAll('[aria-invalid="true"]')).toHaveLength(4);
    expect(sentAs(sent, 'AddTimeMark')).toEqual([]);
  });

  test('that is a closure is said to close nothing', async () => {
    open([]);
    await userEvent.selectOptions(await screen.findByLabelText('できごとの種類'), 'CLOSURE');
    expect(screen.getByText(/ここに書いても、開館日数は変わりません/)).toBeTruthy();
    expect(screen.queryByLabelText('どの数値の数え方ですか')).toBeNull();
  });

  test('that the server refuses stays as typed', async () => {
    open([], {
      AddTimeMark: aRefusal('MARK_EXISTS', '同じできごとがすでにあります。', '確かめてください。'),
    });
    await userEvent.selectOptions(await screen.findByLabelText('できごとの種類'), 'MOVE');
    await userEvent.type(screen.getByLabelText('始まりの日'), '2024-06-01');
    await userEvent.type(screen.getByLabelText('内容（日本語）'), '移転');
    await userEvent.type(screen.getByLabelText('内容（英語）'), 'Moved');
    await userEvent.click(screen.getByRole('button', { name: 'できごとを加える' }));
    expect((await screen.findByRole('alert')).textContent).toContain('同じできごと');
    expect(screen.getByLabelText('内容（日本語）')).toHaveProperty('value', '移転');
  });

  test('is removed after a question that says what will be compared again', async () => {
    const { sent } = open([aMark({ breaks: true })], { RemoveTimeMark: { removeTimeMark: [] } });
    await userEvent.click(await screen.findByRole('button', { name: '「駅前に移転」を取り消す' }));
    const dialog = screen.getByRole('dialog', { name: 'できごとを取り消しますか' });
    expect(dialog.textContent).toContain('また比べるようになります');
    await userEvent.click(within(dialog).getByRole('button', { name: '取り消す' }));
    expect(await screen.findByText('「駅前に移転」を取り消しました。')).toBeTruthy();
    expect(sentAs(sent, 'RemoveTimeMark')).toEqual([
      { unit: UNIT, kind: 'MOVE', from: '2024-06-01', metric: null, text: '駅前に移転' },
    ]);
  });
});
