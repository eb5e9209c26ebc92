import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aFigure,
  aFinding,
  aMetric,
  aText,
  aUnit,
  aValue,
  loggedIn,
  printedAt,
  withFindings,
} from '../testing/builders';
import { renderPage } from '../testing/render-router';
import { aMe } from '../testing/session-builders';
import type { Figure } from './figure';
import { ValueButton } from './source-button';

const LOANS = aMetric({ code: 'equipment.loans', name: aText('機材の貸出・提供件数') });

const finding = aFinding({
  verdict: 'EXPLAINABLE_BY_ROUNDING',
  hypotheses: [
    { code: 'A', text: aText('内訳を足している'), fits: true },
    { code: 'B', text: aText('端数を切り捨てている'), fits: false },
    { code: 'C', text: aText('月の重みが違う'), fits: null },
  ],
});

const contradicted = aFigure({
  metric: LOANS,
  value: aValue(164, {
    ...printedAt(23, '164件'),
    ...withFindings(finding),
    alternatives: [{ value: 324, method: 'SUM', provenanceCount: 5 }],
  }),
});

function show(figure: Figure) {
  renderPage({ component: () => <ValueButton figure={figure} />, path: '/', at: '/?lang=ja' }, {});
}

async function openFindings(): Promise<HTMLElement> {
  const badge = '機材の貸出・提供件数 164件の確認事項 1件を見る';
  await userEvent.click(await screen.findByRole('button', { name: badge }));
  return screen.getByRole('region', { name: '確認事項（1件）' });
}

describe('the findings in the source panel', () => {
  test('the badge opens them: what it is, the numbers side by side, what they tell', async () => {
    show(contradicted);
    const section = within(await openFindings());
    expect(section.getByText('数が食い違っています')).toBeTruthy();
    expect(section.getByRole('heading', { name: '合計と内訳の合計が違います' })).toBeTruthy();
    const numbers = section.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(numbers).toEqual(['164件', '324件']);
    expect(section.getByText('四捨五入で説明できます')).toBeTruthy();
  });

  test('each explanation says whether it fits, does not, or cannot be told', async () => {
    show(contradicted);
    const items = within(await openFindings()).getAllByRole('listitem');
    expect(items.slice(1).map(({ textContent }) => textContent)).toEqual([
      '合う内訳を足している',
      '合わない端数を切り捨てている',
      '確かめられない月の重みが違う',
    ]);
  });

  test('what a finding says is not said again as another value', async () => {
    show(contradicted);
    await openFindings();
    expect(screen.queryByText('別の値')).toBeNull();
  });

  test('the place in the document stays two clicks away', async () => {
    show(contradicted);
    const value = { name: '機材の貸出・提供件数 164件の出典と説明' };
    await userEvent.click(await screen.findByRole('button', value));
    expect(screen.getByRole('link', { name: '文書の該当箇所を開く' })).toBeTruthy();
  });

  test('a value without findings has neither badge nor section', async () => {
    show(aFigure());
    await userEvent.click(await screen.findByRole('button', { name: /出典と説明/ }));
    expect(screen.queryByText(/確認事項/)).toBeNull();
  });
});

describe('a value counted from a log', () => {
  const logged = aFigure({ value: aValue(3, loggedIn(3)) });
  const anEvent = (number: string, topic: string | null) => ({
    ...{ day: '2025-04-01', number, unit: aUnit() },
    fields: [
      { code: 'topic', name: aText('相談内容'), text: topic === null ? null : aText(topic) },
    ],
  });
  const page = (numbers: string[], endCursor: string | null) => ({
    records: {
      ...{ total: 3, isMore: false, hasNextPage: endCursor !== null, endCursor },
      events: numbers.map((number) => anEvent(number, number === 'C3' ? null : '広報')),
    },
  });
  const show = (answers: Parameters<typeof renderPage>[1]) =>
    renderPage(
      { component: () => <ValueButton figure={logged} />, path: '/', at: '/?lang=ja' },
      answers,
    );

  test('leads to its records, page after page; what was not noted says so', async () => {
    const { sent } = show({
      Events: ({ after }: Record<string, unknown>) =>
        after === null ? page(['C1', 'C2'], 'next') : page(['C3'], null),
    });
    await userEvent.click(await screen.findByRole('button', { name: /の出典と説明$/ }));
    expect(screen.getByText('この値は、記録3件を数えたものです')).toBeTruthy();
    expect(screen.queryByText(/件を示しています/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '記録を1件ずつ見る' }));
    await screen.findByText('全3件のうち2件を示しています。');
    await userEvent.click(screen.getByRole('button', { name: '続きを見る' }));
    await screen.findByText('全3件のうち3件を示しています。');
    expect(screen.getAllByText('広報')).toHaveLength(2);
    expect(screen.getByText('記入なし')).toBeTruthy();
    const asked = sent.filter(({ operation }) => operation === 'Events');
    expect(asked.map(({ variables }) => variables)).toMatchObject([
      { metric: 'consultation.cases', unit: aUnit().code, option: null, after: null },
      { after: 'next' },
    ]);
  });

  test('in public there are no records to be opened', async () => {
    show({ Me: { me: aMe({ person: null, permissions: [] }) } });
    await userEvent.click(await screen.findByRole('button', { name: /の出典と説明$/ }));
    expect(screen.getByText('この値は、記録3件を数えたものです')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '記録を1件ずつ見る' })).toBeNull();
  });
});
