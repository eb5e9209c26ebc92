import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aText } from '../../shared/testing/builders';
import type { Answers } from '../../shared/testing/render-router';
import { aCard } from './kpi-fixture';
import { openTargets, sentAs } from './kpi-opened';
import type { TableLine, TablePreview } from './target-table';

const READ = '/targets/table';

const CASES = { code: 'consultation.cases', name: aText('相談件数') };

function aSet(low: number, expectedVersion: number): NonNullable<TableLine['set']> {
  return { metric: CASES.code, type: 'AT_LEAST', low, expectedVersion, printed: `年${low}件以上` };
}

function aLine(part: Partial<TableLine> = {}): TableLine {
  return {
    ...{ line: 4, state: 'NEW', metric: CASES, programme: null, text: aText('240件以上') },
    written: { metric: '相談', programme: '', target: '年240件以上' },
    ...{ standing: null, differences: [], refusal: null, set: aSet(240, 0) },
    ...part,
  };
}

const CHANGED = aLine({
  ...{ line: 5, state: 'CHANGED', text: aText('300件以上'), set: aSet(300, 3) },
  standing: { text: aText('240件'), version: 3 },
  differences: [
    { part: 'aim', name: aText('目標'), yours: aText('300件以上'), theirs: aText('240件') },
  ],
});

const REFUSED = aLine({
  ...{ line: 6, state: 'REFUSED', metric: null, text: null, set: null },
  written: { metric: '=1+1', programme: '', target: '80' },
  refusal: {
    ...{ heading: '指標', written: '=1+1' },
    error: {
      code: 'TARGET_LINE_METRIC',
      message: aText('指標「=1+1」が何のことか分かりません。'),
      next: aText('ひな形にある名前で書いてください。'),
    },
  },
});

function aPreview(lines: TableLine[] = [aLine(), CHANGED, REFUSED]): TablePreview {
  const count = (state: TableLine['state']) => lines.filter((line) => line.state === state).length;
  return {
    ...{ fileName: '計画.csv', sheet: null, otherSheets: [], notRead: ['担当'], lines },
    counts: {
      NEW: count('NEW'),
      CHANGED: count('CHANGED'),
      SAME: count('SAME'),
      REFUSED: count('REFUSED'),
    },
  };
}

const DONE = { setTargets: { targets: [{ version: 1 }, { version: 4 }] } };

async function openTable(answers: Answers) {
  const page = openTargets(aCard(), '', answers);
  await userEvent.click(await screen.findByRole('button', { name: '表から取り込む' }));
  return page;
}

const choose = () =>
  userEvent.upload(screen.getByLabelText('ファイルを選ぶ'), new File(['x'], '計画.csv'));

const rowOf = (line: number) =>
  within(screen.getByRole('row', { name: new RegExp(`^${line}行目`) }));

