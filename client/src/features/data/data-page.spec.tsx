import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aNetwork } from '../../shared/testing/builders';
import { renderPage, type Answers } from '../../shared/testing/render-router';
import { aMe } from '../../shared/testing/session-builders';
import type { Batch, How, ReadBatch, Report } from './batch';
import { DataPage } from './data-page';

const figure = (part: Partial<Report['figures'][number]> = {}): Report['figures'][number] => ({
  label: '相談件数',
  metric: 'consultation.cases',
  unknown: [],
  name: { ja: '相談件数', en: 'Consultations' },
  period: '2023-04',
  value: 12,
  state: 'NUMBER',
  notStored: null,
  row: 4,
  column: 2,
  printed: '12',
  ...part,
});

const aReport = (part: Partial<Report> = {}): Report => ({
  error: null,
  encoding: 'CP932',
  from: '2023-04-01',
  to: '2024-03-31',
  events: null,
  superseded: null,
  columns: [],
  guesses: [],
  guessCount: 0,
  findings: [],
  refusals: [],
  figures: [figure()],
  figureCount: 1,
  alternatives: [],
  notStored: [],
  openLabels: [],
  pictures: [
    {
      sheet: null,
      more: 3,
      rows: [
        { line: 3, cells: [{ text: '4月', mark: 'HEAD' }] },
        { line: 4, cells: [{ text: '12', mark: 'VALUE' }] },
      ],
    },
  ],
  ...part,
});

const aBatch = (part: Partial<Batch> = {}): Batch => ({
  id: 'b1',
  fileName: '相談.xlsx',
  state: 'STAGED',
  layout: 'months-across',
  unit: null,
  byName: '佐藤 花子',
  startedAt: '2026-11-30T01:00:00Z',
  finishedAt: null,
  revertedAt: null,
  counts: { added: 1, changed: 0, unchanged: 0, computed: 0, refused: 0 },
  ...part,
});

const read = (
  report: Partial<Report> = {},
  part: Partial<Batch> = {},
): { importBatch: ReadBatch } => ({
  importBatch: { ...aBatch(part), progress: null, how: null, report: aReport(report) },
});

const open = (answers: Answers, at = '/data?file=b1') =>
  renderPage(
    { component: DataPage, path: '/data', at },
    {
      Me: aMe({ permissions: ['IMPORT'] }),
      Network: aNetwork(),
      ImportMetrics: { metrics: [] },
      ImportBatches: { importBatches: { batches: [aBatch()], hasNextPage: false } },
      ...answers,
    },
  );

