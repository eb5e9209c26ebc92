import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FindingCaseFieldsFragment } from '../../shared/graphql/generated/graphql';
import { aFinding, aNetwork } from '../../shared/testing/builders';
import { renderPage, type Answers } from '../../shared/testing/render-router';
import { aMe } from '../../shared/testing/session-builders';
import { FindingsPage } from './findings-page';

type Case = FindingCaseFieldsFragment;

const aCase = (part: Partial<Case> = {}): Case => ({
  ...aFinding(),
  owner: null,
  comments: [],
  ...part,
});

const open = (findings: Case[], answers: Answers = {}, search = '') =>
  renderPage(
    { component: FindingsPage, path: '/findings', at: `/findings${search}` },
    {
      Me: { me: aMe({ permissions: ['READ_FINDINGS', 'FOLLOW_UP'] }) },
      Network: aNetwork(),
      OpenFindings: { findings: findings.map(({ key }) => ({ key })) },
      FindingQueue: { findings },
      ...answers,
    },
  );

const variablesOf = (sent: ReturnType<typeof open>['sent'], name: string) =>
  sent.find(({ operation }) => operation === name)?.variables;

describe('the queue of findings', () => {
  test('shows each with its numbers, what may explain it and who sees to it', async () => {
    const { sent } = open([aCase({ owner: { email: 's@example.org', name: '佐藤 花子' } })]);
    const card = within(await screen.findByRole('article'));
    for (const text of ['164件', '324件', '担当：佐藤 花子', '1件の貸出で複数の機材を数えている。'])
      expect(card.getByText(text)).toBeTruthy();
    expect(variablesOf(sent, 'FindingQueue')).toEqual({
      ...{ units: null, kinds: null, states: ['OPEN'], owner: null },
    });
    expect(screen.getByText('1件')).toBeTruthy();
  });

  test('shows twenty in one go, and the others when asked', async () => {
    open(Array.from({ length: 23 }, (_, i) => aCase({ key: `finding-${i}` })));
    expect(await screen.findAllByRole('article')).toHaveLength(20);
    await userEvent.click(screen.getByRole('button', { name: '続きを見る' }));
    expect(screen.getAllByRole('article')).toHaveLength(23);
    expect(screen.queryByRole('button', { name: '続きを見る' })).toBeNull();
  });

  test('says that all is well where there is none', async () => {
    open([]);
    expect(
      await screen.findByRole('heading', { name: '確認が必要な数値はありません' }),
    ).toBeTruthy();
  });

  test('is narrowed by the address, and says so where nothing is left', async () => {
    const { sent, router } = open([], {}, '?kind=OUTLIER&mine=true&state=ALL&unit=musashino-place');
    await screen.findByRole('heading', { name: '当てはまる確認事項はありません' });
    expect(variablesOf(sent, 'FindingQueue')).toEqual({
      units: ['musashino-place'],
      kinds: ['OUTLIER'],
      states: ['OPEN', 'EXPLAINED', 'ACCEPTED', 'CORRECTED'],
      owner: 'hanako@example.org',
    });
    await userEvent.selectOptions(screen.getByLabelText('種類'), 'すべて');
    expect(router.state.location.searchStr).not.toContain('OUTLIER');
  });

  test('lets somebody say what explains one, with a word at least', async () => {
    const { sent } = open([aCase()], { ResolveFinding: { resolveFinding: aCase() } });
    await userEvent.click(await screen.findByRole('button', { name: '説明できる' }));
    await userEvent.click(screen.getByRole('button', { name: '説明済みにする' }));
    expect(screen.getByText('ひとことでも書いてください。')).toBeTruthy();
    await userEvent.type(screen.getByLabelText('どのように説明できますか'), ' 1件で2台 ');
    await userEvent.click(screen.getByRole('button', { name: '説明済みにする' }));
    await screen.findByText('「合計と内訳の合計が違います」を説明済みにしました。');
    expect(variablesOf(sent, 'ResolveFinding')).toEqual({
      ...{ key: 'sum-of-parts-loans', resolution: 'EXPLAINED', note: '1件で2台' },
    });
  });

  test('gives one to oneself with two presses', async () => {
    const { sent } = open([aCase()], {
      FindingOwners: {
        findingOwners: [
          { email: 'hanako@example.org', name: '山田 花子' },
          { email: 's@example.org', name: '佐藤 花子' },
        ],
      },
      AssignFinding: { assignFinding: aCase() },
    });
    await userEvent.click(await screen.findByRole('button', { name: '担当を決める' }));
    const form = await screen.findByRole('form', { name: '担当を決める' });
    await userEvent.click(within(form).getByRole('button', { name: '担当を決める' }));
    await screen.findByText('担当を山田 花子さんにしました。');
    expect(variablesOf(sent, 'AssignFinding')).toEqual({
      ...{ key: 'sum-of-parts-loans', owner: 'hanako@example.org' },
    });
  });

  test('tells what happened so far, and that one is open again', async () => {
    open([
      aCase({
        changed: true,
        comments: [
          { step: 'EXPLAINED', text: '1件で2台', by: '佐藤 花子', at: '2026-11-20T00:00:00Z' },
          { step: 'ASSIGNED', text: '', by: '佐藤 花子', at: '2026-11-21T00:00:00Z' },
        ],
      }),
    ]);
    const card = within(await screen.findByRole('article'));
    expect(card.getByText('数値が変わったため、もう一度確認が必要です。')).toBeTruthy();
    expect(card.getByText('説明できると判断しました')).toBeTruthy();
    expect(card.getByText('1件で2台')).toBeTruthy();
    expect(card.getByText('担当を決めない状態に戻しました')).toBeTruthy();
  });

  test('one that is settled says what became of it, and can be opened again', async () => {
    const settled = { state: 'ACCEPTED', note: '資料のまま', resolvedBy: '佐藤 花子' } as const;
    open([aCase({ ...settled, resolvedAt: '2026-11-20T00:00:00Z' })], {}, '?state=ACCEPTED');
    const card = within(await screen.findByRole('article'));
    expect(card.getByText(/^このままにする（佐藤 花子/)).toBeTruthy();
    expect(card.getByText('資料のまま')).toBeTruthy();
    expect(card.queryByRole('button', { name: '説明できる' })).toBeNull();
    expect(card.getByRole('button', { name: 'もう一度確認する' })).toBeTruthy();
  });

  test('a reader sees it without the buttons', async () => {
    open([aCase()], { Me: { me: aMe({ permissions: ['READ_FINDINGS'] }) } });
    const card = within(await screen.findByRole('article'));
    expect(card.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      '出典と説明',
    ]);
  });
});
