import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aNetwork, aUnit } from '../../shared/testing/builders';
import { renderPage, type Answers } from '../../shared/testing/render-router';
import { aMe } from '../../shared/testing/session-builders';
import { CompletenessPage } from './completeness-page';
import type { Cell, Completeness, Row } from './completeness-search';
import { currentFiscalYear } from './current-year';

const aCell = (month: string, part: Partial<Cell> = {}): Cell => ({
  ...{ from: `${month}-01`, to: `${month}-28`, state: 'RECEIVED', dueOn: '2021-09-10' },
  ...{ receivedAt: null, stage: null, version: null, metrics: null },
  ...part,
});

const aRow = (part: Partial<Row> = {}): Row => ({
  unit: aUnit(),
  dataSet: 'CONSULTATIONS',
  duty: { owed: true, from: null, to: null, dueMonth: null, dueDay: null, said: false },
  ...{ expected: 2, received: 1, onTime: 1 },
  cells: [
    aCell('2021-07', { receivedAt: '2021-08-03T00:00:00Z' }),
    aCell('2021-08', { to: '2021-08-31', state: 'MISSING' }),
    aCell('2021-09', { state: 'NOT_DUE' }),
  ],
  ...part,
});

const TALLY = { expected: 2, received: 1, onTime: 1, rate: 0.5 };

const answer = (rows: Row[] = [aRow()]): { completeness: Completeness } => ({
  completeness: {
    ...TALLY,
    dataSets: [...new Set(rows.map(({ dataSet }) => dataSet))].map((dataSet) => ({
      ...{ dataSet, ...TALLY },
    })),
    rows,
  },
});

const open = (answers: Answers = {}, search = '?fy=2021') =>
  renderPage(
    { component: CompletenessPage, path: '/completeness', at: `/completeness${search}` },
    {
      Me: { me: aMe({ permissions: ['READ_FIGURES', 'IMPORT', 'FOLLOW_UP'] }) },
      Network: aNetwork(),
      OpenFindings: { findings: [] },
      Completeness: answer(),
      ...answers,
    },
  );

const variablesOf = (sent: ReturnType<typeof open>['sent'], name: string) =>
  sent.find(({ operation }) => operation === name)?.variables;

const ASK = 'ゆめこらぼ 2021年8月は未着：することを見る';

describe('the reports of a network', () => {
  test('are a table of centers by month, in words, with the rate as a sentence', async () => {
    const { sent } = open();
    const [sentence] = await screen.findAllByText('報告率 50%');
    expect(sentence?.parentElement?.textContent).toContain(
      'これまでに届くはずの2件のうち、1件が届いています。',
    );
    const table = screen.getByRole('table');
    const [, row] = within(table).getAllByRole('row');
    expect(row?.textContent).toMatch(/ゆめこらぼ翌月10日まで 変える届いた.*未着期限前/);
    expect(variablesOf(sent, 'Completeness')).toEqual({
      ...{ unit: 'nishitokyo-yumecollabo', fiscalYear: 2021, dataSets: null },
    });
  });

  test('a missing month says what to do: a file, or that nothing happened', async () => {
    const { sent } = open({ ReportNoActivity: { reportNoActivity: true } });
    await userEvent.click(await screen.findByRole('button', { name: ASK }));
    const dialog = within(screen.getByRole('dialog', { name: 'ゆめこらぼ 2021年8月の相談の記録' }));
    expect(dialog.getByText('まだ届いていません。期限は2021年9月10日でした。')).toBeTruthy();
    const link = dialog.getByRole('link', { name: 'ファイルを取り込む' });
    expect(link.getAttribute('href')).toContain('unit=nishitokyo-yumecollabo');
    await userEvent.click(dialog.getByRole('button', { name: '活動がなかったと報告する' }));
    await screen.findByText(/「活動なし」として受け取りました/);
    expect(variablesOf(sent, 'ReportNoActivity')).toEqual({
      ...{ unit: 'nishitokyo-yumecollabo', dataSet: 'CONSULTATIONS', month: '2021-08-01' },
    });
  });

  test('figures cannot be reported as none', async () => {
    open({ Completeness: answer([aRow({ dataSet: 'MONTHLY_FIGURES' })]) });
    await userEvent.click(await screen.findByRole('button', { name: ASK }));
    expect(screen.queryByRole('button', { name: '活動がなかったと報告する' })).toBeNull();
    const link = screen.getByRole('link', { name: 'この月の数値を入力する' });
    expect(link.getAttribute('href')).toContain('month=2021-08');
  });

  test('what a center owes is said by those in charge', async () => {
    const { sent } = open({ SetDuty: { setDuty: true } });
    await userEvent.click(
      await screen.findByRole('button', { name: 'ゆめこらぼの報告の約束を変える' }),
    );
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.selectOptions(
      dialog.getByLabelText('この報告を出すことにしますか'),
      '出すことにする',
    );
    await userEvent.type(dialog.getByLabelText('いつから（空欄：開館から）'), '2021-04-01');
    await userEvent.type(dialog.getByLabelText('期限（翌月の何日まで）'), '15');
    await userEvent.click(dialog.getByRole('button', { name: '約束を保存する' }));
    await screen.findByText('ゆめこらぼの相談の記録の約束を保存しました。');
    expect(variablesOf(sent, 'SetDuty')).toEqual({
      ...{ unit: 'nishitokyo-yumecollabo', dataSet: 'CONSULTATIONS', owed: true },
      ...{ from: '2021-04-01', to: null, dueMonth: null, dueDay: 15 },
    });
  });

  test('a reader sees the table without the buttons', async () => {
    open({ Me: { me: aMe({ permissions: ['READ_FIGURES'] }) } });
    const table = within(await screen.findByRole('table'));
    expect(table.getByText('未着')).toBeTruthy();
    expect(table.queryAllByRole('button')).toEqual([]);
  });

  test('centers that do not report something are folded away', async () => {
    const never = aRow({
      duty: { owed: false, from: null, to: null, dueMonth: null, dueDay: null, said: false },
      cells: [aCell('2021-07', { state: 'NOT_OWED' })],
    });
    open({ Completeness: answer([never]) });
    const summary = await screen.findByText('報告することになっていないセンター（1か所）');
    expect(within(summary.closest('details') as HTMLElement).getByText('対象外')).toBeTruthy();
  });
});

test.each([
  ['2027-03-31T14:59:00Z', 2026],
  ['2027-03-31T15:00:00Z', 2027],
])('the fiscal year at %s is %s', (now, year) => {
  expect(currentFiscalYear(new Date(now))).toBe(year);
});
