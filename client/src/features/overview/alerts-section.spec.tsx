import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aFinding, aNetwork, aText, aUnit } from '../../shared/testing/builders';
import { renderPage } from '../../shared/testing/render-router';
import { aMe, aPerson } from '../../shared/testing/session-builders';
import type { Alert } from './alerts-model';
import { OverviewPage } from './overview-page';
import { anOverview } from './overview-fixture';

const UNIT = aUnit();

const anAlert = (given: Partial<Alert>): Alert => ({
  key: `${given.kind} ${given.subject} ${given.unit?.code}`,
  kind: 'REPORT',
  unit: UNIT,
  subject: 'MONTHLY_FIGURES',
  fiscalYear: 2021,
  since: '2021-11-11',
  title: aText('月ごとの数値：2021年10月分が届いていません'),
  text: aText('締切は2021年11月10日でした。'),
  path: '/completeness?unit=a&fy=2021',
  seen: false,
  ...given,
});

const REPORT = anAlert({});
const FINDING = anAlert({ kind: 'FINDING', subject: aFinding().key, title: aText('確認のこと') });
const OWN_TARGET = anAlert({ kind: 'TARGET', subject: 'web.access', title: aText('自分の目標') });
const OTHER_TARGET = anAlert({
  kind: 'TARGET',
  subject: 'web.access',
  unit: aUnit({ code: 'other', name: aText('ほかのセンター') }),
  title: aText('ほかの目標'),
});

const named = { TARGET: '遅れている目標', REPORT: '届いていない報告', FINDING: '確認する数値' };

function answerOf(items: Alert[]) {
  const of = (kind: Alert['kind']) => items.filter((item) => item.kind === kind);
  return {
    unseen: items.filter(({ seen }) => !seen).length,
    more: false,
    items,
    units: [...new Set(items.map(({ unit }) => unit))].map((unit) => ({
      unit,
      unseen: items.filter((item) => item.unit === unit && !item.seen).length,
      kinds: [{ kind: 'TARGET', name: aText(named.TARGET), total: 1, unseen: 1 }],
    })),
    kinds: (['TARGET', 'REPORT', 'FINDING'] as const)
      .filter((kind) => of(kind).length > 0)
      .map((kind) => ({
        kind,
        name: aText(named[kind]),
        total: of(kind).length,
        unseen: of(kind).filter(({ seen }) => !seen).length,
      })),
  };
}

const scorecard = { summary: { total: 0, text: aText('') }, rows: [] };

const open = (items: () => Alert[], answers: Record<string, unknown> = {}) =>
  renderPage(
    { component: OverviewPage, path: '/', at: `/?unit=${UNIT.code}&fy=2021` },
    {
      Network: aNetwork(),
      Overview: anOverview(),
      Me: { me: aMe({ person: aPerson() }) },
      OverviewTargets: () => ({ alerts: answerOf(items()), scorecard }),
      ...answers,
    },
  );

describe('what needs attention on the overview', () => {
  test('is said once: what has a section of its own is only counted and marked there', async () => {
    open(() => [REPORT, FINDING, OWN_TARGET, OTHER_TARGET]);
    const section = await screen.findByRole('region', { name: 'お知らせ' });
    expect(within(section).getByText('新しいもの 4件')).toBeTruthy();
    expect(within(section).getByRole('link', { name: '遅れている目標 2件' })).toBeTruthy();
    const lines = within(section)
      .getAllByRole('link')
      .map(({ textContent }) => textContent);
    expect(lines).toContain('月ごとの数値：2021年10月分が届いていません');
    expect(lines).not.toContain('ほかの目標');
    expect(lines).not.toContain('自分の目標');
    expect(lines).not.toContain('確認のこと');
    const other = within(section).getByRole('link', { name: 'ほかのセンター' });
    expect(other.getAttribute('href')).toContain('unit=other');
    const confirm = screen.getByRole('region', { name: '確認していただきたいこと（1件）' });
    expect(within(confirm).getByText('新着')).toBeTruthy();
  });

  test('leads to the page that shows it', async () => {
    open(() => [REPORT]);
    const link = await screen.findByRole('link', { name: REPORT.title.ja });
    expect(link.getAttribute('href')).toBe('/completeness?unit=a&fy=2021');
  });

  test('can all be marked as seen, and then nothing is new', async () => {
    let items = [REPORT, FINDING];
    const { sent } = open(() => items, {
      MarkAlertsSeen: () => {
        items = items.map((item) => ({ ...item, seen: true }));
        return { markAlertsSeen: { unseen: 0 } };
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'すべて確認済みにする' }));
    await waitFor(() => expect(screen.queryByText('新着')).toBeNull());
    expect(screen.getByText('すべて確認済みにしました。')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'すべて確認済みにする' })).toBeNull();
    expect(sent.find(({ operation }) => operation === 'MarkAlertsSeen')?.variables).toEqual({
      units: [UNIT.code],
      keys: [REPORT.key, FINDING.key],
    });
  });

  test('there is no such section where nothing does', async () => {
    open(() => []);
    await screen.findByRole('heading', { name: '主な数値' });
    expect(screen.queryByRole('region', { name: 'お知らせ' })).toBeNull();
  });
});
