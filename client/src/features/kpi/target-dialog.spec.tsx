import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aText } from '../../shared/testing/builders';
import type { Answers } from '../../shared/testing/render-router';
import { aCard, aTarget } from './kpi-fixture';
import { openTargets, sentAs } from './kpi-opened';

describe('setting a target', () => {
  const edit = async (answers: Answers) => {
    const page = openTargets(aCard(), '&kpi=consultation.cases', answers);
    await userEvent.click(await screen.findByRole('button', { name: '目標を変える' }));
    return page;
  };
  const SET = { setTarget: { target: aTarget({ version: 4, text: aText('250件以上') }) } };

  test('says what it would mean while it is typed, and a double click sends it once', async () => {
    const { sent } = await edit({ SetTarget: SET });
    await userEvent.selectOptions(await screen.findByLabelText('目標の種類'), 'AT_LEAST');
    const number = screen.getByLabelText('目標の数（件）');
    await userEvent.clear(number);
    await userEvent.type(number, '２５０');
    expect(await screen.findByText('250件以上なら達成です。')).toBeTruthy();
    expect(sentAs(sent, 'TargetPreview').at(-1)?.variables).toMatchObject({
      type: 'AT_LEAST',
      low: 250,
    });
    await userEvent.dblClick(screen.getByRole('button', { name: '保存する' }));
    expect(await screen.findByText('目標を「250件以上」に変えました。')).toBeTruthy();
    const inputs = sentAs(sent, 'SetTarget').map(({ variables }) => variables.input);
    expect(inputs).toEqual([
      expect.objectContaining({ type: 'AT_LEAST', low: 250, high: null, expectedVersion: 3 }),
    ]);
  });

  test('what is no number is said beside its field, and nothing is sent as if it were zero', async () => {
    const { sent } = await edit({ SetTarget: SET });
    await userEvent.selectOptions(await screen.findByLabelText('月ごとの目安の分け方'), 'OWN');
    const april = screen.getByLabelText('4月');
    await userEvent.type(april, '1O');
    expect(screen.getByText('数字で入力してください。')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    expect(sentAs(sent, 'SetTarget')).toEqual([]);
    await userEvent.clear(april);
    await userEvent.type(april, '１００％');
    expect(screen.queryByText('数字で入力してください。')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    await screen.findByText('目標を「250件以上」に変えました。');
    expect(sentAs(sent, 'SetTarget').map(({ variables }) => variables.input)).toEqual([
      expect.objectContaining({ profile: 'OWN', shares: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] }),
    ]);
  });

  test('what a plan prints is read, and taken only when somebody says so', async () => {
    await edit({
      PrintedTarget: {
        printedTarget: { type: 'RANGE', low: 3, high: 4, dueOn: null, text: aText('3〜4件') },
      },
    });
    await userEvent.type(await screen.findByLabelText('計画書の書き方（任意）'), '年3〜4件');
    expect(screen.getByLabelText<HTMLSelectElement>('目標の種類').value).toBe('EXACT');
    await userEvent.click(await screen.findByRole('button', { name: 'この内容を使う' }));
    expect(screen.getByLabelText<HTMLSelectElement>('目標の種類').value).toBe('RANGE');
    expect(screen.getByLabelText<HTMLInputElement>('ここまで（件）').value).toBe('4');
  });

  test('when somebody else was first, both stand side by side, and mine goes on top of theirs', async () => {
    const conflict = {
      theirs: aTarget({ version: 7, author: { name: '佐藤 次郎' } }),
      differences: [
        { part: 'aim', name: aText('目標'), yours: aText('250件'), theirs: aText('300件') },
      ],
      text: aText('ほかの人が先にこの目標を変えました。'),
    };
    let times = 0;
    const { sent } = await edit({
      SetTarget: () => (times++ === 0 ? { setTarget: conflict } : SET),
    });
    await userEvent.click(await screen.findByRole('button', { name: '保存する' }));
    const row = await screen.findByRole('row', { name: /^目標 250件 300件/ });
    expect(row).toBeTruthy();
    expect(screen.getByText(/佐藤 次郎さん/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '自分の内容で保存する' }));
    await screen.findByText('目標を「250件以上」に変えました。');
    const versions = sentAs(sent, 'SetTarget').map(
      ({ variables }) => (variables.input as { expectedVersion: number }).expectedVersion,
    );
    expect(versions).toEqual([3, 7]);
  });

  test('when mine cannot be written over theirs either, it says why, and both still stand there', async () => {
    const conflict = {
      theirs: aTarget({ version: 7 }),
      differences: [
        { part: 'aim', name: aText('目標'), yours: aText('250件'), theirs: aText('300件') },
      ],
      text: aText('ほかの人が先にこの目標を変えました。'),
    };
    let times = 0;
    await edit({
      SetTarget: () =>
        times++ === 0 ? { setTarget: conflict } : Promise.reject(new Error('Gone')),
    });
    await userEvent.click(await screen.findByRole('button', { name: '保存する' }));
    await userEvent.click(await screen.findByRole('button', { name: '自分の内容で保存する' }));
    expect(await screen.findByText('サーバーにつながりませんでした。')).toBeTruthy();
    expect(screen.getByRole('row', { name: /^目標 250件 300件/ })).toBeTruthy();
  });

  test('a new one is of a metric, and of a programme where there are some', async () => {
    const { sent } = openTargets(aCard(), '', { SetTarget: SET });
    await userEvent.click(await screen.findByRole('button', { name: '目標を追加する' }));
    await userEvent.click(await screen.findByRole('button', { name: '保存する' }));
    expect(screen.getByText('項目を選んでください。')).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('何の目標ですか'), 'session.held');
    await userEvent.selectOptions(
      screen.getByLabelText('どの講座・イベントの目標ですか'),
      'seminar',
    );
    await userEvent.type(screen.getByLabelText('目標の数（件）'), '5');
    await userEvent.click(screen.getByRole('button', { name: '保存する' }));
    await screen.findByText('目標「250件以上」を登録しました。');
    expect(sentAs(sent, 'SetTarget').at(-1)?.variables.input).toMatchObject({
      ...{ metric: 'session.held', programme: 'seminar', type: 'EXACT', low: 5 },
      expectedVersion: 0,
    });
  });
});
