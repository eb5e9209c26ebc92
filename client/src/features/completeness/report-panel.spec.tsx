import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReportTotalFieldsFragment } from '../../shared/graphql/generated/graphql';
import { aUnit } from '../../shared/testing/builders';
import { renderPage, type Answers } from '../../shared/testing/render-router';
import type { Cell, Row } from './completeness-search';
import { ReportPanel, type Report } from './report-panel';

const CELL: Cell = {
  ...{ from: '2024-06-01', to: '2024-06-30', state: 'RECEIVED', dueOn: '2024-07-10' },
  ...{ receivedAt: '2024-07-05T00:00:00Z', stage: 'SUBMITTED', version: 1, metrics: null },
};

const ROW: Row = {
  ...{ unit: aUnit(), dataSet: 'CONSULTATIONS', expected: 1, received: 1, onTime: 1 },
  duty: { owed: true, from: null, to: null, dueMonth: null, dueDay: null, said: false },
  cells: [CELL],
};

const aTotal = (value: number | null): ReportTotalFieldsFragment => ({
  ...{ unit: aUnit(), metric: 'consultation.cases', definitionId: 'as_reported', value },
  ...{ name: { ja: '相談件数', en: 'Consultations' }, measure: 'case' },
  measureName: { ja: '件', en: 'cases' },
});

const aReport = (part: Partial<Report> = {}): { report: Report } => ({
  report: {
    ...{ unit: aUnit(), dataSet: 'CONSULTATIONS', from: CELL.from, to: CELL.to },
    ...{ state: 'SUBMITTED', version: 1, publishedVersion: null, received: true, actions: [] },
    history: [{ version: 1, action: 'SUBMIT', at: CELL.receivedAt ?? '', by: '花子', comment: '' }],
    ...{ totals: [aTotal(58)], differences: [], changedSince: [] },
    ...part,
  },
});

const open = (part: Partial<Report> = {}, answers: Answers = {}) =>
  renderPage(
    {
      component: () => <ReportPanel row={ROW} cell={CELL} onClose={() => undefined} />,
      path: '/completeness',
      at: '/completeness',
    },
    { Report: aReport(part), ...answers },
  );

const WHICH = {
  ...{ unit: 'nishitokyo-yumecollabo', dataSet: 'CONSULTATIONS' },
  period: { from: '2024-06-01', to: '2024-06-30' },
};

const variablesOf = (sent: ReturnType<typeof open>['sent'], name: string) =>
  sent.find(({ operation }) => operation === name)?.variables;

describe('the panel of a report', () => {
  test('says in four steps where it stands, what comes next and by whom, also without any button', async () => {
    open();
    const now = await screen.findByText('いまここ');
    expect(now.closest('li')?.getAttribute('aria-current')).toBe('step');
    expect(now.closest('li')?.textContent).toContain('提出済み');
    expect(screen.getByText('次にすること：センター長が、内容を確かめて承認します。')).toBeTruthy();
    expect(screen.getByText(/花子/).textContent).toContain('2024年7月5日');
    const buttons = screen.getAllByRole('button').map((button) => button.textContent);
    expect(buttons).toEqual(['閉じる']);
  });

  test('is approved with a word or without', async () => {
    const { sent } = open(
      { actions: ['RETURN', 'APPROVE'] },
      { ApproveReport: { approveReport: { state: 'APPROVED' } } },
    );
    const form = within(await screen.findByRole('form', { name: '承認する' }));
    expect(form.getByText(/変えられなくなります/)).toBeTruthy();
    await userEvent.click(form.getByRole('button', { name: '承認する' }));
    expect(await screen.findByText('承認しました。')).toBeTruthy();
    expect(variablesOf(sent, 'ApproveReport')).toEqual({ ...WHICH, comment: null });
  });

  test('is sent back with a reason only', async () => {
    const { sent } = open(
      { actions: ['RETURN', 'APPROVE'] },
      { ReturnReport: { returnReport: { state: 'DRAFT' } } },
    );
    await userEvent.click(await screen.findByRole('button', { name: '差し戻す' }));
    const form = within(screen.getByRole('form', { name: '差し戻す' }));
    await userEvent.click(form.getByRole('button', { name: '差し戻す' }));
    expect(form.getByText('理由を書いてください。')).toBeTruthy();
    await userEvent.type(form.getByLabelText('理由（経過に残ります）'), '13日からの分がありません');
    await userEvent.click(form.getByRole('button', { name: '差し戻す' }));
    await screen.findByText('差し戻しました。');
    expect(variablesOf(sent, 'ReturnReport')).toEqual({
      ...{ ...WHICH, reason: '13日からの分がありません' },
    });
  });

  test('says what the server says where somebody was faster', async () => {
    const words = { ja: 'いま「承認済み」です', en: 'It is approved' };
    const error = { code: 'REPORT_STATE', params: {}, message: words, next: words };
    open(
      { actions: ['APPROVE'] },
      { ApproveReport: { errors: [{ message: 'x', extensions: error }] } },
    );
    await userEvent.click(await screen.findByRole('button', { name: '承認する' }));
    expect((await screen.findByRole('alert')).textContent).toContain('いま「承認済み」です');
  });

  test('sets the provisional numbers beside the final ones', async () => {
    open({
      ...{ state: 'APPROVED', version: 2, publishedVersion: 1 },
      differences: [
        {
          ...{ before: { version: 1 }, after: { version: 2, state: 'APPROVED' } },
          changes: [{ before: aTotal(58), after: aTotal(130), change: 72 }],
        },
      ],
    });
    const table = await screen.findByRole('table', { name: '第1版（速報）と第2版（確報）' });
    const [head, row] = within(table).getAllByRole('row');
    expect(head?.textContent).toBe('項目第1版第2版差');
    expect(row?.textContent).toMatch(/相談件数.*58件.*130件.*\+72件/);
    expect(screen.getByText('公開しているのは第1版です。')).toBeTruthy();
  });

  test('of which nothing has come says so instead', async () => {
    open({ state: 'DRAFT', received: false, totals: [], history: [] });
    expect(await screen.findByText(/まだ全部は届いていません/)).toBeTruthy();
    expect(screen.getByText('まだ、だれも提出していません。')).toBeTruthy();
  });
});
