import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aNetwork } from '../../shared/testing/builders';
import { renderPage } from '../../shared/testing/render-router';
import { aVisitor } from '../../shared/testing/session-builders';
import { anAnnotation, theAnnotations } from '../../shared/workspace/annotation-fixture';
import { aCatalogue, anAvailability, theMeetings } from './trends-fixture';
import { TrendsPage } from './trends-page';

const ANSWERS = {
  Network: aNetwork(),
  TrendsCatalogue: aCatalogue(),
  MetricAvailability: anAvailability(),
  Trends: theMeetings(),
};

const conflict = (code: string) => ({
  errors: [
    {
      extensions: {
        ...{ code, message: { ja: 'すでに変えられています。', en: 'It was changed.' } },
        next: { ja: '確かめてください。', en: 'See.' },
      },
    },
  ],
});

const open = (answers: Record<string, unknown>) =>
  renderPage(
    { component: TrendsPage, path: '/trends', at: '/trends?fy=2021' },
    { ...ANSWERS, ...answers },
  );

const notes = async () => screen.findByRole('heading', { name: /^メモ/ });

describe('notes beside the trend', () => {
  test('stand beneath it under their letters, with who wrote them and who sees them', async () => {
    const mine = anAnnotation({ id: 'n2', text: '一行目\n二行目', shared: false, mine: true });
    const { sent } = open({ Annotations: theAnnotations(anAnnotation(), mine) });
    await notes();
    const [first, second] = screen
      .getAllByRole('listitem')
      .filter((item) => item.querySelector('p'));
    expect(first?.textContent).toContain('A2021年7月1日〜2021年7月31日窓口を移した佐藤');
    expect(first?.textContent).toContain('共有');
    expect(second?.textContent).toContain('自分だけ');
    expect(sent.find(({ operation }) => operation === 'Annotations')?.variables).toEqual({
      units: ['nishitokyo-yumecollabo'],
      metric: 'meeting.attendance',
      period: { from: '2021-04-01', to: '2022-03-31' },
    });
  });

  test('are not asked for by somebody who is not signed in', async () => {
    const { sent } = open({ Me: { me: aVisitor({ pages: ['TRENDS'] }) } });
    await screen.findByRole('button', { name: 'グラフ' });
    expect(sent.map(({ operation }) => operation)).not.toContain('Annotations');
    expect(screen.queryByText('メモ')).toBeNull();
  });

  test('that cannot be read are asked for again', async () => {
    let isDown = true;
    open({ Annotations: () => (isDown ? conflict('DATABASE_UNAVAILABLE') : theAnnotations()) });
    const again = await screen.findByRole('button', { name: 'もう一度読み込む' });
    isDown = false;
    await userEvent.click(again);
    expect(await notes()).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'もう一度読み込む' })).toBeNull();
  });

  test('are changed by their author, removed by who is in charge, else by nobody', async () => {
    const items = [
      anAnnotation({
        id: 'mine',
        from: '2021-05-01',
        to: '2021-05-01',
        mine: true,
        mayRemove: true,
      }),
      anAnnotation({ id: 'charge', from: '2021-06-01', to: '2021-06-01', mayRemove: true }),
      anAnnotation({ id: 'other' }),
    ];
    open({ Annotations: theAnnotations(...items) });
    await notes();
    const names = screen
      .getAllByRole('button', { name: /のメモを/ })
      .map((button) => button.getAttribute('aria-label'));
    expect(names).toEqual([
      '2021年5月1日のメモを直す',
      '2021年5月1日のメモを削除する',
      '2021年6月1日のメモを削除する',
    ]);
  });

  test('a new one begins at the newest value, is sent once, and what is missing is said', async () => {
    const { sent } = open({
      Annotations: theAnnotations(),
      AddAnnotation: { addAnnotation: anAnnotation() },
    });
    await notes();
    expect(screen.getByText('この期間のメモはまだありません。')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'メモを付ける' }));
    const form = screen.getByRole('form', { name: 'メモを付ける' });
    const text = within(form).getByLabelText('メモ');
    expect(document.activeElement).toBe(text);
    const save = within(form).getByRole('button', { name: '保存する' });
    await userEvent.click(save);
    expect(screen.getByText('メモを入力してください。')).toBeTruthy();
    await userEvent.type(text, '特集が載った');
    await userEvent.selectOptions(within(form).getByLabelText('見られる人'), 'everybody');
    await userEvent.dblClick(save);
    await screen.findByText('メモを付けました。');
    const added = sent.filter(({ operation }) => operation === 'AddAnnotation');
    expect(added.map(({ variables }) => variables)).toEqual([
      {
        ...{ unit: 'nishitokyo-yumecollabo', text: '特集が載った', metric: 'meeting.attendance' },
        ...{ from: '2022-03-01', to: '2022-03-31', shared: true },
      },
    ]);
    expect(screen.queryByRole('form', { name: 'メモを付ける' })).toBeNull();
  });

  test('a new one is left with Escape as long as nothing was typed', async () => {
    open({ Annotations: theAnnotations() });
    await userEvent.click(await screen.findByRole('button', { name: 'メモを付ける' }));
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('form', { name: 'メモを付ける' })).toBeNull();
    expect(document.activeElement?.textContent).toMatch(/^メモ/);
    await userEvent.click(screen.getByRole('button', { name: 'メモを付ける' }));
    await userEvent.keyboard('書きかけ{Escape}');
    const form = screen.getByRole('form', { name: 'メモを付ける' });
    expect(within(form).getByDisplayValue('書きかけ')).toBeTruthy();
  });

  test('what was changed in another tab is shown before it is written over; what was typed stays', async () => {
    const mine = anAnnotation({ mine: true, mayRemove: true, text: '前の文' });
    let version = 1;
    const { sent } = open({
      Annotations: () =>
        theAnnotations({ ...mine, version, text: version === 1 ? '前の文' : '別のタブの文' }),
      UpdateAnnotation: ({ version: seen }: { version: number }) =>
        seen === 2 ? { updateAnnotation: mine } : conflict('EDITED_MEANWHILE'),
    });
    await userEvent.click(await screen.findByRole('button', { name: /のメモを直す/ }));
    const form = screen.getByRole('form', { name: 'メモを直す' });
    await userEvent.type(within(form).getByLabelText('メモ'), 'と続き');
    version = 2;
    await userEvent.click(within(form).getByRole('button', { name: '保存する' }));
    expect(await within(form).findByText('すでに変えられています。')).toBeTruthy();
    expect(await within(form).findByText('別のタブの文')).toBeTruthy();
    expect(within(form).getByDisplayValue('前の文と続き')).toBeTruthy();
    await userEvent.click(within(form).getByRole('button', { name: '保存する' }));
    await screen.findByText('メモを直しました。');
    const said = sent.filter(({ operation }) => operation === 'UpdateAnnotation');
    expect(said.map(({ variables }) => variables['version'])).toEqual([1, 2]);
  });

  test('one that was removed can be brought back', async () => {
    const mine = anAnnotation({ mine: true, mayRemove: true });
    let isThere = true;
    open({
      Annotations: () => theAnnotations(...(isThere ? [mine] : [])),
      RemoveAnnotation: () => {
        isThere = false;
        return { removeAnnotation: true };
      },
      RestoreAnnotation: () => {
        isThere = true;
        return { restoreAnnotation: { id: 'n1' } };
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: /のメモを削除する/ }));
    await screen.findByText('メモを削除しました。');
    await screen.findByText('この期間のメモはまだありません。');
    await userEvent.click(screen.getByRole('button', { name: '元に戻す' }));
    await screen.findByText('メモを元に戻しました。');
    expect(await screen.findByText('窓口を移した')).toBeTruthy();
  });
});
