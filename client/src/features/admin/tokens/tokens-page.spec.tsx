import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aNetwork } from '../../../shared/testing/builders';
import { renderPage, type Answers } from '../../../shared/testing/render-router';
import { anAdministrator } from '../admin-fixture';
import { NewTokenPage } from './new-token-page';
import type { Token } from './token-model';
import { TokensPage } from './tokens-page';

function aToken(overrides: Partial<Token> = {}): Token {
  return {
    name: '市のデータ基盤',
    role: 'VIEWER',
    unit: null,
    mayWrite: false,
    createdAt: '2026-10-01T01:00:00Z',
    createdBy: '佐藤 花子',
    expiresAt: '2027-01-01T01:00:00Z',
    lastUsedAt: null,
    state: 'ACTIVE',
    ...overrides,
  };
}

const everywhere = { Me: anAdministrator(), Network: aNetwork() };
const openList = (answers: Answers) =>
  renderPage(
    { component: TokensPage, path: '/admin/tokens', at: '/admin/tokens' },
    { ...everywhere, ...answers },
  );
const openNew = (answers: Answers = {}) =>
  renderPage(
    { component: NewTokenPage, path: '/admin/tokens/new', at: '/admin/tokens/new' },
    { ...everywhere, ...answers },
  );

describe('the keys of other systems', () => {
  test('those that work come first, and only those can be withdrawn', async () => {
    const old = aToken({ name: '古い鍵', state: 'EXPIRED', mayWrite: true });
    openList({ MachineTokens: { machineTokens: [old, aToken()] } });
    const table = await screen.findByRole('table', { name: '連携用の鍵' });
    const [, first, second] = within(table).getAllByRole('row');
    expect(first?.textContent).toContain('市のデータ基盤');
    expect(first?.textContent).toContain('見るだけ');
    expect(first?.textContent).toContain('まだ使われていません');
    expect(second?.textContent).toContain('期限切れ');
    expect(within(table).getAllByRole('button')).toHaveLength(1);
  });

  test('one is withdrawn after a question, and the list is asked anew', async () => {
    const { sent } = openList({
      MachineTokens: { machineTokens: [aToken()] },
      RevokeMachineToken: { revokeMachineToken: aToken({ state: 'REVOKED' }) },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: '「市のデータ基盤」を無効にする' }),
    );
    const dialog = screen.getByRole('dialog', { name: '「市のデータ基盤」を無効にしますか' });
    expect(dialog.textContent).toContain('元に戻すことはできません');
    await userEvent.click(within(dialog).getByRole('button', { name: '無効にする' }));
    expect(await screen.findByText('「市のデータ基盤」を無効にしました。')).toBeTruthy();
    expect(sent.filter(({ operation }) => operation === 'MachineTokens')).toHaveLength(2);
  });

  test('none yet says how to make one', async () => {
    openList({ MachineTokens: { machineTokens: [] } });
    expect(await screen.findByText(/連携用の鍵はまだありません/)).toBeTruthy();
  });
});

describe('a new key', () => {
  test('may only read unless it is allowed more, and is shown once', async () => {
    const made = { machineToken: aToken(), secret: 'musubi_secret' };
    const { sent } = openNew({ CreateMachineToken: { createMachineToken: made } });
    await userEvent.type(await screen.findByLabelText('鍵の名前'), '市のデータ基盤');
    await userEvent.click(screen.getByRole('button', { name: '鍵を作る' }));
    expect(sent.some(({ operation }) => operation === 'CreateMachineToken')).toBe(false);
    await userEvent.selectOptions(screen.getByLabelText('担当する拠点・グループ'), 'すべての拠点');
    await userEvent.click(screen.getByRole('button', { name: '鍵を作る' }));
    expect(await screen.findByLabelText('鍵の文字')).toHaveProperty('value', 'musubi_secret');
    expect(screen.getByText(/いま一度だけ表示します/)).toBeTruthy();
    expect(sent.find(({ operation }) => operation === 'CreateMachineToken')?.variables).toEqual({
      input: { name: '市のデータ基盤', role: 'VIEWER', unit: null, mayWrite: false, days: 90 },
    });
  });

  test('is not made for more than a year', async () => {
    const { sent } = openNew();
    await userEvent.type(await screen.findByLabelText('鍵の名前'), '長い鍵');
    const days = screen.getByLabelText('使える日数');
    await userEvent.clear(days);
    await userEvent.type(days, '367');
    await userEvent.click(screen.getByRole('button', { name: '鍵を作る' }));
    expect(days.getAttribute('aria-invalid')).toBe('true');
    expect(sent.some(({ operation }) => operation === 'CreateMachineToken')).toBe(false);
  });
});
