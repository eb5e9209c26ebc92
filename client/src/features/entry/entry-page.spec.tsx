import { beforeEach, describe, expect, test } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aNetwork } from '../../shared/testing/builders';
import { type Answers, renderPage } from '../../shared/testing/render-router';
import { aMe } from '../../shared/testing/session-builders';
import type { Line } from './entry-draft';
import { aFigure, aForm, aLine } from './entry-fixture';
import { EntryPage } from './entry-page';

const CASES = aLine('cases', '相談件数', {
  version: 1,
  current: aFigure({ value: 30, text: '30' }),
  previous: aFigure({ value: 28 }),
  lastYear: aFigure({ value: 0, state: 'NOTHING', text: '' }),
});
const VISITORS = aLine('visitors', '来訪者数');
const LOGGED = aLine('sessions', '開催回数', {
  fromLog: true,
  current: aFigure({ value: 4, fromLog: true, by: null, at: null }),
});

const NETWORK = aNetwork();
const UNIT = NETWORK.orgUnits.find(({ level }) => level === 'CENTER')?.code ?? '';

const open = (lines: Line[], answers: Answers = {}) =>
  renderPage(
    { component: EntryPage, path: '/entry', at: `/entry?unit=${UNIT}&month=2026-10` },
    {
      Me: { me: aMe() },
      Network: NETWORK,
      OpenFindings: { findings: [] },
      EntryMetrics: { metrics: [] },
      EntryForm: { entryForm: aForm(lines) },
      EntryChecks: ({ inputs }: { inputs: unknown[] }) => ({
        entryChecks: inputs.map(() => ({ value: null, error: null, hint: null })),
      }),
      ...answers,
    },
  );

const field = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name });

beforeEach(() => window.localStorage.clear());

describe('the form of a month', () => {
  test('shows what stands there, the month before and last year, and what a log counts', async () => {
    open([CASES, VISITORS, LOGGED]);
    expect((await field('相談件数の数値')).value).toBe('30');
    const [, cases, visitors, logged] = screen.getAllByRole('row').map((row) => row.textContent);
    expect(cases).toContain('28');
    expect(cases).toContain('0（活動なし）');
    expect(visitors).toContain('報告なし');
    expect(logged).toContain('4記録から数えています');
    expect(screen.queryByRole('textbox', { name: '開催回数の数値' })).toBeNull();
  });

  test('is filled in without the mouse, and says what saving changed', async () => {
    const { sent } = open([CASES, VISITORS], {
      RecordObservations: {
        recordObservations: {
          ...{ importId: 'i', added: 1, changed: 0, unchanged: 0 },
          figures: [
            {
              ...{ unit: VISITORS.unit, metric: VISITORS.metric, changed: true, version: 1 },
              name: { ja: '来訪者数', en: 'Visitors' },
              before: null,
              after: aFigure({ value: 1024 }),
            },
          ],
        },
      },
    });
    (await field('相談件数の数値')).focus();
    await userEvent.keyboard('{Enter}１０２４');
    expect((await field('来訪者数の数値')).value).toBe('１０２４');
    await userEvent.keyboard('{ArrowUp}{ArrowDown}{Enter}');
    expect(document.activeElement?.textContent).toBe('保存する');
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText('来訪者数：報告なし → 1,024')).toBeTruthy();
    const record = sent.find(({ operation }) => operation === 'RecordObservations');
    expect(record?.variables.inputs).toMatchObject([
      { metric: 'visitors', printed: '１０２４', state: 'VALUE', expectedVersion: null },
    ]);
    expect(window.localStorage.length).toBe(0);
  });

  test('takes a note along with a figure, for whoever asks for a field', async () => {
    const noted = { ...CASES, current: aFigure({ note: '半日休館' }) };
    const { sent } = open([noted, VISITORS], {
      RecordObservations: {
        recordObservations: {
          ...{ importId: 'i', added: 0, changed: 1, unchanged: 0 },
          figures: [
            {
              ...{ unit: noted.unit, metric: noted.metric, changed: true, version: 2 },
              name: { ja: '相談件数', en: 'Consultations' },
              before: noted.current,
              after: aFigure({ note: '終日休館' }),
            },
          ],
        },
      },
    });
    expect(screen.queryByRole('textbox', { name: '来訪者数のメモ' })).toBeNull();
    const note = await field('相談件数のメモ');
    expect(note.value).toBe('半日休館');
    await userEvent.clear(note);
    await userEvent.type(await field('相談件数のメモ'), '終日休館');
    await userEvent.click(screen.getByRole('button', { name: '来訪者数のメモを書く' }));
    expect(document.activeElement).toBe(await field('来訪者数のメモ'));
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    expect(await screen.findByText('相談件数：メモを保存しました')).toBeTruthy();
    const record = sent.find(({ operation }) => operation === 'RecordObservations');
    expect(record?.variables.inputs).toMatchObject([{ metric: 'cases', note: '終日休館' }]);
  });

  test('keeps what was typed in this browser until it is saved', async () => {
    open([CASES, VISITORS]);
    await userEvent.type(await field('来訪者数の数値'), '7');
    expect(screen.getByText(/保存していない項目が1つあります。/)).toBeTruthy();
    const [key = ''] = Object.keys(window.localStorage);
    expect(JSON.parse(window.localStorage.getItem(key) ?? '{}')).toMatchObject({
      edits: { visitors: { printed: '7' } },
    });
  });

  test('takes up again what this browser kept', async () => {
    const kept = { printed: '7', numerator: '', denominator: '', state: 'VALUE' };
    window.localStorage.setItem(
      `musubi.entry hanako@example.org ${UNIT} 2026-10`,
      JSON.stringify({ edits: { visitors: { ...kept, expectedVersion: null } }, more: [] }),
    );
    open([CASES, VISITORS]);
    expect((await field('来訪者数の数値')).value).toBe('7');
  });

  test('shows the quiet hint and the error of the server beside the field', async () => {
    open([CASES, VISITORS], {
      EntryChecks: ({ inputs }: { inputs: { printed: string }[] }) => ({
        entryChecks: inputs.map(({ printed }) =>
          printed === '－'
            ? {
                ...{ value: null, hint: null },
                error: {
                  code: 'ENTRY_SIGN',
                  message: { ja: '数値ではありません。', en: 'No number.' },
                  next: { ja: '選んでください。', en: 'Choose.' },
                },
              }
            : { value: 3000, error: null, hint: { ja: '2倍を超えています。', en: 'Twice.' } },
        ),
      }),
    });
    await userEvent.clear(await field('相談件数の数値'));
    await userEvent.type(await field('相談件数の数値'), '３０００');
    expect(await screen.findByText('2倍を超えています。')).toBeTruthy();
    expect(screen.getByText('3,000と読み取りました')).toBeTruthy();
    await userEvent.type(await field('来訪者数の数値'), '－');
    expect(await screen.findByText(/数値ではありません。/)).toBeTruthy();
    expect((await field('来訪者数の数値')).getAttribute('aria-invalid')).toBe('true');
  });

  test('fills downwards from a column of a sheet', async () => {
    open([CASES, VISITORS]);
    const first = await field('相談件数の数値');
    fireEvent.paste(first, { clipboardData: { getData: () => '31\r\n1,024\r\n' } });
    expect(first.value).toBe('31');
    expect((await field('来訪者数の数値')).value).toBe('1,024');
  });

  test('a reason is chosen where there is no number', async () => {
    const { sent } = open([VISITORS], {
      RecordObservations: {
        recordObservations: { importId: null, added: 0, changed: 0, unchanged: 1, figures: [] },
      },
    });
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: '来訪者数の数値がないとき' }),
      '集計していない',
    );
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    expect(await screen.findByText('変わった数値はありませんでした。')).toBeTruthy();
    expect(
      sent.find(({ operation }) => operation === 'RecordObservations')?.variables,
    ).toMatchObject({ inputs: [{ state: 'NOT_COUNTED', printed: null }] });
  });
});