describe('targets from a table', () => {
  test('says of each line what it means, what it changes, and why it is left out', async () => {
    await openTable({ [READ]: aPreview() });
    await choose();
    expect(await screen.findByText('「計画.csv」の読み取り結果')).toBe(document.activeElement);
    expect(
      screen.getByText('新しい目標 1件、変わる目標 1件、いまと同じ目標 0件、取り込めない行 1件'),
    ).toBeTruthy();
    expect(screen.getByText('読まなかった列：担当')).toBeTruthy();
    expect(rowOf(4).getByText('240件以上')).toBeTruthy();
    expect(rowOf(5).getByText('目標：240件 → 300件以上')).toBeTruthy();
    expect(rowOf(6).getByText('=1+1')).toBeTruthy();
    expect(rowOf(6).getByText('取り込めない')).toBeTruthy();
    expect(rowOf(6).getByText('「指標」の列：指標「=1+1」が何のことか分かりません。')).toBeTruthy();
    expect(rowOf(6).getByText('ひな形にある名前で書いてください。')).toBeTruthy();
  });

  test('sets what was shown as the server gave it, once for a double click, and asks for the list anew', async () => {
    const { sent } = await openTable({ [READ]: aPreview(), SetTargets: DONE });
    await choose();
    await userEvent.dblClick(await screen.findByRole('button', { name: '2件を設定する' }));
    expect(await screen.findByText('表から2件の目標を設定しました。')).toBeTruthy();
    expect(sentAs(sent, 'SetTargets').map(({ variables }) => variables.input)).toEqual([
      { unit: aCard().unit.code, fiscalYear: 2021, targets: [aSet(240, 0), aSet(300, 3)] },
    ]);
    expect(sentAs(sent, 'Scorecard').length).toBe(2);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('takes cells copied from a spreadsheet, and says when there are none', async () => {
    const { sent } = await openTable({ [READ]: aPreview([aLine({ state: 'SAME', set: null })]) });
    await userEvent.click(await screen.findByRole('button', { name: '読み取って確かめる' }));
    expect(screen.getByText('ファイルを選ぶか、セルを貼り付けてください。')).toBeTruthy();
    await userEvent.click(screen.getByLabelText('または、Excelでコピーしたセルを貼り付ける'));
    await userEvent.paste('指標\t目標\n相談件数\t年240件');
    await userEvent.click(screen.getByRole('button', { name: '読み取って確かめる' }));
    expect(await screen.findByText('設定する目標はありません。')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /件を設定する$/ })).toBeNull();
    const file = sentAs(sent, READ)[0]?.variables.file as File;
    expect([file.name, file.size]).toEqual([
      '貼り付けたセル',
      new Blob(['指標\t目標\n相談件数\t年240件']).size,
    ]);
  });

  test('a table that cannot be read says why, and another one can be chosen', async () => {
    let times = 0;
    const refused = {
      error: {
        ...{ code: 'TARGET_TABLE_HEADER', message: aText('「指標」の見出しがありません。') },
        next: aText('見出しも選んでください。'),
      },
    };
    await openTable({ [READ]: () => (times++ === 0 ? refused : aPreview()) });
    await choose();
    expect(await screen.findByText('「指標」の見出しがありません。')).toBeTruthy();
    await choose();
    expect(await screen.findByText('「計画.csv」の読み取り結果')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'ほかの表を読み取る' }));
    expect(screen.getByLabelText('ファイルを選ぶ')).toBeTruthy();
  });

  test('when somebody else was first, nothing was set, it says which, and the same table is read again', async () => {
    const conflict = {
      text: aText('ほかの人が先に、このうち1件の目標を変えました。'),
      conflicts: [
        {
          yours: { metric: { name: aText('相談件数') }, programme: null, text: aText('300件以上') },
          theirs: { removed: false, text: aText('280件'), author: { name: '佐藤 次郎' } },
        },
      ],
    };
    let times = 0;
    const { sent } = await openTable({
      [READ]: aPreview(),
      SetTargets: () => (times++ === 0 ? { setTargets: conflict } : DONE),
    });
    await choose();
    await userEvent.click(await screen.findByRole('button', { name: '2件を設定する' }));
    expect((await screen.findByRole('alert')).textContent).toContain(
      '相談件数：いまは「280件」（佐藤 次郎さん）',
    );
    await userEvent.click(screen.getByRole('button', { name: '同じ表をもう一度読み取る' }));
    await userEvent.click(await screen.findByRole('button', { name: '2件を設定する' }));
    expect(await screen.findByText('表から2件の目標を設定しました。')).toBeTruthy();
    expect(sentAs(sent, READ).length).toBe(2);
  });

  test('is offered to nobody who may not set targets', async () => {
    openTargets(aCard(undefined, { may: { edit: false, remark: false } }));
    await screen.findByRole('row', { name: /^相談件数/ });
    expect(screen.queryByRole('button', { name: '表から取り込む' })).toBeNull();
  });

  test('has a template of the center and year', async () => {
    await openTable({});
    const link = screen.getByRole('link', { name: /ひな形/ });
    expect(link.getAttribute('href')).toBe(
      `/targets/table?unit=${aCard().unit.code}&fiscalYear=2021`,
    );
  });
});
