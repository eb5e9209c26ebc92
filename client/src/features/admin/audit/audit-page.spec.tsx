import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aNetwork, aUnit } from '../../../shared/testing/builders';
import { renderPage, type Answers } from '../../../shared/testing/render-router';
import { anAdministrator } from '../admin-fixture';
import { anEntry } from './audit-fixture';
import { AuditPage } from './audit-page';
import type { AuditEntry } from './audit-sentence';

const answer = (entries: AuditEntry[], endCursor: string | null = null) => ({
  auditEntries: { entries, endCursor, hasNextPage: endCursor !== null },
});

const GRANTED = anEntry({
  action: 'ROLE_GRANTED',
  unit: aUnit(),
  changes: [{ field: 'role', before: null, after: 'STAFF nishitokyo-yumecollabo … 2027-03-31' }],
});

const open = (answers: Answers, at = '/admin/audit') =>
  renderPage(
    { component: AuditPage, path: '/admin/audit', at },
    { Me: anAdministrator(), Network: aNetwork(), ...answers },
  );

const asked = (sent: ReturnType<typeof open>['sent']) =>
  sent.filter(({ operation }) => operation === 'AuditEntries').map(({ variables }) => variables);

describe('the record of actions', () => {
  test('says when, who, what and about which unit, and what was there before and after', async () => {
    open({ AuditEntries: answer([GRANTED]) });
    const entry = (await screen.findByText(/「職員」の役割を加えました/)).closest('li');
    const text = entry?.textContent ?? '';
    expect(text).toContain('2026年11月24日 10:00');
    expect(text).toContain('佐藤 花子');
    expect(text).toContain('ken@example.jpに「職員」の役割を加えました');
    expect(text).toContain('受付番号 r-1');
    const change = within(entry as HTMLElement).getByRole('listitem');
    expect(change.textContent).toBe('役割前なし後職員（ゆめこらぼ）2027年3月31日まで');
  });

  test('what is looked for stands in the address and goes to the server', async () => {
    const { sent, router } = open({ AuditEntries: answer([GRANTED]) });
    await userEvent.type(await screen.findByLabelText('この日から'), '2026-11-01');
    await userEvent.selectOptions(screen.getByLabelText('操作の種類'), 'tokens');
    await userEvent.type(screen.getByLabelText('した人の名前'), '花子');
    await screen.findByRole('option', { name: 'ゆめこらぼ' });
    await userEvent.selectOptions(
      screen.getByLabelText('拠点・グループ'),
      'nishitokyo-yumecollabo',
    );
    await userEvent.click(screen.getByRole('button', { name: 'しぼり込む' }));
    expect(Object.fromEntries(new URLSearchParams(router.state.location.searchStr))).toEqual({
      from: '2026-11-01',
      action: 'tokens',
      person: '花子',
      about: 'nishitokyo-yumecollabo',
    });
    expect(asked(sent).at(-1)).toMatchObject({
      from: '2026-11-01',
      to: null,
      actions: ['TOKEN_CREATED', 'TOKEN_REVOKED'],
      actor: '花子',
      unit: 'nishitokyo-yumecollabo',
    });
  });

  test('the conditions of the address fill the fields, and are cleared at once', async () => {
    const { router } = open(
      { AuditEntries: answer([]) },
      '/admin/audit?person=%E8%8A%B1%E5%AD%90&unit=132292',
    );
    expect(await screen.findByText(/条件に当てはまる記録はありません/)).toBeTruthy();
    const person = screen.getByLabelText('した人の名前');
    expect(person).toHaveProperty('value', '花子');
    await userEvent.click(screen.getByRole('button', { name: '条件を消す' }));
    expect(person).toHaveProperty('value', '');
    expect(router.state.location.searchStr).toBe('?unit=132292');
    expect(await screen.findByText(/記録はまだありません/)).toBeTruthy();
  });

  test('more is loaded below what is there', async () => {
    const { sent } = open({
      AuditEntries: ({ after }: { after: string | null }) =>
        after === null
          ? answer([GRANTED], 'cursor')
          : answer([anEntry({ action: 'SIGNED_OUT', subject: '' })]),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'さらに読み込む' }));
    expect(await screen.findByText('サインアウトしました')).toBeTruthy();
    expect(screen.getByText('2件を表示しています。')).toBeTruthy();
    expect(screen.getByText('これより前の記録はありません。')).toBeTruthy();
    expect(asked(sent).map(({ after }) => after)).toEqual([null, 'cursor']);
  });
});