describe('somebody else saved the same row', () => {
  test('both figures are shown, and a person chooses', async () => {
    let version = 1;
    const { sent } = open([], {
      EntryForm: () => ({
        entryForm: aForm([
          {
            ...{ ...CASES, version },
            current: version === 1 ? CASES.current : aFigure({ value: 31, by: '田中 太郎' }),
          },
        ]),
      }),
      RecordObservations: () => {
        version = 2;
        const message = { ja: '先に変えました。', en: 'Changed.' };
        return { errors: [{ extensions: { code: 'EDIT_CONFLICT', message, next: message } }] };
      },
    });
    await userEvent.clear(await field('相談件数の数値'));
    await userEvent.type(await field('相談件数の数値'), '33');
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    const theirs = await screen.findByRole('button', { name: '31のままにする' });
    expect(screen.getByText(/田中 太郎さんが31に変えました/)).toBeTruthy();
    // Saving waits for the choice.
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    expect(document.activeElement).toBe(theirs);
    await userEvent.click(screen.getByRole('button', { name: '33で保存する' }));
    expect(screen.queryByRole('button', { name: '31のままにする' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    const records = sent.filter(({ operation }) => operation === 'RecordObservations');
    expect(records.at(-1)?.variables.inputs).toMatchObject([{ printed: '33', expectedVersion: 2 }]);
  });
});

test('a row is added for what the unit did not hand in before', async () => {
  const { sent } = open([CASES], {
    EntryMetrics: {
      metrics: [
        {
          ...{ code: 'web.access', domain: 'information', disaggregations: [] },
          name: { ja: 'アクセス数', en: 'Accesses' },
        },
      ],
    },
  });
  const summary = await screen.findByText('項目を加える');
  await userEvent.click(summary);
  const box = summary.parentElement ?? summary;
  await userEvent.selectOptions(within(box).getByLabelText('項目'), 'アクセス数');
  await userEvent.click(within(box).getByRole('button', { name: '加える' }));
  const asked = sent.filter(({ operation }) => operation === 'EntryForm').at(-1);
  expect(asked?.variables.more).toEqual([{ metric: 'web.access', option: null }]);
});