describe('a file that was read', () => {
  test('is shown as it was understood, and stored with one press', async () => {
    const { sent } = open({
      ImportBatch: read(),
      CommitImport: { commitImport: aBatch({ state: 'COMMITTED' }) },
    });
    await screen.findByText(/月が横に並ぶ表として読み取りました。数値は1個です。/);
    const picture = screen.getByRole('region', { name: '読み取った表' });
    expect(within(picture).getByText('4月')).toBeTruthy();
    expect(screen.getByText('このあと3行あります。')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '取り込む' }));
    const commit = sent.find(({ operation }) => operation === 'CommitImport');
    expect(commit?.variables).toEqual({ id: 'b1', goodRowsOnly: false });
  });

  test('with labels nobody knows asks what they mean, and stores only what is known', async () => {
    const unknown = figure({
      label: '謎の数',
      metric: null,
      unknown: ['謎の数'],
      notStored: 'LABEL_UNKNOWN',
    });
    const { sent } = open({
      ImportBatch: read({
        ...{ figures: [figure(), unknown], figureCount: 2 },
        notStored: [{ reason: 'LABEL_UNKNOWN', count: 1 }],
        openLabels: [{ label: '謎の数', metric: null }],
      }),
      ImportMetrics: {
        metrics: [
          { code: 'web.access', name: { ja: 'アクセス数', en: 'Accesses' }, disaggregations: [] },
        ],
      },
      RereadImport: { rereadImport: read().importBatch },
    });
    await screen.findByRole('option', { name: 'アクセス数' });
    expect(screen.getByRole('button', { name: '取り込める分だけ取り込む' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: '取り込む' })).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('謎の数'), 'アクセス数');
    await userEvent.click(screen.getByRole('button', { name: 'この読み方で読み直す' }));
    const reread = sent.find(({ operation }) => operation === 'RereadImport');
    expect(reread?.variables).toMatchObject({
      id: 'b1',
      how: { names: [{ label: '謎の数', metric: 'web.access' }] },
    });
  });

  test('shows each assumption with its place and its field; several are said at once, and read once', async () => {
    const guess = (part: Partial<Report['guesses'][number]>) => ({
      ...{ code: 'X', row: null, column: null, sheet: null, printed: null },
      ...{ about: null, sign: null, correctedBy: null, text: { ja: '推定。', en: 'A guess.' } },
      ...part,
    });
    const guesses = [
      guess({ correctedBy: 'SIGNS', sign: 'NIL', about: '－' }),
      guess({ correctedBy: 'BRACKETS', row: 4, column: 2, sheet: '表1' }),
      guess({ correctedBy: 'KEEP', row: 3, column: 6 }),
      guess({ text: { ja: '月の数値。', en: 'Of months.' } }),
    ];
    const { sent } = open({
      ImportBatch: read({ guesses, guessCount: 4 }),
      RereadImport: { rereadImport: read().importBatch },
    });
    await userEvent.selectOptions(await screen.findByLabelText('「－」の意味'), '0（ゼロ）');
    await userEvent.selectOptions(screen.getByLabelText('かっこの中の数の意味'), '前の年の数');
    await userEvent.click(screen.getByRole('checkbox', { name: '6列目も読む' }));
    await userEvent.type(screen.getByLabelText('読まない行'), '９、１１−１２');
    expect(screen.getByText(/シート「表1」.*4行目・2列目/)).toBeTruthy();
    expect(screen.getByText('月の数値。').closest('details')).not.toBeNull();
    expect(screen.getAllByText('まだ読み直していない変更が4つあります。')).toHaveLength(2);
    expect(screen.queryByRole('button', { name: '取り込む' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'この読み方で読み直す' }));
    const reread = sent.filter(({ operation }) => operation === 'RereadImport');
    expect(reread).toHaveLength(1);
    expect(reread[0]?.variables.how).toMatchObject({
      ...{ signs: [{ sign: 'NIL', meaning: 'ZERO' }], brackets: 'PREVIOUS_YEAR' },
      ...{ keepColumns: [6], leaveOutRows: [9, 11, 12], fiscalYear: null, names: [] },
    });
  });

  test('with rows that are no numbers sends nothing, and the changes can be dropped', async () => {
    const { sent } = open({ ImportBatch: read() });
    const rows = await screen.findByLabelText('読まない行');
    await userEvent.type(rows, '三行目{Enter}');
    expect(rows.getAttribute('aria-invalid')).toBe('true');
    expect(sent.some(({ operation }) => operation === 'RereadImport')).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: '変更をやめる' }));
    expect(screen.getByRole('button', { name: '取り込む' })).toBeTruthy();
  });

  test('as last time says so; one part is taken back, or all of it forgotten', async () => {
    const how: How = {
      ...{ layout: null, fiscalYear: 2023, era: null, measure: null, dashOverZero: null },
      ...{ brackets: null, from: null, to: null, drop: [], names: [], headerRows: [] },
      ...{ leaveOutRows: [], leaveOutColumns: [], keepColumns: [], remembered: ['SIGNS'] },
      signs: [{ sign: 'NIL', meaning: 'ZERO', remembered: true }],
    };
    const { sent } = open({
      ImportBatch: { importBatch: { ...read().importBatch, how } },
      ForgetReading: { forgetReading: read().importBatch },
    });
    const dash = await screen.findByLabelText<HTMLSelectElement>('「－」の意味');
    expect(dash.value).toBe('ZERO');
    expect(screen.getAllByText('前回と同じ読み方')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: '「－」の意味：自動に戻す' }));
    expect(dash.value).toBe('');
    await userEvent.click(screen.getByRole('button', { name: '前回の読み方を使わない' }));
    const dialog = screen.getByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: '前回の読み方を使わない' }));
    expect(sent.find(({ operation }) => operation === 'ForgetReading')?.variables).toEqual({
      id: 'b1',
    });
  });

  test('names each place that cannot be read, with the next step', async () => {
    const refusal = {
      code: 'NUMBER_UNREADABLE',
      row: 5,
      column: 3,
      printed: '184183,900',
      message: { ja: '数として読めません。', en: 'No number.' },
      next: { ja: '直してください。', en: 'Mend it.' },
    };
    open({ ImportBatch: read({ refusals: [refusal] }, { counts: null }) });
    const heading = await screen.findByRole('heading', { name: '取り込めないところ' });
    const list = heading.parentElement?.textContent ?? '';
    const link = screen.getByRole('link', { name: /備考をつけたCSV/ });
    expect(link.getAttribute('href')).toBe('/imports/b1/remarks?lang=ja');
    for (const part of ['5行目・3列目', '184183,900', '数として読めません。', '直してください。'])
      expect(list).toContain(part);
  });

  test('of a log with a column nobody knows can go on without it', async () => {
    const log = {
      events: 0,
      figures: [],
      figureCount: 0,
      columns: [
        { printed: '相談日', field: 'day' },
        { printed: '氏名', field: null },
      ],
    };
    const { sent } = open({
      ImportBatch: read(log, { layout: 'consultations' }),
      RereadImport: { rereadImport: read().importBatch },
    });
    await userEvent.click(await screen.findByRole('checkbox', { name: '氏名' }));
    await userEvent.click(screen.getByRole('button', { name: 'この読み方で読み直す' }));
    const reread = sent.find(({ operation }) => operation === 'RereadImport');
    expect(reread?.variables).toMatchObject({ how: { drop: ['氏名'] } });
  });
});

describe('the files handed in', () => {
  test('a stored one is taken back after a question', async () => {
    const stored = aBatch({ state: 'COMMITTED' });
    const { sent } = open(
      {
        ImportBatches: { importBatches: { batches: [stored], hasNextPage: false } },
        RevertImport: { revertImport: aBatch({ state: 'REVERTED' }) },
      },
      '/data',
    );
    await userEvent.click(
      await screen.findByRole('button', { name: '「相談.xlsx」の取り込みを取り消す' }),
    );
    const dialog = screen.getByRole('dialog', { name: '「相談.xlsx」の取り込みを取り消しますか' });
    await userEvent.click(within(dialog).getByRole('button', { name: '取り消す' }));
    expect(await screen.findByText(/取り込む前の数値に戻っています。/)).toBeTruthy();
    expect(sent.find(({ operation }) => operation === 'RevertImport')?.variables).toEqual({
      id: 'b1',
    });
  });

  test('one that waits can be opened again', async () => {
    open({}, '/data');
    const link = await screen.findByRole('link', { name: '「相談.xlsx」を続ける' });
    expect(link.getAttribute('href')).toContain('file=b1');
  });
});
